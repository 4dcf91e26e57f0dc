import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { HOUSE } from '#app/app.server.ts'
import { sourcesUnder } from '#tests/support/sources.ts'

const LANGUAGES = ['en', 'fr'] as const
const CATALOGUE = join(HOUSE, 'app/messages')

/** Words that are the same in both languages, or names. */
const SAME_IN_BOTH = new Set<string>([])

const files = readdirSync(join(CATALOGUE, 'en')).filter((name) => name.endsWith('.json'))
const read = (language: string, file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(CATALOGUE, language, file), 'utf8'))
const all = Object.fromEntries(
  LANGUAGES.map((language) => [language, Object.assign({}, ...files.map((file) => read(language, file)))]),
) as Record<(typeof LANGUAGES)[number], Record<string, unknown>>

/** Every sentence of an entry: one, or one for each plural form. */
function sentencesOf(entry: unknown): string[] {
  if (typeof entry === 'string') return [entry]
  return (entry as { match: Record<string, string> }[]).flatMap(({ match }) => Object.values(match))
}

const placeholdersOf = (entry: unknown) =>
  [...new Set(sentencesOf(entry).flatMap((text) => text.match(/\{[a-zA-Z]+\}/g) ?? []))].sort()

describe('the message catalogue', () => {
  test('every language has the same files', () => {
    for (const language of LANGUAGES) expect(readdirSync(join(CATALOGUE, language)).sort()).toEqual(files.sort())
  })

  test('the compiler reads every file', () => {
    const settings = readFileSync(join(CATALOGUE, 'project.inlang/settings.json'), 'utf8')
    expect(files.filter((file) => !settings.includes(`./{locale}/${file}`))).toEqual([])
  })

  test.each(files)('%s has the same sentences in every language', (file) => {
    const [en, fr] = LANGUAGES.map((language) => Object.keys(read(language, file)).sort())
    expect(fr).toEqual(en)
  })

  test('a sentence leaves the same gaps in every language', () => {
    const differing = Object.keys(all.en).filter(
      (key) => key in all.fr && placeholdersOf(all.en[key]).join() !== placeholdersOf(all.fr[key]).join(),
    )
    expect(differing).toEqual([])
  })

  test('nothing is left untranslated', () => {
    const isSame = (key: string) => JSON.stringify(all.en[key]) === JSON.stringify(all.fr[key])
    const hasWords = (key: string) =>
      /\p{L}{2}/u.test(
        sentencesOf(all.en[key])
          .join(' ')
          .replaceAll(/\{\w+\}/g, ''),
      )
    expect(Object.keys(all.en).filter((key) => isSame(key) && hasWords(key) && !SAME_IN_BOTH.has(key))).toEqual([])
  })

  test('every sentence ends and begins like one: no stray spaces, no doubled ones', () => {
    const isUntidy = (text: string) => text !== text.trim() || / {2}/.test(text)
    for (const language of LANGUAGES)
      expect(Object.keys(all[language]).filter((key) => sentencesOf(all[language][key]).some(isUntidy))).toEqual([])
  })

  test('no sentence is left that nobody says', () => {
    const said = sourcesUnder('app')
      .map(({ text }) => text)
      .join('\n')
    const unsaid = Object.keys(all.en).filter((key) => !new RegExp(`\\b${key}\\b`).test(said))
    expect(unsaid.filter((key) => !isSaidByPattern(key, said))).toEqual([])
  })
})

/** Some families are looked up as m[`problem_${code}`]. */
function isSaidByPattern(key: string, said: string): boolean {
  const families = [...said.matchAll(/[`'"]([a-z]+(?:_[a-z]+)*_)\$\{/g)].map(([, family = '']) => family)
  return families.some((family) => key.startsWith(family))
}
