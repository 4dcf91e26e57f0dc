import { endAllSessions } from '#app/accounts/sessions.server.ts'
import type { App } from '#app/app.server.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import { canAdmit } from './policy.ts'
import { recordAct } from './record-act.server.ts'
import type { SignedIn } from './viewer.ts'

export type PendingInput = { memberId: string; decision: 'admit' | 'refuse'; reason: string }

/**
 * Lets somebody in who waits, or says no. Joining counts from the day the door opened. Of two moderators who decide
 * at once the first one does; the second is told.
 */
export async function decideOnPending(
  app: App,
  viewer: SignedIn,
  input: PendingInput,
): Promise<Result<null, 'not-allowed' | 'changed-meanwhile'>> {
  if (!canAdmit(viewer)) return refused('not-allowed')
  const isAdmitted = input.decision === 'admit'
  return app.db.write(async (tx) => {
    const now = app.clock.now()
    const { count } = await tx.member.updateMany({
      where: { id: input.memberId, state: 'pending' },
      data: isAdmitted ? { state: 'active', joinedAt: now } : { state: 'former' },
    })
    if (count === 0) return refused('changed-meanwhile')
    if (!isAdmitted) await endAllSessions(tx, input.memberId)
    await recordAct(tx, {
      actorId: viewer.id,
      kind: isAdmitted ? 'admit-member' : 'refuse-member',
      subjectType: 'member',
      subjectId: input.memberId,
      reason: input.reason,
      now,
    })
    return ok(null)
  })
}
