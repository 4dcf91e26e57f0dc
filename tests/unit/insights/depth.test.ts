import { describe, expect, test } from 'vitest'
import { depthWithout } from '#app/insights/carried-by.ts'
import { hubReliance } from '#app/insights/depth.ts'
import { computeFigures } from '#app/insights/figures.ts'
import { ledgerOf } from '#app/insights/ledger.ts'
import { computePanel } from '#app/insights/panel.ts'
import { driftIn, studyOf } from '#app/insights/study.ts'
import { withoutMember } from '#tests/support/insights/changes.ts'
import type { PlainRecords } from '#tests/support/insights/plain-records.ts'
import { realSet } from '#tests/support/insights/real-sets.ts'
import { onDay, type SmallPost, smallCommunity } from '#tests/support/insights/small-community.ts'
import { realWindows, studyAfter } from '#tests/support/insights/studied.ts'

const figures = (records: PlainRecords, day: number) => computeFigures(records, { at: onDay(day), windowDays: 28 })

describe('depth', () => {
  const talk: SmallPost[] = [
    { by: 'ann', day: 1 },
    { by: 'ben', day: 2, to: 0 },
    { by: 'ann', day: 9, to: 1 },
    { by: 'cleo', day: 10 },
  ]

  test('by hand', () => {
    const { pillars, depth } = figures(smallCommunity(talk), 28)
    // Of ann, ben and cleo: ann returns; ann converses; ann and ben are heard by one; both are mutual with one.
    expect(pillars).toEqual({
      returning: 0.375,
      conversing: 0.375,
      heard: 0.375,
      mutual: 0.375,
      staying: null,
      takingPart: null,
    })
    expect(depth).toBe(37.5)
  })

  test('without staff', () => {
    const { withoutStaff, depth } = figures(smallCommunity(talk, { staff: ['ann'] }), 28)
    expect(depth).toBe(37.5)
    expect(withoutStaff).toBe(16.67)
    expect(figures(smallCommunity(talk, { staff: ['ann', 'ben', 'cleo'] }), 28).withoutStaff).toBeNull()
    expect(figures(smallCommunity(talk), 28).withoutStaff).toBe(37.5)
  })

  test('nothing at all', () => {
    const nothing = figures({ members: [], posts: [] }, 28)
    expect(nothing).toMatchObject({ members: 0, participants: 0, depth: null, carriedBy: null, history: [] })
    expect(nothing).toMatchObject({ withoutStaff: null, hubReliance: null, depthInterval: null, ladder: 'counts' })
    expect(() => computePanel({ members: [], posts: [] })).not.toThrow()
  })
})

test('without any one of the tried members as if the records had never held them', () => {
  for (const studied of realWindows().filter(({ participants }) => participants >= 5 && participants <= 40)) {
    const reading = studied.before.reading(0)
    for (const member of [...reading.participants.keys()].slice(0, 6)) {
      const name = studied.before.sight.ledger.memberIds[member] as string
      const removed = studyAfter(studied, withoutMember(studied.records, name)).depth(0).depth
      expect(depthWithout(reading, member), `${studied.name}, ${name}`).toBeCloseTo(removed as number, 9)
    }
  }
})

describe('hub reliance', () => {
  /** A host answers everybody once and everybody answers the host. */
  const hosted = (guests: number): SmallPost[] => {
    const threads = Array.from({ length: guests }, (_, n) => ({ by: `guest-${n}`, day: 1 }))
    const answers = threads.map((_, n) => ({ by: 'host', day: 2, to: n }))
    const thanks = threads.map((_, n) => ({ by: `guest-${n}`, day: 3, to: guests + n }))
    return [...threads, ...answers, ...thanks]
  }
  const relianceOf = (posts: SmallPost[]) =>
    hubReliance(studyOf(ledgerOf(smallCommunity(posts)), { at: onDay(28), windowDays: 28 }).reading(0))

  test('nothing while the host answers five', () => {
    expect(relianceOf(hosted(5))).toBe(0)
  })

  test('a host who answers thirty is credited with a quarter', () => {
    expect(relianceOf(hosted(30))).toBeGreaterThan(10)
  })
})

describe('a drift', () => {
  /** Nine windows of 28 days; in each, so many of its people come back in a second week. */
  const windows = (returning: number[], people: number[] = returning.map(() => 12)): PlainRecords =>
    smallCommunity([
      { by: 'first', day: -1 },
      ...returning.flatMap((many, k) =>
        Array.from({ length: people[k] as number }, (_, n) => [
          { by: `m${n}`, day: 28 * k + 1 },
          ...(n < many ? [{ by: `m${n}`, day: 28 * k + 10 }] : []),
        ]).flat(),
      ),
    ])
  const drift = (returning: number[], people?: number[]) =>
    driftIn(studyOf(ledgerOf(windows(returning, people)), { at: onDay(28 * returning.length), windowDays: 28 }))
  const rising = [0, 1, 2, 3, 5, 7, 9, 11, 12]

  test('in nine windows, upwards and downwards', () => {
    expect(drift(rising)).toBe(1)
    expect(drift([...rising].reverse())).toBe(-1)
    expect(drift(rising.map(() => 6))).toBe(0)
  })

  test('not in eight windows, nor with fewer than 12 people in one', () => {
    expect(drift(rising.slice(1))).toBe(0)
    expect(drift(rising, [12, 12, 12, 12, 11, 12, 12, 12, 12])).toBe(0)
  })

  test('not if it did not hold one window earlier', () => {
    expect(drift([12, 0, 1, 2, 0, 5, 7, 9, 12])).toBe(0)
  })
})

describe('the panel', () => {
  const panel = computePanel(realSet('thinning'))

  test('prints the same figures', () => {
    expect(panel.figures).toEqual(computeFigures(realSet('thinning')))
  })

  test('what moved adds up to the change', () => {
    const moved = Object.values(panel.pillars).reduce((sum, pillar) => sum + (pillar.moved ?? 0), 0)
    expect(moved).toBeCloseTo(panel.figures.change?.delta as number, 1)
    expect(panel.pillars.takingPart).toMatchObject({ value: null, interval: null, moved: null })
  })

  test('the people are those of the counts', () => {
    const { returning, staying } = panel.pillars
    const asked = panel.people.filter(({ pillars }) => pillars.returning !== null)
    expect([asked.length, returning.count]).toEqual([panel.figures.participants, panel.figures.participants])
    expect(asked.filter(({ pillars }) => pillars.returning === 1)).toHaveLength(returning.sum)
    expect(panel.people.filter(({ pillars }) => pillars.staying !== null)).toHaveLength(staying.count)
  })

  test('intervals hold their values, and the path is the newest history', () => {
    for (const { value, interval } of Object.values(panel.pillars)) {
      if (value === null || interval === null) continue
      expect(interval[0]).toBeLessThanOrEqual(value)
      expect(interval[1]).toBeGreaterThanOrEqual(value)
    }
    expect(panel.path.map(({ to }) => to)).toEqual(panel.figures.history.slice(0, 8).map(({ to }) => to))
    expect(panel.path[0]?.growthShare).toBeCloseTo(panel.figures.growth?.share as number, 4)
    expect(panel.carriedByMemberId).toMatch(/^m|^n/)
    expect(panel.signUps.count).toBeGreaterThanOrEqual(panel.signUps.posted)
  })
})

test('the keys come in the order of the command', () => {
  expect(Object.keys(computeFigures(realSet('conlang-meta'), { at: Date.UTC(2019, 0, 1) }))).toEqual(
    (
      'formulaVersion at windowDays members participants ladder depth depthInterval pillars carriedBy hubReliance ' +
      'withoutStaff comparedWith growth change verdict measures history'
    ).split(' '),
  )
})
