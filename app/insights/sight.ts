import type { Ledger } from '#app/insights/ledger.ts'

/**
 * The records as seen at one instant: posts made at `at` or later do not exist yet. Members may be left out, as if
 * neither they nor their posts existed (one flag a member); a reply to a post left out answers nobody.
 */
export type Sight = {
  ledger: Ledger
  at: number
  /** Posts before this place are seen. */
  end: number
  leftOut: Uint8Array | null
}

export function sightAt(ledger: Ledger, at: number, leftOut: Uint8Array | null = null): Sight {
  return { ledger, at, end: firstPostFrom(ledger, at), leftOut }
}

/** Posts by their place in the ledger, `start` up to but without `end`. */
export type PostRange = { start: number; end: number }

/** The posts made at or after `from` and before `to` (milliseconds), as far as they are seen. */
export function postsBetween({ ledger, end }: Sight, from: number, to: number): PostRange {
  return { start: Math.min(end, firstPostFrom(ledger, from)), end: Math.min(end, firstPostFrom(ledger, to)) }
}

/** Whether a post qualifies: not deleted, not hidden, not by a bot, not left out. */
export function doesCount({ ledger, end, leftOut }: Sight, post: number): boolean {
  return post < end && ledger.qualifies[post] === 1 && leftOut?.[ledger.author[post] as number] !== 1
}

/** The other member whose post this one answers, or -1: the target does not count, or is one's own. */
export function answeredMember(sight: Sight, post: number): number {
  const { answers, author } = sight.ledger
  const target = answers[post] as number
  if (target < 0 || !doesCount(sight, target)) return -1
  const answered = author[target] as number
  return answered === author[post] ? -1 : answered
}

function firstPostFrom(ledger: Ledger, instant: number): number {
  let low = 0
  let high = ledger.createdAt.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ledger.createdAt[middle] as number) < instant) low = middle + 1
    else high = middle
  }
  return low
}
