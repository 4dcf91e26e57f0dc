import { describe, expect, test } from 'vitest'
import { directionOf, driftOf, kendallS, stepOf, theilSenSlope } from '#app/insights/change.ts'
import { growthBetween } from '#app/insights/growth.ts'
import { quantileOf } from '#app/insights/quantile.ts'
import { seededRandom } from '#app/insights/random.ts'
import { rounded } from '#app/insights/rounding.ts'
import { wilsonInterval, Z90, Z95 } from '#app/insights/wilson.ts'

describe('Wilson', () => {
  test('known values', () => {
    // Newcombe, Statistics in Medicine 17 (1998), table I: 81 of 263 and 0 of 20 at 95 %.
    expect(wilsonInterval(81, 263, Z95).map((end) => rounded(end, 4))).toEqual([0.2553, 0.3662])
    expect(wilsonInterval(0, 20, Z95).map((end) => rounded(end, 4))).toEqual([0, 0.1611])
  })

  test('nobody asked, nothing known', () => {
    expect(wilsonInterval(0, 0, Z90)).toEqual([0, 1])
  })
})

describe('quantiles', () => {
  test('linear between neighbours', () => {
    expect(quantileOf([1, 2, 3, 4], 0.5)).toBe(2.5)
    expect(quantileOf([1, 2, 3, 4], 0.1)).toBeCloseTo(1.3)
    expect([0, 1].map((q) => quantileOf([5, 7], q))).toEqual([5, 7])
    expect(quantileOf([], 0.5)).toBeNull()
  })
})

describe('growth', () => {
  const people = (from: number, to: number) =>
    new Map(Array.from({ length: to - from }, (_, n) => [from + n, undefined]))

  test.each([
    ['growing', 0, 10, 8, 30],
    ['shrinking', 8, 30, 0, 10],
    ['steady', 0, 10, 5, 16],
    ['unclear', 0, 10, 4, 13],
  ])('%s', (state, beforeFrom, beforeTo, nowFrom, nowTo) => {
    expect(growthBetween(people(nowFrom, nowTo), people(beforeFrom, beforeTo)).state).toBe(state)
  })

  test('nobody came or went', () => {
    const growth = growthBetween(people(0, 9), people(0, 9))
    expect(growth).toEqual({ arrivals: 0, departures: 0, share: null, interval: [0, 1], state: 'unclear' })
  })
})

describe('change', () => {
  test('a step excludes 0 and is 5 points or more', () => {
    expect(stepOf(5, [0.1, 9])).toBe(1)
    expect(stepOf(-5, [-9, -0.1])).toBe(-1)
    expect(stepOf(4.9, [0.1, 9])).toBe(0)
    expect(stepOf(9, [-0.1, 19])).toBe(0)
    expect(stepOf(9, null)).toBe(0)
  })

  test('Kendall and Theil-Sen by hand', () => {
    expect(kendallS([1, 2, 3, 4])).toBe(6)
    expect(kendallS([1, 3, 2, 2])).toBe(1)
    expect(theilSenSlope([10, 12, 14, 17])).toBeCloseTo(2.1667, 4)
    expect(theilSenSlope([1, 2, 9])).toBe(4)
  })

  test('a drift needs 18 of 28 pairs and 5 points', () => {
    expect(driftOf([20, 21, 22, 23, 24, 25, 26, 27])).toBe(1)
    expect(driftOf([27, 26, 25, 24, 23, 22, 21, 20])).toBe(-1)
    expect(driftOf([20, 20.5, 21, 21.5, 22, 22.5, 23, 23.5])).toBe(0)
    expect(driftOf([20, 40, 25, 22, 45, 30, 41, 26])).toBe(0)
  })

  test('a step outranks a drift', () => {
    expect(directionOf(1, -1)).toBe('deepening')
    expect(directionOf(0, -1)).toBe('thinning')
    expect(directionOf(0, 0)).toBe('holding')
  })
})

test('draws are even and depend on the seed alone', () => {
  const draw = (seed: number) => Array.from({ length: 20_000 }, seededRandom(seed))
  const mean = draw(3).reduce((sum, value) => sum + value, 0) / 20_000 / 2 ** 32
  expect(mean).toBeCloseTo(0.5, 2)
  expect(draw(3)).toEqual(draw(3))
  expect(draw(3).slice(0, 5)).not.toEqual(draw(4).slice(0, 5))
})

test('rounding leaves no negative zero', () => {
  expect(rounded(-0.001, 2)).toBe(0)
  expect(rounded(null, 2)).toBeNull()
  expect(rounded(12.345, 1)).toBe(12.3)
})
