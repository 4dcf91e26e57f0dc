import type { App } from '#app/app.server.ts'
import type { Community } from './community.ts'

/** The community this house belongs to; null before the first visitor has named it. */
export function findCommunity(app: App): Community | null {
  return (
    app.db.sql.get<Community>(
      `SELECT name, purpose, joinPolicy, timeZone, createdAt, visitsRecordedSince, insightsWindowDays, archiveEndsAt
       FROM Community WHERE id = 1`,
    ) ?? null
  )
}

export function getCommunity(app: App): Community {
  const community = findCommunity(app)
  if (!community) throw new Error('Asked for the community before it was set up.')
  return community
}
