import type { App } from '#app/app.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { INVITE_MS, OPEN_INVITES_PER_MEMBER } from './limits.ts'
import { canInvite } from './policy.ts'
import { hashSecret, newSecret } from './token.server.ts'

/** A link for one person. It is shown once: only a hash of it is kept. */
export async function makeInvite(
  app: App,
  viewer: Viewer,
): Promise<Result<{ token: string }, 'not-allowed' | 'too-many-invites'>> {
  if (!canInvite(viewer)) return refused('not-allowed')
  const now = app.clock.now()
  const id = newId(now)
  const secret = newSecret()
  return app.db.write(async (tx) => {
    const open = await tx.invite.count({
      where: { fromMemberId: viewer.id, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    })
    if (open >= OPEN_INVITES_PER_MEMBER) return refused('too-many-invites')
    await tx.invite.create({
      data: {
        id,
        fromMemberId: viewer.id,
        secretHash: hashSecret(secret),
        createdAt: now,
        expiresAt: new Date(now.getTime() + INVITE_MS),
      },
    })
    return ok({ token: `${id}.${secret}` })
  })
}
