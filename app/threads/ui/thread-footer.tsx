import { Link } from 'react-router'
import { m } from '#app/messages/compiled/messages.js'
import { ButtonLink } from '#app/ui/button.tsx'
import { useShell } from '#app/ui/shell.ts'
import type { Verdict } from '../policy.ts'
import type { ReplyTarget } from '../thread-page.ts'
import { Composer } from './composer.tsx'
import type { WritingAnswer } from './writing-fields.tsx'

/** Below the posts: the box to answer in, or one sentence that says why there is none. */
export function ThreadFooter({
  reply,
  threadPath,
  ...composer
}: {
  reply: Verdict
  threadPath: string
  target: ReplyTarget | null
  lastAuthor: string | null
  answer: WritingAnswer
}) {
  const { viewer } = useShell()
  // Words that were refused are never thrown away, even where nothing can be posted any more.
  if (reply === true || composer.answer?.problem) return <Composer {...composer} />
  if (!viewer)
    return (
      <p className="card mt-6 flex flex-wrap items-center justify-between gap-3">
        {m.threads_guest_answer()}
        <ButtonLink to={`/sign-in?next=${encodeURIComponent(threadPath)}`} tone="quiet">
          {m.threads_guest_sign_in()}
        </ButtonLink>
      </p>
    )
  const sentence =
    reply === 'locked' ? m.threads_locked_sentence() : viewer.isPending ? m.threads_pending() : m.threads_silenced()
  return <p className="card mt-6 text-ink-soft">{sentence}</p>
}

/** Neighbouring pages of a long thread. The addresses stay good while the thread grows. */
export function PostPages({
  threadPath,
  before,
  after,
}: {
  threadPath: string
  before: string | null
  after: string | null
}) {
  if (!before && !after) return null
  return (
    <nav
      aria-label={m.threads_pages()}
      className="no-print flex flex-wrap items-center justify-between gap-3 border-t border-line py-4"
    >
      {before ? (
        <ButtonLink to={`${threadPath}?before=${before}`} tone="quiet">
          {m.threads_earlier_posts()}
        </ButtonLink>
      ) : (
        <span />
      )}
      {after ? (
        <span className="flex flex-wrap items-center gap-x-5 gap-y-3">
          <Link to={`${threadPath}?at=latest`} className="link-quiet inline-flex min-h-11 items-center text-[15px]">
            {m.threads_to_latest()}
          </Link>
          <ButtonLink to={`${threadPath}?after=${after}`}>{m.threads_later_posts()}</ButtonLink>
        </span>
      ) : null}
    </nav>
  )
}
