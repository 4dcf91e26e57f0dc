import { describe, expect, test } from 'vitest'
import { linearScale, polylinePoints } from '#app/ui/linear-scale.ts'

describe('a linear scale', () => {
  test('maps the ends of its domain onto the ends of its range, also downwards', () => {
    const up = linearScale([20, 70], [330, 40])
    expect([up(20), up(45), up(70)]).toEqual([330, 185, 40])
  })

  test('goes on along its line outside the domain', () => {
    expect(linearScale([0, 1], [0, 100])(1.5)).toBe(150)
  })

  test('of a domain without width stays at the start of its range', () => {
    expect(linearScale([5, 5], [10, 90])(7)).toBe(10)
  })
})

test('points of a polyline are printed to a tenth', () => {
  expect(
    polylinePoints([
      { x: 1, y: 2.25 },
      { x: 3.04, y: 4 },
    ]),
  ).toBe('1.0,2.3 3.0,4.0')
})
