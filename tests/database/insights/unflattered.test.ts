import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importArchive } from '#app/archive/import-archive.server.ts'
import { openStackExchange } from '#app/archive/stack-exchange.server.ts'
import { computeFigures } from '#app/insights/figures.ts'
import { insightsInstant, loadRecords } from '#app/insights/load-records.server.ts'
import { DAY_MS } from '#app/kernel/clock.ts'
import { REACTION_KINDS } from '#app/threads/reaction.ts'
import { openTestApp, type TestApp } from '#tests/support/database.ts'

const DATA = new URL('../../data/', import.meta.url).pathname

async function openFrenchMeta(): Promise<TestApp> {
  const app = await openTestApp()
  await importArchive(app, await openStackExchange(join(DATA, 'se-french-meta')))
  return app
}

const figuresOf = (app: TestApp) =>
  computeFigures(loadRecords(app.db), { at: insightsInstant(app.db, app.clock.now()) })

describe('what a flood does to a real community’s figures in the database', () => {
  test('10,000 reactions change nothing at all', async () => {
    await using app = await openFrenchMeta()
    const before = figuresOf(app)
    const kinds = JSON.stringify(REACTION_KINDS)
    const added = await app.db.write((tx) =>
      tx.$executeRawUnsafe(
        `INSERT INTO Reaction (postId, memberId, kind, createdAt)
         SELECT p.id, m.id, k.value, p.createdAt FROM (SELECT id, createdAt FROM Post ORDER BY createdAt DESC LIMIT 20) p
         CROSS JOIN (SELECT id FROM Member ORDER BY id LIMIT 100) m CROSS JOIN json_each(?) k`,
        kinds,
      ),
    )
    expect(added).toBeGreaterThanOrEqual(10_000)
    expect(figuresOf(app)).toEqual(before)
  })

  test('10,000 sign-ups without a visit change the number of members and nothing else', async () => {
    await using app = await openFrenchMeta()
    const before = figuresOf(app)
    const joinedAt = insightsInstant(app.db, app.clock.now()) - DAY_MS
    await app.db.write((tx) =>
      tx.$executeRawUnsafe(
        `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)
         INSERT INTO Member (id, username, usernameKey, displayName, role, state, joinedAt)
         SELECT 'flood-' || i, 'flood' || i, 'flood' || i, 'Flood', 'member', 'active', ? FROM n`,
        joinedAt,
      ),
    )
    expect(figuresOf(app)).toEqual({ ...before, members: before.members + 10_000 })
  })
})
