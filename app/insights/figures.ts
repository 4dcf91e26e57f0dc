import { carriedBy } from '#app/insights/carried-by.ts'
import { type Direction, directionOf, type Sign, stepOf } from '#app/insights/change.ts'
import { hubReliance, pillarValue } from '#app/insights/depth.ts'
import { type GrowthState, growthBetween } from '#app/insights/growth.ts'
import type { Interval } from '#app/insights/interval.ts'
import { type Ladder, ladderOf } from '#app/insights/ladder.ts'
import { type Ledger, ledgerOf } from '#app/insights/ledger.ts'
import { type ByPillar, byPillar } from '#app/insights/pillars.ts'
import type { Reading } from '#app/insights/reading.ts'
import type { CommunityRecords } from '#app/insights/records.ts'
import { rounded, roundedInterval } from '#app/insights/rounding.ts'
import {
  deltaBetween,
  depthWithoutStaff,
  driftIn,
  type Study,
  type StudyOptions,
  studyOf,
} from '#app/insights/study.ts'
import { hasMeasurementChanged, type Verdict, verdictOf } from '#app/insights/verdict.ts'
import { printedDay, printedInstant } from '#app/insights/windows.ts'

export const FORMULA_VERSION = 1

/** How many full windows the history goes back. */
const HISTORY_WINDOWS = 22

/** The JSON of `rockpool insights --json`, keys in this order (insights.md section 5). Depths are 0 to 100. */
export type InsightsFigures = {
  formulaVersion: typeof FORMULA_VERSION
  /** The instant the figures are of, without milliseconds. */
  at: string
  windowDays: number
  /** Who had joined by `at`, bots left out. */
  members: number
  participants: number
  ladder: Ladder
  depth: number | null
  depthInterval: Interval | null
  /** Smoothed shares, 0 to 1; null where a pillar does not exist. */
  pillars: ByPillar<number | null>
  carriedBy: number | null
  hubReliance: number | null
  withoutStaff: number | null
  comparedWith: { windowsBack: number; participants: number; depth: number | null } | null
  growth: {
    arrivals: number
    departures: number
    /** Arrivals among arrivals and departures, 0 to 1; null if nobody came or went. */
    share: number | null
    interval: Interval
    state: GrowthState
  } | null
  /** `interval` is null if no draw kept a participant in both windows. */
  change: { delta: number; interval: Interval | null; step: Sign; drift: Sign; direction: Direction } | null
  verdict: Verdict
  measures: Record<string, MeasureFigure>
  /** Full windows, newest first, at most 22. */
  history: { to: string; participants: number; depth: number | null }[]
}

export type MeasureFigure = {
  value: number | null
  interval: Interval | null
  n: number
  known: boolean
  reason?: string
}

/** The figures of a community, rounded as they are printed. */
export function computeFigures(records: CommunityRecords, options?: StudyOptions): InsightsFigures {
  return figuresOf(studyOf(ledgerOf(records), options))
}

export function figuresOf(study: Study): InsightsFigures {
  const { ledger } = study.sight
  const now = study.reading(0)
  const { depth, pillars, sums } = study.depth(0)
  const back = study.compared(0)
  const before = back === null ? null : study.reading(back)
  const ladder = ladderOf(now.participants.size, before?.participants.size ?? null)
  const growth = before && growthBetween(now.participants, before.participants)
  const change = back === null ? null : changeSince(study, back)
  const compared = before &&
    growth &&
    change && {
      growth: growth.state,
      direction: change.direction,
      hasMeasurementChanged: hasMeasurementChanged(unknownTargetShare(now), unknownTargetShare(before)),
    }
  return {
    formulaVersion: FORMULA_VERSION,
    at: printedInstant(study.at),
    windowDays: study.windowDays,
    members: membersBy(ledger, study.at),
    participants: now.participants.size,
    ladder,
    depth: rounded(depth, 2),
    depthInterval: roundedInterval(study.intervals(0).depth, 1),
    pillars: byPillar((pillar) =>
      pillars.includes(pillar)
        ? rounded(pillarValue(sums.sum[pillar] as number, sums.count[pillar] as number), 4)
        : null,
    ),
    carriedBy: rounded(carriedBy(now)?.points ?? null, 2),
    hubReliance: rounded(hubReliance(now), 2),
    withoutStaff: rounded(depthWithoutStaff(study), 2),
    comparedWith:
      before && back !== null
        ? { windowsBack: back, participants: before.participants.size, depth: rounded(study.depth(back).depth, 2) }
        : null,
    growth: growth && {
      ...growth,
      share: rounded(growth.share, 4),
      interval: roundedInterval(growth.interval, 4) as Interval,
    },
    change,
    verdict: verdictOf(ladder, depth, compared),
    measures: {},
    history: Array.from({ length: Math.min(HISTORY_WINDOWS, study.full) }, (_, k) => ({
      to: printedDay(study.reading(k).window.to),
      participants: study.reading(k).participants.size,
      depth: rounded(study.depth(k).depth, 2),
    })),
  }
}

function changeSince(study: Study, back: number) {
  const { delta } = deltaBetween(study.depth(0), study.depth(back))
  const interval = study.intervals(0).delta
  const step = stepOf(delta, interval)
  const drift = driftIn(study)
  return {
    delta: rounded(delta, 2) as number,
    interval: roundedInterval(interval, 1),
    step,
    drift,
    direction: directionOf(step, drift),
  }
}

/** Share of a window's replies whose target the source has lost, 0 to 1; null without replies. */
export function unknownTargetShare({ replies, repliesWithUnknownTarget }: Reading): number | null {
  return replies === 0 ? null : repliesWithUnknownTarget / replies
}

function membersBy(ledger: Ledger, at: number): number {
  let members = 0
  for (let member = 0; member < ledger.memberRows; member++) {
    if (ledger.isBot[member] !== 1 && (ledger.joinedAt[member] as number) <= at) members++
  }
  return members
}
