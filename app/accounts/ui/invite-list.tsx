import { Form, Link } from 'react-router'
import type { MyInvite } from '#app/accounts/invite-queries.server.ts'
import { m } from '#app/messages/compiled/messages.js'
import { Avatar } from '#app/ui/avatar.tsx'
import { Button } from '#app/ui/button.tsx'
import { useFormats } from '#app/ui/format.ts'

/** Who came with an invitation of mine, and which are still open. */
export function InviteList({ invites }: { invites: MyInvite[] }) {
  return (
    <section aria-labelledby="my-invites" className="mt-8">
      <h2 id="my-invites" className="text-xl">
        {m.accounts_invitations_mine()}
      </h2>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {invites.map((invite) => (
          <li key={invite.id} className="flex min-h-16 flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <InviteLine invite={invite} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function InviteLine({ invite }: { invite: MyInvite }) {
  const formats = useFormats()
  const made = m.accounts_invite_made_on({ day: formats.day(invite.createdAt) })
  if (invite.acceptedBy) {
    const { id, displayName, username, isInside } = invite.acceptedBy
    return (
      <>
        <Avatar id={id} name={displayName} />
        <span className="min-w-0 flex-1">
          {isInside ? (
            <Link to={`/members/${encodeURIComponent(username)}`} className="link font-semibold break-words">
              {displayName}
            </Link>
          ) : (
            <span className="font-semibold break-words">{displayName}</span>
          )}
          <span className="block text-sm text-ink-soft">{m.accounts_invite_accepted()}</span>
        </span>
      </>
    )
  }
  if (invite.state === 'open' && invite.expiresAt !== null)
    return (
      <>
        <span className="min-w-0 flex-1">
          {made}
          <span className="block text-sm text-ink-soft">
            {m.accounts_invite_open_until({ day: formats.day(invite.expiresAt) })}
          </span>
        </span>
        <Form method="post" action={`/invitations/${invite.id}/revocation`}>
          <Button tone="danger" aria-label={m.accounts_invite_revoke_named({ day: formats.day(invite.createdAt) })}>
            {m.accounts_invite_revoke()}
          </Button>
        </Form>
      </>
    )
  return (
    <span className="text-ink-soft">
      {made}
      <span className="block text-sm">
        {invite.state === 'revoked' ? m.accounts_invite_revoked() : m.accounts_invite_expired()}
      </span>
    </span>
  )
}
