import { endAllSessions } from '#app/accounts/sessions.server.ts'
import type { App } from '#app/app.server.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import { loadSubject } from './load-subject.server.ts'
import { canChangeRole, isLastOwner } from './policy.ts'
import { recordAct } from './record-act.server.ts'
import type { Role, SignedIn } from './viewer.ts'

export type RoleInput = { memberId: string; role: Role; reason: string }

/** The acts of the log: `make-owner`, `make-moderator`, `make-member`. */
const kindOf = (role: Role) => `make-${role}`

/**
 * Gives a member another role. The last owner keeps theirs. A rise ends the sessions that had the lower role,
 * so that nobody who holds an old one rises along.
 */
export async function changeRole(
  app: App,
  viewer: SignedIn,
  input: RoleInput,
): Promise<Result<null, 'not-allowed' | 'last-owner'>> {
  return app.db.write(async (tx) => {
    const actor = await loadSubject(tx, viewer.id)
    const subject = await loadSubject(tx, input.memberId)
    if (!subject || actor?.role !== 'owner' || !canChangeRole(viewer, subject)) return refused('not-allowed')
    if (subject.role === input.role) return ok(null)
    if (isLastOwner(subject, await tx.member.count({ where: { role: 'owner', state: 'active' } })))
      return refused('last-owner')
    await tx.member.update({ where: { id: subject.id }, data: { role: input.role } })
    if (subject.role === 'member' || input.role === 'owner') await endAllSessions(tx, subject.id)
    await recordAct(tx, {
      actorId: viewer.id,
      kind: kindOf(input.role),
      subjectType: 'member',
      subjectId: subject.id,
      reason: input.reason,
      now: app.clock.now(),
    })
    return ok(null)
  })
}
