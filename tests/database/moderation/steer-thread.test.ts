import { describe, expect, test } from 'vitest'
import { lockThread } from '#app/moderation/lock-thread.server.ts'
import { pinThread } from '#app/moderation/pin-thread.server.ts'
import { unlockThread } from '#app/moderation/unlock-thread.server.ts'
import { unpinThread } from '#app/moderation/unpin-thread.server.ts'
import { seedCast } from '#tests/support/cast.ts'
import { openTestApp, TEST_NOW, type TestApp } from '#tests/support/database.ts'
import { breakTheLog, everythingSaid, viewerAs } from '#tests/support/viewers.ts'

const reason = 'for good reason'
const now = TEST_NOW.getTime()

const prepare = (app: TestApp, data: { lockedAt?: Date; pinnedAt?: Date }) =>
  app.db.write((tx) => tx.thread.update({ where: { id: 'thread-public' }, data }))

const ACTS = [
  { kind: 'lock-thread', act: lockThread, before: {}, after: { lockedAt: now, pinnedAt: null } },
  {
    kind: 'unlock-thread',
    act: unlockThread,
    before: { lockedAt: TEST_NOW },
    after: { lockedAt: null, pinnedAt: null },
  },
  { kind: 'pin-thread', act: pinThread, before: {}, after: { lockedAt: null, pinnedAt: now } },
  { kind: 'unpin-thread', act: unpinThread, before: { pinnedAt: TEST_NOW }, after: { lockedAt: null, pinnedAt: null } },
]

describe.each(ACTS)('$kind', ({ kind, act, before, after }) => {
  const input = { threadId: 'thread-public', reason }

  test('is done and stands in the log with its reason; again changes nothing', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    await prepare(app, before)
    expect((await act(app, viewerAs('moderator'), input)).ok).toBe(true)
    expect(app.db.sql.get('SELECT lockedAt, pinnedAt FROM Thread WHERE id = ?', input.threadId)).toEqual(after)
    expect(app.db.sql.all('SELECT kind, actorId, subjectType, subjectId, reason FROM ModerationAct')).toEqual([
      { kind, actorId: 'member-moderator', subjectType: 'thread', subjectId: input.threadId, reason },
    ])
    const said = everythingSaid(app)
    expect((await act(app, viewerAs('owner'), input)).ok).toBe(true)
    expect(everythingSaid(app)).toBe(said)
  })

  test('without its log row it is not done', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    await prepare(app, before)
    await breakTheLog(app)
    const said = everythingSaid(app)
    await expect(act(app, viewerAs('moderator'), input)).rejects.toThrow()
    expect(everythingSaid(app)).toBe(said)
  })

  test.each([
    ['guest', 'thread-public', 'not-allowed'],
    ['pending', 'thread-public', 'not-allowed'],
    ['silenced', 'thread-public', 'not-allowed'],
    ['member', 'thread-public', 'not-allowed'],
    ['member', 'thread-staff', 'missing'],
    ['moderator', 'thread-deleted', 'not-allowed'],
    ['moderator', 'nowhere', 'missing'],
  ] as const)('%s on %s: %s, and nothing is changed', async (name, threadId, refusal) => {
    await using app = await openTestApp()
    await seedCast(app)
    await prepare(app, before)
    const said = everythingSaid(app)
    expect(await act(app, viewerAs(name), { threadId, reason })).toEqual({ ok: false, reason: refusal })
    expect(everythingSaid(app)).toBe(said)
  })
})

test('a moderator may unlock a thread that an owner began', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  expect((await unlockThread(app, viewerAs('moderator'), { threadId: 'thread-locked', reason })).ok).toBe(true)
})
