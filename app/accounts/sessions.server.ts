import type { Tx } from '#app/db/database.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { hashSecret, newSecret } from './token.server.ts'

/** Makes a session inside a command's transaction. Returns the token for the cookie; only its hash is kept. */
export async function createSession(tx: Tx, memberId: string, now: Date): Promise<string> {
  const id = newId(now)
  const secret = newSecret()
  await tx.session.create({
    data: { id, memberId, secretHash: hashSecret(secret), createdAt: now, lastVerifiedAt: now },
  })
  return `${id}.${secret}`
}

/** Ends every session of a member: after a change of password, a suspension, or signing out everywhere. */
export async function endAllSessions(tx: Tx, memberId: string): Promise<void> {
  await tx.session.deleteMany({ where: { memberId } })
}
