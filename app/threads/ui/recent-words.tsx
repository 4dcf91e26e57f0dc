import { Link } from 'react-router'
import { m } from '#app/messages/compiled/messages.js'
import type { RecentByMember } from '#app/threads/recent-by-member.server.ts'
import { Moment } from '#app/ui/moment.tsx'
import { EmptyState } from '#app/ui/page.tsx'

/** What a member began and said lately: a way into conversations, so there are no numbers. */
export function RecentWords({ recent, name }: { recent: RecentByMember; name: string }) {
  if (recent.threads.length + recent.posts.length === 0)
    return <EmptyState title={m.members_nothing_yet({ name })}>{m.members_nothing_yet_text()}</EmptyState>
  return (
    <>
      {recent.threads.length > 0 ? (
        <section aria-labelledby="recent-threads" className="mb-10">
          <h2 id="recent-threads" className="mb-2 text-xl">
            {m.members_threads_begun()}
          </h2>
          <ul className="divide-y divide-line border-y border-line">
            {recent.threads.map((thread) => (
              <li key={thread.id} className="py-2">
                <Link
                  to={`/threads/${thread.id}`}
                  className="inline-flex min-h-9 items-center font-semibold [overflow-wrap:anywhere] hover:text-accent"
                >
                  {thread.title}
                </Link>
                <span className="block text-sm text-ink-soft">
                  <Moment at={thread.createdAt} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {recent.posts.length > 0 ? (
        <section aria-labelledby="recent-posts">
          <h2 id="recent-posts" className="mb-2 text-xl">
            {m.members_recent_posts()}
          </h2>
          <ul className="divide-y divide-line border-y border-line">
            {recent.posts.map((post) => (
              <li key={post.id} className="py-3">
                <p className="text-sm text-ink-soft">
                  <Link to={`/posts/${post.id}`} className="font-semibold [overflow-wrap:anywhere] hover:text-accent">
                    {post.threadTitle}
                  </Link>{' '}
                  · <Moment at={post.createdAt} />
                </p>
                <p className="mt-1 line-clamp-3 [overflow-wrap:anywhere]">{post.excerpt}</p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
