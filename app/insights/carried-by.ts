import { depthOf, depthOver, existingPillars } from '#app/insights/depth.ts'
import {
  CONVERSING,
  HEARD,
  isAsked,
  isParticipant,
  MUTUAL,
  pillarSums,
  type Standing,
  standing,
} from '#app/insights/pillars.ts'
import type { Reading } from '#app/insights/reading.ts'

/** How many of the heaviest members are tried. */
const TRIED = 50

export type CarriedBy = { points: number; member: number }

/**
 * D minus the least D obtained by removing one member and their posts from every window, among the 50 with most posts
 * in W (of equals, those who wrote first). Null under two participants.
 */
export function carriedBy(reading: Reading): CarriedBy | null {
  const { depth } = depthOf(reading)
  if (depth === null || reading.participants.size < 2) return null
  let least: CarriedBy | null = null
  for (const member of heaviestMembers(reading)) {
    const points = depth - depthWithout(reading, member)
    if (least === null || points > least.points) least = { points, member }
  }
  return least
}

function heaviestMembers(reading: Reading): number[] {
  return [...reading.participants]
    .sort(([, a], [, b]) => b.posts - a.posts || a.firstPost - b.firstPost)
    .slice(0, TRIED)
    .map(([member]) => member)
}

/** D of the window as if the member had never been, at least one other participant given. */
export function depthWithout(reading: Reading, removed: number): number {
  const sums = pillarSums(standingsWithout(reading, removed))
  return depthOver(sums, existingPillars(sums))
}

function* standingsWithout(reading: Reading, removed: number): Generator<Standing> {
  for (const [member, before] of reading.standings) {
    if (member !== removed) yield isParticipant(before) ? standingWithout(reading, member, before, removed) : before
  }
}

/** Only what rests on other people can change: conversing, heard, mutual. */
function standingWithout(reading: Reading, member: number, before: Standing, removed: number): Standing {
  const without = (others: Set<number> | undefined) => {
    const left = (others?.size ?? 0) - (others?.has(removed) ? 1 : 0)
    return Math.min(2, left)
  }
  const conversation = reading.conversations.get(member)
  const isConversing = conversation && (conversation.second >= 0 || conversation.other !== removed)
  let after = standing(CONVERSING, isConversing ? 2 : 0) | standing(MUTUAL, without(reading.partners.get(member)))
  if (isAsked(before, HEARD)) after |= standing(HEARD, without(reading.answerers.get(member)))
  const rest = ~(standing(CONVERSING, 2) | standing(HEARD, 2) | standing(MUTUAL, 2))
  return after | (before & rest)
}
