import { data, redirect } from 'react-router'
import { appContext, viewerContext } from '#app/http/contexts.server.ts'
import { localeCookie } from '#app/http/cookies.server.ts'
import { localPath } from '#app/kernel/local-path.ts'
import { rememberLocale } from '#app/members/remember-locale.server.ts'
import { isLocale } from '#app/ui/locale.ts'
import type { Route } from './+types/language.ts'

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const locale = String(form.get('locale'))
  if (!isLocale(locale)) throw data(null, { status: 422 })
  const viewer = context.get(viewerContext)
  if (viewer.kind === 'member') await rememberLocale(context.get(appContext), viewer.id, locale)
  const next = localPath(String(form.get('next') ?? '/'))
  return redirect(next, { status: 303, headers: { 'set-cookie': await localeCookie.serialize(locale) } })
}

export const loader = () => redirect('/')
