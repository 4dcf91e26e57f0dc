import { createClaimLink } from '#app/accounts/claim-links.server.ts'
import type { App } from '#app/app.server.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import { loadSubject } from './load-subject.server.ts'
import { canMakeClaimLink } from './policy.ts'
import { recordAct } from './record-act.server.ts'
import type { SignedIn } from './viewer.ts'

/** A one-time link into a member's account, for the owner to hand over. It is not made in secret: the log has it. */
export async function makeClaimLink(
  app: App,
  viewer: SignedIn,
  input: { memberId: string },
): Promise<Result<{ token: string }, 'not-allowed'>> {
  return app.db.write(async (tx) => {
    const subject = await loadSubject(tx, input.memberId)
    if (!subject || !canMakeClaimLink(viewer, subject)) return refused('not-allowed')
    const now = app.clock.now()
    const token = await createClaimLink(tx, subject.id, now)
    await recordAct(tx, {
      actorId: viewer.id,
      kind: 'make-claim-link',
      subjectType: 'member',
      subjectId: subject.id,
      reason: '',
      now,
    })
    return ok({ token })
  })
}
