import { expect, test } from 'vitest'
import { isCategoryLineShort, parseCategoryLines } from '#app/community/category.ts'
import { isTimeZone, timeZones } from '#app/community/time-zones.ts'

test('categories are read one a line, with a description after a colon', () => {
  const text = ' Welcome: Say hello \r\n\r\nTides\n  tides  \nTides: again\nTime 12:30\n: nothing\nA: b: c'
  expect(parseCategoryLines(text)).toEqual([
    { name: 'Welcome', description: 'Say hello' },
    { name: 'Tides', description: '' },
    { name: 'Time 12:30', description: '' },
    { name: 'A', description: 'b: c' },
  ])
})

test('no lines, no categories', () => expect(parseCategoryLines(' \n \r\n')).toEqual([]))

test('a line has its limits', () => {
  expect(isCategoryLineShort({ name: 'x'.repeat(60), description: 'y'.repeat(200) })).toBe(true)
  expect(isCategoryLineShort({ name: 'x'.repeat(61), description: '' })).toBe(false)
  expect(isCategoryLineShort({ name: 'x', description: 'y'.repeat(201) })).toBe(false)
})

test('a long hostile text is read in no time', () => {
  const startedAt = performance.now()
  parseCategoryLines(`${':'.repeat(10_000)}\n${': '.repeat(10_000)}`)
  expect(performance.now() - startedAt).toBeLessThan(500)
})

test.each(['UTC', 'Europe/Paris', 'America/Argentina/Ushuaia', 'Asia/Calcutta'])('%s is a time zone', (zone) =>
  expect(isTimeZone(zone)).toBe(true),
)

test.each(['', 'Mars/Olympus', '+02:00', '../etc', 'Europe/Paris\u0000', 'x'.repeat(1000)])('%j is none', (zone) =>
  expect(isTimeZone(zone)).toBe(false),
)

test('UTC is offered first, and once', () => {
  expect(timeZones()[0]).toBe('UTC')
  expect(timeZones().filter((zone) => zone === 'UTC')).toHaveLength(1)
})
