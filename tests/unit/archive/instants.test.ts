import { expect, test } from 'vitest'
import { isDay, isInstant, printInstant } from '#app/archive/instants.ts'

test.each([
  ['2026-03-27T18:30:00Z', true],
  ['2026-03-27T18:30Z', true],
  ['2026-03-27T18:30:00.5Z', true],
  ['2026-03-27T18:30:00.123456789+00:00', true],
  ['2026-03-27T18:30:00', false],
  ['2026-03-27T18:30:00+02:00', false],
  ['2026-03-27 18:30:00Z', false],
  ['2026-03-27T24:00:00Z', false],
  ['2026-02-29T00:00:00Z', false],
  ['2024-02-29T00:00:00Z', true],
  ['1969-12-31T23:59:59Z', false],
  ['2026-03-27', false],
])('%s is an instant: %s', (text, expected) => {
  expect(isInstant(text)).toBe(expected)
  if (expected) expect(Date.parse(text)).not.toBeNaN()
})

test.each([
  ['2026-03-27', true],
  ['2026-04-31', false],
  ['2026-3-7', false],
  ['2026-03-27T00:00:00Z', false],
])('%s is a day: %s', (text, expected) => expect(isDay(text)).toBe(expected))

test('an instant is written one way only', () => {
  expect(printInstant(Date.parse('2026-03-27T18:30:00.000Z'))).toBe('2026-03-27T18:30:00Z')
  expect(printInstant(Date.parse('2026-03-27T18:30:00.120Z'))).toBe('2026-03-27T18:30:00.120Z')
})
