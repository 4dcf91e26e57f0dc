import { Form, redirect } from 'react-router'
import { SettingsNav } from '#app/accounts/ui/settings-nav.tsx'
import { getCommunity } from '#app/community/queries.server.ts'
import { timeZones } from '#app/community/time-zones.ts'
import { CommunityFields } from '#app/community/ui/community-fields.tsx'
import { TimeZoneField } from '#app/community/ui/time-zone-field.tsx'
import { signedIn } from '#app/http/audience.server.ts'
import { appContext } from '#app/http/contexts.server.ts'
import { readForm, showProblem } from '#app/http/forms.server.ts'
import { m } from '#app/messages/compiled/messages.js'
import { changeCommunity } from '#app/setup/change-community.server.ts'
import { communityForm, INSIGHTS_WINDOWS } from '#app/setup/forms.ts'
import { Button } from '#app/ui/button.tsx'
import { ChoiceField, FormError } from '#app/ui/field.tsx'
import { Page, PageTitle } from '#app/ui/page.tsx'
import { SavedNotice } from '#app/ui/saved-notice.tsx'
import { titled } from '#app/ui/titled.ts'
import { useIsSending } from '#app/ui/use-is-sending.ts'
import type { Route } from './+types/community.ts'

const WINDOWS = {
  auto: () => ({ label: m.setup_window_auto(), hint: m.setup_window_auto_effect() }),
  '28': () => ({ label: m.setup_window_weeks(), hint: m.setup_window_weeks_effect() }),
  '91': () => ({ label: m.setup_window_quarter(), hint: m.setup_window_quarter_effect() }),
}

export function loader({ context }: Route.LoaderArgs) {
  const { name, purpose, joinPolicy, timeZone, insightsWindowDays } = getCommunity(context.get(appContext))
  return { page: { name, purpose, joinPolicy, timeZone, insightsWindowDays, timeZones: timeZones() } }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, communityForm)
  if (!form.ok) return showProblem(form.problem)
  const { insightsWindow, ...community } = form.value
  const insightsWindowDays = insightsWindow === 'auto' ? null : Number(insightsWindow)
  const changed = await changeCommunity(context.get(appContext), signedIn(context), {
    ...community,
    insightsWindowDays,
  })
  if (!changed.ok) return showProblem(form.refuse('form', changed.reason), 403)
  return redirect('/settings/community?saved', 303)
}

export const meta: Route.MetaFunction = ({ matches }) => titled(matches, m.accounts_settings_community())

export default function CommunitySettings({ loaderData: { page }, actionData }: Route.ComponentProps) {
  const problem = actionData?.problem
  return (
    <Page>
      <PageTitle>{m.accounts_settings_title()}</PageTitle>
      <SettingsNav />
      <SavedNotice />
      <Form method="post">
        <FormError problem={problem} />
        <CommunityFields values={page} problem={problem} />
        <TimeZoneField timeZones={page.timeZones} value={page.timeZone} problem={problem} />
        <ChoiceField
          label={m.setup_window()}
          name="insightsWindow"
          choices={INSIGHTS_WINDOWS.map((window) => ({ value: window, ...WINDOWS[window]() }))}
          defaultValue={page.insightsWindowDays === null ? 'auto' : String(page.insightsWindowDays)}
          problem={problem}
        />
        <Button isPending={useIsSending('/settings/community')}>{m.setup_save_community()}</Button>
      </Form>
    </Page>
  )
}
