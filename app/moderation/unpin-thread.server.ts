import type { App } from '#app/app.server.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import { recordAct } from '#app/members/record-act.server.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { mayAct, type Refusal } from '#app/threads/policy.ts'
import { loadThread } from '#app/threads/subjects.server.ts'
import { canSteerThread } from './policy.ts'

/** Lets a pinned thread take its place in time again. */
export async function unpinThread(
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
    if (!thread.isPinned) return ok(null)
    const now = app.clock.now()
    await tx.thread.update({ where: { id: threadId }, data: { pinnedAt: null } })
    await recordAct(tx, {
      actorId: viewer.id,
      kind: 'unpin-thread',
      subjectType: 'thread',
      subjectId: threadId,
      reason,
      now,
    })
    return ok(null)
  })
}
