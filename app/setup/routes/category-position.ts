import { redirect } from 'react-router'
import { notFound, signedIn } from '#app/http/audience.server.ts'
import { appContext } from '#app/http/contexts.server.ts'
import { readForm } from '#app/http/forms.server.ts'
import { moveForm } from '#app/setup/forms.ts'
import { moveCategory } from '#app/setup/move-category.server.ts'
import type { Route } from './+types/category-position.ts'

export const loader = () => redirect('/settings/categories')

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, moveForm)
  if (!form.ok) throw notFound()
  const input = { ...form.value, id: params.categoryId }
  const done = await moveCategory(context.get(appContext), signedIn(context), input)
  if (!done.ok) throw notFound()
  return redirect('/settings/categories', 303)
}
