import * as v from 'valibot'
import { cleanDisplayName } from './display-name.ts'
import { ACCOUNT_LIMITS } from './limits.ts'
import { isUsername } from './username.ts'

const text = () => v.optional(v.string('required'), '')

export const displayNameField = v.pipe(
  text(),
  v.maxLength(ACCOUNT_LIMITS.displayName, 'too-long'),
  v.transform(cleanDisplayName),
  v.nonEmpty('required'),
)

export const usernameField = v.pipe(
  text(),
  v.maxLength(ACCOUNT_LIMITS.username * 2, 'too-long'),
  v.transform((name) => name.normalize('NFKC').trim()),
  v.nonEmpty('required'),
  v.minLength(ACCOUNT_LIMITS.usernameMin, 'too-short'),
  v.maxLength(ACCOUNT_LIMITS.username, 'too-long'),
  v.check(isUsername, 'bad-username'),
)

/** Optional: an empty field is no address. */
export const emailField = v.pipe(
  text(),
  v.trim(),
  v.maxLength(ACCOUNT_LIMITS.email, 'too-long'),
  v.check(
    (email) => email === '' || /^[^\s@<>,;:"\p{Cc}]{1,64}@[^\s@<>,;:"\p{Cc}]+\.[^\s@<>,;:"\p{Cc}]{2,}$/u.test(email),
    'bad-email',
  ),
)

/** Compared and stored in NFKC, so that every keyboard types the same password. */
export const newPasswordField = v.pipe(
  text(),
  v.nonEmpty('required'),
  v.maxLength(ACCOUNT_LIMITS.password, 'too-long'),
  v.transform((password) => password.normalize('NFKC')),
  v.minLength(ACCOUNT_LIMITS.passwordMin, 'too-short'),
  v.maxLength(ACCOUNT_LIMITS.password, 'too-long'),
)

/** A password that is only compared: its rules may have been others when it was chosen. */
const knownPasswordField = v.pipe(text(), v.nonEmpty('required'), v.maxLength(ACCOUNT_LIMITS.password, 'too-long'))

export const aboutField = v.pipe(text(), v.trim(), v.maxLength(ACCOUNT_LIMITS.about, 'too-long'))

export const signInForm = v.object({
  identifier: v.pipe(text(), v.trim(), v.nonEmpty('required'), v.maxLength(ACCOUNT_LIMITS.email, 'too-long')),
  password: knownPasswordField,
  next: text(),
})

export const signUpForm = v.object({
  displayName: displayNameField,
  username: usernameField,
  email: emailField,
  password: newPasswordField,
  about: aboutField,
})

export const claimForm = v.object({ username: usernameField, password: newPasswordField })

export const passwordForm = v.object({ oldPassword: knownPasswordField, newPassword: newPasswordField })

export const emailForm = v.object({ email: emailField, password: knownPasswordField })

export const demoSignInForm = v.object({
  memberId: v.pipe(text(), v.nonEmpty('required'), v.maxLength(64, 'bad-choice')),
  next: text(),
})
