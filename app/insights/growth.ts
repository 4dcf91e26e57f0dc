import type { Interval } from '#app/insights/interval.ts'
import { wilsonInterval, Z90 } from '#app/insights/wilson.ts'

export type GrowthState = 'growing' | 'steady' | 'shrinking' | 'unclear'

/** Who came and who went between two windows. `share`: arrivals among both, 0 to 1; null if nobody came or went. */
export type Growth = {
  arrivals: number
  departures: number
  share: number | null
  interval: Interval
  state: GrowthState
}

/** Growth of A_W against A_W' (insights.md section 2): Wilson's interval at 90 %, unclear under 8 moves. */
export function growthBetween(now: ReadonlyMap<number, unknown>, before: ReadonlyMap<number, unknown>): Growth {
  let stayed = 0
  for (const member of now.keys()) if (before.has(member)) stayed++
  const arrivals = now.size - stayed
  const departures = before.size - stayed
  const moves = arrivals + departures
  const interval = wilsonInterval(arrivals, moves, Z90)
  return {
    arrivals,
    departures,
    share: moves === 0 ? null : arrivals / moves,
    interval,
    state: stateOf(moves, interval),
  }
}

function stateOf(moves: number, [low, high]: Interval): GrowthState {
  if (moves < 8) return 'unclear'
  if (low > 0.5) return 'growing'
  return high < 0.5 ? 'shrinking' : 'steady'
}
