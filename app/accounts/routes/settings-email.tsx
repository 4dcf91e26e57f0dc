import { Form, redirect } from 'react-router'
import { changeEmail } from '#app/accounts/change-email.server.ts'
import { emailForm } from '#app/accounts/forms.ts'
import { ACCOUNT_LIMITS } from '#app/accounts/limits.ts'
import { findOwnEmail } from '#app/accounts/queries.server.ts'
import { SettingsNav } from '#app/accounts/ui/settings-nav.tsx'
import { signedIn } from '#app/http/audience.server.ts'
import { appContext } from '#app/http/contexts.server.ts'
import { readForm, showProblem } from '#app/http/forms.server.ts'
import { m } from '#app/messages/compiled/messages.js'
import { Button } from '#app/ui/button.tsx'
import { Field, FormError } from '#app/ui/field.tsx'
import { Page, PageTitle } from '#app/ui/page.tsx'
import { SavedNotice } from '#app/ui/saved-notice.tsx'
import { titled } from '#app/ui/titled.ts'
import { useIsSending } from '#app/ui/use-is-sending.ts'
import type { Route } from './+types/settings-email.ts'

export function loader({ context }: Route.LoaderArgs) {
  return { page: { email: findOwnEmail(context.get(appContext), signedIn(context).id) ?? '' } }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, emailForm)
  if (!form.ok) return showProblem(form.problem)
  const changed = await changeEmail(context.get(appContext), signedIn(context), form.value)
  if (!changed.ok)
    return showProblem(form.refuse(changed.reason === 'wrong-password' ? 'password' : 'form', changed.reason))
  return redirect('/settings/email?saved', 303)
}

export const meta: Route.MetaFunction = ({ matches }) => titled(matches, m.accounts_settings_email())

export default function EmailSettings({ loaderData: { page }, actionData }: Route.ComponentProps) {
  const problem = actionData?.problem
  return (
    <Page>
      <PageTitle>{m.accounts_settings_title()}</PageTitle>
      <SettingsNav />
      <SavedNotice />
      <Form method="post" className="max-w-lg">
        <FormError problem={problem} />
        <Field
          label={m.accounts_email()}
          hint={m.accounts_email_hint()}
          name="email"
          type="email"
          autoComplete="email"
          maxLength={ACCOUNT_LIMITS.email}
          defaultValue={page.email}
          problem={problem}
        />
        <Field
          label={m.accounts_password()}
          hint={m.accounts_email_password_hint()}
          name="password"
          type="password"
          autoComplete="current-password"
          required
          problem={problem}
        />
        <Button isPending={useIsSending('/settings/email')}>{m.accounts_save_email()}</Button>
      </Form>
    </Page>
  )
}
