import type { App } from '#app/app.server.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import { recordAct } from '#app/members/record-act.server.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { mayAct, type Refusal } from '#app/threads/policy.ts'
import { loadThread } from '#app/threads/subjects.server.ts'
import { canSteerThread } from './policy.ts'

export type Steering = { threadId: string; reason: string }

type LoadedThread = NonNullable<Awaited<ReturnType<typeof loadThread>>>

/** One way to steer a conversation as a whole: what it is called in the log, when it is done already, what it sets. */
export type ThreadAct = {
  kind: 'lock-thread' | 'unlock-thread' | 'pin-thread' | 'unpin-thread'
  isDone(thread: LoadedThread): boolean
  change(now: Date): { lockedAt: Date | null } | { pinnedAt: Date | null }
}

/** The act and its log row, or neither. What is done already changes nothing and leaves no trace. */
export async function steerThread(
  app: App,
  viewer: Viewer,
  { threadId, reason }: Steering,
  act: ThreadAct,
): Promise<Result<null, Refusal>> {
  if (!mayAct(viewer)) return refused('not-allowed')
  return app.db.write(async (tx) => {
    const thread = await loadThread(tx, threadId)
    const verdict = thread ? canSteerThread(viewer, thread) : 'missing'
    if (!thread || verdict !== true) return refused(verdict === true ? 'missing' : verdict)
    if (act.isDone(thread)) return ok(null)
    const now = app.clock.now()
    await tx.thread.update({ where: { id: threadId }, data: act.change(now) })
    await recordAct(tx, {
      actorId: viewer.id,
      kind: act.kind,
      subjectType: 'thread',
      subjectId: threadId,
      reason,
      now,
    })
    return ok(null)
  })
}
