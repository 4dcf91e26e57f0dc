/** An address in running text is linked as it stands, so nothing in it is escaped. */
const ADDRESS = 'https?:\\/\\/[^\\s<>`*[\\]()\\\\]+'
const SPECIAL = [
  '\\\\(?=[!-/:-@[-`{-~]|$)', // a backslash that would escape something
  '[`*_]',
  '~(?=~)|(?<=~)~',
  '\\](?=[([:]|$)', // could become a link or a definition
  '\\[(?=\\^|[ xX]\\])', // a footnote, a task
  '<(?=[A-Za-z/!?])',
  '&(?=#?\\w{1,31};)',
  '!(?=\\[)',
].join('|')
const ADDRESS_OR_SPECIAL = new RegExp(`${ADDRESS}|${SPECIAL}`, 'gi')
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

const isInsideWord = (text: string, position: number): boolean =>
  LETTER_OR_DIGIT.test(text[position - 1] ?? '') && LETTER_OR_DIGIT.test(text[position + 1] ?? '')

/** Where Markdown goes on right behind an address, the address would swallow it. */
function fencedAddress(address: string, next: string): string {
  if (/\s/.test(next)) return address
  const end = /[.,;:!?'")]*$/.exec(address)?.[0].length ?? 0
  const [inner, rest] = [address.slice(0, address.length - end), address.slice(address.length - end)]
  return /^https?:\/\/[^/]/i.test(inner) ? `<${inner}>${rest}` : address
}

/** Plain text (one line of it) as Markdown that shows exactly this text, with as few backslashes as that takes. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ADDRESS_OR_SPECIAL, (match: string, position: number) => {
      if (match.length > 1) return fencedAddress(match, text.charAt(position + match.length))
      return match === '_' && isInsideWord(text, position) ? match : `\\${match}`
    })
    .replace(/^(\s*)([-+>|]|#{1,6}(?=\s|$)|=+\s*$|:?-+:?\s*\|)/, escapeStart)
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/** `-5` and `+1` are no list. */
function escapeStart(match: string, space: string, start: string, position: number, whole: string): string {
  const next = whole.charAt(position + match.length)
  const isPlain = /^[-+]$/.test(start) && /[^\s-]/.test(next)
  return isPlain ? match : `${space}\\${start}`
}
