import { doesCount, postsBetween, type Sight } from '#app/insights/sight.ts'
import type { Window } from '#app/insights/windows.ts'
import { DAY_MS } from '#app/kernel/clock.ts'

/** What a participant wrote in a window: posts that count, the first of them, and the 7-day blocks they fall into. */
export type Presence = { posts: number; firstPost: number; firstBlock: number; isReturning: boolean }

/** A_W with each one's presence, in the order of their first posts. Blocks are counted from the window's start. */
export function participantsIn(sight: Sight, window: Window): Map<number, Presence> {
  const { ledger } = sight
  const participants = new Map<number, Presence>()
  const { start, end } = postsBetween(sight, window.from, window.to)
  for (let post = start; post < end; post++) {
    if (!doesCount(sight, post)) continue
    const author = ledger.author[post] as number
    const block = Math.floor(((ledger.createdAt[post] as number) - window.from) / (7 * DAY_MS))
    const presence = participants.get(author)
    if (presence) {
      presence.posts++
      if (block !== presence.firstBlock) presence.isReturning = true
    } else participants.set(author, { posts: 1, firstPost: post, firstBlock: block, isReturning: false })
  }
  return participants
}

/**
 * Members present in W, of whom *taking part* is asked: a visit day or a post in W, an account at least 7 days old at
 * W's end, not a bot. Null where visits were not recorded for all of W. A visit day lies in the window in which it begins.
 */
export function presentIn(
  { ledger, leftOut }: Sight,
  window: Window,
  participants: Map<number, Presence>,
): Set<number> | null {
  if (ledger.visitsRecordedSince === null || ledger.visitsRecordedSince * DAY_MS > window.from) return null
  const isAsked = (member: number) =>
    ledger.isBot[member] !== 1 &&
    leftOut?.[member] !== 1 &&
    (ledger.joinedAt[member] as number) <= window.to - 7 * DAY_MS
  const present = new Set<number>()
  for (const member of participants.keys()) if (isAsked(member)) present.add(member)
  const firstDay = Math.ceil(window.from / DAY_MS)
  const endDay = Math.ceil(window.to / DAY_MS)
  for (let visit = 0; visit < ledger.visitor.length; visit++) {
    const day = ledger.visitDay[visit] as number
    const member = ledger.visitor[visit] as number
    if (day >= firstDay && day < endDay && isAsked(member)) present.add(member)
  }
  return present
}
