import * as v from 'valibot'
import { reason } from '#app/threads/forms.ts'

const actForm = <const Intents extends readonly [string, ...string[]]>(intents: Intents) =>
  v.object({ reason, intent: v.picklist(intents, 'bad-choice') })

export const lockForm = actForm(['lock', 'unlock'])
export const pinForm = actForm(['pin', 'unpin'])
export const removalForm = actForm(['remove', 'restore'])
