import { Form } from 'react-router'
import type { FormProblem } from '#app/http/form-problem.ts'
import { m } from '#app/messages/compiled/messages.js'
import { REASON_MAX_CHARACTERS } from '#app/threads/forms.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { FormError, TextField } from '#app/ui/field.tsx'
import { useIsSending } from '#app/ui/use-is-sending.ts'

/** Every act of staff asks for its reason, names what it does, and has a way out. */
export function ActForm({
  action,
  intent,
  label,
  isDanger = false,
  back,
  problem,
}: {
  action: string
  intent: string
  label: string
  isDanger?: boolean
  back: string
  problem?: FormProblem | undefined
}) {
  const isPending = useIsSending(action)
  return (
    <Form method="post" action={action}>
      <FormError problem={problem} />
      <TextField
        label={m.moderation_reason()}
        hint={m.moderation_reason_hint()}
        name="reason"
        problem={problem}
        rows={3}
        required
        maxLength={REASON_MAX_CHARACTERS}
      />
      <div className="flex flex-wrap gap-3">
        <Button name="intent" value={intent} tone={isDanger ? 'danger' : 'primary'} isPending={isPending}>
          {label}
        </Button>
        <ButtonLink to={back} tone="quiet">
          {m.moderation_back()}
        </ButtonLink>
      </div>
    </Form>
  )
}
