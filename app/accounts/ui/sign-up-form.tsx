import { Form } from 'react-router'
import { ACCOUNT_LIMITS } from '#app/accounts/limits.ts'
import type { FormProblem } from '#app/http/form-problem.ts'
import { m } from '#app/messages/compiled/messages.js'
import { Button } from '#app/ui/button.tsx'
import { FormError, TextField } from '#app/ui/field.tsx'
import { NewAccountFields } from './new-account-fields.tsx'

type Props = { isApproved: boolean; isSending: boolean; problem?: FormProblem | undefined }

/** `isApproved`: a moderator reads a few words and decides. */
export function SignUpForm({ isApproved, isSending, problem }: Props) {
  return (
    <Form method="post" className="card">
      <FormError problem={problem} />
      <NewAccountFields problem={problem} />
      {isApproved ? (
        <TextField
          label={m.accounts_about()}
          hint={m.accounts_about_hint()}
          name="about"
          maxLength={ACCOUNT_LIMITS.about}
          required
          problem={problem}
        />
      ) : null}
      <Button isPending={isSending} className="w-full">
        {isApproved ? m.accounts_ask_to_join_button() : m.accounts_sign_up_button()}
      </Button>
    </Form>
  )
}
