import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { m } from '#app/messages/compiled/messages.js'
import type { PostView } from '../thread-page.ts'
import { Reactions } from './reactions.tsx'

const QUIET =
  'inline-flex min-h-11 cursor-pointer list-none items-center text-sm text-ink-soft hover:text-accent [&::-webkit-details-marker]:hidden'

/** Reply, reactions, and the rest behind "More". */
export function PostActions({ post, threadPath }: { post: PostView; threadPath: string }) {
  const { search } = useLocation()
  const withReply = new URLSearchParams(search)
  withReply.set('reply', post.id)
  return (
    <div className="no-print relative mt-1 flex flex-wrap items-center gap-x-4">
      {post.may.reply ? (
        <Link
          to={{ search: `?${withReply}`, hash: '#compose' }}
          data-reply=""
          className="inline-flex min-h-11 items-center text-sm font-semibold text-accent hover:underline"
          aria-label={m.threads_reply_to({ name: post.author?.displayName ?? '' })}
        >
          {m.threads_reply()}
        </Link>
      ) : null}
      <Reactions post={post} summaryClass={QUIET} />
      <details name="post-menu">
        <summary className={QUIET}>{m.threads_more()}</summary>
        <ul className="card absolute top-full left-0 z-10 w-60 p-2 text-[15px]">
          <MenuLink href={`/posts/${post.id}`}>{m.threads_permalink()}</MenuLink>
          {post.answers || post.answerCount > 0 ? (
            <MenuLink href={`${threadPath}?branch=${post.id}#p-${post.id}`}>{m.threads_fold_to_branch()}</MenuLink>
          ) : null}
          {post.may.edit ? <MenuLink href={`/posts/${post.id}/edit`}>{m.threads_edit()}</MenuLink> : null}
          {post.may.readHistory ? <MenuLink href={`/posts/${post.id}/history`}>{m.threads_history()}</MenuLink> : null}
          {post.may.delete ? <MenuLink href={`/posts/${post.id}/deletion`}>{m.threads_delete()}</MenuLink> : null}
          {post.may.moderate ? (
            <MenuLink href={`/posts/${post.id}/removal`}>
              {post.removal ? m.threads_restore_as_staff() : m.threads_remove_as_staff()}
            </MenuLink>
          ) : null}
        </ul>
      </details>
    </div>
  )
}

function MenuLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <li>
      <Link to={href} className="flex min-h-11 items-center rounded-control px-3 hover:bg-surface-sunken">
        {children}
      </Link>
    </li>
  )
}
