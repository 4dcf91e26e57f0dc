import { carriedBy } from '#app/insights/carried-by.ts'
import { closedPairs } from '#app/insights/closed-pairs.ts'
import { pillarValue } from '#app/insights/depth.ts'
import { figuresOf, type InsightsFigures, unknownTargetShare } from '#app/insights/figures.ts'
import { type GrowthState, growthBetween } from '#app/insights/growth.ts'
import type { Interval } from '#app/insights/interval.ts'
import { ledgerOf } from '#app/insights/ledger.ts'
import { type ByPillar, byPillar, halvesOf, isAsked } from '#app/insights/pillars.ts'
import type { CommunityRecords } from '#app/insights/records.ts'
import { deltaBetween, type Study, type StudyOptions, studyOf } from '#app/insights/study.ts'
import { printedDay, type Window } from '#app/insights/windows.ts'

/** How many windows the map draws. */
const PATH_WINDOWS = 8

/** What the panel draws: the figures as the command prints them, and what is behind them, not rounded. */
export type PanelFigures = {
  figures: InsightsFigures
  /** W, and W' where there is something to compare with; half-open, in milliseconds. */
  window: Window
  comparedWindow: Window | null
  pillars: ByPillar<PillarDetail>
  /** The member without whom depth would be least; null where `carriedBy` is. */
  carriedByMemberId: string | null
  /** Two members who in W only answered each other, 10 times or more; most answers first. For the owner's eyes. */
  closedPairs: { memberIds: [string, string]; answers: number }[]
  /** Accounts made in W, bots left out, and how many of them have written a post that counts by `at`. */
  signUps: { count: number; posted: number }
  /** Share of replies whose target the source has lost, 0 to 1, in W and W'; null without replies. */
  unknownTargets: { now: number | null; before: number | null }
  /** The last full windows for the map, newest first, at most 8. */
  path: PathPoint[]
  /** The people behind the pillars of W: one for each of whom any pillar asks. Participants first. */
  people: PersonStanding[]
}

export type PillarDetail = {
  /** Smoothed share in W, 0 to 1; null where the pillar does not exist. */
  value: number | null
  /** 1 % to 99 % of the bootstrap draws. */
  interval: Interval | null
  /** The indicator added up over the `count` people it is asked of; *heard* and *mutual* add halves. */
  sum: number
  count: number
  before: { value: number | null; sum: number; count: number } | null
  /**
   * How many points of D_W - D_W' this pillar makes: the difference divided among the common pillars by their
   * differences of logarithms. They add up to the difference. Null for a pillar that is not on both sides.
   */
  moved: number | null
}

export type PathPoint = {
  /** The day on which the window ends, YYYY-MM-DD, as in the history. */
  to: string
  participants: number
  depth: number | null
  depthInterval: Interval | null
  /** Against the window that this one would have been compared with. Null without one, or if nobody came or went. */
  growthShare: number | null
  growthInterval: Interval | null
  growthState: GrowthState | null
}

/** 0, 0.5 or 1 for each pillar the person is asked of, else null. `posts`: how many that count they wrote in W. */
export type PersonStanding = {
  memberId: string
  posts: number
  /** The thread in which they took up the word again, if they were conversing. */
  conversedInThreadId: string | null
  pillars: ByPillar<number | null>
}

export function computePanel(records: CommunityRecords, options?: StudyOptions): PanelFigures {
  return panelOf(studyOf(ledgerOf(records), options))
}

export function panelOf(study: Study): PanelFigures {
  const { memberIds } = study.sight.ledger
  const now = study.reading(0)
  const back = study.compared(0)
  const before = back === null ? null : study.reading(back)
  const carrier = carriedBy(now)
  return {
    figures: figuresOf(study),
    window: now.window,
    comparedWindow: before?.window ?? null,
    pillars: pillarDetails(study, back),
    carriedByMemberId: carrier && (memberIds[carrier.member] as string),
    closedPairs: closedPairs(study.sight, now).map(({ members: [one, other], answers }) => ({
      memberIds: [memberIds[one] as string, memberIds[other] as string],
      answers,
    })),
    signUps: signUpsIn(study),
    unknownTargets: { now: unknownTargetShare(now), before: before && unknownTargetShare(before) },
    path: Array.from({ length: Math.min(PATH_WINDOWS, study.full) }, (_, k) => pathPoint(study, k)),
    people: standingsOf(study),
  }
}

function pillarDetails(study: Study, back: number | null): ByPillar<PillarDetail> {
  const now = study.depth(0)
  const before = back === null ? null : study.depth(back)
  const { pillars: intervals } = study.intervals(0)
  const moved = before ? movedBy(now, before) : new Map<number, number>()
  const side = ({ sums, pillars }: typeof now, pillar: number) => {
    const sum = sums.sum[pillar] as number
    const count = sums.count[pillar] as number
    return { value: pillars.includes(pillar) ? pillarValue(sum, count) : null, sum, count }
  }
  return byPillar((pillar) => ({
    ...side(now, pillar),
    interval: intervals[pillar] ?? null,
    before: before && side(before, pillar),
    moved: moved.get(pillar) ?? null,
  }))
}

/** ln D is a mean of the logarithms of the pillars, so a difference of D falls into parts, one for each pillar. */
function movedBy(now: ReturnType<Study['depth']>, before: ReturnType<Study['depth']>): Map<number, number> {
  const { delta, pillars } = deltaBetween(now, before)
  const logOf = ({ sums }: typeof now, pillar: number) =>
    Math.log(pillarValue(sums.sum[pillar] as number, sums.count[pillar] as number))
  const parts = pillars.map((pillar) => logOf(now, pillar) - logOf(before, pillar))
  const whole = parts.reduce((sum, part) => sum + part, 0)
  // Two depths that are equal to the last digits have parts that cancel; then nothing moved D.
  const points = Math.abs(whole) < 1e-9 ? 0 : delta / whole
  return new Map(pillars.map((pillar, place) => [pillar, (parts[place] as number) * points]))
}

function signUpsIn(study: Study): { count: number; posted: number } {
  const { ledger, end } = study.sight
  const { window } = study.reading(0)
  const isNew = (member: number) => {
    const joinedAt = ledger.joinedAt[member] as number
    return ledger.isBot[member] !== 1 && joinedAt >= window.from && joinedAt < window.to
  }
  const hasPosted = new Set<number>()
  for (let post = 0; post < end; post++) {
    if (ledger.qualifies[post] === 1) hasPosted.add(ledger.author[post] as number)
  }
  const signUps = { count: 0, posted: 0 }
  for (let member = 0; member < ledger.memberRows; member++) {
    if (!isNew(member)) continue
    signUps.count++
    if (hasPosted.has(member)) signUps.posted++
  }
  return signUps
}

function pathPoint(study: Study, k: number): PathPoint {
  const { window, participants } = study.reading(k)
  const back = study.compared(k)
  const growth = back === null ? null : growthBetween(participants, study.reading(back).participants)
  const hasMoved = growth !== null && growth.share !== null
  return {
    to: printedDay(window.to),
    participants: participants.size,
    depth: study.depth(k).depth,
    depthInterval: study.intervals(k).depth,
    growthShare: growth?.share ?? null,
    growthInterval: hasMoved ? growth.interval : null,
    growthState: growth?.state ?? null,
  }
}

function standingsOf(study: Study): PersonStanding[] {
  const { standings, participants, conversations } = study.reading(0)
  const { memberIds, threadIds } = study.sight.ledger
  return [...standings].map(([member, standing]) => {
    const conversation = conversations.get(member)
    return {
      memberId: memberIds[member] as string,
      posts: participants.get(member)?.posts ?? 0,
      conversedInThreadId: conversation ? (threadIds[conversation.thread] as string) : null,
      pillars: byPillar((pillar) => (isAsked(standing, pillar) ? halvesOf(standing, pillar) / 2 : null)),
    }
  })
}
