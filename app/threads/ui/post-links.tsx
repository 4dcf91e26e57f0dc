import { m } from '#app/messages/compiled/messages.js'
import { useFormats } from '#app/ui/format.ts'
import type { AnsweredView, PostView } from '../thread-page.ts'

/** On this page a jump, elsewhere the post's own address, which finds its page. */
const pathTo = (post: { id: string; isHere: boolean }): string => (post.isHere ? `#p-${post.id}` : `/posts/${post.id}`)

/** What a post answers: one tap opens its words in place. */
export function Answers({ answers }: { answers: AnsweredView }) {
  if ('isRemoved' in answers)
    return <p className="my-1 border-l-2 border-line pl-2.5 text-sm text-ink-soft">{m.threads_answers_removed()}</p>
  return (
    <details className="my-0.5 border-l-2 border-line pl-2.5 text-sm text-ink-soft open:my-2 open:border-accent">
      <summary className="inline-flex min-h-11 cursor-pointer list-none items-center gap-1.5 hover:text-accent sm:min-h-8 [&::-webkit-details-marker]:hidden">
        <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
          <path d="M1 7l4-4M1 7l4 4M1 7h6a4 4 0 0 0 4-4V1" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
        {m.threads_answers({ name: answers.name })}
      </summary>
      <p className="max-w-[64ch] text-[15px] text-ink [overflow-wrap:anywhere]">{answers.excerpt}</p>
      <a href={pathTo(answers)} className="link inline-flex min-h-11 items-center">
        {m.threads_go_to_post_of({ name: answers.name })}
      </a>
    </details>
  )
}

/** The other direction: who answered this post, each name a way there. */
export function AnsweredBy({ post, threadPath }: { post: PostView; threadPath: string | null }) {
  const formats = useFormats()
  if (post.answerCount === 0) return null
  const more = post.answerCount - post.answeredBy.length
  return (
    <p className="mt-2 text-sm text-ink-soft">
      {m.threads_answered_by()}{' '}
      {post.answeredBy.map((answer, index) => (
        <span key={answer.id}>
          {index > 0 ? ', ' : ''}
          <a
            href={pathTo(answer)}
            className="link-quiet inline-block py-1 underline decoration-line underline-offset-3"
          >
            {answer.name}
          </a>
        </span>
      ))}
      {more > 0 && threadPath ? (
        <>
          {' '}
          <a href={`${threadPath}?branch=${post.id}#p-${post.id}`} className="link-quiet inline-block py-1">
            {m.threads_and_more({ count: more, number: formats.number(more) })}
          </a>
        </>
      ) : null}
    </p>
  )
}
