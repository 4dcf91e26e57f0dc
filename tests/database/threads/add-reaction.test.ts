import { describe, expect, test } from 'vitest'
import { addReaction } from '#app/threads/add-reaction.server.ts'
import { seedCast } from '#tests/support/cast.ts'
import { openTestApp } from '#tests/support/database.ts'
import { everythingSaid, viewerAs } from '#tests/support/viewers.ts'

describe('reacting', () => {
  test('counts once however often it is pressed, each kind for itself', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    const press = (kind: 'heart' | 'smile') => addReaction(app, viewerAs('member'), { postId: 'post-public-2', kind })
    await Promise.all([press('heart'), press('heart'), press('smile')])
    expect(app.db.sql.all('SELECT kind FROM Reaction ORDER BY kind')).toEqual([{ kind: 'heart' }, { kind: 'smile' }])
  })

  test.each([
    ['guest', 'post-public-1', 'not-allowed'],
    ['pending', 'post-public-1', 'not-allowed'],
    ['silenced', 'post-public-1', 'not-allowed'],
    ['member', 'post-public-1', 'not-allowed'],
    ['member', 'post-public-deleted', 'missing'],
    ['member', 'post-public-hidden', 'missing'],
    ['member', 'post-staff-1', 'missing'],
    ['moderator', 'post-hidden-thread', 'not-allowed'],
  ] as const)('%s to %s: %s, and nothing is kept', async (name, postId, reason) => {
    await using app = await openTestApp()
    await seedCast(app)
    const before = everythingSaid(app)
    expect(await addReaction(app, viewerAs(name), { postId, kind: 'heart' })).toEqual({ ok: false, reason })
    expect(everythingSaid(app)).toBe(before)
  })
})
