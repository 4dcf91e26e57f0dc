import { createContext } from 'react-router'
import type { App } from '#app/app.server.ts'
import { GUEST, type Viewer } from '#app/members/viewer.ts'

/** The composition root's gift to every route. */
export const appContext = createContext<App>()

/** What the front door knows about one request. */
export type RequestFacts = { id: string; nonce: string; clientAddress: string }
export const requestContext = createContext<RequestFacts>()

/** Who is asking; set by the viewer middleware. */
export const viewerContext = createContext<Viewer>(GUEST)
