import { Link } from 'react-router'
import { m } from '#app/messages/compiled/messages.js'
import { Faces } from '#app/ui/avatar.tsx'
import { useFormats } from '#app/ui/format.ts'
import { Moment } from '#app/ui/moment.tsx'
import { type ThreadRow, UNREAD_SHOWN_MAX } from '../thread-list.ts'
import { ThreadMarks } from './thread-marks.tsx'

/** The list of threads: the whole row leads to the thread, or to what is new in it. */
export function ThreadRows({ threads, showCategory }: { threads: ThreadRow[]; showCategory: boolean }) {
  return (
    <ol className="border-t border-line">
      {threads.map((thread) => (
        <Row key={thread.id} thread={thread} showCategory={showCategory} />
      ))}
    </ol>
  )
}

function Row({ thread, showCategory }: { thread: ThreadRow; showCategory: boolean }) {
  const formats = useFormats()
  const last = thread.people[0]
  const names = formats.list(thread.people.map((person) => person.displayName))
  return (
    <li className="relative -mx-3 rounded-control px-3 py-3.5 after:absolute after:inset-x-3 after:bottom-0 after:h-px after:bg-line last:after:hidden hover:bg-surface-raised">
      <div className="flex items-baseline gap-3">
        <h2 className="min-w-0 flex-1 font-sans text-[17px] leading-snug font-semibold tracking-normal text-wrap [overflow-wrap:anywhere]">
          <ThreadMarks isPinned={thread.isPinned} isLocked={thread.isLocked} />
          <Link
            to={
              thread.unreadCount > 0 && !thread.isNew ? `/threads/${thread.id}?at=unread#new` : `/threads/${thread.id}`
            }
            className="text-ink after:absolute after:inset-0 hover:text-accent"
          >
            {thread.title}
          </Link>
        </h2>
        <UnreadMark thread={thread} />
      </div>
      <div className="mt-1 flex min-h-8 flex-wrap items-center gap-x-2 text-sm text-ink-soft">
        <Faces people={thread.people} />
        {thread.people.length > 0 ? (
          <span className="sr-only">{m.threads_talking({ count: thread.people.length, names })}</span>
        ) : null}
        <span className="whitespace-nowrap">
          {last ? (
            <span aria-hidden="true" className="text-ink">
              {last.displayName}{' '}
            </span>
          ) : null}
          <Moment at={thread.lastPostAt} />
        </span>
        {showCategory ? (
          <span className="flex max-w-full min-w-0 gap-x-2">
            <Dot />
            <Link
              to={`/categories/${thread.categoryId}`}
              className="link-quiet relative z-1 truncate after:absolute after:-inset-x-1 after:-inset-y-3"
            >
              {thread.categoryName}
            </Link>
          </span>
        ) : null}
        <span className="hidden gap-x-2 sm:flex">
          <Dot />
          {m.threads_post_count({ count: thread.postCount })}
        </span>
      </div>
    </li>
  )
}

const Dot = () => <span aria-hidden="true">·</span>

function UnreadMark({ thread }: { thread: ThreadRow }) {
  if (!thread.isNew && thread.unreadCount === 0) return null
  const isMany = thread.unreadCount > UNREAD_SHOWN_MAX
  return (
    <span className="flex-none rounded-full bg-accent-soft px-2.5 text-[13px] leading-6 font-semibold text-accent">
      {thread.isNew
        ? m.threads_new_thread()
        : isMany
          ? m.threads_unread_many({ count: UNREAD_SHOWN_MAX })
          : m.threads_unread({ count: thread.unreadCount })}
    </span>
  )
}
