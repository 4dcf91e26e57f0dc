import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createRequestListener } from '@remix-run/node-fetch-server'
import { RouterContextProvider } from 'react-router'
import sirv from 'sirv'
import type { App } from '#app/app.server.ts'
import { clientAddress } from './client-address.ts'
import { compressed } from './compress.server.ts'
import { appContext, requestContext } from './contexts.server.ts'
import { isFromOurPages } from './cross-site.ts'
import { healthAnswer } from './health.server.ts'
import { HTTP_LIMITS } from './limits.ts'
import { plainAnswer } from './plain-answer.ts'
import { securityHeaders } from './security-headers.ts'

export type PageHandler = (request: Request, context: RouterContextProvider) => Promise<Response>

/**
 * The front door, in the order a request meets it: id and headers, size, static files, health, the cross-site gate,
 * then the pages. Every answer, errors included, carries the security headers.
 */
export function createListener(app: App, handlePage: PageHandler, clientFolder: string | null) {
  const isSecure = app.config.baseUrl.startsWith('https://')
  const { host, protocol } = new URL(app.config.baseUrl)
  const serveFile = clientFolder
    ? sirv(clientFolder, {
        brotli: true,
        gzip: true,
        setHeaders: (response, path) =>
          response.setHeader(
            'cache-control',
            path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
          ),
      })
    : null

  return (incoming: IncomingMessage, outgoing: ServerResponse, next?: () => void) => {
    const id = randomBytes(8).toString('hex')
    const nonce = randomBytes(16).toString('base64')
    const startedAt = performance.now()
    outgoing.setHeader('x-request-id', id)
    for (const [name, value] of Object.entries(securityHeaders(nonce, isSecure))) outgoing.setHeader(name, value)
    outgoing.on('finish', () => {
      letBodyRunOut(incoming)
      app.log.info({
        id,
        method: incoming.method,
        path: incoming.url?.split('?')[0],
        status: outgoing.statusCode,
        ms: Math.round(performance.now() - startedAt),
      })
    })

    const answer = async (request: Request): Promise<Response> => {
      const url = new URL(request.url)
      if (url.pathname === '/health') return healthAnswer(app)
      if (request.url.length > HTTP_LIMITS.urlCharacters) return plainAnswer(414, 'That address is too long.')
      if (request.headers.has('transfer-encoding')) return plainAnswer(411, 'Say how long the body is.')
      if (Number(request.headers.get('content-length') ?? 0) > HTTP_LIMITS.bodyBytes)
        return plainAnswer(413, 'That is too large to send. Shorten it and try again.')
      const origin = {
        method: request.method,
        secFetchSite: request.headers.get('sec-fetch-site'),
        origin: request.headers.get('origin'),
      }
      if (!isFromOurPages(origin, app.config.baseUrl))
        return plainAnswer(403, 'This request did not come from a page of this forum, so nothing was changed.')
      if (!isReadable(request)) return plainAnswer(415, 'Only forms can be sent here.')
      const context = new RouterContextProvider()
      context.set(appContext, app)
      const address = clientAddress(
        incoming.socket.remoteAddress ?? '',
        request.headers.get('x-forwarded-for'),
        app.config.trustedProxies,
      )
      context.set(requestContext, { id, nonce, clientAddress: address })
      return compressed(request, await handlePage(request, context))
    }

    const listener = createRequestListener(
      async (request) => {
        try {
          return await answer(request)
        } catch (error) {
          if (isAbort(request, error)) return plainAnswer(499, '')
          app.log.error({ id, error: error instanceof Error ? error.stack : String(error) }, 'request failed')
          return plainAnswer(500, `Something broke on our side. The log has it under ${id}.`)
        }
      },
      { host, protocol },
    )
    const toPages = () => (next ? next() : listener(incoming, outgoing))
    if (serveFile && (incoming.method === 'GET' || incoming.method === 'HEAD')) serveFile(incoming, outgoing, toPages)
    else toPages()
  }
}

/** Every form here is sent the way forms are by default; another kind could not be read. */
const isReadable = ({ method, headers }: Request) =>
  method === 'GET' ||
  method === 'HEAD' ||
  /^application\/x-www-form-urlencoded\b/i.test(headers.get('content-type') ?? '')

/** What was sent and never read would stand before the next request of the same connection. */
function letBodyRunOut(incoming: IncomingMessage): void {
  if (incoming.readableEnded) return
  incoming.removeAllListeners('data')
  incoming.resume()
}

const isAbort = (request: Request, error: unknown) =>
  request.signal.aborted && error instanceof Error && error.name === 'AbortError'
