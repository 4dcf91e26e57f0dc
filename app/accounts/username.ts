import { comparisonKey } from '#app/kernel/text.ts'

/** Words that stand in addresses below /members, or that would lend a stranger authority. */
const RESERVED = new Set([
  'pending',
  'admin',
  'administrator',
  'moderator',
  'moderators',
  'owner',
  'staff',
  'system',
  'rockpool',
])

/** What can be written after an @ and in an address. The length is the form's business. */
export const isUsername = (text: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_.-]*(?<![.-])$/u.test(text)

export const isReservedUsername = (text: string): boolean => RESERVED.has(comparisonKey(text))
