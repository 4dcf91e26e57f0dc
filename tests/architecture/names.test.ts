import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { filesUnder, sourcesUnder } from '#tests/support/sources.ts'

const OURS = ['app', 'prisma', 'tests']
  .flatMap((folder) => filesUnder(folder))
  .filter((path) => !/^tests\/data\//.test(path))

/** Names that Prisma, Node or people who read README files expect. */
const GIVEN = /(^|\/)(README\.md|migration\.sql|migration_lock\.toml|LICENSE)$|^prisma\/migrations\//

test('files are called in kebab-case', () => {
  const isKebab = (path: string) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(basename(path))
  expect(OURS.filter((path) => !GIVEN.test(path) && !isKebab(path))).toEqual([])
})

test('a name says what a file is about, which these do not', () => {
  const saysNothing = /^(utils?|helpers?|misc|common|shared|services?|managers?|types|constants|index|lib)\./
  expect(OURS.filter((path) => saysNothing.test(basename(path)))).toEqual([])
})

test('what is exported has a name of its own, but for pages and settings', () => {
  const mayDefault = /\/(routes|layouts)\/|^app\/(root|routes|entry\.server)\.tsx?$|^tests\/support\/build-once\.ts$/
  const defaults = sourcesUnder('app').filter(
    ({ path, text }) => !mayDefault.test(path) && /^export default /m.test(text),
  )
  expect(defaults.map(({ path }) => path)).toEqual([])
})

test('no file only hands on what others export', () => {
  const barrels = sourcesUnder('app').filter(({ text }) => /^export \* from /m.test(text))
  expect(barrels.map(({ path }) => path)).toEqual([])
})

test('no enums and no classes of statics: literal unions and functions', () => {
  const enums = sourcesUnder('app').filter(({ text }) => /^(export )?(const )?enum /m.test(text))
  expect(enums.map(({ path }) => path)).toEqual([])
})

test('a test stands where the file it tests stands', () => {
  const app = new Set(filesUnder('app'))
  const rooms = new Set([...app].map((path) => path.split('/')[1])).add('demo')
  const strays = filesUnder('tests/unit')
    .filter((path) => path.endsWith('.test.ts'))
    .filter((path) => !rooms.has(path.split('/')[2] ?? ''))
  expect(strays).toEqual([])
})
