import type { App } from '#app/app.server.ts'
import { findCommunity } from '#app/community/queries.server.ts'
import { computePanelInWorker } from './compute-panel.server.ts'
import { FORMULA_VERSION } from './figures.ts'
import { insightsInstant } from './load-records.server.ts'
import type { PanelFigures } from './panel.ts'
import { hourOf, isMonday, mondayOf } from './snapshot.ts'

/** 0 stands for "the panel chooses the window". */
const windowKey = (windowDays: number | null) => windowDays ?? 0

/** Computes and stores the figures of one instant, unless they are there. */
async function storeFigures(app: App, at: number, windowDays: number | null): Promise<PanelFigures> {
  const panel = await computePanelInWorker({ file: app.db.file, at, windowDays })
  const key = { at: new Date(at), windowDays: windowKey(windowDays), formulaVersion: FORMULA_VERSION }
  const value = { figures: JSON.stringify(panel), computedAt: app.clock.now() }
  await app.db.write((tx) =>
    tx.insightsSnapshot.upsert({
      where: { at_windowDays_formulaVersion: key },
      create: { ...key, ...value },
      update: value,
    }),
  )
  return panel
}

/** What the panel shows now. Older hourly figures are dropped; weekly ones stay. */
export async function refreshPanel(app: App): Promise<PanelFigures | null> {
  const community = findCommunity(app)
  if (!community) return null
  const at = insightsInstant(app.db, hourOf(app.clock.now()))
  const panel = await storeFigures(app, at, community.insightsWindowDays)
  const hourly = app.db.sql
    .all<{ at: number }>('SELECT DISTINCT at FROM InsightsSnapshot WHERE at < ?', at)
    .filter((row) => !isMonday(row.at))
  await app.db.write((tx) =>
    tx.insightsSnapshot.deleteMany({ where: { at: { in: hourly.map((row) => new Date(row.at)) } } }),
  )
  return panel
}

/** The figures of this week's Monday, and of every earlier one that was computed by an older formula. */
export async function takeWeeklySnapshots(app: App): Promise<void> {
  const community = findCommunity(app)
  if (!community || community.archiveEndsAt !== null) return
  const monday = mondayOf(app.clock.now().getTime())
  const key = windowKey(community.insightsWindowDays)
  const outdated = app.db.sql
    .all<{ at: number }>(
      `SELECT at FROM InsightsSnapshot WHERE windowDays = ? GROUP BY at HAVING max(formulaVersion) < ?
       UNION SELECT ? WHERE NOT EXISTS
         (SELECT 1 FROM InsightsSnapshot WHERE at = ? AND windowDays = ? AND formulaVersion = ?)`,
      key,
      FORMULA_VERSION,
      monday,
      monday,
      key,
      FORMULA_VERSION,
    )
    .filter((row) => isMonday(row.at))
  for (const { at } of outdated) await storeFigures(app, at, community.insightsWindowDays)
}
