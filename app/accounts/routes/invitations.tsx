import { data, Form } from 'react-router'
import { listMyInvites } from '#app/accounts/invite-queries.server.ts'
import { INVITE_MS, OPEN_INVITES_PER_MEMBER } from '#app/accounts/limits.ts'
import { makeInvite } from '#app/accounts/make-invite.server.ts'
import { canInvite } from '#app/accounts/policy.ts'
import { InviteList } from '#app/accounts/ui/invite-list.tsx'
import { getCommunity } from '#app/community/queries.server.ts'
import { signedIn } from '#app/http/audience.server.ts'
import { appContext } from '#app/http/contexts.server.ts'
import { DAY_MS } from '#app/kernel/clock.ts'
import { m } from '#app/messages/compiled/messages.js'
import { Button } from '#app/ui/button.tsx'
import { CopyField } from '#app/ui/copy-field.tsx'
import { FormError } from '#app/ui/field.tsx'
import { EmptyState, Page, PageTitle } from '#app/ui/page.tsx'
import { titled } from '#app/ui/titled.ts'
import { useIsSending } from '#app/ui/use-is-sending.ts'
import type { Route } from './+types/invitations.ts'

export function loader({ context }: Route.LoaderArgs) {
  const app = context.get(appContext)
  const viewer = signedIn(context)
  const needsApproval = getCommunity(app).joinPolicy === 'approval'
  return { page: { invites: listMyInvites(app, viewer.id), needsApproval }, may: { invite: canInvite(viewer) } }
}

/** The link is in the answer itself: only its hash is kept, so no other page could show it. */
export async function action({ context }: Route.ActionArgs) {
  const app = context.get(appContext)
  const made = await makeInvite(app, signedIn(context))
  if (!made.ok) return data({ problem: { errors: { form: { code: made.reason } }, values: {} } }, { status: 422 })
  return { link: `${app.config.baseUrl}/join/${made.value.token}` }
}

export const meta: Route.MetaFunction = ({ matches }) => titled(matches, m.accounts_invitations_title())

export default function Invitations({ loaderData: { page, may }, actionData }: Route.ComponentProps) {
  const isSending = useIsSending('/invitations')
  const link = actionData && 'link' in actionData ? actionData.link : null
  return (
    <Page>
      <PageTitle>{m.accounts_invitations_title()}</PageTitle>
      <p className="mb-4">{m.accounts_invitations_text({ days: INVITE_MS / DAY_MS })}</p>
      {page.needsApproval ? <p className="mb-4 text-ink-soft">{m.accounts_invitations_approval()}</p> : null}
      <FormError problem={actionData && 'problem' in actionData ? actionData.problem : undefined} />
      {link ? (
        <div className="card mb-6">
          <CopyField label={m.accounts_invite_link()} text={link} />
          <p className="mt-2 text-sm text-ink-soft">{m.accounts_invite_shown_once()}</p>
        </div>
      ) : null}
      {may.invite ? (
        <Form method="post">
          <Button isPending={isSending} tone={link ? 'quiet' : 'primary'}>
            {link ? m.accounts_invite_another() : m.accounts_invite_button()}
          </Button>
          <p className="mt-2 text-sm text-ink-soft">{m.accounts_invite_limit({ limit: OPEN_INVITES_PER_MEMBER })}</p>
        </Form>
      ) : (
        <p className="text-ink-soft">{m.accounts_invite_silenced()}</p>
      )}
      {page.invites.length > 0 ? (
        <InviteList invites={page.invites} />
      ) : (
        <EmptyState title={m.accounts_invitations_none()}>{m.accounts_invitations_none_text()}</EmptyState>
      )}
    </Page>
  )
}
