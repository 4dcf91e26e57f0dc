import type { Reading } from '#app/insights/reading.ts'
import { answeredMember, doesCount, postsBetween, type Sight } from '#app/insights/sight.ts'

/** Two members who in W answered each other and nobody else, and whom nobody else answered. Places in the ledger. */
export type ClosedPair = { members: [number, number]; answers: number }

/** Fewer answers between two people are a passing exchange. */
const LEAST_ANSWERS = 10

/**
 * Closed pairs of a window, most answers first: what two accounts of one person look like, and what two friends look
 * like too. A hint for the owner to look, never a verdict. The score already caps what a pair can do to it.
 */
export function closedPairs(sight: Sight, reading: Reading): ClosedPair[] {
  const answers = new Map<number, number>()
  const met = new Map<number, Set<number>>()
  const { start, end } = postsBetween(sight, reading.window.from, reading.window.to)
  for (let post = start; post < end; post++) {
    if (!doesCount(sight, post)) continue
    const other = answeredMember(sight, post)
    if (other < 0) continue
    const author = sight.ledger.author[post] as number
    answers.set(author, (answers.get(author) ?? 0) + 1)
    meet(met, author, other)
    meet(met, other, author)
  }
  const pairs: ClosedPair[] = []
  for (const [member, partners] of reading.partners) {
    const [partner] = partners
    if (partner === undefined || partner < member || met.get(member)?.size !== 1 || met.get(partner)?.size !== 1)
      continue
    const between = (answers.get(member) ?? 0) + (answers.get(partner) ?? 0)
    if (between >= LEAST_ANSWERS) pairs.push({ members: [member, partner], answers: between })
  }
  return pairs.sort((a, b) => b.answers - a.answers)
}

function meet(met: Map<number, Set<number>>, one: number, other: number) {
  const others = met.get(one)
  if (others) others.add(other)
  else met.set(one, new Set([other]))
}
