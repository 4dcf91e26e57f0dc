import { describe, expect, test } from 'vitest'
import { hidePost } from '#app/moderation/hide-post.server.ts'
import { unhidePost } from '#app/moderation/unhide-post.server.ts'
import { deletePost } from '#app/threads/delete-post.server.ts'
import { seedCast } from '#tests/support/cast.ts'
import { openTestApp } from '#tests/support/database.ts'
import { breakTheLog, everythingSaid, viewerAs } from '#tests/support/viewers.ts'

const reason = 'on topic after all'
const threadNow = 'SELECT postCount, deletedAt, hiddenAt FROM Thread WHERE id = ?'

describe("restoring someone else's post", () => {
  test.each(['post-public-1', 'post-public-2'])('%s is as it was, and both acts stand in the log', async (postId) => {
    await using app = await openTestApp()
    await seedCast(app)
    const before = app.db.sql.get(threadNow, 'thread-public')
    await hidePost(app, viewerAs('moderator'), { postId, reason: 'off topic' })
    expect((await unhidePost(app, viewerAs('owner'), { postId, reason })).ok).toBe(true)
    expect(app.db.sql.get(threadNow, 'thread-public')).toEqual(before)
    expect(app.db.sql.all('SELECT actorId FROM ModerationAct')).toHaveLength(2)
  })

  test('also a thread that its author deleted: they cannot reach it any more', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    const before = app.db.sql.get(threadNow, 'thread-public')
    await deletePost(app, viewerAs('member'), { postId: 'post-public-1' })
    expect((await unhidePost(app, viewerAs('moderator'), { postId: 'post-public-1', reason })).ok).toBe(true)
    expect(app.db.sql.get(threadNow, 'thread-public')).toEqual(before)
  })

  test('without its log row it is not done', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    await breakTheLog(app)
    const before = everythingSaid(app)
    await expect(unhidePost(app, viewerAs('moderator'), { postId: 'post-public-hidden', reason })).rejects.toThrow()
    expect(everythingSaid(app)).toBe(before)
  })

  test.each([
    ['guest', 'post-public-hidden', 'not-allowed'],
    ['newcomer', 'post-public-hidden', 'missing'],
    ['moderator', 'post-public-1', 'not-allowed'],
    ['moderator', 'nowhere', 'missing'],
  ] as const)('%s on %s: %s, and nothing is changed', async (name, postId, refusal) => {
    await using app = await openTestApp()
    await seedCast(app)
    const before = everythingSaid(app)
    expect(await unhidePost(app, viewerAs(name), { postId, reason })).toEqual({ ok: false, reason: refusal })
    expect(everythingSaid(app)).toBe(before)
  })
})
