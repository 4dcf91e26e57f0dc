import { Link } from 'react-router'
import { m } from '#app/messages/compiled/messages.js'
import { Avatar } from '#app/ui/avatar.tsx'
import { Moment } from '#app/ui/moment.tsx'
import { useShell } from '#app/ui/shell.ts'
import type { Badge, PostView } from '../thread-page.ts'
import { PostActions } from './post-actions.tsx'
import { AnsweredBy, Answers } from './post-links.tsx'
import { Prose } from './prose.tsx'
import { RemovedPost, removalSentence } from './removed-post.tsx'

const BADGES: Record<Badge, () => string> = {
  owner: () => m.threads_badge_owner(),
  moderator: () => m.threads_badge_moderator(),
  new: () => m.threads_badge_new(),
  former: () => m.threads_badge_former(),
}

/** One post: who, when, what it answers, the words, and quietly what one can do. */
export function PostArticle({ post, threadPath }: { post: PostView; threadPath: string }) {
  const { author } = post
  if (!author) return <RemovedPost post={post} />
  return (
    <article
      id={`p-${post.id}`}
      data-post=""
      tabIndex={-1}
      aria-labelledby={`by-${post.id}`}
      className="grid scroll-mt-3 grid-cols-[36px_minmax(0,1fr)] gap-x-3 border-t border-line pt-5 pb-3 target:shadow-[inset_3px_0_var(--color-accent)] sm:gap-x-4 sm:target:-ml-4 sm:target:pl-4"
    >
      <Avatar id={author.id} name={author.displayName} />
      <div className="flex min-h-9 flex-wrap items-center gap-x-2.5">
        <h2
          id={`by-${post.id}`}
          className="font-sans text-[17px] leading-snug tracking-normal [overflow-wrap:anywhere]"
        >
          <AuthorName author={author} />
        </h2>
        {post.badge ? (
          <span className="rounded-full bg-accent-soft px-2.5 text-[13px] leading-6 text-accent">
            {BADGES[post.badge]()}
          </span>
        ) : null}
        <a href={`/posts/${post.id}`} className="link-quiet text-sm">
          <Moment at={post.createdAt} />
        </a>
        {post.editedAt !== null ? <Edited post={post} /> : null}
      </div>
      <div className="col-span-2 mt-1 min-w-0 sm:col-span-1 sm:col-start-2">
        {post.removal ? <p className="mb-1 text-sm font-semibold text-warn">{removalSentence(post.removal)}</p> : null}
        {post.answers ? <Answers answers={post.answers} /> : null}
        <Prose html={post.html} />
        <AnsweredBy post={post} threadPath={threadPath} />
        <PostActions post={post} threadPath={threadPath} />
      </div>
    </article>
  )
}

/** Profiles are for those inside; to visitors a name is a name. */
function AuthorName({ author }: { author: NonNullable<PostView['author']> }) {
  const { viewer } = useShell()
  if (!viewer || viewer.isPending) return author.displayName
  return (
    <Link to={`/members/${encodeURIComponent(author.username)}`} className="text-ink hover:text-accent hover:underline">
      {author.displayName}
    </Link>
  )
}

function Edited({ post }: { post: PostView }) {
  if (!post.may.readHistory) return <span className="text-sm text-ink-soft">{m.threads_edited()}</span>
  return (
    <Link to={`/posts/${post.id}/history`} className="link-quiet text-sm">
      {m.threads_edited()}
    </Link>
  )
}
