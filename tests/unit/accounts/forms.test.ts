import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { signInForm, signUpForm } from '#app/accounts/forms.ts'
import { ACCOUNT_LIMITS } from '#app/accounts/limits.ts'
import { isReservedUsername } from '#app/accounts/username.ts'

const GOOD = { displayName: 'Lea', username: 'lea', email: '', password: 'seven slippery anemones', about: '' }

function codeOf(changes: Record<string, unknown>): string | undefined {
  const parsed = v.safeParse(signUpForm, { ...GOOD, ...changes })
  return parsed.success ? undefined : parsed.issues[0].message
}

describe('signing up', () => {
  test.each([
    [{}, undefined],
    [{ displayName: '' }, 'required'],
    [{ displayName: undefined }, 'required'],
    [{ displayName: '  \u200E\u202E ' }, 'required'],
    [{ displayName: '—!—' }, 'required'],
    [{ displayName: 'x'.repeat(ACCOUNT_LIMITS.displayName + 1) }, 'too-long'],
    [{ username: 'l' }, 'too-short'],
    [{ username: 'l'.repeat(ACCOUNT_LIMITS.username + 1) }, 'too-long'],
    [{ username: 'l'.repeat(100_000) }, 'too-long'],
    [{ username: '.lea' }, 'bad-username'],
    [{ username: 'lea.' }, 'bad-username'],
    [{ username: 'lea@home' }, 'bad-username'],
    [{ username: 'le a' }, 'bad-username'],
    [{ username: 'le/a' }, 'bad-username'],
    [{ username: 'léa_2.b-c' }, undefined],
    [{ email: 'lea' }, 'bad-email'],
    [{ email: 'lea@example' }, 'bad-email'],
    [{ email: 'a@b.example, c@d.example' }, 'bad-email'],
    [{ email: 'lea@example.org\r\nBcc: x@y.example' }, 'bad-email'],
    [{ email: `${'l'.repeat(300)}@example.org` }, 'too-long'],
    [{ email: ' lea@example.org ' }, undefined],
    [{ password: '' }, 'required'],
    [{ password: 'too short' }, 'too-short'],
    [{ password: 'x'.repeat(ACCOUNT_LIMITS.password + 1) }, 'too-long'],
    [{ about: 'x'.repeat(ACCOUNT_LIMITS.about + 1) }, 'too-long'],
  ])('%o: %s', (changes, code) => expect(codeOf(changes)).toBe(code))

  test('names cannot turn the reading direction of what follows', () => {
    const parsed = v.parse(signUpForm, { ...GOOD, displayName: ' Lea\u202E\n  Marsh ' })
    expect(parsed.displayName).toBe('Lea Marsh')
  })

  test('a password counts as typed on any keyboard', () => {
    const parsed = v.parse(signUpForm, { ...GOOD, password: 'ｓｅｖｅｎ anemones' })
    expect(parsed.password).toBe('seven anemones')
  })
})

test('signing in takes what any earlier rule allowed', () => {
  expect(v.safeParse(signInForm, { identifier: 'lea', password: 'old' }).success).toBe(true)
})

test.each(['pending', 'Admin', 'ＯＷＮＥＲ'])('%s is nobody’s username', (name) =>
  expect(isReservedUsername(name)).toBe(true),
)
