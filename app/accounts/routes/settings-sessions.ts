import { redirect } from 'react-router'
import { signOutEverywhere } from '#app/accounts/sign-out.server.ts'
import { signedIn } from '#app/http/audience.server.ts'
import { appContext } from '#app/http/contexts.server.ts'
import { expiredSessionCookie } from '#app/http/cookies.server.ts'
import type { Route } from './+types/settings-sessions.ts'

export const loader = () => redirect('/settings/password')

export async function action({ context }: Route.ActionArgs) {
  const app = context.get(appContext)
  await signOutEverywhere(app, signedIn(context))
  return redirect('/sign-in', { status: 303, headers: { 'set-cookie': expiredSessionCookie(app.config) } })
}
