import type { FormProblem } from '#app/http/form-problem.ts'
import { m } from '#app/messages/compiled/messages.js'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/field.tsx'
import { BODY_MAX_CHARACTERS } from '../forms.ts'
import { Prose } from './prose.tsx'

/** What a writing form's action says: why not, or what it will look like. */
export type WritingAnswer = { problem?: FormProblem; preview?: string | null } | undefined

/** The box for a post's words. */
export function BodyField({
  label,
  problem,
  defaultValue,
  rows = 6,
}: {
  label: string
  problem?: FormProblem | undefined
  defaultValue?: string
  rows?: number
}) {
  return (
    <TextField
      label={label}
      hint={m.threads_markdown_hint()}
      name="body"
      problem={problem}
      defaultValue={defaultValue}
      rows={rows}
      required
      maxLength={BODY_MAX_CHARACTERS}
    />
  )
}

/** The two buttons of every writing form. Preview asks nothing of the other fields, so it skips the browser's checks. */
export function WritingButtons({ label, isPending }: { label: string; isPending: boolean }) {
  return (
    <div className="flex flex-wrap gap-3">
      <Button name="intent" value="post" isPending={isPending}>
        {isPending ? m.threads_sending() : label}
      </Button>
      <Button name="intent" value="preview" tone="quiet" formNoValidate isPending={isPending}>
        {m.threads_preview()}
      </Button>
    </div>
  )
}

/** What the text will look like. Announced, because it appears below the button that asked for it. */
export function Preview({ answer }: { answer: WritingAnswer }) {
  const html = answer?.preview
  if (!html) return null
  return (
    <section aria-label={m.threads_preview_of()} className="mt-6 border-t border-line pt-4" role="status">
      <p className="mb-2 text-sm font-semibold text-ink-soft">{m.threads_preview_of()}</p>
      <Prose html={html} />
    </section>
  )
}
