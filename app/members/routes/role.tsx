import { Form, Link, redirect } from 'react-router'
import { notFound, signedIn } from '#app/http/audience.server.ts'
import { appContext } from '#app/http/contexts.server.ts'
import { readForm, showProblem } from '#app/http/forms.server.ts'
import { changeRole } from '#app/members/change-role.server.ts'
import { roleForm } from '#app/members/forms.ts'
import { PROFILE_LIMITS } from '#app/members/limits.ts'
import { canChangeRole } from '#app/members/policy.ts'
import { findSubject } from '#app/members/queries.server.ts'
import { roleName } from '#app/members/ui/role-badge.tsx'
import { ROLES, type Role } from '#app/members/viewer.ts'
import { m } from '#app/messages/compiled/messages.js'
import { Button } from '#app/ui/button.tsx'
import { ChoiceField, Field, FormError } from '#app/ui/field.tsx'
import { Page, PageTitle } from '#app/ui/page.tsx'
import { titled } from '#app/ui/titled.ts'
import { useIsSending } from '#app/ui/use-is-sending.ts'
import type { Route } from './+types/role.ts'

const EFFECTS: Record<Role, () => string> = {
  owner: () => m.members_role_owner_effect(),
  moderator: () => m.members_role_moderator_effect(),
  member: () => m.members_role_member_effect(),
}

export function loader({ context, params }: Route.LoaderArgs) {
  const subject = findSubject(context.get(appContext), params.username)
  if (!subject || !canChangeRole(signedIn(context), subject)) throw notFound()
  return { page: { username: subject.username, displayName: subject.displayName, role: subject.role } }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const app = context.get(appContext)
  const subject = findSubject(app, params.username)
  if (!subject) throw notFound()
  const form = await readForm(request, roleForm)
  if (!form.ok) return showProblem(form.problem)
  const changed = await changeRole(app, signedIn(context), { ...form.value, memberId: subject.id })
  if (!changed.ok) return showProblem(form.refuse('form', changed.reason))
  return redirect(`/members/${encodeURIComponent(subject.username)}`, 303)
}

export const meta: Route.MetaFunction = ({ matches }) => titled(matches, m.members_change_role())

export default function ChangeRole({ loaderData: { page }, actionData }: Route.ComponentProps) {
  const problem = actionData?.problem
  const path = `/members/${encodeURIComponent(page.username)}`
  return (
    <Page isNarrow>
      <PageTitle>{m.members_change_role_of({ name: page.displayName })}</PageTitle>
      <Form method="post" className="card">
        <FormError problem={problem} />
        <ChoiceField
          label={m.members_role()}
          name="role"
          choices={ROLES.map((role) => ({ value: role, label: roleName(role), hint: EFFECTS[role]() }))}
          defaultValue={page.role}
          problem={problem}
        />
        <Field
          label={m.members_reason()}
          hint={m.members_reason_hint()}
          name="reason"
          maxLength={PROFILE_LIMITS.reason}
          problem={problem}
        />
        <Button isPending={useIsSending(`${path}/role`)}>{m.members_change_role_button()}</Button>
        <p className="mt-3 text-sm text-ink-soft">{m.members_change_role_note()}</p>
      </Form>
      <p className="mt-6">
        <Link to={path} className="link">
          {m.members_back_to({ name: page.displayName })}
        </Link>
      </p>
    </Page>
  )
}
