import { describe, expect, test } from 'vitest'
import { deletePost } from '#app/threads/delete-post.server.ts'
import { seedCast } from '#tests/support/cast.ts'
import { openTestApp } from '#tests/support/database.ts'
import { everythingSaid, viewerAs } from '#tests/support/viewers.ts'

const threadNow = (app: Parameters<typeof everythingSaid>[0]) =>
  app.db.sql.get('SELECT postCount, deletedAt IS NOT NULL AS isGone FROM Thread WHERE id = ?', 'thread-public')

describe("deleting one's own post", () => {
  test('the post goes and is no longer counted', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    expect(await deletePost(app, viewerAs('otherMember'), { postId: 'post-public-2' })).toEqual({
      ok: true,
      value: { threadId: 'thread-public', isThreadGone: false },
    })
    expect(threadNow(app)).toEqual({ postCount: 2, isGone: 0 })
  })

  test('with the first post the thread goes', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    expect((await deletePost(app, viewerAs('member'), { postId: 'post-public-1' })).ok).toBe(true)
    expect(threadNow(app)).toEqual({ postCount: 2, isGone: 1 })
  })

  test.each([
    ['guest', 'post-public-1', 'not-allowed'],
    ['otherMember', 'post-public-1', 'not-allowed'],
    ['moderator', 'post-public-1', 'not-allowed'],
    ['owner', 'post-public-1', 'not-allowed'],
    ['otherMember', 'post-public-deleted', 'missing'],
    ['newcomer', 'post-public-hidden', 'missing'],
    ['member', 'post-staff-1', 'missing'],
    ['member', 'post-deleted-thread', 'missing'],
  ] as const)('%s on %s: %s, and nothing is changed', async (name, postId, reason) => {
    await using app = await openTestApp()
    await seedCast(app)
    const before = everythingSaid(app)
    expect(await deletePost(app, viewerAs(name), { postId })).toEqual({ ok: false, reason })
    expect(everythingSaid(app)).toBe(before)
  })
})
