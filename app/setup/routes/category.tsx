import { Form, Link, redirect } from 'react-router'
import { SettingsNav } from '#app/accounts/ui/settings-nav.tsx'
import { notFound, signedIn } from '#app/http/audience.server.ts'
import { appContext } from '#app/http/contexts.server.ts'
import { readForm, showProblem } from '#app/http/forms.server.ts'
import { m } from '#app/messages/compiled/messages.js'
import { categoryForm } from '#app/setup/forms.ts'
import { findCategorySettings } from '#app/setup/queries.server.ts'
import { changeCategory } from '#app/setup/save-category.server.ts'
import { CategoryFields } from '#app/setup/ui/category-fields.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormError } from '#app/ui/field.tsx'
import { Page, PageTitle } from '#app/ui/page.tsx'
import { titled } from '#app/ui/titled.ts'
import { useIsSending } from '#app/ui/use-is-sending.ts'
import type { Route } from './+types/category.ts'

export function loader({ context, params }: Route.LoaderArgs) {
  const category = findCategorySettings(context.get(appContext), params.categoryId)
  if (!category) throw notFound()
  return { page: { category } }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, categoryForm)
  if (!form.ok) return showProblem(form.problem)
  const input = { ...form.value, id: params.categoryId }
  const changed = await changeCategory(context.get(appContext), signedIn(context), input)
  if (!changed.ok && changed.reason === 'missing') throw notFound()
  if (!changed.ok) return showProblem(form.refuse(changed.reason === 'name-taken' ? 'name' : 'form', changed.reason))
  return redirect('/settings/categories?saved', 303)
}

export const meta: Route.MetaFunction = ({ matches }) => titled(matches, m.setup_change_category())

export default function Category({ loaderData: { page }, actionData }: Route.ComponentProps) {
  const problem = actionData?.problem
  return (
    <Page>
      <PageTitle>{page.category.name}</PageTitle>
      <SettingsNav />
      <Form method="post" className="card">
        <FormError problem={problem} />
        <CategoryFields category={page.category} problem={problem} />
        <Button isPending={useIsSending(`/settings/categories/${page.category.id}`)}>{m.setup_save_category()}</Button>
        <p className="mt-3 text-sm text-ink-soft">{m.setup_audience_effect()}</p>
      </Form>
      <p className="mt-6">
        <Link to="/settings/categories" className="link">
          {m.setup_all_categories()}
        </Link>
      </p>
    </Page>
  )
}
