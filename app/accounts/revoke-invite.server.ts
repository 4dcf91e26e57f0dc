import type { App } from '#app/app.server.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { canRevokeInvite } from './policy.ts'

/** Takes an open invitation back. Another's is not there; one that was accepted meanwhile stays accepted. */
export async function revokeInvite(
  app: App,
  viewer: Viewer,
  input: { inviteId: string },
): Promise<Result<null, 'missing' | 'changed-meanwhile'>> {
  return app.db.write(async (tx) => {
    const invite = await tx.invite.findUnique({ where: { id: input.inviteId } })
    if (!invite || !canRevokeInvite(viewer, invite)) return refused('missing')
    const { count } = await tx.invite.updateMany({
      where: { id: invite.id, acceptedAt: null, revokedAt: null },
      data: { revokedAt: app.clock.now() },
    })
    return count === 1 ? ok(null) : refused('changed-meanwhile')
  })
}
