import { expect, test } from 'vitest'
import { chooseLocale } from '#app/http/choose-locale.ts'

const KNOWN = ['en', 'fr']
const NONE = { member: null, cookie: null, acceptLanguage: null }

test.each([
  [{}, 'en'],
  [{ acceptLanguage: 'fr-CA,fr;q=0.9,en;q=0.8' }, 'fr'],
  [{ acceptLanguage: 'en;q=0.1, fr;q=0.2' }, 'fr'],
  [{ acceptLanguage: 'FR' }, 'fr'],
  [{ acceptLanguage: 'de, *;q=0.5' }, 'en'],
  [{ acceptLanguage: 'fr;q=0, en;q=0.1' }, 'en'],
  [{ acceptLanguage: ';;;,,,q=' }, 'en'],
  [{ acceptLanguage: 'fr', cookie: 'en' }, 'en'],
  [{ acceptLanguage: 'fr', cookie: 'de' }, 'fr'],
  [{ acceptLanguage: 'en', cookie: 'en', member: 'fr' }, 'fr'],
  [{ cookie: 'fr', member: 'de' }, 'fr'],
])('%o: %s', (wishes, locale) => expect(chooseLocale(KNOWN, { ...NONE, ...wishes })).toBe(locale))

test('a header of any length is read in no time', () => {
  const startedAt = performance.now()
  chooseLocale(KNOWN, { ...NONE, acceptLanguage: 'fr;q=0.1,'.repeat(100_000) })
  expect(performance.now() - startedAt).toBeLessThan(100)
})
