import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importArchive } from '#app/archive/import-archive.server.ts'
import { openArchiveFile } from '#app/archive/source.server.ts'
import { openStackExchange } from '#app/archive/stack-exchange.server.ts'
import { computeFigures } from '#app/insights/figures.ts'
import { insightsInstant, loadRecords } from '#app/insights/load-records.server.ts'
import { DAY_MS } from '#app/kernel/clock.ts'
import { importRecords, SMALL_ARCHIVE } from '#tests/support/archive/records.ts'
import { openTestApp } from '#tests/support/database.ts'
import { realSet, type SetName } from '#tests/support/insights/real-sets.ts'

const DATA = new URL('../../data/', import.meta.url).pathname

describe('figures of the database are those of the files', () => {
  test.each<[SetName, string]>([
    ['conlang-meta', 'se-conlang-meta'],
    ['french-meta', 'se-french-meta'],
    ['thinning', 'made/thinning.ndjson'],
    ['lost-targets', 'made/lost-targets.ndjson'],
  ])('%s', async (set, path) => {
    await using app = await openTestApp()
    const open = path.endsWith('.ndjson') ? openArchiveFile : openStackExchange
    await importArchive(app, await open(join(DATA, path)))
    const ours = computeFigures(loadRecords(app.db), { at: insightsInstant(app.db, app.clock.now()) })
    expect(ours).toEqual(computeFigures(realSet(set)))
  })
})

test('who and what counts', async () => {
  await using app = await openTestApp()
  await importRecords(app, SMALL_ARCHIVE)
  const records = loadRecords(app.db)
  const members = [...records.members]
  expect(members.filter(({ isStaff }) => isStaff).map(({ id }) => id)).toEqual(['m1', 'm2'])
  expect(members.filter(({ isBot }) => isBot).map(({ id }) => id)).toEqual(['m5'])
  expect(members).toHaveLength(6)
  const posts = [...records.posts]
  expect(posts.filter(({ isDeleted }) => isDeleted).map(({ id }) => id)).toEqual(['p3'])
  expect(posts.filter(({ isHidden }) => isHidden).map(({ id }) => id)).toEqual(['p4', 'p8'])
  expect(posts.filter(({ isReplyTargetKnown }) => !isReplyTargetKnown).map(({ id }) => id)).toEqual(['p7'])
  expect(records.visitsRecordedSince).toBe(Date.UTC(2026, 0, 5) / DAY_MS)
  expect([...(records.visits ?? [])]).toContainEqual({ memberId: 'm3', day: Date.UTC(2026, 0, 6) / DAY_MS })
})

test('without visits they are not known, which is not none', async () => {
  await using app = await openTestApp()
  await importRecords(
    app,
    SMALL_ARCHIVE.filter((record) => (record as { type: string }).type !== 'visit'),
  )
  expect(loadRecords(app.db)).toMatchObject({ visitsRecordedSince: null })
  expect(loadRecords(app.db).visits).toBeUndefined()
})

test('an archive is read as of its end until somebody goes on writing', async () => {
  await using app = await openTestApp()
  const now = app.clock.now()
  expect(insightsInstant(app.db, now)).toBe(now.getTime())
  await importRecords(app, SMALL_ARCHIVE)
  expect(insightsInstant(app.db, now)).toBe(Date.UTC(2026, 0, 10))
  await app.db.write((tx) => tx.post.update({ where: { id: 'p7' }, data: { createdAt: now } }))
  expect(insightsInstant(app.db, now)).toBe(now.getTime())
})
