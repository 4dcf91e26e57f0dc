import { describe, expect, test } from 'vitest'
import { hidePost } from '#app/moderation/hide-post.server.ts'
import { seedCast } from '#tests/support/cast.ts'
import { openTestApp, TEST_NOW } from '#tests/support/database.ts'
import { breakTheLog, everythingSaid, viewerAs } from '#tests/support/viewers.ts'

const reason = 'off topic'
const acts = 'SELECT kind, actorId, subjectType, subjectId, reason FROM ModerationAct'

describe("removing someone else's post", () => {
  test('it goes, is no longer counted, and the log says why', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    expect((await hidePost(app, viewerAs('moderator'), { postId: 'post-public-2', reason })).ok).toBe(true)
    expect(app.db.sql.get('SELECT hiddenAt FROM Post WHERE id = ?', 'post-public-2')).toEqual({
      hiddenAt: TEST_NOW.getTime(),
    })
    expect(app.db.sql.get('SELECT postCount, hiddenAt FROM Thread WHERE id = ?', 'thread-public')).toEqual({
      postCount: 2,
      hiddenAt: null,
    })
    expect(app.db.sql.all(acts)).toEqual([
      { kind: 'hide-post', actorId: 'member-moderator', subjectType: 'post', subjectId: 'post-public-2', reason },
    ])
  })

  test('with the post that opened it the thread goes, and the log names the thread', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    expect((await hidePost(app, viewerAs('moderator'), { postId: 'post-public-1', reason })).ok).toBe(true)
    expect(app.db.sql.get('SELECT hiddenAt IS NOT NULL AS gone FROM Thread WHERE id = ?', 'thread-public')).toEqual({
      gone: 1,
    })
    expect(app.db.sql.all(acts)).toEqual([
      { kind: 'hide-thread', actorId: 'member-moderator', subjectType: 'thread', subjectId: 'thread-public', reason },
    ])
  })

  test('without its log row it is not done', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    await breakTheLog(app)
    const before = everythingSaid(app)
    for (const postId of ['post-public-1', 'post-public-2'])
      await expect(hidePost(app, viewerAs('moderator'), { postId, reason })).rejects.toThrow()
    expect(everythingSaid(app)).toBe(before)
  })

  test.each([
    ['guest', 'post-public-1', 'not-allowed'],
    ['member', 'post-public-2', 'not-allowed'],
    ['silenced', 'post-public-2', 'not-allowed'],
    ['member', 'post-staff-1', 'missing'],
    ['moderator', 'post-staff-1', 'not-allowed'],
    ['moderator', 'post-locked-1', 'not-allowed'],
    ['owner', 'post-locked-1', 'not-allowed'],
    ['moderator', 'post-public-hidden', 'not-allowed'],
    ['moderator', 'post-public-deleted', 'not-allowed'],
    ['moderator', 'nowhere', 'missing'],
  ] as const)('%s on %s: %s, and nothing is changed', async (name, postId, refusal) => {
    await using app = await openTestApp()
    await seedCast(app)
    const before = everythingSaid(app)
    expect(await hidePost(app, viewerAs(name), { postId, reason })).toEqual({ ok: false, reason: refusal })
    expect(everythingSaid(app)).toBe(before)
  })
})
