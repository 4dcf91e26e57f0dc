import { redirect } from 'react-router'
import { notFound } from '#app/http/audience.server.ts'
import { appContext, viewerContext } from '#app/http/contexts.server.ts'
import { findPostAddress } from '../thread-page-queries.server.ts'
import type { Route } from './+types/post.ts'

/** The stable address of a post: it leads to the page of its thread that has it today. */
export function loader({ context, params }: Route.LoaderArgs) {
  const address = findPostAddress(context.get(appContext), context.get(viewerContext), params.postId)
  if (!address) throw notFound()
  return redirect(address)
}
