import { describe, expect, test } from 'vitest'
import { markRead, noteReading } from '#app/threads/mark-read.server.ts'
import { CAST, seedCast } from '#tests/support/cast.ts'
import { openTestApp, TEST_NOW } from '#tests/support/database.ts'
import { viewerAs } from '#tests/support/viewers.ts'

const now = TEST_NOW.getTime()
const settled = (app: { db: { write(work: () => Promise<void>): Promise<void> } }) =>
  app.db.write(async () => undefined)

describe('reading marks', () => {
  test('move forward, never back', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    for (const at of [now, now - 5, now + 5, now])
      await app.db.write((tx) => markRead(tx, CAST.member.id, 'thread-public', new Date(at)))
    expect(app.db.sql.all('SELECT readUpTo FROM ThreadRead')).toEqual([{ readUpTo: now + 5 }])
  })

  test('guests and pending members leave none', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    for (const name of ['guest', 'pending'] as const) noteReading(app, viewerAs(name), 'thread-public', now)
    await settled(app)
    expect(app.db.sql.all('SELECT 1 FROM ThreadRead')).toEqual([])
  })

  test('a mark that cannot be written harms nobody', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    noteReading(app, viewerAs('member'), 'no-thread', now)
    noteReading(app, viewerAs('member'), 'thread-public', now)
    await settled(app)
    expect(app.db.sql.all('SELECT threadId FROM ThreadRead')).toEqual([{ threadId: 'thread-public' }])
  })
})
