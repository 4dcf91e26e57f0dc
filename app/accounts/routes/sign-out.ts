import { redirect } from 'react-router'
import { signOut } from '#app/accounts/sign-out.server.ts'
import { notFound } from '#app/http/audience.server.ts'
import { appContext, viewerContext } from '#app/http/contexts.server.ts'
import { expiredSessionCookie } from '#app/http/cookies.server.ts'
import type { Route } from './+types/sign-out.ts'

/** Signing out changes something, so it is a form's doing: the address alone leads nowhere. */
export function loader() {
  throw notFound()
}

export async function action({ context }: Route.ActionArgs) {
  const app = context.get(appContext)
  await signOut(app, context.get(viewerContext))
  return redirect('/', { status: 303, headers: { 'set-cookie': expiredSessionCookie(app.config) } })
}
