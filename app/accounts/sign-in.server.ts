import type { App } from '#app/app.server.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import { comparisonKey } from '#app/kernel/text.ts'
import type { MemberState, Viewer } from '#app/members/viewer.ts'
import { countAttempts, forgetAttempts } from './count-attempt.server.ts'
import { verifyPassword } from './password.server.ts'
import { createSession } from './sessions.server.ts'

export type SignInInput = { identifier: string; password: string; clientAddress: string }
export type SignInRefusal = 'wrong-sign-in' | 'too-many-attempts' | 'suspended' | 'account-closed'

type Account = { id: string; passwordHash: string | null; state: MemberState }

/**
 * Signs in by username or e-mail address. The same work and the same answer whether the account exists or not;
 * only who knows the password learns that an account is suspended or closed.
 */
export async function signIn(
  app: App,
  viewer: Viewer,
  input: SignInInput,
): Promise<Result<{ token: string; isPending: boolean }, SignInRefusal>> {
  const byAccount = { kind: 'signInByAccount', of: input.identifier } as const
  if (!(await countAttempts(app, byAccount, { kind: 'signInByAddress', of: input.clientAddress })))
    return refused('too-many-attempts')
  const key = comparisonKey(input.identifier)
  const account = app.db.sql.get<Account>(
    `SELECT id, passwordHash, state FROM Member WHERE ${key.includes('@') ? 'emailKey' : 'usernameKey'} = ?`,
    key,
  )
  const isRight = await verifyPassword(input.password, account?.passwordHash ?? null)
  if (!account || !isRight) return refused('wrong-sign-in')
  const token = await app.db.write(async (tx) => {
    await forgetAttempts(tx, byAccount)
    const now = await tx.member.findUnique({ where: { id: account.id }, select: { state: true, passwordHash: true } })
    if (now?.passwordHash !== account.passwordHash || now.state === 'suspended' || now.state === 'former') return null
    if (viewer.kind === 'member') await tx.session.deleteMany({ where: { id: viewer.sessionId } })
    return createSession(tx, account.id, app.clock.now())
  })
  if (token) return ok({ token, isPending: account.state === 'pending' })
  if (account.state === 'suspended') return refused('suspended')
  return refused(account.state === 'former' ? 'account-closed' : 'wrong-sign-in')
}
