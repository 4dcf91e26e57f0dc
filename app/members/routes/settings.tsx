import { Form, redirect } from 'react-router'
import { ACCOUNT_LIMITS } from '#app/accounts/limits.ts'
import { SettingsNav } from '#app/accounts/ui/settings-nav.tsx'
import { signedIn } from '#app/http/audience.server.ts'
import { appContext } from '#app/http/contexts.server.ts'
import { readForm, showProblem } from '#app/http/forms.server.ts'
import { changeProfile } from '#app/members/change-profile.server.ts'
import { profileForm } from '#app/members/forms.ts'
import { PROFILE_LIMITS } from '#app/members/limits.ts'
import { canChangeProfile } from '#app/members/policy.ts'
import { findOwnProfile } from '#app/members/queries.server.ts'
import { LanguageForm } from '#app/members/ui/language-form.tsx'
import { m } from '#app/messages/compiled/messages.js'
import { Button } from '#app/ui/button.tsx'
import { Field, FormError, TextField } from '#app/ui/field.tsx'
import { Page, PageTitle } from '#app/ui/page.tsx'
import { SavedNotice } from '#app/ui/saved-notice.tsx'
import { titled } from '#app/ui/titled.ts'
import { useIsSending } from '#app/ui/use-is-sending.ts'
import type { Route } from './+types/settings.ts'

export function loader({ context }: Route.LoaderArgs) {
  const viewer = signedIn(context)
  return { page: findOwnProfile(context.get(appContext), viewer.id), may: { change: canChangeProfile(viewer) } }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, profileForm)
  if (!form.ok) return showProblem(form.problem)
  const changed = await changeProfile(context.get(appContext), signedIn(context), form.value)
  if (!changed.ok) return showProblem(form.refuse('form', changed.reason), 403)
  return redirect('/settings?saved', 303)
}

export const meta: Route.MetaFunction = ({ matches }) => titled(matches, m.accounts_settings_title())

export default function Settings({ loaderData: { page, may }, actionData }: Route.ComponentProps) {
  const problem = actionData?.problem
  return (
    <Page>
      <PageTitle>{m.accounts_settings_title()}</PageTitle>
      <SettingsNav />
      <SavedNotice />
      {may.change ? null : <p className="mb-5 text-warn">{m.members_profile_silenced()}</p>}
      <Form method="post" className="mb-10">
        <FormError problem={problem} />
        <fieldset disabled={!may.change}>
          <legend className="mb-3 font-display text-xl">{m.members_profile_title()}</legend>
          <Field
            label={m.accounts_display_name()}
            name="displayName"
            autoComplete="name"
            maxLength={ACCOUNT_LIMITS.displayName}
            defaultValue={page.displayName}
            required
            problem={problem}
          />
          <TextField
            label={m.members_about()}
            hint={m.members_about_hint()}
            name="about"
            maxLength={ACCOUNT_LIMITS.about}
            defaultValue={page.about}
            problem={problem}
          />
          <Field
            label={m.members_interests()}
            hint={m.members_interests_hint()}
            name="interests"
            maxLength={PROFILE_LIMITS.interests}
            defaultValue={page.interests}
            problem={problem}
          />
          <Field
            label={m.members_place()}
            hint={m.members_place_hint()}
            name="place"
            maxLength={PROFILE_LIMITS.place}
            defaultValue={page.place}
            problem={problem}
          />
          <Button isPending={useIsSending('/settings')}>{m.members_save_profile()}</Button>
        </fieldset>
      </Form>
      <LanguageForm />
    </Page>
  )
}
