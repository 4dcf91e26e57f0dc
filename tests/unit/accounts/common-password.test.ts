import { describe, expect, test } from 'vitest'
import { isCommonPassword } from '#app/accounts/common-password.ts'

const PERSONAL = ['Hedgerow Birders', 'maren', 'Maren Holt', 'maren.holt@example.org']

describe.each([
  'password123',
  'Password1!',
  'P@ssw0rd2024',
  '1234567890',
  '0987654321',
  '12345678901234567890',
  'qwertyuiop',
  'poiuytrewq',
  'azertyuiop',
  'abcdefghijkl',
  'aaaaaaaaaaaa',
  'abcabcabcabcabc',
  'passwordpassword',
  'iloveyou12',
  'Sunshine2024!',
  'Été2024!!!!',
  'motdepasse1',
  'HedgerowBirders',
  'hedgerow birders 1',
  'maren12345',
  'marenmarenmaren',
  'maren.holt1',
  'correcthorsebatterystaple',
  'ｐａｓｓｗｏｒｄ１２３',
])('%s', (password) => {
  test('is among the first that others would try', () => expect(isCommonPassword(password, PERSONAL)).toBe(true))
})

describe.each([
  'seven slippery anemones',
  'correct-heron-battery',
  'gulls steal chips',
  'kT9#vQ2!xL',
  'the password is a limpet',
  'maren likes moss and rain',
  '日本の海岸は静かです',
])('%s', (password) => {
  test('is let through', () => expect(isCommonPassword(password, PERSONAL)).toBe(false))
})

test('names that are empty or tiny forbid nothing', () => {
  expect(isCommonPassword('kT9#vQ2!xL', ['', 'k', '@'])).toBe(false)
})

test('hostile passwords of full length are judged within the time of a blink', () => {
  const hostile = [
    'a'.repeat(200),
    'ab'.repeat(100),
    '!'.repeat(200),
    `${'1'.repeat(100)}a${'1'.repeat(99)}`,
    'é'.repeat(200),
  ]
  const startedAt = performance.now()
  for (let round = 0; round < 20; round++) for (const password of hostile) isCommonPassword(password, PERSONAL)
  expect(performance.now() - startedAt).toBeLessThan(1000)
})
