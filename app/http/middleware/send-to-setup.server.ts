import { type MiddlewareFunction, redirect } from 'react-router'
import { findCommunity } from '#app/community/queries.server.ts'
import { appContext } from '#app/http/contexts.server.ts'

/** A new forum has one page: the one that names it. */
export const sendToSetup: MiddlewareFunction<Response> = async ({ url, context }) => {
  const isSetUp = findCommunity(context.get(appContext)) !== null
  if (!isSetUp && url.pathname !== '/setup' && url.pathname !== '/language') throw redirect('/setup')
}
