import { Form, redirect } from 'react-router'
import { SettingsNav } from '#app/accounts/ui/settings-nav.tsx'
import { signedIn } from '#app/http/audience.server.ts'
import { appContext } from '#app/http/contexts.server.ts'
import { readForm, showProblem } from '#app/http/forms.server.ts'
import { m } from '#app/messages/compiled/messages.js'
import { categoryForm } from '#app/setup/forms.ts'
import { listCategorySettings } from '#app/setup/queries.server.ts'
import { addCategory } from '#app/setup/save-category.server.ts'
import { CategoryFields } from '#app/setup/ui/category-fields.tsx'
import { CategoryLineItem } from '#app/setup/ui/category-line.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormError } from '#app/ui/field.tsx'
import { Page, PageTitle } from '#app/ui/page.tsx'
import { SavedNotice } from '#app/ui/saved-notice.tsx'
import { titled } from '#app/ui/titled.ts'
import { useIsSending } from '#app/ui/use-is-sending.ts'
import type { Route } from './+types/categories.ts'

export function loader({ context }: Route.LoaderArgs) {
  return { page: { categories: listCategorySettings(context.get(appContext)) } }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, categoryForm)
  if (!form.ok) return showProblem(form.problem)
  const added = await addCategory(context.get(appContext), signedIn(context), form.value)
  if (!added.ok) return showProblem(form.refuse(added.reason === 'name-taken' ? 'name' : 'form', added.reason))
  return redirect('/settings/categories?saved', 303)
}

export const meta: Route.MetaFunction = ({ matches }) => titled(matches, m.accounts_settings_categories())

export default function Categories({ loaderData: { page }, actionData }: Route.ComponentProps) {
  const problem = actionData?.problem
  return (
    <Page>
      <PageTitle>{m.accounts_settings_title()}</PageTitle>
      <SettingsNav />
      <SavedNotice />
      <ul className="mb-10 divide-y divide-line border-y border-line">
        {page.categories.map((category, place) => (
          <CategoryLineItem
            key={category.id}
            category={category}
            isFirst={place === 0}
            isLast={place === page.categories.length - 1}
          />
        ))}
      </ul>
      <h2 className="mb-3 text-xl">{m.setup_add_category()}</h2>
      <Form method="post" className="card" key={page.categories.length}>
        <FormError problem={problem} />
        <CategoryFields problem={problem} />
        <Button isPending={useIsSending('/settings/categories')}>{m.setup_add_category_button()}</Button>
      </Form>
    </Page>
  )
}
