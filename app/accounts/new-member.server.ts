import type { Tx } from '#app/db/database.server.ts'
import { comparisonKey } from '#app/kernel/text.ts'
import { isReservedUsername } from './username.ts'

/** Whether someone new, or `exceptId` with a new name, may be called this. */
export async function isUsernameFree(tx: Tx, username: string, exceptId?: string): Promise<boolean> {
  const holder = await tx.member.findUnique({
    where: { usernameKey: comparisonKey(username) },
    select: { id: true },
  })
  if (holder) return holder.id === exceptId
  return !isReservedUsername(username)
}

/**
 * What is stored of an address. Everybody keeps the one they wrote; signing in with it works for the one who wrote it
 * first. So the answer to a stranger is the same whether an address is known here or not (see README.md).
 */
export async function addressFields(tx: Tx, email: string, exceptId?: string) {
  const emailKey = comparisonKey(email)
  if (!emailKey) return { email: null, emailKey: null }
  const holder = await tx.member.findUnique({ where: { emailKey }, select: { id: true } })
  return { email, emailKey: holder && holder.id !== exceptId ? null : emailKey }
}
