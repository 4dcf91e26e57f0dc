import { m } from '#app/messages/compiled/messages.js'

/** Every reason a form can be refused for, as a sentence in the reader's language. */
const SENTENCES: Record<string, (limit: number) => string> = {
  required: () => m.problem_required(),
  'too-short': (limit) => m.problem_too_short({ limit }),
  'too-long': (limit) => m.problem_too_long({ limit }),
  'bad-email': () => m.problem_bad_email(),
  'bad-username': () => m.problem_bad_username(),
  'username-taken': () => m.problem_username_taken(),
  'email-taken': () => m.problem_email_taken(),
  'common-password': () => m.problem_common_password(),
  'wrong-sign-in': () => m.problem_wrong_sign_in(),
  'too-many-attempts': () => m.problem_too_many_attempts(),
  'wrong-code': () => m.problem_wrong_code(),
  'bad-choice': () => m.problem_bad_choice(),
  'not-allowed': () => m.problem_not_allowed(),
  locked: () => m.problem_locked(),
  'bad-reply-target': () => m.problem_bad_reply_target(),
  'link-spent': () => m.problem_link_spent(),
  'changed-meanwhile': () => m.problem_changed_meanwhile(),
  suspended: () => m.problem_suspended(),
  'account-closed': () => m.problem_account_closed(),
  'no-category': () => m.problem_no_category(),
  'too-many-categories': () => m.problem_too_many_categories(),
  'long-category': () => m.problem_long_category(),
  'wrong-password': () => m.problem_wrong_password(),
  'about-needed': () => m.problem_about_needed(),
  'needs-invitation': () => m.problem_needs_invitation(),
  'too-many-invites': () => m.problem_too_many_invites(),
  'last-owner': () => m.problem_last_owner(),
  'name-taken': () => m.problem_name_taken(),
}

export function problemSentence(problem: { code: string; limit?: number } | undefined): string | undefined {
  if (!problem) return undefined
  return (SENTENCES[problem.code] ?? (() => m.problem_bad_choice()))(problem.limit ?? 0)
}
