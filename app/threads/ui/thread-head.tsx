import { Link } from 'react-router'
import { m } from '#app/messages/compiled/messages.js'
import { Faces } from '#app/ui/avatar.tsx'
import { useFormats } from '#app/ui/format.ts'
import { Moment } from '#app/ui/moment.tsx'
import { PageTitle } from '#app/ui/page.tsx'
import type { ThreadHead as Head } from '../thread-page.ts'
import { ThreadMarks } from './thread-marks.tsx'

export function ThreadHead({ head, mayModerate }: { head: Head; mayModerate: boolean }) {
  const formats = useFormats()
  const names = formats.list(head.people.map((person) => person.displayName))
  return (
    <>
      <p className="text-sm">
        <Link
          to={`/categories/${head.categoryId}`}
          className="-my-2 inline-flex min-h-11 items-center text-accent hover:underline"
        >
          {head.categoryName}
        </Link>
      </p>
      <PageTitle>
        <ThreadMarks isPinned={head.isPinned} isLocked={head.isLocked} />
        <span className="[overflow-wrap:anywhere]">{head.title}</span>
      </PageTitle>
      {head.removal ? (
        <p className="mb-4 rounded-control bg-danger-soft px-4 py-3 text-danger">{m.threads_thread_removed()}</p>
      ) : null}
      <div className="mb-5 flex items-start gap-2 text-sm text-ink-soft">
        <Faces people={head.people} />
        <p className="pt-0.5">
          {head.people.length > 0 ? <>{m.threads_talking({ count: head.people.length, names })} · </> : null}
          {m.threads_post_count({ count: head.postCount })} ·{' '}
          <Link to={`/threads/${head.id}?at=latest`} className="link-quiet">
            {m.threads_last()} <Moment at={head.lastPostAt} />
          </Link>
        </p>
      </div>
      {mayModerate ? (
        <p className="no-print -mt-3 mb-3 flex flex-wrap gap-x-5 text-sm">
          <StaffLink to={`/threads/${head.id}/lock`}>{head.isLocked ? m.threads_unlock() : m.threads_lock()}</StaffLink>
          <StaffLink to={`/threads/${head.id}/pin`}>{head.isPinned ? m.threads_unpin() : m.threads_pin()}</StaffLink>
        </p>
      ) : null}
    </>
  )
}

function StaffLink({ to, children }: { to: string; children: string }) {
  return (
    <Link to={to} className="link-quiet inline-flex min-h-11 items-center underline decoration-line underline-offset-3">
      {children}
    </Link>
  )
}
