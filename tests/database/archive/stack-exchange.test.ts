import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importArchive } from '#app/archive/import-archive.server.ts'
import { openStackExchange } from '#app/archive/stack-exchange.server.ts'
import { DumpError } from '#app/archive/stack-exchange-rows.server.ts'
import { findCommunity } from '#app/community/queries.server.ts'
import { openTestApp, type TestApp } from '#tests/support/database.ts'

const xml = (root: string, rows: string[]) =>
  `\uFEFF<?xml version="1.0" encoding="utf-8"?>\n<${root}>\n${rows.map((row) => `  <row ${row} />\n`).join('')}</${root}>`

const USERS = [
  'Id="-1" CreationDate="2020-01-01T00:00:00.000" DisplayName="Community"',
  'Id="7" CreationDate="2020-01-02T00:00:00.000" DisplayName="Ana &amp; Bo" LastAccessDate="2020-03-01T01:02:03.456" AboutMe="&lt;p&gt;Hi &lt;b&gt;all&lt;/b&gt;&lt;/p&gt;" Location="Lyon"',
  'Id="8" CreationDate="2020-01-03T00:00:00.000" DisplayName="gone"',
]
const POSTS = [
  'Id="12" PostTypeId="2" ParentId="3" CreationDate="2020-02-02T00:00:00.000" Body="&lt;p&gt;An answer&lt;/p&gt;" OwnerDisplayName="gone"',
  'Id="3" PostTypeId="1" CreationDate="2020-02-01T00:00:00.123" Body="&lt;p&gt;A &lt;em&gt;question&lt;/em&gt;&lt;/p&gt;" OwnerUserId="7" Title="Why &lt;b&gt;?"',
  'Id="4" PostTypeId="5" CreationDate="2020-02-01T00:00:00.000" Body="wiki" OwnerDisplayName="wiki only"',
  'Id="13" PostTypeId="2" ParentId="99" CreationDate="2020-02-02T00:00:00.000" Body="orphan" OwnerUserId="7"',
]
const COMMENTS = [
  'Id="1" PostId="12" Text="Thanks *a lot*&#xA;really" CreationDate="2020-02-03T00:00:00.000" UserId="7"',
  'Id="2" PostId="3" Text="Earlier" CreationDate="2020-02-01T12:00:00.000" UserDisplayName="gone"',
  'Id="3" PostId="4" Text="under a wiki" CreationDate="2020-02-01T12:00:00.000" UserDisplayName="wiki commenter"',
  'Id="5" PostId="77" Text="under nothing" CreationDate="2020-02-01T12:00:00.000" UserId="7"',
]

function dump(app: TestApp, files: Partial<Record<'Users' | 'Posts' | 'Comments', string>> = {}): string {
  const folder = join(app.folder, 'little.example')
  mkdirSync(folder)
  writeFileSync(join(folder, 'Users.xml'), files.Users ?? xml('users', USERS))
  writeFileSync(join(folder, 'Posts.xml'), files.Posts ?? xml('posts', POSTS))
  writeFileSync(join(folder, 'Comments.xml'), files.Comments ?? xml('comments', COMMENTS))
  return folder
}

async function importDump(app: TestApp, folder: string) {
  const problems: string[] = []
  const result = await importArchive(app, await openStackExchange(folder), {
    onProblem: ({ place, reason }) => problems.push(`${place}: ${reason}`),
  })
  return { result, problems }
}

test('users, questions, answers and comments', async () => {
  await using app = await openTestApp()
  const { problems } = await importDump(app, dump(app))
  expect(problems).toEqual([
    'Comments.xml, row 4: comment 5 stands under post 77, which is nowhere.',
    'Posts.xml, row 4: the post p000000013: threadId t000000099 names a thread that is nowhere; it was left out.',
  ])
  expect(findCommunity(app)).toMatchObject({ name: 'little.example', archiveEndsAt: Date.UTC(2020, 1, 4) })
  expect(app.db.sql.all('SELECT id, username, displayName, isBot, state, joinedAt FROM Member ORDER BY id')).toEqual([
    {
      ...{ username: 'gone-2', displayName: 'gone', isBot: 0, state: 'former' },
      ...{ id: expect.stringMatching(/^former-[0-9a-f]{16}$/), joinedAt: Date.UTC(2020, 1, 1, 12) },
    },
    {
      id: 'u-1',
      username: 'Community',
      displayName: 'Community',
      isBot: 1,
      state: 'active',
      joinedAt: Date.UTC(2020, 0, 1),
    },
    {
      id: 'u7',
      username: 'Ana-Bo',
      displayName: 'Ana & Bo',
      isBot: 0,
      state: 'active',
      joinedAt: Date.UTC(2020, 0, 2),
    },
    { id: 'u8', username: 'gone', displayName: 'gone', isBot: 0, state: 'active', joinedAt: Date.UTC(2020, 0, 3) },
  ])
  expect(app.db.sql.get("SELECT about, place, lastSeenAt FROM Member WHERE id = 'u7'")).toEqual({
    ...{ about: 'Hi **all**', place: 'Lyon', lastSeenAt: Date.UTC(2020, 2, 1, 1, 2, 3, 456) },
  })
  expect(app.db.sql.all('SELECT id, title, postCount FROM Thread')).toEqual([
    { id: 't000000003', title: 'Why <b>?', postCount: 4 },
  ])
  expect(app.db.sql.all('SELECT id, bodyMarkdown AS body, replyToId FROM Post ORDER BY id')).toEqual([
    { id: 'p000000003', body: 'A *question*', replyToId: null },
    { id: 'p000000012', body: 'An answer', replyToId: 'p000000003' },
    { id: 'pc000000001', body: 'Thanks *a lot*\nreally', replyToId: 'p000000012' },
    { id: 'pc000000002', body: 'Earlier', replyToId: 'p000000003' },
  ])
  expect(app.db.sql.get('SELECT count(*) AS count FROM Visit')).toEqual({ count: 0 })
})

describe('a dump that is broken or hostile imports nothing', () => {
  const question = (body: string) => `Id="3" PostTypeId="1" CreationDate="2020-02-01T00:00:00.123" Title="T" ${body}`
  test.each([
    ['cut off', xml('posts', POSTS).slice(0, -30)],
    ['not XML', 'Id,Body\n1,hello'],
    [
      'an entity bomb',
      `<!DOCTYPE p [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>${xml('posts', [question('Body="&b;"')])}`,
    ],
    ['a row without end', `<posts><row Body="${'x'.repeat(3_000_000)}`],
    ['too many attributes', xml('posts', [Array.from({ length: 200 }, (_, place) => `a${place}="1"`).join(' ')])],
  ])('%s', async (_, posts) => {
    await using app = await openTestApp()
    await expect(importDump(app, dump(app, { Posts: posts }))).rejects.toThrow(DumpError)
    expect(app.db.sql.get('SELECT count(*) AS count FROM Member')).toEqual({ count: 0 })
  })

  test('a missing file is named', async () => {
    await using app = await openTestApp()
    await expect(openStackExchange(join(app.folder, 'nowhere'))).rejects.toThrow(/ENOENT.*Users\.xml/)
  })

  test('a long post is read whole, however many entities it has', async () => {
    await using app = await openTestApp()
    const body = `Body="&lt;p&gt;${'&amp;amp; '.repeat(20_000)}&lt;/p&gt;" OwnerUserId="7"`
    const { problems } = await importDump(
      app,
      dump(app, { Posts: xml('posts', [question(body)]), Comments: xml('comments', []) }),
    )
    expect(problems).toEqual([])
    expect(app.db.sql.get('SELECT length(bodyMarkdown) AS length FROM Post')).toEqual({ length: 39_999 })
  })
})

const REAL = new URL('../../data/', import.meta.url).pathname

test.each([
  ['se-conlang-meta', { member: 272 + 6, thread: 54, post: 54 + 115 + 230 }],
  ['se-french-meta', { member: 1703 + 17, thread: 274, post: 274 + 487 + 1305 }],
])('%s comes in whole', async (folder, expected) => {
  await using app = await openTestApp()
  const { result, problems } = await importDump(app, join(REAL, folder))
  expect(problems).toEqual([])
  const counts = result.ok ? Object.entries(result.value.counts).map(([type, { added }]) => [type, added]) : []
  expect(Object.fromEntries(counts)).toMatchObject(expected)
})
