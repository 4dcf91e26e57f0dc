import { useRef } from 'react'
import { useFetcher } from 'react-router'
import { m } from '#app/messages/compiled/messages.js'
import { useFormats } from '#app/ui/format.ts'
import { isReactionKind, REACTIONS, type ReactionKind, reactionSign } from '../reaction.ts'
import type { PostView, ReactionView } from '../thread-page.ts'

const NAMES: Record<ReactionKind, () => string> = {
  heart: () => m.threads_reaction_heart(),
  thanks: () => m.threads_reaction_thanks(),
  insight: () => m.threads_reaction_insight(),
  celebrate: () => m.threads_reaction_celebrate(),
  smile: () => m.threads_reaction_smile(),
}

const reactionName = (kind: string): string => (isReactionKind(kind) ? NAMES[kind]() : kind)

const PILL =
  'inline-flex min-h-8 items-center gap-1.5 rounded-full border border-line px-3 text-sm text-ink-soft group-aria-pressed:border-accent group-aria-pressed:bg-accent-soft group-aria-pressed:text-accent'

/** Who said what without words, names before numbers; a button where the reader may join in or step back. */
export function Reactions({ post, summaryClass }: { post: PostView; summaryClass: string }) {
  const fetcher = useFetcher()
  const picker = useRef<HTMLDetailsElement>(null)
  const isSending = fetcher.state !== 'idle'
  const unused = REACTIONS.filter(
    ({ kind }) => !post.reactions.some((reaction) => reaction.kind === kind && reaction.isMine),
  )
  if (!post.may.react)
    return post.reactions.map((reaction) => (
      <span key={reaction.kind} className="inline-flex min-h-11 items-center">
        <Pill reaction={reaction} />
      </span>
    ))
  return (
    <fetcher.Form
      method="post"
      action={`/posts/${post.id}/reactions`}
      className="contents"
      onSubmit={() => picker.current?.removeAttribute('open')}
    >
      {post.reactions.map((reaction) => (
        <button
          key={reaction.kind}
          type="submit"
          name={reaction.isMine ? 'remove' : 'add'}
          value={reaction.kind}
          aria-pressed={reaction.isMine}
          disabled={isSending || !isReactionKind(reaction.kind)}
          className="group inline-flex min-h-11 cursor-pointer items-center disabled:cursor-default"
        >
          <Pill reaction={reaction} />
        </button>
      ))}
      <details ref={picker} name="post-menu">
        <summary className={summaryClass}>{m.threads_react()}</summary>
        <div className="card absolute top-full left-0 z-10 flex p-1.5">
          {unused.map(({ kind, emoji }) => (
            <button
              key={kind}
              type="submit"
              name="add"
              value={kind}
              title={reactionName(kind)}
              aria-label={reactionName(kind)}
              disabled={isSending}
              className="inline-flex size-12 cursor-pointer items-center justify-center rounded-control text-2xl hover:bg-surface-sunken"
            >
              <span aria-hidden="true">{emoji}</span>
            </button>
          ))}
        </div>
      </details>
    </fetcher.Form>
  )
}

function Pill({ reaction }: { reaction: ReactionView }) {
  const formats = useFormats()
  const more = reaction.count - reaction.names.length
  const names = reaction.names.join(', ') + (more > 0 ? ` +${formats.number(more)}` : '')
  return (
    <span className={PILL}>
      <span aria-hidden="true">{reactionSign(reaction.kind)}</span>
      <span className="sr-only">{reactionName(reaction.kind)}: </span>
      <span className="max-w-48 truncate">{names}</span>
    </span>
  )
}
