import type { MiddlewareFunction } from 'react-router'
import { chooseLocale } from '#app/http/choose-locale.ts'
import { viewerContext } from '#app/http/contexts.server.ts'
import { localeCookie } from '#app/http/cookies.server.ts'
import { withLocale } from '#app/http/locale.server.ts'

export const LOCALES = ['en', 'fr'] as const

/** Everything below is said in the reader's language. */
export const speakLanguage: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const viewer = context.get(viewerContext)
  const cookie = await localeCookie.parse(request.headers.get('cookie'))
  const locale = chooseLocale(LOCALES, {
    member: viewer.kind === 'member' ? viewer.locale : null,
    cookie: typeof cookie === 'string' ? cookie : null,
    acceptLanguage: request.headers.get('accept-language'),
  })
  return withLocale(locale, next)
}
