import * as v from 'valibot'
import { singleLine } from '#app/kernel/text.ts'
import { COMMUNITY_LIMITS, JOIN_POLICIES } from './community.ts'
import { isTimeZone } from './time-zones.ts'

const text = () => v.optional(v.string('required'), '')

export const communityFields = {
  name: v.pipe(text(), v.transform(singleLine), v.nonEmpty('required'), v.maxLength(COMMUNITY_LIMITS.name, 'too-long')),
  purpose: v.pipe(
    text(),
    v.transform(singleLine),
    v.nonEmpty('required'),
    v.maxLength(COMMUNITY_LIMITS.purpose, 'too-long'),
  ),
  joinPolicy: v.picklist(JOIN_POLICIES, 'bad-choice'),
  timeZone: v.pipe(text(), v.check(isTimeZone, 'bad-choice')),
}
