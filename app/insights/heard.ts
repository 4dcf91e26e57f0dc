import type { ReplyEdges } from '#app/insights/edges.ts'
import { answeredMember, doesCount, postsBetween, type Sight } from '#app/insights/sight.ts'
import type { Window } from '#app/insights/windows.ts'
import { DAY_MS } from '#app/kernel/clock.ts'

/** How long an answer counts for *heard*, and how old a post must be at `at` to be asked about. */
export const HEARD_WITHIN = 7 * DAY_MS

export type Hearing = {
  /** Participants with a ripe post in W: one made 7 days or more before `at`. */
  ripe: Set<number>
  /** For each of them, the distinct others who answered any of those posts within 7 days and before `at`. */
  answerers: Map<number, Set<number>>
  /** The same with only the answers in W that lie on a kept edge; answers after W ends all count. */
  keptAnswerers: Map<number, Set<number>>
}

/** Who was heard in W. The answer may fall after W ends. `kept`: the edges left by the cap of hub reliance. */
export function hearingIn(sight: Sight, window: Window, kept: ReplyEdges): Hearing {
  const hearing: Hearing = { ripe: new Set(), answerers: new Map(), keptAnswerers: new Map() }
  const { ledger } = sight
  const ripeUntil = sight.at - HEARD_WITHIN
  const posts = postsBetween(sight, window.from, window.to + HEARD_WITHIN + 1)
  for (let post = posts.start; post < posts.end; post++) {
    if (!doesCount(sight, post)) continue
    const madeAt = ledger.createdAt[post] as number
    const author = ledger.author[post] as number
    if (madeAt < window.to && madeAt <= ripeUntil) hearing.ripe.add(author)

    const target = ledger.answers[post] as number
    if (target < posts.start) continue
    const askedAt = ledger.createdAt[target] as number
    const after = madeAt - askedAt
    if (askedAt >= window.to || askedAt > ripeUntil || after < 0 || after > HEARD_WITHIN) continue
    const heard = answeredMember(sight, post)
    if (heard < 0) continue
    addTo(hearing.answerers, heard, author)
    if (madeAt >= window.to || kept.get(author)?.has(heard)) addTo(hearing.keptAnswerers, heard, author)
  }
  return hearing
}

function addTo(sets: Map<number, Set<number>>, key: number, value: number) {
  const set = sets.get(key)
  if (set) set.add(value)
  else sets.set(key, new Set([value]))
}
