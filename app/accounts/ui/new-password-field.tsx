import { ACCOUNT_LIMITS } from '#app/accounts/limits.ts'
import type { FormProblem } from '#app/http/form-problem.ts'
import { m } from '#app/messages/compiled/messages.js'
import { Field } from '#app/ui/field.tsx'

type Props = { name: string; label: string; problem?: FormProblem | undefined }

export function NewPasswordField({ name, label, problem }: Props) {
  return (
    <Field
      label={label}
      hint={m.accounts_password_hint({ limit: ACCOUNT_LIMITS.passwordMin })}
      name={name}
      type="password"
      autoComplete="new-password"
      minLength={ACCOUNT_LIMITS.passwordMin}
      maxLength={ACCOUNT_LIMITS.password}
      required
      problem={problem}
    />
  )
}
