import type { App } from '#app/app.server.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { findDemoCast } from './demo-cast.server.ts'
import { createSession } from './sessions.server.ts'

/** The demo's doors: one of its four parts, without a password. Nowhere else. */
export async function signInAs(
  app: App,
  viewer: Viewer,
  input: { memberId: string },
): Promise<Result<{ token: string }, 'not-allowed'>> {
  if (!app.config.isDemo) return refused('not-allowed')
  const person = findDemoCast(app).find((offered) => offered.id === input.memberId)
  if (!person) return refused('not-allowed')
  const token = await app.db.write(async (tx) => {
    if (viewer.kind === 'member') await tx.session.deleteMany({ where: { id: viewer.sessionId } })
    return createSession(tx, person.id, app.clock.now())
  })
  return ok({ token })
}
