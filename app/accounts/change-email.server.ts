import type { App } from '#app/app.server.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import type { SignedIn } from '#app/members/viewer.ts'
import { countAttempts } from './count-attempt.server.ts'
import { addressFields } from './new-member.server.ts'
import { verifyPassword } from './password.server.ts'

export type EmailInput = { email: string; password: string }

/** The password is asked, because whoever holds the address can be helped back into the account. Empty removes it. */
export async function changeEmail(
  app: App,
  viewer: SignedIn,
  input: EmailInput,
): Promise<Result<null, 'too-many-attempts' | 'wrong-password'>> {
  if (!(await countAttempts(app, { kind: 'oldPasswordByAccount', of: viewer.id }))) return refused('too-many-attempts')
  const account = await app.db.reader.member.findUniqueOrThrow({ where: { id: viewer.id } })
  if (!(await verifyPassword(input.password, account.passwordHash))) return refused('wrong-password')
  await app.db.write(async (tx) =>
    tx.member.update({ where: { id: viewer.id }, data: await addressFields(tx, input.email, viewer.id) }),
  )
  return ok(null)
}
