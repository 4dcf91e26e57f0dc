import { redirect } from 'react-router'
import { notFound, signedIn } from '#app/http/audience.server.ts'
import { appContext } from '#app/http/contexts.server.ts'
import { readForm, showProblem } from '#app/http/forms.server.ts'
import { m } from '#app/messages/compiled/messages.js'
import { findThread } from '#app/threads/thread-page-queries.server.ts'
import { Page, PageTitle } from '#app/ui/page.tsx'
import { titled } from '#app/ui/titled.ts'
import { lockForm } from '../forms.ts'
import { lockThread } from '../lock-thread.server.ts'
import { canSteerThread } from '../policy.ts'
import { ActForm } from '../ui/act-form.tsx'
import { unlockThread } from '../unlock-thread.server.ts'
import type { Route } from './+types/thread-lock.ts'

export function loader({ context, params }: Route.LoaderArgs) {
  const viewer = signedIn(context)
  const found = findThread(context.get(appContext), viewer, params.threadId)
  if (!found || canSteerThread(viewer, found.subject) !== true) throw notFound()
  const { id, title, isLocked } = found.head
  return { page: { id, title, isLocked } }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, lockForm)
  if (!form.ok) return showProblem(form.problem)
  const { intent, reason } = form.value
  const act = intent === 'lock' ? lockThread : unlockThread
  const outcome = await act(context.get(appContext), signedIn(context), { threadId: params.threadId, reason })
  if (outcome.ok) throw redirect(`/threads/${params.threadId}`, 303)
  if (outcome.reason === 'missing') throw notFound()
  return showProblem(form.refuse('form', outcome.reason))
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  titled(matches, loaderData?.page.isLocked ? m.moderation_unlock() : m.moderation_lock())

export default function ThreadLock({ loaderData: { page }, actionData }: Route.ComponentProps) {
  const label = page.isLocked ? m.moderation_unlock() : m.moderation_lock()
  return (
    <Page>
      <PageTitle>{label}</PageTitle>
      <p className="mb-1 font-semibold [overflow-wrap:anywhere]">{page.title}</p>
      <p className="mb-6 max-w-[64ch] text-ink-soft">
        {page.isLocked ? m.moderation_unlock_text() : m.moderation_lock_text()}
      </p>
      <ActForm
        action={`/threads/${page.id}/lock`}
        intent={page.isLocked ? 'unlock' : 'lock'}
        label={label}
        back={`/threads/${page.id}`}
        problem={actionData?.problem}
      />
    </Page>
  )
}
