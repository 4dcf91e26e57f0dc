import type { App } from '#app/app.server.ts'
import type { Community } from '#app/community/community.ts'
import { FORMULA_VERSION } from './figures.ts'
import { insightsInstant } from './load-records.server.ts'
import type { PanelFigures } from './panel.ts'
import type { Face } from './panel-view.ts'
import { hourOf } from './snapshot.ts'
import { refreshPanel } from './take-snapshot.server.ts'

export type StoredPanel = { panel: PanelFigures; computedAt: number }

/** The newest stored figures for the window the owner chose; null before the first. */
export function findLatestPanel(app: App, community: Community): StoredPanel | null {
  const row = app.db.sql.get<{ figures: string; computedAt: number }>(
    `SELECT figures, computedAt FROM InsightsSnapshot
     WHERE windowDays = ? AND formulaVersion = ? AND at <= ? ORDER BY at DESC LIMIT 1`,
    community.insightsWindowDays ?? 0,
    FORMULA_VERSION,
    insightsInstant(app.db, hourOf(app.clock.now())),
  )
  return row ? { panel: JSON.parse(row.figures), computedAt: row.computedAt } : null
}

/** The stored figures, or the first ones, for which the reader waits once. */
export async function getPanel(app: App, community: Community): Promise<StoredPanel> {
  const stored = findLatestPanel(app, community)
  if (stored) return stored
  const panel = await refreshPanel(app)
  if (!panel) throw new Error('The panel was asked for before the community was set up.')
  return { panel, computedAt: app.clock.now().getTime() }
}

/** Names for the people whom the figures mention. */
export function facesOf(app: App, ids: string[]): Map<string, Face> {
  const rows = app.db.sql.all<Face>(
    'SELECT id, username, displayName FROM Member WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify(ids),
  )
  return new Map(rows.map((row) => [row.id, row]))
}
