import { Form, Link, redirect } from 'react-router'
import { findDemoCast } from '#app/accounts/demo-cast.server.ts'
import { signInForm } from '#app/accounts/forms.ts'
import { signIn } from '#app/accounts/sign-in.server.ts'
import { DemoCast } from '#app/accounts/ui/demo-cast.tsx'
import { appContext, requestContext, viewerContext } from '#app/http/contexts.server.ts'
import { sessionCookie } from '#app/http/cookies.server.ts'
import { readForm, showProblem } from '#app/http/forms.server.ts'
import { localPath } from '#app/kernel/local-path.ts'
import { m } from '#app/messages/compiled/messages.js'
import { Button } from '#app/ui/button.tsx'
import { Field, FormError } from '#app/ui/field.tsx'
import { Page, PageTitle } from '#app/ui/page.tsx'
import { titled } from '#app/ui/titled.ts'
import { useIsSending } from '#app/ui/use-is-sending.ts'
import type { Route } from './+types/sign-in.ts'

export function loader({ context, url }: Route.LoaderArgs) {
  const app = context.get(appContext)
  const next = localPath(url.searchParams.get('next'))
  if (context.get(viewerContext).kind === 'member') throw redirect(next)
  return { page: { next, demoCast: app.config.isDemo ? findDemoCast(app) : [] } }
}

export async function action({ request, context }: Route.ActionArgs) {
  const app = context.get(appContext)
  const form = await readForm(request, signInForm)
  if (!form.ok) return showProblem(form.problem)
  const { clientAddress } = context.get(requestContext)
  const signedIn = await signIn(app, context.get(viewerContext), { ...form.value, clientAddress })
  if (!signedIn.ok)
    return showProblem(form.refuse('form', signedIn.reason), signedIn.reason === 'too-many-attempts' ? 429 : 422)
  return redirect(signedIn.value.isPending ? '/waiting' : localPath(form.value.next), {
    status: 303,
    headers: { 'set-cookie': sessionCookie(app.config, signedIn.value.token) },
  })
}

export const meta: Route.MetaFunction = ({ matches }) => titled(matches, m.accounts_sign_in_title())

export default function SignIn({ loaderData: { page }, actionData }: Route.ComponentProps) {
  const problem = actionData?.problem
  const isSending = useIsSending('/sign-in')
  return (
    <Page isNarrow>
      <PageTitle>{m.accounts_sign_in_title()}</PageTitle>
      <Form method="post" className="card">
        <FormError problem={problem} />
        <input type="hidden" name="next" value={problem?.values.next ?? page.next} />
        <Field
          label={m.accounts_identifier()}
          name="identifier"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          problem={problem}
        />
        <Field
          label={m.accounts_password()}
          name="password"
          type="password"
          autoComplete="current-password"
          required
          problem={problem}
        />
        <Button isPending={isSending} className="w-full">
          {m.accounts_sign_in_button()}
        </Button>
        <p className="mt-4 text-sm text-ink-soft">{m.accounts_forgotten_password()}</p>
      </Form>
      <p className="mt-6">
        {m.accounts_no_account_yet()}{' '}
        <Link to="/sign-up" className="link">
          {m.accounts_how_to_join()}
        </Link>
      </p>
      <DemoCast people={page.demoCast} next={page.next} />
    </Page>
  )
}
