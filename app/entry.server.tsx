import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { renderToPipeableStream } from 'react-dom/server'
import { type EntryContext, type RouterContextProvider, ServerRouter } from 'react-router'
import { appContext, requestContext } from '#app/http/contexts.server.ts'
import { currentLocale } from '#app/http/locale.server.ts'
import { followRequestLocale, isLocale } from '#app/ui/locale.ts'

followRequestLocale(() => {
  const locale = currentLocale()
  return isLocale(locale) ? locale : 'en'
})

/** A page's data is there before it is drawn, so it is sent whole: one string that can be measured and compressed. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routes: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const { nonce } = context.get(requestContext)
  const html = await new Promise<string>((resolve, reject) => {
    const { pipe } = renderToPipeableStream(<ServerRouter context={routes} url={request.url} nonce={nonce} />, {
      nonce,
      onAllReady: () => resolve(text(pipe(new PassThrough()))),
      onShellError: reject,
      onError: reject,
    })
  })
  headers.set('content-type', 'text/html; charset=utf-8')
  if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-cache')
  return new Response(html, { status, headers })
}

/** Expected answers (not found, refused) are thrown as responses; everything else is a bug and goes to the log. */
export function handleError(error: unknown, { context }: { context: Readonly<RouterContextProvider> }): void {
  const { log } = context.get(appContext)
  const { id } = context.get(requestContext)
  log.error({ id, error: error instanceof Error ? error.stack : String(error) }, 'page failed')
}
