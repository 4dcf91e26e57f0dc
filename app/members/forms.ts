import * as v from 'valibot'
import { aboutField, displayNameField } from '#app/accounts/forms.ts'
import { singleLine } from '#app/kernel/text.ts'
import { PROFILE_LIMITS } from './limits.ts'
import { ROLES } from './viewer.ts'

const text = () => v.optional(v.string('required'), '')
const line = (limit: number) => v.pipe(text(), v.transform(singleLine), v.maxLength(limit, 'too-long'))

export const profileForm = v.object({
  displayName: displayNameField,
  about: aboutField,
  interests: line(PROFILE_LIMITS.interests),
  place: line(PROFILE_LIMITS.place),
})

export const DECISIONS = ['admit', 'refuse'] as const

export const pendingForm = v.object({
  memberId: v.pipe(text(), v.nonEmpty('required'), v.maxLength(64, 'bad-choice')),
  decision: v.picklist(DECISIONS, 'bad-choice'),
  reason: v.pipe(text(), v.trim(), v.maxLength(PROFILE_LIMITS.reason, 'too-long')),
})

export const roleForm = v.object({
  role: v.picklist(ROLES, 'bad-choice'),
  reason: v.pipe(text(), v.trim(), v.maxLength(PROFILE_LIMITS.reason, 'too-long')),
})
