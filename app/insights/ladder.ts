/** How much may be said, by the number of people behind it. */
export type Ladder = 'counts' | 'k-of-n' | 'early' | 'verdict'

/** By the smaller of n_W and n_W'; `before` is null without W' (insights.md section 2). */
export function ladderOf(participants: number, before: number | null): Ladder {
  const n = Math.min(participants, before ?? participants)
  if (n < 5) return 'counts'
  if (n < 12) return 'k-of-n'
  return n < 30 ? 'early' : 'verdict'
}
