import { singleLine } from '#app/kernel/text.ts'

/** Characters that turn the reading direction of what follows: a name could otherwise rewrite its neighbours. */
const DIRECTION_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** One visible line. Empty when nothing in it could be read aloud. */
export function cleanDisplayName(text: string): string {
  const name = singleLine(text.normalize('NFC').replace(DIRECTION_CONTROLS, ''))
  return /[\p{L}\p{N}]/u.test(name) ? name : ''
}
