import { redirect } from 'react-router'
import { notFound, signedIn } from '#app/http/audience.server.ts'
import { appContext } from '#app/http/contexts.server.ts'
import { readForm, showProblem } from '#app/http/forms.server.ts'
import { m } from '#app/messages/compiled/messages.js'
import { findPostText } from '#app/threads/post-version-queries.server.ts'
import { Prose } from '#app/threads/ui/prose.tsx'
import { Page, PageTitle } from '#app/ui/page.tsx'
import { titled } from '#app/ui/titled.ts'
import { removalForm } from '../forms.ts'
import { hidePost } from '../hide-post.server.ts'
import { canHidePost, canUnhidePost } from '../policy.ts'
import { ActForm } from '../ui/act-form.tsx'
import { unhidePost } from '../unhide-post.server.ts'
import type { Route } from './+types/post-removal.ts'

export function loader({ context, params }: Route.LoaderArgs) {
  const viewer = signedIn(context)
  const found = findPostText(context.get(appContext), viewer, params.postId)
  const canRestore = found !== null && canUnhidePost(viewer, found.subject) === true
  if (!found || (!canRestore && canHidePost(viewer, found.subject) !== true)) throw notFound()
  const { id, authorName, threadTitle, bodyHtml, otherPosts } = found.post
  const isThread = found.subject.isFirst
  return { page: { id, authorName, threadTitle, bodyHtml, otherPosts, isThread }, may: { restore: canRestore } }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, removalForm)
  if (!form.ok) return showProblem(form.problem)
  const { intent, reason } = form.value
  const act = intent === 'remove' ? hidePost : unhidePost
  const outcome = await act(context.get(appContext), signedIn(context), { postId: params.postId, reason })
  if (outcome.ok) throw redirect(`/posts/${params.postId}`, 303)
  if (outcome.reason === 'missing') throw notFound()
  return showProblem(form.refuse('form', outcome.reason))
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  titled(matches, loaderData ? labelOf(loaderData) : '')

const labelOf = ({ page, may }: { page: { isThread: boolean }; may: { restore: boolean } }): string =>
  may.restore
    ? page.isThread
      ? m.moderation_restore_thread()
      : m.moderation_restore_post()
    : page.isThread
      ? m.moderation_remove_thread()
      : m.moderation_remove_post()

export default function PostRemoval({ loaderData, actionData }: Route.ComponentProps) {
  const { page, may } = loaderData
  const label = labelOf(loaderData)
  return (
    <Page>
      <PageTitle>{label}</PageTitle>
      <p className="mb-1 font-semibold [overflow-wrap:anywhere]">
        {m.moderation_post_of({ name: page.authorName, title: page.threadTitle })}
      </p>
      <p className="mb-4 max-w-[64ch] text-ink-soft">
        {may.restore
          ? m.moderation_restore_text()
          : page.isThread
            ? m.moderation_remove_thread_text({ count: page.otherPosts })
            : m.moderation_remove_post_text()}
      </p>
      <Prose html={page.bodyHtml} className="card mb-6" />
      <ActForm
        action={`/posts/${page.id}/removal`}
        intent={may.restore ? 'restore' : 'remove'}
        label={label}
        isDanger={!may.restore}
        back={`/posts/${page.id}`}
        problem={actionData?.problem}
      />
    </Page>
  )
}
