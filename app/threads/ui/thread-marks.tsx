import { m } from '#app/messages/compiled/messages.js'

/** Small signs beside a title, each with its word for those who do not see it. */
export function ThreadMarks({ isPinned, isLocked }: { isPinned: boolean; isLocked: boolean }) {
  return (
    <>
      {isPinned ? <Mark word={m.threads_pinned()} path="M5 2h6l-1 5 3 3H8.6v4L8 15l-.6-1v-4H3l3-3z" /> : null}
      {isLocked ? (
        <Mark word={m.threads_locked()} path="M4 7V5a4 4 0 0 1 8 0v2h1v7H3V7zm2 0h4V5a2 2 0 0 0-4 0z" />
      ) : null}
    </>
  )
}

function Mark({ word, path }: { word: string; path: string }) {
  return (
    <span className="mr-1.5 inline-block align-[-1px] text-ink-soft" title={word}>
      <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true" className="inline">
        <path d={path} fill="currentColor" fillRule="evenodd" />
      </svg>
      <span className="sr-only">{word}. </span>
    </span>
  )
}
