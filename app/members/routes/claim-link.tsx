import { Form, Link } from 'react-router'
import { CLAIM_LINK_MS } from '#app/accounts/limits.ts'
import { notFound, signedIn } from '#app/http/audience.server.ts'
import { appContext } from '#app/http/contexts.server.ts'
import { DAY_MS } from '#app/kernel/clock.ts'
import { makeClaimLink } from '#app/members/make-claim-link.server.ts'
import { canMakeClaimLink } from '#app/members/policy.ts'
import { findSubject } from '#app/members/queries.server.ts'
import { m } from '#app/messages/compiled/messages.js'
import { Button } from '#app/ui/button.tsx'
import { CopyField } from '#app/ui/copy-field.tsx'
import { Page, PageTitle } from '#app/ui/page.tsx'
import { titled } from '#app/ui/titled.ts'
import { useIsSending } from '#app/ui/use-is-sending.ts'
import type { Route } from './+types/claim-link.ts'

export function loader({ context, params }: Route.LoaderArgs) {
  const subject = findSubject(context.get(appContext), params.username)
  if (!subject || !canMakeClaimLink(signedIn(context), subject)) throw notFound()
  return { page: { username: subject.username, displayName: subject.displayName } }
}

/** The link is in the answer itself: only its hash is kept, so no other page could show it. */
export async function action({ context, params }: Route.ActionArgs) {
  const app = context.get(appContext)
  const subject = findSubject(app, params.username)
  if (!subject) throw notFound()
  const made = await makeClaimLink(app, signedIn(context), { memberId: subject.id })
  if (!made.ok) throw notFound()
  return { link: `${app.config.baseUrl}/claim/${made.value.token}` }
}

export const meta: Route.MetaFunction = ({ matches }) => titled(matches, m.members_claim_link())

export default function ClaimLink({ loaderData: { page }, actionData }: Route.ComponentProps) {
  const name = page.displayName
  const path = `/members/${encodeURIComponent(page.username)}`
  const isSending = useIsSending(`${path}/claim-link`)
  return (
    <Page isNarrow>
      <PageTitle>{m.members_claim_link_for({ name })}</PageTitle>
      <p className="mb-4">{m.members_claim_link_text({ name, days: CLAIM_LINK_MS / DAY_MS })}</p>
      <p className="mb-6 text-ink-soft">{m.members_claim_link_warning({ name })}</p>
      {actionData ? (
        <div className="card">
          <CopyField label={m.members_claim_link()} text={actionData.link} />
          <p className="mt-2 text-sm text-ink-soft">{m.members_claim_link_once()}</p>
        </div>
      ) : (
        <Form method="post">
          <Button isPending={isSending}>{m.members_claim_link_button()}</Button>
        </Form>
      )}
      <p className="mt-6">
        <Link to={path} className="link">
          {m.members_back_to({ name })}
        </Link>
      </p>
    </Page>
  )
}
