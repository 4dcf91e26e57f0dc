import type { App } from '#app/app.server.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import { recordAct } from '#app/members/record-act.server.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { mayAct, type Refusal } from '#app/threads/policy.ts'
import { loadThread } from '#app/threads/subjects.server.ts'
import { canSteerThread } from './policy.ts'

/** Ends a conversation without hiding it. Locking what is locked changes nothing and leaves no trace. */
export async function lockThread(
  app: App,
  viewer: Viewer,
  input: { threadId: string; reason: string },
): Promise<Result<null, Refusal>> {
  if (!mayAct(viewer)) return refused('not-allowed')
  const { threadId, reason } = input
  return app.db.write(async (tx) => {
    const thread = await loadThread(tx, threadId)
    const verdict = thread ? canSteerThread(viewer, thread) : 'missing'
    if (!thread || verdict !== true) return refused(verdict === true ? 'missing' : verdict)
    if (thread.isLocked) return ok(null)
    const now = app.clock.now()
    await tx.thread.update({ where: { id: threadId }, data: { lockedAt: now } })
    await recordAct(tx, {
      actorId: viewer.id,
      kind: 'lock-thread',
      subjectType: 'thread',
      subjectId: threadId,
      reason,
      now,
    })
    return ok(null)
  })
}
