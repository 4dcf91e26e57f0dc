import { Form, redirect } from 'react-router'
import { findOwnWords } from '#app/accounts/queries.server.ts'
import { appContext, viewerContext } from '#app/http/contexts.server.ts'
import { m } from '#app/messages/compiled/messages.js'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Page, PageTitle } from '#app/ui/page.tsx'
import { titled } from '#app/ui/titled.ts'
import type { Route } from './+types/waiting.ts'

/** For those who have asked to join and are not in yet. Everyone else has no business here. */
export function loader({ context }: Route.LoaderArgs) {
  const viewer = context.get(viewerContext)
  if (viewer.kind === 'guest') throw redirect('/sign-in')
  if (viewer.state !== 'pending') throw redirect('/')
  return { page: { name: viewer.displayName, words: findOwnWords(context.get(appContext), viewer.id) } }
}

export const meta: Route.MetaFunction = ({ matches }) => titled(matches, m.accounts_waiting_title())

export default function Waiting({ loaderData: { page } }: Route.ComponentProps) {
  return (
    <Page isNarrow>
      <PageTitle>{m.accounts_waiting_title()}</PageTitle>
      <p className="mb-4">{m.accounts_waiting_text({ name: page.name })}</p>
      {page.words ? (
        <section className="card mb-6">
          <h2 className="mb-2 text-lg">{m.accounts_waiting_words()}</h2>
          <p className="whitespace-pre-line break-words">{page.words}</p>
        </section>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <ButtonLink to="/">{m.accounts_waiting_read()}</ButtonLink>
        <Form method="post" action="/sign-out" reloadDocument>
          <Button tone="quiet">{m.shell_sign_out()}</Button>
        </Form>
      </div>
    </Page>
  )
}
