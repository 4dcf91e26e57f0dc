import type { Interval } from '#app/insights/interval.ts'

/** Two-sided 90 %: growth. */
export const Z90 = 1.6449
/** Two-sided 95 %: the other measures. */
export const Z95 = 1.96

/**
 * Wilson's score interval of a share, 0 to 1, for `sum` of `count` (E. B. Wilson, JASA 22, 1927). Without anybody it is
 * the whole of [0, 1].
 */
export function wilsonInterval(sum: number, count: number, z: number): Interval {
  if (count === 0) return [0, 1]
  const share = sum / count
  const spread = (z * z) / count
  const centre = (share + spread / 2) / (1 + spread)
  const half = (z * Math.sqrt((share * (1 - share)) / count + spread / count / 4)) / (1 + spread)
  return [Math.max(0, centre - half), Math.min(1, centre + half)]
}
