import { expect, test } from 'vitest'
import { isSessionAlive, isTouchDue, parseToken } from '#app/accounts/session.ts'
import { DAY_MS, HOUR_MS } from '#app/kernel/clock.ts'

const NOW = new Date('2026-05-10T12:00:00Z')
const ago = (ms: number) => new Date(NOW.getTime() - ms)

test.each([
  ['fresh', 0, 0, true],
  ['idle for a moment less than ten days', 20 * DAY_MS, 10 * DAY_MS - 1, true],
  ['idle for ten days', 20 * DAY_MS, 10 * DAY_MS, false],
  ['used daily for a moment less than ninety days', 90 * DAY_MS - 1, HOUR_MS, true],
  ['used daily for ninety days', 90 * DAY_MS, HOUR_MS, false],
])('a session that is %s', (_what, age, idle, isAlive) => {
  expect(isSessionAlive({ createdAt: ago(age), lastVerifiedAt: ago(idle) }, NOW)).toBe(isAlive)
})

test('it is touched at most once an hour', () => {
  expect(isTouchDue({ createdAt: NOW, lastVerifiedAt: ago(HOUR_MS - 1) }, NOW)).toBe(false)
  expect(isTouchDue({ createdAt: NOW, lastVerifiedAt: ago(HOUR_MS) }, NOW)).toBe(true)
})

test.each([undefined, '', 'x', 'a.b', `${'a'.repeat(18)}.${'b'.repeat(42)}`, `${'A'.repeat(18)}.${'b'.repeat(43)}`])(
  '%j is no token',
  (text) => expect(parseToken(text)).toBeNull(),
)

test('a token is an id and a secret', () => {
  const [id, secret] = ['a'.repeat(18), 'b'.repeat(43)]
  expect(parseToken(`${id}.${secret}`)).toEqual({ id, secret })
})
