import { describe, expect, test } from 'vitest'
import { replyToThread } from '#app/threads/reply-to-thread.server.ts'
import { seedCast } from '#tests/support/cast.ts'
import { openTestApp, TEST_NOW } from '#tests/support/database.ts'
import { everythingSaid, viewerAs } from '#tests/support/viewers.ts'

const input = { threadId: 'thread-public', body: 'Limpets come home.', replyToId: null }

describe('replying', () => {
  test('the post is there, the thread counts it and moves up', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    const outcome = await replyToThread(app, viewerAs('newcomer'), { ...input, replyToId: 'post-public-2' })
    if (!outcome.ok) throw new Error(outcome.reason)
    expect(app.db.sql.get('SELECT replyToId, authorId FROM Post WHERE id = ?', outcome.value.postId)).toEqual({
      replyToId: 'post-public-2',
      authorId: 'member-newcomer',
    })
    expect(app.db.sql.get('SELECT postCount, lastPostAt FROM Thread WHERE id = ?', 'thread-public')).toEqual({
      postCount: 4,
      lastPostAt: TEST_NOW.getTime(),
    })
  })

  test.each([
    ['guest', 'thread-public', null, 'not-allowed'],
    ['pending', 'thread-public', null, 'not-allowed'],
    ['silenced', 'thread-public', null, 'not-allowed'],
    ['member', 'thread-staff', null, 'missing'],
    ['member', 'thread-deleted', null, 'missing'],
    ['member', 'thread-hidden', null, 'missing'],
    ['member', 'no-thread', null, 'missing'],
    ['moderator', 'thread-deleted', null, 'not-allowed'],
    ['member', 'thread-locked', null, 'locked'],
    ['member', 'thread-public', 'no-post', 'bad-reply-target'],
    ['member', 'thread-public', 'post-members-1', 'bad-reply-target'],
    ['member', 'thread-public', 'post-public-deleted', 'bad-reply-target'],
    ['member', 'thread-public', 'post-public-hidden', 'bad-reply-target'],
  ] as const)('%s to %s answering %s: %s, and nothing is kept', async (name, threadId, replyToId, reason) => {
    await using app = await openTestApp()
    await seedCast(app)
    const before = everythingSaid(app)
    expect(await replyToThread(app, viewerAs(name), { ...input, threadId, replyToId })).toEqual({ ok: false, reason })
    expect(everythingSaid(app)).toBe(before)
  })

  test('staff may explain a lock', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    expect((await replyToThread(app, viewerAs('moderator'), { ...input, threadId: 'thread-locked' })).ok).toBe(true)
  })
})
