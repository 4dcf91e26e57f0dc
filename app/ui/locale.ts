import { isLocale, type Locale, locales, overwriteGetLocale } from '#app/messages/compiled/runtime.js'

export type { Locale }
export { isLocale, locales }

/** In the browser, the page's own language decides. */
export function followDocumentLocale(): void {
  overwriteGetLocale(() => {
    const language = document.documentElement.lang
    return isLocale(language) ? language : 'en'
  })
}

/** On the server, each request has its own. */
export function followRequestLocale(read: () => Locale): void {
  overwriteGetLocale(read)
}
