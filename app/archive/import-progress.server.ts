import type { App } from '#app/app.server.ts'
import type { Tx } from '#app/db/database.server.ts'

/** The steps of an import in their order; a row of ImportProgress says which one is under way. */
export const PHASES = [
  ...(['member', 'member-links', 'category', 'thread', 'post', 'post-links', 'reaction', 'visit', 'invite'] as const),
  'counts',
] as const
export type Phase = (typeof PHASES)[number]

export type Place = { phase: Phase; position: number }

const isPhase = (text: string): text is Phase => (PHASES as readonly string[]).includes(text)

export async function findProgress(app: App, source: string): Promise<(Place & { isFinished: boolean }) | null> {
  const row = await app.db.reader.importProgress.findUnique({ where: { source } })
  if (!row) return null
  const phase = isPhase(row.phase) ? row.phase : PHASES[0]
  return { phase, position: isPhase(row.phase) ? row.position : 0, isFinished: row.finishedAt !== null }
}

/** In the transaction of the batch itself, so that the two cannot disagree after a crash. */
export async function saveProgress(tx: Tx, app: App, source: string, place: Place, isFinished = false): Promise<void> {
  const now = app.clock.now()
  const state = { ...place, updatedAt: now, finishedAt: isFinished ? now : null }
  await tx.importProgress.upsert({ where: { source }, create: { source, ...state }, update: state })
}
