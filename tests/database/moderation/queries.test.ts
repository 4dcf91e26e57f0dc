import { describe, expect, test } from 'vitest'
import type { App } from '#app/app.server.ts'
import { type Cursor, parseCursor } from '#app/kernel/cursor.ts'
import { recordAct } from '#app/members/record-act.server.ts'
import type { SignedIn } from '#app/members/viewer.ts'
import { countWaiting, readLog } from '#app/moderation/queries.server.ts'
import { CAST, seedCast } from '#tests/support/cast.ts'
import { openTestApp, TEST_NOW } from '#tests/support/database.ts'
import { viewerOf } from '#tests/support/viewers.ts'

const act = (app: App, kind: string, subjectType: 'thread' | 'post' | 'member', subjectId: string) =>
  app.db.write((tx) =>
    recordAct(tx, { actorId: CAST.moderator.id, kind, subjectType, subjectId, reason: 'because', now: TEST_NOW }),
  )

describe('the log', () => {
  test('names what was acted on and leads there', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    await act(app, 'lock-thread', 'thread', 'thread-hidden')
    await act(app, 'hide-post', 'post', 'post-public-hidden')
    await act(app, 'admit-member', 'member', CAST.newcomer.id)
    await act(app, 'hide-post', 'post', 'gone-by-now')
    const { acts } = readLog(app, viewerOf('moderator'), null)
    expect(new Set(acts.map(({ subject }) => subject?.path ?? null))).toEqual(
      new Set(['/threads/thread-hidden', '/posts/post-public-hidden', '/members/nils', null]),
    )
    expect(acts[0]).toMatchObject({ actorName: 'Milo', reason: 'because', createdAt: TEST_NOW.getTime() })
  })

  test('its pages hold every act exactly once, although all are of one moment', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    for (let index = 0; index < 95; index++) await act(app, 'pin-thread', 'thread', 'thread-public')
    const ids: string[] = []
    let before: Cursor | null = null
    do {
      const log = readLog(app, viewerOf('owner') satisfies SignedIn, before)
      ids.push(...log.acts.map(({ id }) => id))
      before = parseCursor(log.older)
    } while (before)
    expect(ids).toHaveLength(95)
    expect(new Set(ids).size).toBe(95)
  })

  test('says how many wait at the door', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    expect(countWaiting(app)).toBe(1)
  })
})
