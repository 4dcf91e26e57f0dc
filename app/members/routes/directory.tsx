import { Form, Link } from 'react-router'
import { signedIn } from '#app/http/audience.server.ts'
import { appContext } from '#app/http/contexts.server.ts'
import { parseCursor } from '#app/kernel/cursor.ts'
import { PROFILE_LIMITS } from '#app/members/limits.ts'
import { canAdmit } from '#app/members/policy.ts'
import { listMembers, listPending } from '#app/members/queries.server.ts'
import { MemberRow } from '#app/members/ui/member-row.tsx'
import { m } from '#app/messages/compiled/messages.js'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { EmptyState, Page, PageTitle } from '#app/ui/page.tsx'
import { titled } from '#app/ui/titled.ts'
import type { Route } from './+types/directory.ts'

export function loader({ context, url }: Route.LoaderArgs) {
  const app = context.get(appContext)
  const q = (url.searchParams.get('q') ?? '').slice(0, PROFILE_LIMITS.search)
  const list = listMembers(app, { q, before: parseCursor(url.searchParams.get('before')) })
  const may = { admit: canAdmit(signedIn(context)) }
  return { page: { q, ...list, waiting: may.admit ? listPending(app).length : 0 }, may }
}

export const meta: Route.MetaFunction = ({ matches }) => titled(matches, m.members_title())

export default function Directory({ loaderData: { page } }: Route.ComponentProps) {
  const older = new URLSearchParams({ ...(page.q ? { q: page.q } : {}), before: page.next ?? '' })
  return (
    <Page>
      <PageTitle>{m.members_title()}</PageTitle>
      {page.waiting > 0 ? (
        <p className="card mb-6 flex flex-wrap items-center gap-x-4 gap-y-2">
          <span className="flex-1">{m.members_waiting({ count: page.waiting })}</span>
          <ButtonLink to="/members/pending">{m.members_see_waiting()}</ButtonLink>
        </p>
      ) : null}
      <Form role="search" className="mb-6 flex gap-2">
        <label htmlFor="members-q" className="sr-only">
          {m.members_search()}
        </label>
        <input
          id="members-q"
          type="search"
          name="q"
          defaultValue={page.q}
          maxLength={PROFILE_LIMITS.search}
          placeholder={m.members_search()}
          className="min-h-11 min-w-0 flex-1 rounded-control border border-control bg-surface px-3 py-2 text-base placeholder:text-ink-soft"
        />
        <Button tone="quiet">{m.members_search_button()}</Button>
      </Form>
      {page.members.length > 0 ? (
        <ul className="divide-y divide-line border-y border-line">
          {page.members.map((member) => (
            <MemberRow key={member.id} member={member} />
          ))}
        </ul>
      ) : (
        <EmptyState title={m.members_none_found()}>
          <Link to="/members" className="link">
            {m.members_show_all()}
          </Link>
        </EmptyState>
      )}
      {page.next ? (
        <p className="mt-6">
          <ButtonLink to={`/members?${older}`} tone="quiet">
            {m.members_more()}
          </ButtonLink>
        </p>
      ) : null}
    </Page>
  )
}
