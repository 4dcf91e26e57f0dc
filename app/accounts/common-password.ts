import { comparisonKey } from '#app/kernel/text.ts'
import { COMMON_PASSWORDS, COMMON_WORDS } from './common-passwords.ts'

/** Digits and signs around a known word add nothing up to this many. */
const MAX_TRIMMINGS = 8
/** A run like 12345678 or a piece like abc, repeated, counts as its first characters only. */
const MIN_DIFFERENT_CHARACTERS = 5

const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '0123456789',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'qwertzuiop',
]
const RUNS = ROWS.flatMap((row) => [row + row, [...(row + row)].reverse().join('')])

const LOOKALIKES: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

const folded = (text: string): string => comparisonKey(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/\s/g, '')

const unmasked = (text: string): string => text.replace(/[013457@$!]/g, (sign) => LOOKALIKES[sign] ?? sign)

/**
 * Whether a password is among the first that others would try: listed, a run of keys, a short piece repeated,
 * or a well-known word (or one of `personal`: the community's and the member's own names) with a few signs around it.
 * Expects at most 200 characters; time is linear in them.
 */
export function isCommonPassword(password: string, personal: readonly string[] = []): boolean {
  const text = folded(password)
  if (COMMON_PASSWORDS.has(text) || isRun(text)) return true
  const piece = repeatedPiece(text)
  if (new Set(text).size < MIN_DIFFERENT_CHARACTERS) return true
  const known = new Set([...COMMON_WORDS, ...personal.flatMap(personalWords)])
  return [text, piece].some((candidate) => isDressedWord(candidate, known) || COMMON_PASSWORDS.has(candidate))
}

const isRun = (text: string): boolean =>
  RUNS.some((row) => row.repeat(Math.ceil(text.length / row.length) + 1).includes(text))

/** The shortest piece whose repetition is the whole text; the text itself when there is none. */
function repeatedPiece(text: string): string {
  const period = (text + text).indexOf(text, 1)
  return text.slice(0, period)
}

/** A name whole, and the part of an address before the @. */
function personalWords(text: string): string[] {
  const local = text.includes('@') ? text.slice(0, text.indexOf('@')) : text
  return [folded(local), folded(local).replace(/[^\p{L}\p{N}]/gu, '')].filter((word) => word.length >= 3)
}

function isDressedWord(text: string, known: ReadonlySet<string>): boolean {
  for (const reading of [text, unmasked(text)]) if (known.has(reading)) return true
  const [, head = '', core = '', tail = ''] = text.match(/^([^\p{L}]*)(.*?)([^\p{L}]*)$/su) ?? []
  if (head.length + tail.length > MAX_TRIMMINGS) return false
  const cores = [
    core,
    unmasked(core),
    unmasked(head + core),
    unmasked(core + tail),
    core.replace(/[^\p{L}\p{N}]/gu, ''),
  ]
  return cores.some((reading) => known.has(reading) || known.has(repeatedPiece(reading)))
}
