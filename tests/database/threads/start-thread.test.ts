import { describe, expect, test } from 'vitest'
import { startThread } from '#app/threads/start-thread.server.ts'
import { CATEGORIES, seedCast } from '#tests/support/cast.ts'
import { openTestApp, TEST_NOW } from '#tests/support/database.ts'
import { everythingSaid, viewerAs } from '#tests/support/viewers.ts'

const input = { categoryId: CATEGORIES.members.id, title: 'Starfish', body: 'Five arms, @milo, and **two** missing.' }

describe('starting a thread', () => {
  test('the thread, its first post and the reading mark stand together', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    const outcome = await startThread(app, viewerAs('member'), input)
    if (!outcome.ok) throw new Error(outcome.reason)
    const thread = app.db.sql.get(
      'SELECT title, postCount, lastPostAt, createdAt FROM Thread WHERE id = ?',
      outcome.value.threadId,
    )
    const now = TEST_NOW.getTime()
    expect(thread).toEqual({ title: 'Starfish', postCount: 1, lastPostAt: now, createdAt: now })
    const post = app.db.sql.get<{ bodyHtml: string }>('SELECT bodyHtml FROM Post WHERE id = ?', outcome.value.postId)
    expect(post?.bodyHtml).toContain('<strong>two</strong>')
    expect(post?.bodyHtml).toContain('href="/members/milo"')
    expect(app.db.sql.all('SELECT readUpTo FROM ThreadRead WHERE threadId = ?', outcome.value.threadId)).toEqual([
      { readUpTo: now },
    ])
  })

  test('only people who are here are linked', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    const body = '@fay @sven @pia @nobody @SINA'
    const outcome = await startThread(app, viewerAs('member'), { ...input, body })
    if (!outcome.ok) throw new Error(outcome.reason)
    const { bodyHtml = '' } =
      app.db.sql.get<{ bodyHtml: string }>('SELECT bodyHtml FROM Post WHERE id = ?', outcome.value.postId) ?? {}
    expect(bodyHtml.match(/href="[^"]+"/g)).toEqual(['href="/members/sina"'])
  })

  test.each([
    ['guest', 'members', 'not-allowed'],
    ['pending', 'public', 'not-allowed'],
    ['silenced', 'public', 'not-allowed'],
    ['member', 'staff', 'bad-choice'],
  ] as const)('%s in the category for %s: %s, and nothing is kept', async (name, category, reason) => {
    await using app = await openTestApp()
    await seedCast(app)
    const before = everythingSaid(app)
    const categoryId = CATEGORIES[category].id
    expect(await startThread(app, viewerAs(name), { ...input, categoryId })).toEqual({ ok: false, reason })
    expect(everythingSaid(app)).toBe(before)
  })

  test('a category that is not there looks like one that may not be seen', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    const outcome = await startThread(app, viewerAs('member'), { ...input, categoryId: 'nowhere' })
    expect(outcome).toEqual({ ok: false, reason: 'bad-choice' })
  })
})
