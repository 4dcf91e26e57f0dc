import { hashSecret, newSecret } from '#app/accounts/token.server.ts'
import type { App } from '#app/app.server.ts'
import { freeUsername, usernameFrom } from '#app/archive/username.ts'
import type { Tx } from '#app/db/database.server.ts'
import { DAY_MS } from '#app/kernel/clock.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import { comparisonKey, singleLine } from '#app/kernel/text.ts'

const LINK_DAYS = 7

export type NewOwner = { username: string; isNew: boolean; link: string; expiresAt: Date }

/**
 * Makes the member with this e-mail address an owner, or a new member if there is none, and a link that works once to
 * come in with. Whoever can start this command has the database in their hands anyway. Older unused links end.
 */
export async function makeOwner(app: App, email: string, name?: string): Promise<Result<NewOwner, 'has-left'>> {
  const now = app.clock.now()
  const secret = newSecret()
  const linkId = newId(now)
  const expiresAt = new Date(now.getTime() + LINK_DAYS * DAY_MS)
  return app.db.write(async (tx) => {
    const known = await tx.member.findUnique({ where: { emailKey: comparisonKey(email) } })
    if (known?.state === 'former') return refused('has-left')
    const member = known ?? (await addMember(tx, email, name, now))
    const displayName = known && name ? { displayName: singleLine(name) } : {}
    await tx.member.update({ where: { id: member.id }, data: { role: 'owner', state: 'active', ...displayName } })
    await tx.oneTimeLink.deleteMany({ where: { memberId: member.id, usedAt: null } })
    await tx.oneTimeLink.create({
      data: { id: linkId, memberId: member.id, secretHash: hashSecret(secret), createdAt: now, expiresAt },
    })
    const link = `${app.config.baseUrl}/claim/${linkId}.${secret}`
    return ok({ username: member.username, isNew: known === null, link, expiresAt })
  })
}

async function addMember(tx: Tx, email: string, name: string | undefined, now: Date) {
  const wanted = usernameFrom(name ?? email.split('@')[0] ?? '')
  const taken = new Set<string>()
  for (const { usernameKey } of await tx.member.findMany({
    where: { usernameKey: { startsWith: comparisonKey(wanted).slice(0, 30) } },
    select: { usernameKey: true },
  })) {
    taken.add(usernameKey)
  }
  const username = freeUsername(wanted, (key) => taken.has(key)).name
  return tx.member.create({
    data: {
      ...{ id: newId(now), username, usernameKey: comparisonKey(username), displayName: singleLine(name ?? username) },
      ...{ email, emailKey: comparisonKey(email), role: 'owner', state: 'active', joinedAt: now },
    },
  })
}
