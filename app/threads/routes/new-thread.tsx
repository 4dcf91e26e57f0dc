import { Form, redirect } from 'react-router'
import { notFound, signedIn } from '#app/http/audience.server.ts'
import { appContext } from '#app/http/contexts.server.ts'
import { readForm, showProblem } from '#app/http/forms.server.ts'
import { m } from '#app/messages/compiled/messages.js'
import { Field, FormError, SelectField } from '#app/ui/field.tsx'
import { Page, PageTitle } from '#app/ui/page.tsx'
import { titled } from '#app/ui/titled.ts'
import { useIsSending } from '#app/ui/use-is-sending.ts'
import { newThreadForm, TITLE_MAX_CHARACTERS } from '../forms.ts'
import { startThread } from '../start-thread.server.ts'
import { categoriesToPostIn } from '../thread-list-queries.server.ts'
import { BodyField, Preview, WritingButtons } from '../ui/writing-fields.tsx'
import type { Route } from './+types/new-thread.ts'
import { answerPreview } from './answer-preview.ts'

export function loader({ context, url }: Route.LoaderArgs) {
  const categories = categoriesToPostIn(context.get(appContext), signedIn(context))
  if (categories.length === 0) throw notFound()
  const wished = url.searchParams.get('category')
  return {
    page: { categories, categoryId: categories.find((category) => category.id === wished)?.id ?? categories[0]?.id },
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const app = context.get(appContext)
  const form = await readForm(request, newThreadForm)
  const preview = answerPreview(app, form)
  if (preview) return preview
  if (!form.ok) return showProblem(form.problem)
  const outcome = await startThread(app, signedIn(context), form.value)
  if (outcome.ok) throw redirect(`/threads/${outcome.value.threadId}`, 303)
  return showProblem(form.refuse(outcome.reason === 'bad-choice' ? 'categoryId' : 'form', outcome.reason))
}

export const meta: Route.MetaFunction = ({ matches }) => titled(matches, m.threads_new_title())

export default function NewThread({ loaderData: { page }, actionData }: Route.ComponentProps) {
  const isPending = useIsSending('/threads/new')
  const problem = actionData?.problem
  return (
    <Page>
      <PageTitle>{m.threads_new_title()}</PageTitle>
      <Form method="post" action="/threads/new">
        <FormError problem={problem} />
        <SelectField
          label={m.threads_category()}
          name="categoryId"
          problem={problem}
          defaultValue={page.categoryId}
          choices={page.categories.map((category) => ({ value: category.id, label: category.name }))}
        />
        <Field
          label={m.threads_title()}
          hint={m.threads_title_hint()}
          name="title"
          problem={problem}
          required
          maxLength={TITLE_MAX_CHARACTERS}
          autoComplete="off"
        />
        <BodyField label={m.threads_first_post()} problem={problem} rows={10} />
        <WritingButtons label={m.threads_start()} isPending={isPending} />
      </Form>
      <Preview answer={actionData} />
    </Page>
  )
}
