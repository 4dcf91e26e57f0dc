import { Form, redirect } from 'react-router'
import { findCommunity } from '#app/community/queries.server.ts'
import { timeZones } from '#app/community/time-zones.ts'
import { notFound } from '#app/http/audience.server.ts'
import { appContext, requestContext } from '#app/http/contexts.server.ts'
import { sessionCookie } from '#app/http/cookies.server.ts'
import { readForm, showProblem } from '#app/http/forms.server.ts'
import { m } from '#app/messages/compiled/messages.js'
import { setupForm } from '#app/setup/forms.ts'
import { type SetupRefusal, setUpCommunity } from '#app/setup/set-up-community.server.ts'
import { isSetupCodeNeeded } from '#app/setup/setup-code.server.ts'
import { CategoriesPart, CommunityPart, OwnerPart } from '#app/setup/ui/setup-parts.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormError } from '#app/ui/field.tsx'
import { Page, PageTitle } from '#app/ui/page.tsx'
import { useIsSending } from '#app/ui/use-is-sending.ts'
import type { Route } from './+types/setup.ts'

const FIELD_OF: Record<SetupRefusal, string> = {
  'already-set-up': 'form',
  'too-many-attempts': 'form',
  'wrong-code': 'setupCode',
  'common-password': 'password',
}

export function loader({ context }: Route.LoaderArgs) {
  const app = context.get(appContext)
  if (findCommunity(app)) throw notFound()
  return { page: { timeZones: timeZones(), isCodeNeeded: isSetupCodeNeeded(app) } }
}

export async function action({ request, context }: Route.ActionArgs) {
  const app = context.get(appContext)
  if (findCommunity(app)) throw notFound()
  const form = await readForm(request, setupForm)
  if (!form.ok) return showProblem(form.problem)
  const staffRoom = { name: m.setup_staff_room(), description: m.setup_staff_room_text() }
  const { clientAddress } = context.get(requestContext)
  const done = await setUpCommunity(app, { ...form.value, staffRoom, clientAddress })
  if (!done.ok && done.reason === 'already-set-up') throw redirect('/', 303)
  if (!done.ok) return showProblem(form.refuse(FIELD_OF[done.reason], done.reason))
  return redirect('/', { status: 303, headers: { 'set-cookie': sessionCookie(app.config, done.value.token) } })
}

export const meta = () => [{ title: `${m.setup_title()} · Rockpool` }]

export default function Setup({ loaderData: { page }, actionData }: Route.ComponentProps) {
  const problem = actionData?.problem
  const isSending = useIsSending('/setup')
  return (
    <Page>
      <PageTitle>{m.setup_title()}</PageTitle>
      <p className="mb-6 text-ink-soft">{m.setup_intro()}</p>
      <Form method="post">
        <FormError problem={problem} />
        <CommunityPart timeZones={page.timeZones} problem={problem} />
        <CategoriesPart problem={problem} />
        <OwnerPart isCodeNeeded={page.isCodeNeeded} problem={problem} />
        <Button isPending={isSending}>{m.setup_button()}</Button>
        <p className="mt-3 text-sm text-ink-soft">{m.setup_changeable()}</p>
      </Form>
    </Page>
  )
}
