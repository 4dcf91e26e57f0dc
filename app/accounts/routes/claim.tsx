import { data, Form, redirect } from 'react-router'
import { type ClaimRefusal, claimAccount } from '#app/accounts/claim-account.server.ts'
import { findClaimPage } from '#app/accounts/claim-links.server.ts'
import { claimForm } from '#app/accounts/forms.ts'
import { UsernameField } from '#app/accounts/ui/new-account-fields.tsx'
import { NewPasswordField } from '#app/accounts/ui/new-password-field.tsx'
import { appContext, requestContext, viewerContext } from '#app/http/contexts.server.ts'
import { sessionCookie } from '#app/http/cookies.server.ts'
import { readForm, showProblem } from '#app/http/forms.server.ts'
import { m } from '#app/messages/compiled/messages.js'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { FormError } from '#app/ui/field.tsx'
import { Page, PageTitle } from '#app/ui/page.tsx'
import { titled } from '#app/ui/titled.ts'
import { useIsSending } from '#app/ui/use-is-sending.ts'
import type { Route } from './+types/claim.ts'

const FIELD_OF: Partial<Record<ClaimRefusal, string>> = { 'common-password': 'password', 'username-taken': 'username' }

/** Looking at a link does not spend it: mail programs and chats open links too. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const account = await findClaimPage(context.get(appContext), params.token)
  return data({ page: { account } }, { status: account ? 200 : 404 })
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const app = context.get(appContext)
  const form = await readForm(request, claimForm)
  if (!form.ok) return showProblem(form.problem)
  const { clientAddress } = context.get(requestContext)
  const claimed = await claimAccount(app, context.get(viewerContext), {
    ...form.value,
    token: params.token,
    clientAddress,
  })
  if (!claimed.ok) {
    const problem = form.refuse(FIELD_OF[claimed.reason] ?? 'form', claimed.reason)
    return showProblem(problem, claimed.reason === 'too-many-attempts' ? 429 : 422)
  }
  return redirect('/', { status: 303, headers: { 'set-cookie': sessionCookie(app.config, claimed.value.token) } })
}

export const meta: Route.MetaFunction = ({ matches }) => titled(matches, m.accounts_claim_title())

export default function Claim({ loaderData: { page }, actionData, params }: Route.ComponentProps) {
  const isSending = useIsSending(`/claim/${params.token}`)
  const problem = actionData?.problem
  if (!page.account)
    return (
      <Page isNarrow>
        <PageTitle>{m.accounts_claim_spent_title()}</PageTitle>
        <p className="mb-6">{m.accounts_claim_spent_text()}</p>
        <ButtonLink to="/sign-in">{m.accounts_sign_in_title()}</ButtonLink>
      </Page>
    )
  return (
    <Page isNarrow>
      <PageTitle>{m.accounts_claim_hello({ name: page.account.displayName })}</PageTitle>
      <p className="mb-6 text-ink-soft">
        {page.account.isFirstTime ? m.accounts_claim_first_text() : m.accounts_claim_again_text()}
      </p>
      <Form method="post" className="card">
        <FormError problem={problem} />
        <UsernameField problem={problem} defaultValue={page.account.username} />
        <NewPasswordField name="password" label={m.accounts_new_password()} problem={problem} />
        <Button isPending={isSending} className="w-full">
          {m.accounts_claim_button()}
        </Button>
      </Form>
    </Page>
  )
}
