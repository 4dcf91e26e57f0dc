import { redirect } from 'react-router'
import { demoSignInForm } from '#app/accounts/forms.ts'
import { signInAs } from '#app/accounts/sign-in-as.server.ts'
import { notFound } from '#app/http/audience.server.ts'
import { appContext, viewerContext } from '#app/http/contexts.server.ts'
import { sessionCookie } from '#app/http/cookies.server.ts'
import { readForm } from '#app/http/forms.server.ts'
import { localPath } from '#app/kernel/local-path.ts'
import type { Route } from './+types/demo-sign-in.ts'

export function loader() {
  throw notFound()
}

export async function action({ request, context }: Route.ActionArgs) {
  const app = context.get(appContext)
  if (!app.config.isDemo) throw notFound()
  const form = await readForm(request, demoSignInForm)
  if (!form.ok) throw notFound()
  const signedIn = await signInAs(app, context.get(viewerContext), form.value)
  if (!signedIn.ok) throw notFound()
  return redirect(localPath(form.value.next), {
    status: 303,
    headers: { 'set-cookie': sessionCookie(app.config, signedIn.value.token) },
  })
}
