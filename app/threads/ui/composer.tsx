import { useEffect, useRef } from 'react'
import { Form, Link, useLocation, useNavigation } from 'react-router'
import { m } from '#app/messages/compiled/messages.js'
import { FormError } from '#app/ui/field.tsx'
import type { ReplyTarget } from '../thread-page.ts'
import { BodyField, Preview, type WritingAnswer, WritingButtons } from './writing-fields.tsx'

/** Where one answers. Its address keeps the page one was reading, so that a refusal comes back to the same place. */
export function Composer({
  target,
  lastAuthor,
  answer,
}: {
  target: ReplyTarget | null
  lastAuthor: string | null
  answer: WritingAnswer
}) {
  const { pathname, search } = useLocation()
  const { state, formMethod } = useNavigation()
  const form = useRef<HTMLFormElement>(null)
  useEmptyAfterPosting(form, answer)
  useFocusOn(form, target?.id)
  const isPending = state !== 'idle' && formMethod === 'POST'
  const label = target
    ? m.threads_answer_person({ name: target.name })
    : lastAuthor
      ? m.threads_answer_all_after({ name: lastAuthor })
      : m.threads_answer_all()
  return (
    <section id="compose" aria-label={m.threads_your_reply()} className="no-print card mt-6 scroll-mt-4">
      <Form ref={form} method="post" action={`${pathname}${search}#compose`}>
        <FormError problem={answer?.problem} />
        <input type="hidden" name="replyToId" value={target?.id ?? ''} />
        {target ? <Target target={target} /> : null}
        <BodyField label={label} problem={answer?.problem} />
        <WritingButtons label={m.threads_post_reply()} isPending={isPending} />
      </Form>
      <Preview answer={answer} />
    </section>
  )
}

function Target({ target }: { target: ReplyTarget }) {
  const { search } = useLocation()
  const without = new URLSearchParams(search)
  without.delete('reply')
  return (
    <div className="mb-3 border-l-2 border-accent pl-3 text-[15px] text-ink-soft">
      <p className="line-clamp-3 [overflow-wrap:anywhere]">
        <span className="font-semibold">{target.name}:</span> {target.excerpt}
      </p>
      <Link
        to={{ search: without.size > 0 ? `?${without}` : '', hash: '#compose' }}
        className="link inline-flex min-h-11 items-center text-sm"
      >
        {m.threads_answer_all_instead()}
      </Link>
    </div>
  )
}

/** After a reply has been posted the page stays and the box is emptied; after a refusal or a preview the words stay. */
function useEmptyAfterPosting(form: { current: HTMLFormElement | null }, answer: WritingAnswer) {
  const { state, formMethod } = useNavigation()
  const wasPosting = useRef(false)
  useEffect(() => {
    if (state !== 'idle') wasPosting.current = formMethod === 'POST'
    else if (wasPosting.current) {
      wasPosting.current = false
      if (!answer) form.current?.reset()
    }
  }, [state, formMethod, answer, form])
}

function useFocusOn(form: { current: HTMLFormElement | null }, targetId: string | undefined) {
  const known = useRef(targetId)
  useEffect(() => {
    if (targetId && targetId !== known.current) form.current?.querySelector('textarea')?.focus({ preventScroll: true })
    known.current = targetId
  }, [targetId, form])
}
