import type { App } from '#app/app.server.ts'
import type { Tx } from '#app/db/database.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { CLAIM_LINK_MS } from './limits.ts'
import { parseToken } from './session.ts'
import { hashSecret, newSecret, secretMatches } from './token.server.ts'

/** A link to take over an account or to choose a new password: works once, for seven days. Older ones of the member end. */
export async function createClaimLink(tx: Tx, memberId: string, now: Date): Promise<string> {
  const id = newId(now)
  const secret = newSecret()
  await tx.oneTimeLink.deleteMany({ where: { memberId, usedAt: null } })
  await tx.oneTimeLink.create({
    data: {
      id,
      memberId,
      secretHash: hashSecret(secret),
      createdAt: now,
      expiresAt: new Date(now.getTime() + CLAIM_LINK_MS),
    },
  })
  return `${id}.${secret}`
}

/** Whose account a link opens right now; null for a wrong, used or old one. For commands inside their transaction, and for pages. */
export async function findClaim(reader: Tx, token: string, now: Date) {
  const parsed = parseToken(token)
  const link = parsed && (await reader.oneTimeLink.findUnique({ where: { id: parsed.id }, include: { member: true } }))
  if (!parsed || !link || !secretMatches(parsed.secret, link.secretHash)) return null
  if (link.usedAt || link.expiresAt.getTime() <= now.getTime()) return null
  if (link.member.state === 'suspended' || link.member.state === 'former') return null
  return link
}

export type ClaimPage = { username: string; displayName: string; isFirstTime: boolean }

export async function findClaimPage(app: App, token: string): Promise<ClaimPage | null> {
  const link = await findClaim(app.db.reader, token, app.clock.now())
  if (!link) return null
  const { username, displayName, passwordHash } = link.member
  return { username, displayName, isFirstTime: passwordHash === null }
}
