import { Link } from 'react-router'
import { notFound, signedIn } from '#app/http/audience.server.ts'
import { appContext } from '#app/http/contexts.server.ts'
import { parseCursor } from '#app/kernel/cursor.ts'
import { m } from '#app/messages/compiled/messages.js'
import { ButtonLink } from '#app/ui/button.tsx'
import { Moment } from '#app/ui/moment.tsx'
import { EmptyState, Page, PageTitle } from '#app/ui/page.tsx'
import { titled } from '#app/ui/titled.ts'
import { canReadLog } from '../policy.ts'
import { type ActView, countWaiting, readLog } from '../queries.server.ts'
import { actSentence } from '../ui/act-sentence.ts'
import type { Route } from './+types/log.ts'

export function loader({ context, url }: Route.LoaderArgs) {
  const app = context.get(appContext)
  const viewer = signedIn(context)
  if (!canReadLog(viewer)) throw notFound()
  return { page: { ...readLog(app, viewer, parseCursor(url.searchParams.get('before'))), waiting: countWaiting(app) } }
}

export const meta: Route.MetaFunction = ({ matches }) => titled(matches, m.moderation_title())

export default function Log({ loaderData: { page } }: Route.ComponentProps) {
  return (
    <Page>
      <PageTitle>{m.moderation_title()}</PageTitle>
      {page.waiting > 0 ? (
        <p className="card mb-6 flex flex-wrap items-center justify-between gap-3">
          {m.moderation_waiting({ count: page.waiting })}
          <ButtonLink to="/members/pending" tone="quiet">
            {m.moderation_see_waiting()}
          </ButtonLink>
        </p>
      ) : null}
      <h2 className="mb-1 text-xl">{m.moderation_log()}</h2>
      <p className="mb-4 text-[15px] text-ink-soft">{m.moderation_log_text()}</p>
      {page.acts.length === 0 ? (
        <EmptyState title={m.moderation_log_empty()}>{m.moderation_log_empty_text()}</EmptyState>
      ) : (
        <ol className="border-t border-line">
          {page.acts.map((act) => (
            <Act key={act.id} act={act} />
          ))}
        </ol>
      )}
      <nav aria-label={m.threads_pages()} className="mt-6 flex flex-wrap justify-between gap-3">
        {page.isFirstPage ? null : (
          <ButtonLink to="/moderation" tone="quiet">
            {m.moderation_newest()}
          </ButtonLink>
        )}
        {page.older ? (
          <ButtonLink to={`/moderation?before=${page.older}`} tone="quiet" className="ml-auto">
            {m.moderation_older()}
          </ButtonLink>
        ) : null}
      </nav>
    </Page>
  )
}

function Act({ act }: { act: ActView }) {
  return (
    <li className="border-b border-line py-3">
      <p className="text-[15px]">
        <span className="font-semibold">{act.actorName}</span> <span>{actSentence(act.kind)}</span>{' '}
        <span className="text-ink-soft">
          · <Moment at={act.createdAt} />
        </span>
      </p>
      {act.subject ? (
        <Link to={act.subject.path} className="link inline-flex min-h-11 items-center [overflow-wrap:anywhere]">
          {act.subject.name}
        </Link>
      ) : (
        <p className="py-2 text-ink-soft">{m.moderation_subject_gone()}</p>
      )}
      {act.reason ? <p className="text-[15px] text-ink-soft [overflow-wrap:anywhere]">{act.reason}</p> : null}
    </li>
  )
}
