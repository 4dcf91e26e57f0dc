import type { Interval } from '#app/insights/interval.ts'
import { quantileOf } from '#app/insights/quantile.ts'

export type Sign = -1 | 0 | 1
export type Direction = 'deepening' | 'holding' | 'thinning'

/** The least change of D, in points, that is worth a word. */
const LEAST_CHANGE = 5

/** How many windows a drift needs, and Kendall's S for them (|S| of at most 28). */
export const DRIFT_WINDOWS = 8
const LEAST_S = 18
/** Participants that each of a drift's windows needs. */
export const DRIFT_PARTICIPANTS = 12

/** A step: the paired interval of D_W - D_W' excludes 0 and the difference is 5 points or more. */
export function stepOf(delta: number, interval: Interval | null): Sign {
  if (!interval || Math.abs(delta) < LEAST_CHANGE) return 0
  if (interval[0] > 0) return 1
  return interval[1] < 0 ? -1 : 0
}

/** Kendall's S of a series in order of time: rising pairs less falling pairs (Kendall 1938, without the division). */
export function kendallS(series: number[]): number {
  let s = 0
  for (const [earlier, later] of pairsOf(series)) s += Math.sign(later.value - earlier.value)
  return s
}

/** The Theil-Sen slope: the median of the slopes of all pairs, per place in the series; 0 under two values. */
export function theilSenSlope(series: number[]): number {
  const slopes = [...pairsOf(series)].map(([a, b]) => (b.value - a.value) / (b.place - a.place))
  return (
    quantileOf(
      slopes.sort((a, b) => a - b),
      0.5,
    ) ?? 0
  )
}

/** The direction of eight depths in order of time, if they drift: S and the slope over all seven steps agree. */
export function driftOf(depths: number[]): Sign {
  const s = kendallS(depths)
  const rise = theilSenSlope(depths) * (DRIFT_WINDOWS - 1)
  if (Math.abs(s) < LEAST_S || Math.abs(rise) < LEAST_CHANGE || Math.sign(s) !== Math.sign(rise)) return 0
  return s > 0 ? 1 : -1
}

/** A step outranks a drift. */
export function directionOf(step: Sign, drift: Sign): Direction {
  const sign = step || drift
  if (sign === 0) return 'holding'
  return sign > 0 ? 'deepening' : 'thinning'
}

type Point = { place: number; value: number }

function* pairsOf(series: number[]): Generator<[Point, Point]> {
  for (const [place, value] of series.entries()) {
    for (let later = place + 1; later < series.length; later++) {
      yield [
        { place, value },
        { place: later, value: series[later] as number },
      ]
    }
  }
}
