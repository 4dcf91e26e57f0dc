import { redirect } from 'react-router'
import { revokeInvite } from '#app/accounts/revoke-invite.server.ts'
import { notFound, signedIn } from '#app/http/audience.server.ts'
import { appContext } from '#app/http/contexts.server.ts'
import type { Route } from './+types/invitation-revocation.ts'

export const loader = () => redirect('/invitations')

/** Accepted or revoked meanwhile: the list says how it stands. */
export async function action({ context, params }: Route.ActionArgs) {
  const revoked = await revokeInvite(context.get(appContext), signedIn(context), { inviteId: params.inviteId })
  if (!revoked.ok && revoked.reason === 'missing') throw notFound()
  return redirect('/invitations', 303)
}
