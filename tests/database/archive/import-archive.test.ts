import { describe, expect, test } from 'vitest'
import { findCommunity } from '#app/community/queries.server.ts'
import { exportText, importRecords, linesOf, SMALL_ARCHIVE, shuffled } from '#tests/support/archive/records.ts'
import { seedCast } from '#tests/support/cast.ts'
import { openTestApp } from '#tests/support/database.ts'

const day = (number: number) => Date.UTC(2026, 0, number)
const at = new Date(day(6)).toISOString()
const ana = { type: 'member', id: 'm1', username: 'ana', joinedAt: at }
const thread = { type: 'thread', id: 't1', title: 'Hello', authorId: 'm1', createdAt: at }
const post = { type: 'post', id: 'p1', threadId: 't1', authorId: 'm1', createdAt: at, body: 'Hi' }

describe('a whole archive', () => {
  test('everything is there afterwards', async () => {
    await using app = await openTestApp()
    const { result, problems } = await importRecords(app, SMALL_ARCHIVE)
    expect(problems).toEqual([])
    expect(result).toMatchObject({
      ok: true,
      value: { counts: { member: { accepted: 6, added: 6 }, post: { accepted: 8, added: 8 } } },
    })
    expect(findCommunity(app)).toMatchObject({
      name: 'Rock pools',
      joinPolicy: 'open',
      timeZone: 'Europe/Paris',
      createdAt: day(1),
      visitsRecordedSince: '2026-01-05',
      archiveEndsAt: day(10),
    })
    const threads = app.db.sql.all('SELECT id, categoryId, postCount, lastPostAt FROM Thread ORDER BY id')
    expect(threads).toEqual([
      { id: 't1', categoryId: 'c1', postCount: 2, lastPostAt: day(6) + 2 * 3_600_000 },
      { id: 't2', categoryId: 'c2', postCount: 3, lastPostAt: day(7) + 2 * 3_600_000 },
      { id: 't3', categoryId: 'general', postCount: 0, lastPostAt: day(8) },
      { id: 't4', categoryId: 'general', postCount: 1, lastPostAt: day(9) },
    ])
    expect(app.db.sql.all('SELECT id, state, invitedById, isImported, passwordHash FROM Member ORDER BY id')).toEqual(
      [
        ['m1', 'active', null],
        ['m2', 'active', 'm1'],
        ['m3', 'active', 'm4'],
        ['m4', 'silenced', null],
        ['m5', 'active', null],
        ['m6', 'former', null],
      ].map(([id, state, invitedById]) => ({ id, state, invitedById, isImported: 1, passwordHash: null })),
    )
    const posts = app.db.sql.all<{ id: string }>('SELECT id, bodyMarkdown, bodyHtml, replyToId FROM Post ORDER BY id')
    expect(posts).toMatchObject([
      { id: 'p1', bodyHtml: expect.stringMatching(/<strong>Forty<\/strong>.*href="\/members\/mara"/) },
      { replyToId: 'p1' },
      {},
      {},
      { replyToId: 'p2' },
      { replyToId: 'p7' },
      { replyToId: null },
      { bodyMarkdown: 'Buy **now**', bodyHtml: expect.stringContaining('<strong>now</strong>') },
    ])
    expect(app.db.sql.get("SELECT acceptedAt FROM Invite WHERE id = 'i1'")).toEqual({ acceptedAt: day(2) })
    expect(app.db.sql.all('PRAGMA foreign_key_check')).toEqual([])
  })

  test('the order of the lines makes no difference', async () => {
    await using first = await openTestApp()
    await importRecords(first, SMALL_ARCHIVE)
    const expected = await exportText(first)
    for (const seed of [1, 2, 3, 4, 5]) {
      await using app = await openTestApp()
      const { problems } = await importRecords(app, shuffled(SMALL_ARCHIVE, seed), { isStrict: true })
      expect(problems).toEqual([])
      expect(await exportText(app)).toBe(expected)
    }
    await using backwards = await openTestApp()
    await importRecords(backwards, SMALL_ARCHIVE.toReversed())
    expect(await exportText(backwards)).toBe(expected)
  })

  test('running it twice changes nothing, even when the database has forgotten the first time', async () => {
    await using app = await openTestApp()
    await importRecords(app, SMALL_ARCHIVE)
    const before = await exportText(app)
    const again = await importRecords(app, SMALL_ARCHIVE)
    expect(again.result).toMatchObject({ ok: true, value: { wasImported: true } })
    expect(await exportText(app)).toBe(before)

    await app.db.write((tx) => tx.importProgress.deleteMany())
    const { result } = await importRecords(app, SMALL_ARCHIVE)
    expect(result).toMatchObject({ ok: true, value: { counts: { post: { accepted: 8, added: 0 } } } })
    expect(await exportText(app)).toBe(before)
  })

  test('what a moderator has done since is not undone', async () => {
    await using app = await openTestApp()
    await importRecords(app, SMALL_ARCHIVE)
    await app.db.write(async (tx) => {
      await tx.importProgress.deleteMany()
      await tx.post.update({ where: { id: 'p2' }, data: { hiddenAt: new Date(day(20)) } })
      await tx.member.update({ where: { id: 'm3' }, data: { username: 'mareike', usernameKey: 'mareike' } })
      await tx.member.create({
        data: {
          id: 'new',
          username: 'Mara',
          usernameKey: 'mara',
          displayName: 'M',
          role: 'member',
          state: 'active',
          joinedAt: new Date(day(21)),
        },
      })
    })
    await importRecords(app, SMALL_ARCHIVE)
    expect(app.db.sql.get("SELECT hiddenAt FROM Post WHERE id = 'p2'")).toEqual({ hiddenAt: day(20) })
    expect(app.db.sql.get("SELECT username FROM Member WHERE id = 'm3'")).toEqual({ username: 'mareike' })
    expect(app.db.sql.get("SELECT postCount FROM Thread WHERE id = 't1'")).toEqual({ postCount: 1 })
  })
})

describe('what is wrong is told and stops nothing', () => {
  test('bad lines, with their numbers', async () => {
    await using app = await openTestApp()
    const text = `${linesOf([ana])}not json\n${linesOf([{ type: 'badge' }, thread, { ...post, id: 'a b' }, post])}`
    const { problems } = await importRecords(app, text)
    expect(problems).toEqual([
      'Line 2: it is not JSON.',
      'Line 3: its type "badge" is unknown.',
      'Line 5: id must be 1 to 64 letters, digits, dots, hyphens or underscores.',
    ])
    expect(app.db.sql.all('SELECT id FROM Post')).toEqual([{ id: 'p1' }])
  })

  test('references that lead nowhere, and what hangs on them', async () => {
    await using app = await openTestApp()
    const { problems } = await importRecords(app, [
      { ...ana, invitedById: 'ghost' },
      thread,
      { ...thread, id: 't2', authorId: 'ghost' },
      { ...thread, id: 't3', categoryId: 'ghost' },
      { ...post, replyToId: 'p1' },
      { ...post, id: 'p2', authorId: 'ghost' },
      { ...post, id: 'p3', threadId: 't2' },
      { ...post, id: 'p4', replyToId: 'p3' },
      { type: 'reaction', postId: 'p2', memberId: 'm1', kind: 'heart', createdAt: at },
      { type: 'visit', memberId: 'ghost', day: '2026-01-06' },
      { type: 'invite', id: 'i1', fromMemberId: 'm1', createdAt: at, acceptedById: 'ghost' },
    ])
    expect(problems).toEqual([
      'Line 1: the member m1: invitedById ghost names a member that is nowhere; it was kept without.',
      'Line 3: the thread t2: authorId ghost names a member that is nowhere; it was left out.',
      'Line 4: the thread t3: categoryId ghost names a category that is nowhere; it was left out.',
      'Line 6: the post p2: authorId ghost names a member that is nowhere; it was left out.',
      'Line 7: the post p3: threadId t2 names a thread that is nowhere; it was left out.',
      'Line 5: the post p1: replyToId p1 is the record itself; it was kept without.',
      'Line 8: the post p4: replyToId p3 names a post that is nowhere; it was kept without.',
      'Line 9: the reaction p2 m1 heart: postId p2 names a post that is nowhere; it was left out.',
      'Line 10: the visit ghost 2026-01-06: memberId ghost names a member that is nowhere; it was left out.',
      'Line 11: the invite i1: acceptedById ghost names a member that is nowhere; it was kept without.',
    ])
    expect(app.db.sql.all('SELECT id, replyTargetKnown FROM Post ORDER BY id')).toEqual([
      { id: 'p1', replyTargetKnown: 0 },
      { id: 'p4', replyTargetKnown: 0 },
    ])
  })

  test('the same id twice: the first line stays', async () => {
    await using app = await openTestApp()
    const { problems } = await importRecords(app, [ana, thread, post, { ...post, body: 'Again' }])
    expect(problems).toEqual(['Line 4: the post p1 stands on line 3 already.'])
    expect(app.db.sql.get('SELECT bodyMarkdown FROM Post')).toEqual({ bodyMarkdown: 'Hi' })
  })

  test('what was missing can be brought later', async () => {
    await using app = await openTestApp()
    const friend = { ...ana, id: 'm2', username: 'ben' }
    const answer = { ...post, id: 'p2', authorId: 'm2', replyToId: 'p1' }
    const first = await importRecords(app, [ana, thread, post, answer])
    expect(first.problems).toHaveLength(1)
    const second = await importRecords(app, [friend, answer])
    expect(second.problems).toEqual([])
    expect(app.db.sql.get('SELECT postCount FROM Thread')).toEqual({ postCount: 2 })
  })

  test('strict: one problem and nothing is written', async () => {
    await using app = await openTestApp()
    for (const wrong of ['nonsense\n', linesOf([{ ...post, id: 'p2', authorId: 'ghost' }])]) {
      const { result, problems } = await importRecords(app, linesOf([ana, thread, post]) + wrong, { isStrict: true })
      expect(problems).toHaveLength(1)
      expect(result).toEqual({ ok: false, reason: 'has-problems' })
    }
    expect(app.db.sql.get('SELECT count(*) AS count FROM Member')).toEqual({ count: 0 })
    expect(app.db.sql.get('SELECT count(*) AS count FROM ImportProgress')).toEqual({ count: 0 })
    expect(findCommunity(app)).toBeNull()
  })

  test('a file without a single record sets nothing up', async () => {
    await using app = await openTestApp()
    expect((await importRecords(app, 'a poem\nabout limpets\n')).result).toEqual({ ok: false, reason: 'is-empty' })
    expect((await importRecords(app, '')).result).toEqual({ ok: false, reason: 'is-empty' })
    expect(findCommunity(app)).toBeNull()
  })
})

describe('names', () => {
  test('whoever joined first keeps the name, whatever the order of the lines', async () => {
    const sams = ['Sam', 'sam', 'SAM', 'ｓａｍ', 'sam-2', 'Sam Smith'].map((username, place) => {
      return { type: 'member', id: `m${place}`, username, joinedAt: new Date(day(10 - place)).toISOString() }
    })
    for (const records of [sams, sams.toReversed()]) {
      await using app = await openTestApp()
      await importRecords(app, records)
      expect(app.db.sql.all('SELECT id, username, displayName FROM Member ORDER BY id')).toEqual([
        { id: 'm0', username: 'Sam-5', displayName: 'Sam' },
        { id: 'm1', username: 'sam-4', displayName: 'sam' },
        { id: 'm2', username: 'SAM-3', displayName: 'SAM' },
        { id: 'm3', username: 'sam', displayName: 'ｓａｍ' },
        { id: 'm4', username: 'sam-2', displayName: 'sam-2' },
        { id: 'm5', username: 'Sam-Smith', displayName: 'Sam Smith' },
      ])
    }
  })

  test('a name that would stand in the way of an address, or lend authority, gets a number', async () => {
    await using app = await openTestApp()
    await importRecords(app, [
      { ...ana, username: 'Admin' },
      { ...ana, id: 'm2', username: 'pending' },
    ])
    expect(app.db.sql.all('SELECT username, displayName FROM Member ORDER BY id')).toEqual([
      { username: 'Admin-2', displayName: 'Admin' },
      { username: 'pending-2', displayName: 'pending' },
    ])
  })

  test('a thousand members of one name do not take a thousand times as long', async () => {
    await using app = await openTestApp()
    const people = Array.from({ length: 5000 }, (_, place) => ({ ...ana, id: `m${place}`, username: 'user' }))
    await importRecords(app, people)
    expect(app.db.sql.get('SELECT count(DISTINCT usernameKey) AS count FROM Member')).toEqual({ count: 5000 })
  })
})

describe('a community that is there', () => {
  test('keeps its settings, its people and their names', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    const before = findCommunity(app)
    await importRecords(app, SMALL_ARCHIVE, { name: 'Other' })
    expect(findCommunity(app)).toEqual(before)
    expect(app.db.sql.get("SELECT username FROM Member WHERE id = 'm1'")).toEqual({ username: 'oda-2' })
    expect(app.db.sql.get("SELECT username FROM Member WHERE id = 'member-owner'")).toEqual({ username: 'oda' })
  })

  test('a living one has no end; without a record the file names it, and an option outdoes both', async () => {
    await using living = await openTestApp()
    await importRecords(living, [ana, thread, post], { isLiving: true })
    expect(findCommunity(living)).toMatchObject({
      name: 'pools',
      archiveEndsAt: null,
      visitsRecordedSince: null,
      joinPolicy: 'invitation',
      timeZone: 'UTC',
    })
    await using named = await openTestApp()
    await importRecords(named, SMALL_ARCHIVE, { name: 'Tide pools' })
    expect(findCommunity(named)).toMatchObject({ name: 'Tide pools' })
  })
})

test('HTML that becomes too long is cut and told, not lost', async () => {
  await using app = await openTestApp()
  const { problems } = await importRecords(app, [
    ana,
    thread,
    { ...post, body: undefined, bodyHtml: `<p>${'*'.repeat(49_000)}</p>` },
  ])
  expect(problems).toEqual(['Line 3: the post p1 is longer than 50000 characters as Markdown; its end was cut off.'])
  expect(app.db.sql.get('SELECT length(bodyMarkdown) AS length FROM Post')).toEqual({ length: 50_000 })
})

test('it stops between two batches when asked, and goes on later', async () => {
  await using app = await openTestApp()
  const posts = Array.from({ length: 2500 }, (_, place) => ({ ...post, id: `p${place}` }))
  const records = [ana, thread, ...posts]
  const controller = new AbortController()
  const stopped = importRecords(app, records, {
    signal: controller.signal,
    onProgress: ({ phase, done }) => {
      if (phase === 'post' && done > 0) controller.abort()
    },
  })
  await expect(stopped).rejects.toThrow()
  const { count } = app.db.sql.get<{ count: number }>('SELECT count(*) AS count FROM Post') ?? { count: 0 }
  expect(count).toBeGreaterThan(0)
  expect(count).toBeLessThan(2500)
  const { result } = await importRecords(app, records)
  expect(result).toMatchObject({ value: { counts: { post: { accepted: 2500, added: 2500 - count } } } })
})
