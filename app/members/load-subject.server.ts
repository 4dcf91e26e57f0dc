import type { Tx } from '#app/db/database.server.ts'
import type { MemberSubject } from './policy.ts'

/** The member a command acts on, as they are inside its transaction. */
export async function loadSubject(tx: Tx, memberId: string): Promise<MemberSubject | null> {
  const row = await tx.member.findUnique({ where: { id: memberId }, select: { id: true, role: true, state: true } })
  return row as MemberSubject | null
}
