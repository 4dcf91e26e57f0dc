import type { App } from '#app/app.server.ts'
import { ok, type Result } from '#app/kernel/result.ts'
import type { SignedIn, Viewer } from '#app/members/viewer.ts'
import { endAllSessions } from './sessions.server.ts'

/** Ends the session of this browser. Signing out twice is no mistake. */
export async function signOut(app: App, viewer: Viewer): Promise<Result<null, never>> {
  if (viewer.kind === 'member') await app.db.write((tx) => tx.session.deleteMany({ where: { id: viewer.sessionId } }))
  return ok(null)
}

/** Ends every session, this one included. */
export async function signOutEverywhere(app: App, viewer: SignedIn): Promise<Result<null, never>> {
  await app.db.write((tx) => endAllSessions(tx, viewer.id))
  return ok(null)
}
