import type { MiddlewareFunction } from 'react-router'
import { recognise } from '#app/accounts/recognise.server.ts'
import { appContext, viewerContext } from '#app/http/contexts.server.ts'
import { readSessionToken } from '#app/http/cookies.server.ts'
import { recordVisit } from '#app/members/record-visit.server.ts'

/** Who is asking. A member's first request of a UTC day is also their visit. */
export const identifyViewer: MiddlewareFunction<Response> = async ({ request, context }) => {
  const app = context.get(appContext)
  const viewer = await recognise(app, readSessionToken(app.config, request.headers.get('cookie')))
  context.set(viewerContext, viewer)
  if (viewer.kind === 'member') await recordVisit(app, viewer.id)
}
