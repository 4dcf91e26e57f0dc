import { redirect } from 'react-router'
import { signedIn } from '#app/http/audience.server.ts'
import { appContext } from '#app/http/contexts.server.ts'
import { readForm, showProblem } from '#app/http/forms.server.ts'
import { decideOnPending } from '#app/members/decide-on-pending.server.ts'
import { pendingForm } from '#app/members/forms.ts'
import { canAdmit } from '#app/members/policy.ts'
import { listPending } from '#app/members/queries.server.ts'
import { PendingPerson } from '#app/members/ui/pending-person.tsx'
import { m } from '#app/messages/compiled/messages.js'
import { FormError } from '#app/ui/field.tsx'
import { EmptyState, Page, PageTitle } from '#app/ui/page.tsx'
import { SavedNotice } from '#app/ui/saved-notice.tsx'
import { titled } from '#app/ui/titled.ts'
import type { Route } from './+types/pending.ts'

export function loader({ context }: Route.LoaderArgs) {
  return { page: { people: listPending(context.get(appContext)) }, may: { decide: canAdmit(signedIn(context)) } }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, pendingForm)
  if (!form.ok) return showProblem(form.problem)
  const decided = await decideOnPending(context.get(appContext), signedIn(context), form.value)
  if (!decided.ok) return showProblem(form.refuse('form', decided.reason))
  return redirect('/members/pending?saved', 303)
}

export const meta: Route.MetaFunction = ({ matches }) => titled(matches, m.members_pending_title())

export default function Pending({ loaderData: { page, may }, actionData }: Route.ComponentProps) {
  const problem = actionData?.problem
  return (
    <Page>
      <PageTitle>{m.members_pending_title()}</PageTitle>
      <SavedNotice />
      <FormError problem={problem} />
      {page.people.length > 0 ? (
        <ul className="grid gap-5">
          {page.people.map((person) => (
            <PendingPerson
              key={person.id}
              person={person}
              canDecide={may.decide}
              problem={problem?.values.memberId === person.id ? problem : undefined}
            />
          ))}
        </ul>
      ) : (
        <EmptyState title={m.members_pending_none()}>{m.members_pending_none_text()}</EmptyState>
      )}
    </Page>
  )
}
