import { recognise } from '#app/accounts/recognise.server.ts'
import type { App } from '#app/app.server.ts'
import type { SignedIn } from '#app/members/viewer.ts'

/** Who a token belongs to, as the front door would say. Fails for a token that opens nothing. */
export async function signedInWith(app: App, token: string): Promise<SignedIn> {
  const viewer = await recognise(app, token)
  if (viewer.kind !== 'member') throw new Error('This token signs nobody in.')
  return viewer
}

/** A clock that tests put forward by hand. */
export function movableClock(start: Date) {
  let at = start.getTime()
  return {
    now: () => new Date(at),
    pass(milliseconds: number) {
      at += milliseconds
    },
  }
}
