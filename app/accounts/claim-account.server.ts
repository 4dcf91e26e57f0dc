import type { App } from '#app/app.server.ts'
import { getCommunity } from '#app/community/queries.server.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import { comparisonKey } from '#app/kernel/text.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { findClaim } from './claim-links.server.ts'
import { isCommonPassword } from './common-password.ts'
import { countAttempts } from './count-attempt.server.ts'
import { isUsernameFree } from './new-member.server.ts'
import { hashPassword } from './password.server.ts'
import { createSession, endAllSessions } from './sessions.server.ts'

export type ClaimInput = { token: string; username: string; password: string; clientAddress: string }
export type ClaimRefusal = 'link-spent' | 'too-many-attempts' | 'common-password' | 'username-taken'

/** Spends a one-time link: a name and a password for the account, every older session ended, a new one begun. */
export async function claimAccount(
  app: App,
  viewer: Viewer,
  input: ClaimInput,
): Promise<Result<{ token: string }, ClaimRefusal>> {
  if (!(await countAttempts(app, { kind: 'claimByAddress', of: input.clientAddress })))
    return refused('too-many-attempts')
  const known = await findClaim(app.db.reader, input.token, app.clock.now())
  if (!known) return refused('link-spent')
  const personal = [getCommunity(app).name, input.username, known.member.displayName, known.member.email ?? '']
  if (isCommonPassword(input.password, personal)) return refused('common-password')
  const passwordHash = await hashPassword(input.password)
  return app.db.write(async (tx) => {
    const now = app.clock.now()
    const link = await findClaim(tx, input.token, now)
    if (!link) return refused('link-spent')
    if (!(await isUsernameFree(tx, input.username, link.memberId))) return refused('username-taken')
    await tx.oneTimeLink.update({ where: { id: link.id }, data: { usedAt: now } })
    await tx.oneTimeLink.deleteMany({ where: { memberId: link.memberId, usedAt: null } })
    await tx.member.update({
      where: { id: link.memberId },
      data: { username: input.username, usernameKey: comparisonKey(input.username), passwordHash, isImported: false },
    })
    await endAllSessions(tx, link.memberId)
    if (viewer.kind === 'member') await tx.session.deleteMany({ where: { id: viewer.sessionId } })
    return ok({ token: await createSession(tx, link.memberId, now) })
  })
}
