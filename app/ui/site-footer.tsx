import { Form, useLocation } from 'react-router'
import { m } from '#app/messages/compiled/messages.js'
import { useShell } from './shell.ts'

const LANGUAGES = [
  { locale: 'en', name: 'English' },
  { locale: 'fr', name: 'Français' },
]

/** The languages call themselves by their own names, whatever is spoken now. */
export function SiteFooter() {
  const { locale } = useShell()
  const { pathname, search } = useLocation()
  return (
    <footer className="border-t border-line px-4 py-4 text-sm text-ink-soft sm:px-7">
      <div className="mx-auto flex max-w-wide flex-wrap items-center gap-x-6 gap-y-1">
        <p>{m.shell_footer_promise()}</p>
        <Form
          method="post"
          action="/language"
          reloadDocument
          className="flex gap-4 sm:ml-auto"
          aria-label={m.shell_language()}
        >
          <input type="hidden" name="next" value={pathname + search} />
          {LANGUAGES.map((language) => (
            <button
              type="submit"
              key={language.locale}
              name="locale"
              value={language.locale}
              lang={language.locale}
              aria-pressed={language.locale === locale}
              className="min-h-11 cursor-pointer aria-pressed:font-semibold aria-pressed:text-ink"
            >
              {language.name}
            </button>
          ))}
        </Form>
      </div>
    </footer>
  )
}
