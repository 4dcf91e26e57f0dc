import { comparisonKey } from '#app/kernel/text.ts'
import { ARCHIVE_LIMITS } from './limits.ts'

/** A name that can be written after an @ and in an address, made from whatever the other system allowed. */
export function usernameFrom(text: string): string {
  const name = text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}\p{M}_.-]+/gu, '-')
    .replace(/^[^\p{L}\p{N}]+/u, '')
  return cut(name, ARCHIVE_LIMITS.usernameCharacters).replace(/[.-]+$/, '') || 'member'
}

/** The name itself, or with the first number from `from` that is free; `next` is where to go on for the same name. */
export function freeUsername(wanted: string, isTaken: (key: string) => boolean, from = 2) {
  let name = wanted
  let next = from
  while (isTaken(comparisonKey(name))) {
    const ending = `-${next++}`
    name = cut(wanted, ARCHIVE_LIMITS.usernameCharacters - ending.length) + ending
  }
  return { name, next }
}

/** Never through the middle of a character. */
const cut = (text: string, characters: number): string => text.slice(0, characters).replace(/[\uD800-\uDBFF]$/, '')
