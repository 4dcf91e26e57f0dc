/** The form in which names and addresses are compared: NFKC, lower case, no outer space. SQLite's NOCASE folds ASCII only. */
export const comparisonKey = (text: string): string => text.normalize('NFKC').toLowerCase().trim()

/** One line: control characters and runs of white space become a single space. */
export const singleLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

/** The first letter or digit a person's face shows; a dot when there is none. */
export const initial = (name: string): string => (name.match(/[\p{L}\p{N}]/u)?.[0] ?? '·').toUpperCase()

/** A small stable number from a text (FNV-1a, 32 bits), for choosing a face's colour. */
export function stableHash(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  return hash
}
