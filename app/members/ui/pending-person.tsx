import { Form } from 'react-router'
import type { FormProblem } from '#app/http/form-problem.ts'
import { PROFILE_LIMITS } from '#app/members/limits.ts'
import type { PendingMember } from '#app/members/queries.server.ts'
import { m } from '#app/messages/compiled/messages.js'
import { Avatar } from '#app/ui/avatar.tsx'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { Moment } from '#app/ui/moment.tsx'
import { useIsSending } from '#app/ui/use-is-sending.ts'

type Props = { person: PendingMember; canDecide: boolean; problem?: FormProblem | undefined }

/** Somebody at the door, with what they said, and the two answers. */
export function PendingPerson({ person, canDecide, problem }: Props) {
  const isSending = useIsSending('/members/pending')
  return (
    <li className="card">
      <div className="flex items-center gap-3">
        <Avatar id={person.id} name={person.displayName} />
        <div className="min-w-0">
          <h2 className="font-sans text-[17px] tracking-normal [overflow-wrap:anywhere]">{person.displayName}</h2>
          <p className="text-sm text-ink-soft">
            @{person.username} · <Moment at={person.joinedAt} />
            {person.inviterName ? ` · ${m.members_invited_by({ name: person.inviterName })}` : null}
          </p>
        </div>
      </div>
      <p className="my-4 whitespace-pre-line [overflow-wrap:anywhere]">{person.about || m.members_said_nothing()}</p>
      {canDecide ? (
        <Form method="post">
          <input type="hidden" name="memberId" value={person.id} />
          <Field
            label={m.members_reason()}
            hint={m.members_reason_hint()}
            name="reason"
            maxLength={PROFILE_LIMITS.reason}
            autoComplete="off"
            problem={problem}
          />
          <div className="flex flex-wrap gap-3">
            <Button name="decision" value="admit" isPending={isSending}>
              {m.members_admit({ name: person.displayName })}
            </Button>
            <Button name="decision" value="refuse" tone="danger" isPending={isSending}>
              {m.members_refuse({ name: person.displayName })}
            </Button>
          </div>
        </Form>
      ) : null}
    </li>
  )
}
