import { Form, redirect } from 'react-router'
import { notFound, signedIn } from '#app/http/audience.server.ts'
import { appContext } from '#app/http/contexts.server.ts'
import { readForm, showProblem } from '#app/http/forms.server.ts'
import { m } from '#app/messages/compiled/messages.js'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { FormError } from '#app/ui/field.tsx'
import { Page, PageTitle } from '#app/ui/page.tsx'
import { titled } from '#app/ui/titled.ts'
import { useIsSending } from '#app/ui/use-is-sending.ts'
import { deletePost } from '../delete-post.server.ts'
import { deletionForm } from '../forms.ts'
import { canDeletePost } from '../policy.ts'
import { findPostText } from '../post-version-queries.server.ts'
import { restorePost } from '../restore-post.server.ts'
import { Prose } from '../ui/prose.tsx'
import type { Route } from './+types/post-deletion.ts'

export function loader({ context, params }: Route.LoaderArgs) {
  const viewer = signedIn(context)
  const found = findPostText(context.get(appContext), viewer, params.postId)
  if (!found || canDeletePost(viewer, found.subject) !== true) throw notFound()
  const { id, threadTitle, otherPosts, bodyHtml } = found.post
  return { page: { post: { id, threadTitle, otherPosts, bodyHtml }, isThread: found.subject.isFirst } }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const app = context.get(appContext)
  const viewer = signedIn(context)
  const form = await readForm(request, deletionForm)
  if (!form.ok) return showProblem(form.problem)
  const { postId } = params
  const outcome =
    form.value.intent === 'delete'
      ? await deletePost(app, viewer, { postId })
      : await restorePost(app, viewer, { postId })
  if (!outcome.ok) throw notFound()
  if ('postId' in outcome.value) throw redirect(`/posts/${postId}`, 303)
  throw redirect(outcome.value.isThreadGone ? '/' : `/threads/${outcome.value.threadId}?at=${postId}#p-${postId}`, 303)
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  titled(matches, loaderData?.page.isThread ? m.threads_delete_thread_title() : m.threads_delete_title())

/** Asks before it happens, and says what will be gone. */
export default function PostDeletion({ loaderData: { page }, actionData }: Route.ComponentProps) {
  const { post, isThread } = page
  const isPending = useIsSending(`/posts/${post.id}/deletion`)
  const title = post.threadTitle
  return (
    <Page>
      <PageTitle>{isThread ? m.threads_delete_thread_title() : m.threads_delete_title()}</PageTitle>
      <p className="mb-5 max-w-[64ch]">
        {!isThread
          ? m.threads_delete_text()
          : post.otherPosts > 0
            ? m.threads_delete_thread_text({ title, count: post.otherPosts })
            : m.threads_delete_thread_alone({ title })}
      </p>
      <Prose html={post.bodyHtml} className="card mb-6" />
      <Form method="post" action={`/posts/${post.id}/deletion`} className="flex flex-wrap gap-3">
        <FormError problem={actionData?.problem} />
        <Button name="intent" value="delete" tone="danger" isPending={isPending}>
          {isThread ? m.threads_delete_thread() : m.threads_delete_post()}
        </Button>
        <ButtonLink to={`/posts/${post.id}`} tone="quiet">
          {m.threads_keep()}
        </ButtonLink>
      </Form>
    </Page>
  )
}
