import { m } from '#app/messages/compiled/messages.js'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/page.tsx'
import type { ThreadList } from '../thread-list.ts'
import { ThreadRows } from './thread-rows.tsx'

/** A page of threads with the way back in time; what to do next where there is none. */
export function ThreadListing({
  list,
  path,
  showCategory,
  newThreadPath,
}: {
  list: ThreadList
  path: string
  showCategory: boolean
  newThreadPath: string | null
}) {
  if (list.threads.length === 0)
    return (
      <EmptyState title={list.isFirstPage ? m.threads_empty_title() : m.threads_no_older_title()}>
        {!list.isFirstPage ? (
          <ButtonLink to={path} tone="quiet" className="mt-2">
            {m.threads_to_newest()}
          </ButtonLink>
        ) : newThreadPath ? (
          <>
            <p className="mb-4">{m.threads_empty_text()}</p>
            <ButtonLink to={newThreadPath}>{m.threads_new_title()}</ButtonLink>
          </>
        ) : (
          <p>{m.threads_empty_guest()}</p>
        )}
      </EmptyState>
    )
  return (
    <>
      <ThreadRows threads={list.threads} showCategory={showCategory} />
      <nav aria-label={m.threads_pages()} className="mt-6 flex flex-wrap justify-between gap-3">
        {list.isFirstPage ? null : (
          <ButtonLink to={path} tone="quiet">
            {m.threads_to_newest()}
          </ButtonLink>
        )}
        {list.older ? (
          <ButtonLink to={`${path}?before=${list.older}`} tone="quiet" className="ml-auto">
            {m.threads_older()}
          </ButtonLink>
        ) : null}
      </nav>
    </>
  )
}
