import type { App } from '#app/app.server.ts'
import { getCommunity } from '#app/community/queries.server.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import type { SignedIn } from '#app/members/viewer.ts'
import { isCommonPassword } from './common-password.ts'
import { countAttempts } from './count-attempt.server.ts'
import { hashPassword, verifyPassword } from './password.server.ts'
import { createSession, endAllSessions } from './sessions.server.ts'

export type PasswordInput = { oldPassword: string; newPassword: string }
export type PasswordRefusal = 'too-many-attempts' | 'wrong-password' | 'common-password'

/** Changes the password, ends every session and begins a new one for this browser. Links that would choose another end too. */
export async function changePassword(
  app: App,
  viewer: SignedIn,
  input: PasswordInput,
): Promise<Result<{ token: string }, PasswordRefusal>> {
  if (!(await countAttempts(app, { kind: 'oldPasswordByAccount', of: viewer.id }))) return refused('too-many-attempts')
  const account = await app.db.reader.member.findUniqueOrThrow({ where: { id: viewer.id } })
  if (!(await verifyPassword(input.oldPassword, account.passwordHash))) return refused('wrong-password')
  const personal = [getCommunity(app).name, account.username, account.displayName, account.email ?? '']
  if (isCommonPassword(input.newPassword, personal)) return refused('common-password')
  const passwordHash = await hashPassword(input.newPassword)
  return app.db.write(async (tx) => {
    const { count } = await tx.member.updateMany({
      where: { id: viewer.id, passwordHash: account.passwordHash },
      data: { passwordHash },
    })
    if (count === 0) return refused('wrong-password')
    await tx.oneTimeLink.deleteMany({ where: { memberId: viewer.id, usedAt: null } })
    await endAllSessions(tx, viewer.id)
    return ok({ token: await createSession(tx, viewer.id, app.clock.now()) })
  })
}
