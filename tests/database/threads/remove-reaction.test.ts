import { describe, expect, test } from 'vitest'
import { addReaction } from '#app/threads/add-reaction.server.ts'
import { removeReaction } from '#app/threads/remove-reaction.server.ts'
import { seedCast } from '#tests/support/cast.ts'
import { openTestApp } from '#tests/support/database.ts'
import { everythingSaid, viewerAs } from '#tests/support/viewers.ts'

const reaction = { postId: 'post-public-1', kind: 'heart' } as const

describe('taking a reaction back', () => {
  test("takes one's own and nobody else's; again changes nothing", async () => {
    await using app = await openTestApp()
    await seedCast(app)
    await addReaction(app, viewerAs('otherMember'), reaction)
    const before = everythingSaid(app)
    await addReaction(app, viewerAs('newcomer'), reaction)
    expect((await removeReaction(app, viewerAs('newcomer'), reaction)).ok).toBe(true)
    expect((await removeReaction(app, viewerAs('newcomer'), reaction)).ok).toBe(true)
    expect(everythingSaid(app)).toBe(before)
  })

  test('of a post one cannot see: not there', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    const outcome = await removeReaction(app, viewerAs('member'), { ...reaction, postId: 'post-public-hidden' })
    expect(outcome).toEqual({ ok: false, reason: 'missing' })
  })
})
