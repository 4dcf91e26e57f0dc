import { Form, Link, redirect } from 'react-router'
import { notFound, signedIn } from '#app/http/audience.server.ts'
import { appContext } from '#app/http/contexts.server.ts'
import type { FormProblem } from '#app/http/form-problem.ts'
import { readForm, showProblem } from '#app/http/forms.server.ts'
import { m } from '#app/messages/compiled/messages.js'
import { Field, FormError } from '#app/ui/field.tsx'
import { Page, PageTitle } from '#app/ui/page.tsx'
import { titled } from '#app/ui/titled.ts'
import { useIsSending } from '#app/ui/use-is-sending.ts'
import { editPost } from '../edit-post.server.ts'
import { editForm, REASON_MAX_CHARACTERS, TITLE_MAX_CHARACTERS } from '../forms.ts'
import { canEditPost } from '../policy.ts'
import { findPostText } from '../post-version-queries.server.ts'
import { BodyField, Preview, WritingButtons } from '../ui/writing-fields.tsx'
import type { Route } from './+types/edit-post.ts'
import { answerPreview } from './answer-preview.ts'

export function loader({ context, params }: Route.LoaderArgs) {
  const viewer = signedIn(context)
  const found = findPostText(context.get(appContext), viewer, params.postId)
  const verdict = found ? canEditPost(viewer, found.subject) : 'missing'
  if (!found || (verdict !== true && verdict !== 'locked')) throw notFound()
  const { post, subject } = found
  return {
    page: { post, isFirst: subject.isFirst, isForeign: post.authorId !== viewer.id, isLocked: verdict === 'locked' },
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const app = context.get(appContext)
  const form = await readForm(request, editForm)
  const preview = answerPreview(app, form)
  if (preview) return preview
  if (!form.ok) return showProblem(form.problem)
  const outcome = await editPost(app, signedIn(context), { postId: params.postId, ...form.value })
  if (outcome.ok) throw redirect(`/posts/${params.postId}`, 303)
  if (outcome.reason === 'missing') throw notFound()
  if (outcome.reason === 'reason-required') return showProblem(form.refuse('reason', 'required'))
  return showProblem(form.refuse('form', outcome.reason))
}

/** What was being written while the thread was locked is still shown, to be copied. */
const LOCKED: FormProblem = { errors: { form: { code: 'locked' } }, values: {} }

export const meta: Route.MetaFunction = ({ matches }) => titled(matches, m.threads_edit_title())

export default function EditPost({ loaderData: { page }, actionData }: Route.ComponentProps) {
  const { post } = page
  const isPending = useIsSending(`/posts/${post.id}/edit`)
  const problem = actionData?.problem ?? (page.isLocked ? LOCKED : undefined)
  const hasChanged = problem?.errors.form?.code === 'changed-meanwhile'
  // A preview keeps the moment the writer began from; who has been shown the newer text goes on from there.
  const seenEditedAt = hasChanged ? undefined : problem?.values.seenEditedAt
  return (
    <Page>
      <PageTitle>{m.threads_edit_title()}</PageTitle>
      <Form method="post" action={`/posts/${post.id}/edit`}>
        <FormError problem={problem} />
        {hasChanged ? (
          <details open className="mb-5 border-l-2 border-accent pl-3">
            <summary className="min-h-11 cursor-pointer py-2 font-semibold">{m.threads_edit_now()}</summary>
            <pre className="text-[15px] whitespace-pre-wrap [overflow-wrap:anywhere]">{post.bodyMarkdown}</pre>
          </details>
        ) : null}
        <input type="hidden" name="seenEditedAt" value={seenEditedAt ?? String(post.editedAt ?? 0)} />
        {page.isFirst ? (
          <Field
            label={m.threads_title()}
            name="title"
            problem={problem}
            defaultValue={post.threadTitle}
            required
            maxLength={TITLE_MAX_CHARACTERS}
          />
        ) : null}
        <BodyField label={m.threads_body_label()} problem={problem} defaultValue={post.bodyMarkdown} rows={12} />
        {page.isForeign ? (
          <Field
            label={m.threads_edit_reason()}
            hint={m.threads_edit_reason_hint()}
            name="reason"
            problem={problem}
            required
            maxLength={REASON_MAX_CHARACTERS}
          />
        ) : null}
        <WritingButtons label={m.threads_save()} isPending={isPending} />
        <Link to={`/posts/${post.id}`} className="link-quiet mt-2 inline-flex min-h-11 items-center">
          {m.threads_cancel()}
        </Link>
      </Form>
      <Preview answer={actionData} />
    </Page>
  )
}
