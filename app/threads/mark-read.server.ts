import type { App } from '#app/app.server.ts'
import type { Tx } from '#app/db/database.server.ts'
import { isInside, type Viewer } from '#app/members/viewer.ts'

/** Marks waiting for the writer; beyond this many they are dropped, as the next reading makes up for them. */
const WAITING_MAX = 100

let waiting = 0

/** Moves a member's reading mark forward, never back. */
export async function markRead(tx: Tx, memberId: string, threadId: string, upTo: Date): Promise<void> {
  const key = { memberId, threadId }
  const known = await tx.threadRead.findUnique({ where: { memberId_threadId: key } })
  if (!known) await tx.threadRead.create({ data: { ...key, readUpTo: upTo } })
  else if (known.readUpTo < upTo)
    await tx.threadRead.update({ where: { memberId_threadId: key }, data: { readUpTo: upTo } })
}

/**
 * Notes how far a reader has come, while the page is already on its way: a log of reading, like visits, and the one
 * thing a GET leaves behind. Nothing is written when the mark would not move.
 */
export function noteReading(app: App, viewer: Viewer, threadId: string, upTo: number): void {
  if (!isInside(viewer) || waiting >= WAITING_MAX) return
  const known = app.db.sql.get<{ readUpTo: number }>(
    'SELECT readUpTo FROM ThreadRead WHERE memberId = ? AND threadId = ?',
    viewer.id,
    threadId,
  )
  if (known && known.readUpTo >= upTo) return
  waiting++
  app.db
    .write((tx) => markRead(tx, viewer.id, threadId, new Date(upTo)))
    .catch((error) => app.log.warn({ threadId, error: String(error) }, 'a reading mark was not kept'))
    .finally(() => waiting--)
}
