import { data, type MiddlewareFunction, redirect } from 'react-router'
import { isInside, isOwner, isStaff, type SignedIn, type Viewer } from '#app/members/viewer.ts'
import { viewerContext } from './contexts.server.ts'

/** Hidden and missing look the same, everywhere. */
export const notFound = () => data(null, { status: 404 })

const audience =
  (isAdmitted: (viewer: Viewer) => boolean): MiddlewareFunction<Response> =>
  async ({ context, url }) => {
    const viewer = context.get(viewerContext)
    if (isAdmitted(viewer)) return
    if (viewer.kind === 'guest') throw redirect(`/sign-in?next=${encodeURIComponent(url.pathname + url.search)}`)
    if (viewer.state === 'pending') throw redirect('/waiting')
    throw notFound()
  }

export const membersOnly = audience(isInside)
export const staffOnly = audience(isStaff)
export const ownersOnly = audience(isOwner)

/** The signed-in viewer of a route whose layout has already asked. */
export function signedIn(context: Readonly<{ get(key: typeof viewerContext): Viewer }>): SignedIn {
  const viewer = context.get(viewerContext)
  if (viewer.kind === 'guest') throw new Error('This route stands outside the layout that asks who is there.')
  return viewer
}
