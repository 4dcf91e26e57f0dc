import type { Tx } from '#app/db/database.server.ts'
import { newId } from '#app/kernel/ids.ts'

export type ActSubject = 'thread' | 'post' | 'member'

/** One act of staff, for the moderation log. */
export type Act = {
  actorId: string
  kind: string
  subjectType: ActSubject
  subjectId: string
  reason: string
  now: Date
}

/** Writes the log row in the transaction of the act itself: neither exists without the other. */
export async function recordAct(tx: Tx, act: Act): Promise<void> {
  const { now, ...row } = act
  await tx.moderationAct.create({ data: { id: newId(now), createdAt: now, ...row } })
}
