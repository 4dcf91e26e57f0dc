import { createClaimLink } from '#app/accounts/claim-links.server.ts'
import { CLAIM_LINK_MS } from '#app/accounts/limits.ts'
import { endAllSessions } from '#app/accounts/sessions.server.ts'
import { isReservedUsername } from '#app/accounts/username.ts'
import type { App } from '#app/app.server.ts'
import { freeUsername, usernameFrom } from '#app/archive/username.ts'
import type { Tx } from '#app/db/database.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import { comparisonKey, singleLine } from '#app/kernel/text.ts'
import { recordAct } from '#app/members/record-act.server.ts'

export type NewOwner = { username: string; isNew: boolean; link: string; expiresAt: Date }

/**
 * Makes the member with this e-mail address an owner, or a new member if there is none, and a link that works once to
 * come in with. Whoever can start this command holds the database anyway; the log tells the others that it happened.
 */
export async function makeOwner(app: App, email: string, name?: string): Promise<Result<NewOwner, 'has-left'>> {
  const now = app.clock.now()
  return app.db.write(async (tx) => {
    const known = await tx.member.findUnique({ where: { emailKey: comparisonKey(email) } })
    if (known?.state === 'former') return refused('has-left')
    const member = known ?? (await addMember(tx, email, name, now))
    if (known?.role !== 'owner' || known.state !== 'active') {
      await tx.member.update({ where: { id: member.id }, data: { role: 'owner', state: 'active' } })
      await endAllSessions(tx, member.id)
      const subject = { subjectType: 'member', subjectId: member.id } as const
      await recordAct(tx, { actorId: member.id, kind: 'make-owner', ...subject, reason: 'Command line', now })
    }
    if (known && name) {
      await tx.member.update({ where: { id: member.id }, data: { displayName: singleLine(name) } })
    }
    const link = `${app.config.baseUrl}/claim/${await createClaimLink(tx, member.id, now)}`
    const expiresAt = new Date(now.getTime() + CLAIM_LINK_MS)
    return ok({ username: member.username, isNew: known === null, link, expiresAt })
  })
}

async function addMember(tx: Tx, email: string, name: string | undefined, now: Date) {
  const wanted = usernameFrom(name ?? email.split('@')[0] ?? '')
  const rows = await tx.member.findMany({
    where: { usernameKey: { startsWith: comparisonKey(wanted).slice(0, 20) } },
    select: { usernameKey: true },
  })
  const taken = new Set(rows.map(({ usernameKey }) => usernameKey))
  const username = freeUsername(wanted, (key) => taken.has(key) || isReservedUsername(key)).name
  return tx.member.create({
    data: {
      ...{ id: newId(now), username, usernameKey: comparisonKey(username), displayName: singleLine(name ?? username) },
      ...{ email, emailKey: comparisonKey(email), role: 'owner', state: 'active', joinedAt: now },
    },
  })
}
