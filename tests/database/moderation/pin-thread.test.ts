import { describe, expect, test } from 'vitest'
import { pinThread } from '#app/moderation/pin-thread.server.ts'
import { seedCast } from '#tests/support/cast.ts'
import { openTestApp, TEST_NOW } from '#tests/support/database.ts'
import { breakTheLog, everythingSaid, viewerAs } from '#tests/support/viewers.ts'

const input = { threadId: 'thread-public', reason: 'for good reason' }

describe('pinning a thread', () => {
  test('is done and stands in the log with its reason; again changes nothing', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    expect((await pinThread(app, viewerAs('moderator'), input)).ok).toBe(true)
    expect(app.db.sql.get('SELECT pinnedAt FROM Thread WHERE id = ?', input.threadId)).toEqual({
      pinnedAt: TEST_NOW.getTime(),
    })
    expect(app.db.sql.all('SELECT kind, actorId, subjectType, subjectId, reason FROM ModerationAct')).toEqual([
      {
        kind: 'pin-thread',
        actorId: 'member-moderator',
        subjectType: 'thread',
        subjectId: input.threadId,
        reason: input.reason,
      },
    ])
    const after = everythingSaid(app)
    expect((await pinThread(app, viewerAs('owner'), input)).ok).toBe(true)
    expect(everythingSaid(app)).toBe(after)
  })

  test('without its log row it is not done', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    await breakTheLog(app)
    const before = everythingSaid(app)
    await expect(pinThread(app, viewerAs('moderator'), input)).rejects.toThrow()
    expect(everythingSaid(app)).toBe(before)
  })

  test.each([
    ['guest', input.threadId, 'not-allowed'],
    ['pending', input.threadId, 'not-allowed'],
    ['silenced', input.threadId, 'not-allowed'],
    ['member', input.threadId, 'not-allowed'],
    ['member', 'thread-staff', 'missing'],
    ['moderator', 'thread-deleted', 'not-allowed'],
    ['moderator', 'nowhere', 'missing'],
  ] as const)('%s on %s: %s, and nothing is changed', async (name, threadId, reason) => {
    await using app = await openTestApp()
    await seedCast(app)
    const before = everythingSaid(app)
    expect(await pinThread(app, viewerAs(name), { ...input, threadId })).toEqual({ ok: false, reason })
    expect(everythingSaid(app)).toBe(before)
  })
})
