import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ACCOUNT_LIMITS } from '#app/accounts/limits.ts'
import { isUsername } from '#app/accounts/username.ts'
import { freeUsername, usernameFrom } from '#app/archive/username.ts'
import { comparisonKey } from '#app/kernel/text.ts'

test.each([
  ['ana', 'ana'],
  ['Nick Craver', 'Nick-Craver'],
  ['  @@Zoë!  ', 'Zoë'],
  ['ben is uǝq backwards', 'ben-is-uǝq-backwards'],
  ['J.', 'J'],
  ['東京', '東京'],
  ['<script>', 'script'],
  ['!!!', 'member'],
  ['', 'member'],
])('%s becomes %s', (text, username) => expect(usernameFrom(text)).toBe(username))

test('it can always be mentioned, and is what it becomes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const username = usernameFrom(text)
      expect(username.length).toBeLessThanOrEqual(ACCOUNT_LIMITS.username)
      expect(isUsername(username)).toBe(true)
      expect(usernameFrom(username)).toBe(username)
    }),
  )
})

test('a name that is taken gets the first free number', () => {
  const taken = new Set(['sam', 'sam-2', 'ﬁne'.normalize('NFKC')])
  const isTaken = (key: string) => taken.has(key)
  expect(freeUsername('Sam', isTaken)).toEqual({ name: 'Sam-3', next: 4 })
  expect(freeUsername('kim', isTaken)).toEqual({ name: 'kim', next: 2 })
  expect(freeUsername('FINE', isTaken).name).toBe('FINE-2')
  const long = 'x'.repeat(30)
  expect(freeUsername(long, (key) => key === comparisonKey(long)).name).toBe(`${'x'.repeat(28)}-2`)
})
