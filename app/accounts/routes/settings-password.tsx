import { Form, redirect } from 'react-router'
import { changePassword } from '#app/accounts/change-password.server.ts'
import { passwordForm } from '#app/accounts/forms.ts'
import { NewPasswordField } from '#app/accounts/ui/new-password-field.tsx'
import { SettingsNav } from '#app/accounts/ui/settings-nav.tsx'
import { signedIn } from '#app/http/audience.server.ts'
import { appContext } from '#app/http/contexts.server.ts'
import { sessionCookie } from '#app/http/cookies.server.ts'
import { readForm, showProblem } from '#app/http/forms.server.ts'
import { m } from '#app/messages/compiled/messages.js'
import { Button } from '#app/ui/button.tsx'
import { Field, FormError } from '#app/ui/field.tsx'
import { Page, PageTitle } from '#app/ui/page.tsx'
import { SavedNotice } from '#app/ui/saved-notice.tsx'
import { useShell } from '#app/ui/shell.ts'
import { titled } from '#app/ui/titled.ts'
import { useIsSending } from '#app/ui/use-is-sending.ts'
import type { Route } from './+types/settings-password.ts'

const FIELD_OF = {
  'too-many-attempts': 'form',
  'wrong-password': 'oldPassword',
  'common-password': 'newPassword',
} as const

export const loader = () => null

export async function action({ request, context }: Route.ActionArgs) {
  const app = context.get(appContext)
  const form = await readForm(request, passwordForm)
  if (!form.ok) return showProblem(form.problem)
  const changed = await changePassword(app, signedIn(context), form.value)
  if (!changed.ok) return showProblem(form.refuse(FIELD_OF[changed.reason], changed.reason))
  return redirect('/settings/password?saved', {
    status: 303,
    headers: { 'set-cookie': sessionCookie(app.config, changed.value.token) },
  })
}

export const meta: Route.MetaFunction = ({ matches }) => titled(matches, m.accounts_settings_password())

export default function PasswordSettings({ actionData }: Route.ComponentProps) {
  const problem = actionData?.problem
  const { viewer } = useShell()
  return (
    <Page>
      <PageTitle>{m.accounts_settings_title()}</PageTitle>
      <SettingsNav />
      <SavedNotice />
      <h2 className="mb-3 text-xl">{m.accounts_change_password_title()}</h2>
      <Form method="post" className="mb-10 max-w-lg">
        <FormError problem={problem} />
        <input type="hidden" name="username" autoComplete="username" value={viewer?.username ?? ''} />
        <Field
          label={m.accounts_old_password()}
          name="oldPassword"
          type="password"
          autoComplete="current-password"
          required
          problem={problem}
        />
        <NewPasswordField name="newPassword" label={m.accounts_new_password()} problem={problem} />
        <Button isPending={useIsSending('/settings/password')}>{m.accounts_change_password_button()}</Button>
        <p className="mt-3 text-sm text-ink-soft">{m.accounts_change_password_effect()}</p>
      </Form>
      <h2 className="mb-1 text-xl">{m.accounts_sign_out_everywhere_title()}</h2>
      <p className="mb-3 text-ink-soft">{m.accounts_sign_out_everywhere_text()}</p>
      <Form method="post" action="/settings/sessions" reloadDocument>
        <Button tone="danger">{m.accounts_sign_out_everywhere_button()}</Button>
      </Form>
    </Page>
  )
}
