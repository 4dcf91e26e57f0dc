import { describe, expect, test } from 'vitest'
import type { App } from '#app/app.server.ts'
import { getCommunity } from '#app/community/queries.server.ts'
import { computeFigures, FORMULA_VERSION } from '#app/insights/figures.ts'
import { loadRecords } from '#app/insights/load-records.server.ts'
import { findLatestPanel, getPanel } from '#app/insights/queries.server.ts'
import { hourOf, isMonday, mondayOf } from '#app/insights/snapshot.ts'
import { refreshPanel, takeWeeklySnapshots } from '#app/insights/take-snapshot.server.ts'
import type { Clock } from '#app/kernel/clock.ts'
import { DAY_MS, HOUR_MS } from '#app/kernel/clock.ts'
import { seedCast } from '#tests/support/cast.ts'
import { openTestApp, TEST_NOW } from '#tests/support/database.ts'

const snapshots = (app: App) =>
  app.db.sql.all<{ at: number; formulaVersion: number }>('SELECT at, formulaVersion FROM InsightsSnapshot ORDER BY at')

describe('snapshots', () => {
  test('the thread of its own finds what the pure functions find', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    const panel = await refreshPanel(app)
    const here = computeFigures(loadRecords(app.db), { at: hourOf(TEST_NOW).getTime() })
    expect(panel?.figures).toEqual(here)
    expect(here.participants).toBeGreaterThan(0)
  })

  test('the first reader waits once; after that the stored figures are there', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    const community = getCommunity(app)
    expect(findLatestPanel(app, community)).toBeNull()
    const first = await getPanel(app, community)
    expect(findLatestPanel(app, community)?.panel).toEqual(JSON.parse(JSON.stringify(first.panel)))
  })

  test('weekly figures stay, hourly ones make way for newer ones', async () => {
    let now = TEST_NOW.getTime()
    const clock: Clock = { now: () => new Date(now) }
    await using app = await openTestApp({ clock })
    await seedCast(app)
    for (let hour = 0; hour < 3; hour++) {
      await refreshPanel(app)
      await takeWeeklySnapshots(app)
      now += HOUR_MS
    }
    expect(snapshots(app).map((row) => row.at)).toEqual([mondayOf(TEST_NOW.getTime()), now - HOUR_MS])
    now += 7 * DAY_MS
    await refreshPanel(app)
    await takeWeeklySnapshots(app)
    expect(snapshots(app).filter((row) => isMonday(row.at))).toHaveLength(2)
  })

  test('figures of an older formula are computed anew and never shown', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    const monday = new Date(mondayOf(TEST_NOW.getTime()) - 7 * DAY_MS)
    await app.db.write((tx) =>
      tx.insightsSnapshot.create({
        data: { at: monday, windowDays: 0, formulaVersion: FORMULA_VERSION - 1, figures: '{}', computedAt: monday },
      }),
    )
    expect(findLatestPanel(app, getCommunity(app))).toBeNull()
    await takeWeeklySnapshots(app)
    const again = snapshots(app).filter((row) => row.at === monday.getTime())
    expect(again.map((row) => row.formulaVersion)).toContain(FORMULA_VERSION)
  })

  test('an archive that nobody has continued is read as of its own end', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    const endsAt = new Date(TEST_NOW.getTime() + 3 * DAY_MS)
    await app.db.write((tx) => tx.community.update({ where: { id: 1 }, data: { archiveEndsAt: endsAt } }))
    const panel = await refreshPanel(app)
    expect(panel?.figures.at).toBe(endsAt.toISOString().replace('.000', ''))
  })

  test('without a community there is nothing to compute', async () => {
    await using app = await openTestApp()
    expect(await refreshPanel(app)).toBeNull()
    await takeWeeklySnapshots(app)
    expect(snapshots(app)).toEqual([])
  })
})

describe('weeks', () => {
  test('begin on Monday, midnight UTC', () => {
    const monday = Date.UTC(2026, 4, 4)
    expect(mondayOf(monday)).toBe(monday)
    expect(mondayOf(monday - 1)).toBe(monday - 7 * DAY_MS)
    expect(mondayOf(monday + 7 * DAY_MS - 1)).toBe(monday)
  })
})
