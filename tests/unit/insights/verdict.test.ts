import { describe, expect, test } from 'vitest'
import type { Direction } from '#app/insights/change.ts'
import { computeFigures } from '#app/insights/figures.ts'
import type { GrowthState } from '#app/insights/growth.ts'
import { ladderOf } from '#app/insights/ladder.ts'
import { depthWord, hasMeasurementChanged, type Verdict, verdictOf } from '#app/insights/verdict.ts'
import { comparedWindow, fullWindows, windowDaysFor, windowsInAYear } from '#app/insights/windows.ts'
import { midnightAfter } from '#app/kernel/clock.ts'
import { onDay, smallCommunity } from '#tests/support/insights/small-community.ts'

const LADDER = [
  [0, 'counts'],
  [1, 'counts'],
  [4, 'counts'],
  [5, 'k-of-n'],
  [11, 'k-of-n'],
  [12, 'early'],
  [29, 'early'],
  [30, 'verdict'],
] as const

describe('the ladder', () => {
  test.each(LADDER)('%i participants: %s', (n, word) => {
    expect([ladderOf(n, null), ladderOf(n, 100), ladderOf(100, n)]).toEqual([word, word, word])
  })

  test.each(LADDER)('%i participants in the figures: %s', (n, word) => {
    const posts = Array.from({ length: n }, (_, person) => `m${person}`).flatMap((by) => [
      { by, day: 10 },
      { by, day: 10 + 4 * 91 },
    ])
    const figures = computeFigures(smallCommunity([{ by: 'first', day: -1 }, ...posts]), {
      at: onDay(5 * 91),
      windowDays: 91,
    })
    expect([figures.participants, figures.ladder]).toEqual([n, word])
    if (n < 12) expect(figures.verdict).toBe('too-early-to-tell')
    expect(figures.depth === null).toBe(n === 0)
  })
})

describe('the verdict', () => {
  const table: [Direction, GrowthState, Verdict, Verdict][] = [
    ['deepening', 'growing', 'deepening-while-growing', 'deepening-while-growing'],
    ['deepening', 'steady', 'deepening', 'deepening'],
    ['deepening', 'unclear', 'deepening', 'deepening'],
    ['deepening', 'shrinking', 'consolidating', 'consolidating'],
    ['holding', 'growing', 'growing-depth-holding', 'growing-depth-holding'],
    ['holding', 'steady', 'steady', 'deep-and-steady'],
    ['holding', 'unclear', 'steady', 'deep-and-steady'],
    ['holding', 'shrinking', 'shrinking', 'small-but-deep'],
    ['thinning', 'growing', 'growing-but-thinning', 'growing-but-thinning'],
    ['thinning', 'steady', 'thinning', 'thinning'],
    ['thinning', 'unclear', 'thinning', 'thinning'],
    ['thinning', 'shrinking', 'fading', 'fading'],
  ]

  test.each(table)('%s, %s', (direction, growth, below42, from42) => {
    const compared = { direction, growth, hasMeasurementChanged: false }
    expect(verdictOf('early', 41.99, compared)).toBe(below42)
    expect(verdictOf('verdict', 42, compared)).toBe(from42)
    expect(verdictOf('verdict', 42, { ...compared, hasMeasurementChanged: true })).toBe('measurement-changed')
    expect(verdictOf('k-of-n', 42, { ...compared, hasMeasurementChanged: true })).toBe('too-early-to-tell')
    expect(verdictOf('counts', 42, compared)).toBe('too-early-to-tell')
  })

  test('nothing to compare with', () => {
    expect(verdictOf('verdict', 50, null)).toBe('too-early-to-tell')
  })

  test('measurement changes when one side alone lost more than a fifth', () => {
    expect(hasMeasurementChanged(0.21, 0)).toBe(true)
    expect(hasMeasurementChanged(null, 0.21)).toBe(true)
    expect(hasMeasurementChanged(0.2, 0)).toBe(false)
    expect(hasMeasurementChanged(0.5, 0.3)).toBe(false)
  })

  test('words for depth', () => {
    expect([23.9, 24, 41.9, 42, 55.9, 56].map(depthWord)).toEqual([
      'thin',
      'usual',
      'usual',
      'deep',
      'deep',
      'very-deep',
    ])
  })
})

describe('windows', () => {
  test('28 days from 30 participants on', () => {
    expect([29, 30].map(windowDaysFor)).toEqual([91, 28])
    expect([28, 91, 30, 7, 1000].map(windowsInAYear)).toEqual([13, 4, 12, 52, 1])
  })

  test('full from the first post on', () => {
    expect(fullWindows(onDay(56), 28, onDay(0))).toBe(2)
    expect(fullWindows(onDay(56), 28, onDay(0.01))).toBe(1)
    expect(fullWindows(onDay(56), 28, onDay(57))).toBe(0)
    expect(fullWindows(onDay(56), 28, null)).toBe(0)
  })

  test('compared with the year before, else the window before, else nothing', () => {
    const compared = (participants: number[], full = participants.length) =>
      comparedWindow(0, 91, full, (k) => participants[k] ?? 0)
    expect(compared([9, 9, 9, 9, 5])).toBe(4)
    expect(compared([9, 9, 9, 9, 4])).toBe(1)
    expect(compared([9, 9, 9, 9, 5], 4)).toBe(1)
    expect(compared([9, 0, 9, 9, 4])).toBeNull()
    expect(compared([9, 9], 1)).toBeNull()
    expect(compared([0, 9, 9, 9, 9])).toBeNull()
  })

  test('an archive is seen from the midnight after its newest post', () => {
    expect(midnightAfter(onDay(3.5))).toBe(onDay(4))
    expect(midnightAfter(onDay(3))).toBe(onDay(4))
  })
})
