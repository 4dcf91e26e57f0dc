import { ACCOUNT_LIMITS } from '#app/accounts/limits.ts'
import type { FormProblem } from '#app/http/form-problem.ts'
import { m } from '#app/messages/compiled/messages.js'
import { Field } from '#app/ui/field.tsx'
import { NewPasswordField } from './new-password-field.tsx'

type Props = { problem?: FormProblem | undefined }

/** A new account, in the order in which people introduce themselves. */
export function NewAccountFields({ problem }: Props) {
  return (
    <>
      <Field
        label={m.accounts_display_name()}
        hint={m.accounts_display_name_hint()}
        name="displayName"
        autoComplete="name"
        maxLength={ACCOUNT_LIMITS.displayName}
        required
        problem={problem}
      />
      <UsernameField problem={problem} />
      <Field
        label={m.accounts_email()}
        hint={m.accounts_email_hint()}
        name="email"
        type="email"
        autoComplete="email"
        maxLength={ACCOUNT_LIMITS.email}
        problem={problem}
      />
      <NewPasswordField name="password" label={m.accounts_password()} problem={problem} />
    </>
  )
}

export function UsernameField({ problem, defaultValue }: Props & { defaultValue?: string }) {
  return (
    <Field
      label={m.accounts_username()}
      hint={m.accounts_username_hint()}
      name="username"
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      minLength={ACCOUNT_LIMITS.usernameMin}
      maxLength={ACCOUNT_LIMITS.username}
      defaultValue={defaultValue}
      required
      problem={problem}
    />
  )
}
