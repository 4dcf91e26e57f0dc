import { describe, expect, test } from 'vitest'
import { hidePost } from '#app/moderation/hide-post.server.ts'
import { deletePost } from '#app/threads/delete-post.server.ts'
import { restorePost } from '#app/threads/restore-post.server.ts'
import { seedCast } from '#tests/support/cast.ts'
import { openTestApp } from '#tests/support/database.ts'
import { everythingSaid, viewerAs } from '#tests/support/viewers.ts'

describe("bringing back one's own post", () => {
  test('deleting and restoring leaves everything as it was', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    const before = everythingSaid(app)
    await deletePost(app, viewerAs('otherMember'), { postId: 'post-public-2' })
    expect(everythingSaid(app)).not.toBe(before)
    expect((await restorePost(app, viewerAs('otherMember'), { postId: 'post-public-2' })).ok).toBe(true)
    expect(everythingSaid(app)).toBe(before)
  })

  test('what a moderator removed stays removed', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    await hidePost(app, viewerAs('moderator'), { postId: 'post-public-2', reason: 'off topic' })
    expect(await restorePost(app, viewerAs('otherMember'), { postId: 'post-public-2' })).toEqual({
      ok: false,
      reason: 'not-allowed',
    })
  })

  test.each([
    ['member', 'post-public-deleted', 'missing'],
    ['guest', 'post-public-deleted', 'missing'],
    ['moderator', 'post-public-deleted', 'not-allowed'],
    ['member', 'post-deleted-thread', 'missing'],
    ['newcomer', 'post-public-hidden', 'not-allowed'],
  ] as const)('%s on %s: %s', async (name, postId, reason) => {
    await using app = await openTestApp()
    await seedCast(app)
    expect(await restorePost(app, viewerAs(name), { postId })).toEqual({ ok: false, reason })
  })
})
