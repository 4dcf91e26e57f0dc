import sanitizeHtml from 'sanitize-html'
import TurndownService from 'turndown'
import { MARKDOWN_LIMITS } from '#app/threads/markdown-limits.ts'
import { isSafeLink } from '#app/threads/safe-links.ts'
import { escapeMarkdown } from './escape-markdown.ts'

export const HTML_LIMITS = {
  /** A larger document keeps its words and loses its form. */
  maxCharacters: 200_000,
  /** Deeper elements are dropped, their text stays. */
  maxNesting: 60,
} as const

export type HtmlToMarkdownOptions = {
  /** Where the document came from; local addresses (`/questions/1`) are made absolute with it. */
  baseUrl?: string
}

const BLOCKS = [
  ...['address', 'article', 'aside', 'blockquote', 'caption', 'center', 'dd', 'details', 'div', 'dl', 'dt'],
  ...['figcaption', 'figure', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'ol', 'p'],
  ...['pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
]
const INLINES = ['a', 'br', 'code', 'em', 'img', 's', 'strong', 'sub', 'sup']

const embedAsLink = (_tag: string, { src = '' }: sanitizeHtml.Attributes): sanitizeHtml.Tag => ({
  tagName: 'a',
  attribs: { href: src },
  text: src,
})

/** First pass: known elements only, closed, and of bounded depth. Text is never lost, scripts and styles are. */
const CLEANING: sanitizeHtml.IOptions = {
  allowedTags: [...BLOCKS, ...INLINES],
  allowedAttributes: { a: ['href'], img: ['src', 'alt', 'class'], ol: ['start'], code: ['class'], pre: ['class'] },
  allowedSchemesAppliedToAttributes: [],
  nonTextTags: ['script', 'style', 'textarea', 'option', 'xmp', 'head', 'title', 'template', 'noscript'],
  nestingLimit: HTML_LIMITS.maxNesting,
  transformTags: {
    b: 'strong',
    i: 'em',
    strike: 's',
    del: 's',
    tt: 'code',
    iframe: embedAsLink,
    embed: embedAsLink,
  },
}

const turndown = new TurndownService({
  headingStyle: 'atx',
  hr: '---',
  emDelimiter: '*',
  strongDelimiter: '**',
  br: '  ',
})
turndown.escape = escapeMarkdown

/** The document being converted: turndown's rules are asked one node at a time and conversion is synchronous. */
let baseUrl: string | undefined
const itemNumbers = new WeakMap<ParentNode, number>()
const cellContents = new WeakMap<object, string>()

const onOneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim()
const element = (node: TurndownService.Node): HTMLElement => node as HTMLElement

// --- Inline -------------------------------------------------------------------------------------------------------

const PUNCTUATION_END = /(?:\\?[\p{P}\p{S}])+$/u
const PUNCTUATION_START = /^\0?(?:\\?[\p{P}\p{S}])+/u
const WORD_CHARACTER = /[^\s\p{P}\p{S}]/u

function neighbour(node: HTMLElement, side: 'previousSibling' | 'nextSibling'): string {
  const text = node[side]?.textContent ?? ''
  return (side === 'previousSibling' ? [...text.slice(-2)].at(-1) : [...text.slice(0, 2)][0]) ?? ''
}

/**
 * `**Note:**that` would show its asterisks: delimiters do not close between punctuation and a letter. The punctuation
 * moves out of the emphasis, and where it cannot (a link, code) the emphasis goes.
 */
function emphasise(delimiter: string, content: string, node: HTMLElement): string {
  if (!content.trim() || /\n\s*\n/.test(content) || node.parentElement?.closest(node.nodeName)) return content
  const space = /^(\s*)[\s\S]*?(\s*)$/.exec(content)
  let [before, inner, after] = ['', content.trim(), '']
  const text = node.textContent ?? ''
  if (WORD_CHARACTER.test(neighbour(node, 'nextSibling')) && !/\s$/.test(text)) {
    const end = PUNCTUATION_END.exec(inner)?.[0] ?? ''
    if (end && node.lastChild?.nodeType !== 3) return content
    inner = inner.slice(0, inner.length - end.length)
    after = end
  }
  if (WORD_CHARACTER.test(neighbour(node, 'previousSibling')) && !/^\s/.test(text)) {
    const start = PUNCTUATION_START.exec(inner)?.[0] ?? ''
    if (start && node.firstChild?.nodeType !== 3) return content
    inner = inner.slice(start.length)
    before = start
  }
  if (!inner.trim()) return content
  return `${space?.[1] ?? ''}${before}${delimiter}${inner}${delimiter}${after}${node.nextSibling ? (space?.[2] ?? '') : ''}`
}

const SUPERSCRIPT = new Map([...'0123456789+-n'].map((plain, index) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ'][index] ?? plain]))
const SUBSCRIPT = new Map([...'0123456789+-'].map((plain, index) => [plain, [...'₀₁₂₃₄₅₆₇₈₉₊₋'][index] ?? plain]))

/** 10<sup>2</sup> must not become 102; words in small letters become plain words. */
function raised(content: string, node: HTMLElement, characters: ReadonlyMap<string, string>): string {
  const text = node.textContent ?? ''
  const isMappable = text.length > 0 && [...text].every((character) => characters.has(character))
  return isMappable ? [...text].map((character) => characters.get(character)).join('') : content
}

/** The address as it may stand in a link, or undefined. */
function linkableAddress(address: string | null): string | undefined {
  let href = (address ?? '').trim()
  if (href.startsWith('//')) href = `https:${href}`
  else if (baseUrl && !/^(?:#|[a-z][a-z0-9+.-]*:)/i.test(href)) href = URL.parse(href, baseUrl)?.href ?? href
  href = href.replace(/[^\x21-\x7e]|[<>"`{}|\\^]/gu, encodeCharacter)
  return isSafeLink(href) ? href : undefined
}

const encodeCharacter = (character: string): string => (/\p{Cs}/u.test(character) ? '' : encodeURIComponent(character))

const destination = (href: string): string =>
  (/[()]/.test(href) ? `<${href}>` : href).replace(/&(?=#?\w{1,31};)/g, '\\&')

/** Brackets of a link's text stay pairs only when all are escaped; those in code are safe already. */
const escapeBrackets = (text: string): string =>
  text.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)|\\[\s\S]|[[\]]/g, (match) =>
    match === '[' || match === ']' ? `\\${match}` : match,
  )

/** Stands before each link until the end, to find an exclamation mark that would make an image of it. */
const LINK_START = '\0'

function link(text: string, href: string): string {
  const label = onOneLine(text).replace(/<(https?:[^\s<>]*)>/g, '$1')
  if (label === href && /^https?:/.test(href) && !/[\s<>\\*]/.test(href)) return `<${href}>`
  return `${LINK_START}[${escapeBrackets(label)}](${destination(href)})`
}

function imageAsLink(node: HTMLElement): string {
  const alt = onOneLine(node.getAttribute('alt') ?? '')
  const src = linkableAddress(node.getAttribute('src'))
  if (/\bemoji\b/.test(node.getAttribute('class') ?? '') || !src) return escapeMarkdown(alt)
  const text = alt || (src.split('/').at(-1) ?? src)
  return node.parentElement?.closest('a[href]') ? escapeMarkdown(text) : link(escapeMarkdown(text), src)
}

turndown.addRule('emphasis', { filter: 'em', replacement: (content, node) => emphasise('*', content, element(node)) })
turndown.addRule('strong', {
  filter: 'strong',
  replacement: (content, node) => emphasise('**', content, element(node)),
})
turndown.addRule('strikethrough', {
  filter: 's',
  replacement: (content, node) => emphasise('~~', content, element(node)),
})
turndown.addRule('superscript', {
  filter: 'sup',
  replacement: (content, node) => raised(content, element(node), SUPERSCRIPT),
})
turndown.addRule('subscript', {
  filter: 'sub',
  replacement: (content, node) => raised(content, element(node), SUBSCRIPT),
})
turndown.addRule('link', {
  filter: 'a',
  replacement: (content, node) => {
    const href = linkableAddress(element(node).getAttribute('href'))
    return href && content.trim() ? link(content, href) : content
  },
})
turndown.addRule('image', { filter: 'img', replacement: (_content, node) => imageAsLink(element(node)) })
turndown.addRule('inlineCode', {
  filter: (node) => node.nodeName === 'CODE' && !node.parentElement?.closest('pre'),
  replacement: (_content, node) => {
    const code = (element(node).textContent ?? '').replace(/\s+/g, ' ').trim()
    if (!code) return ''
    const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length))
    const fence = '`'.repeat(longest + 1)
    const space = code.startsWith('`') || code.endsWith('`') ? ' ' : ''
    return `${fence}${space}${code}${space}${fence}`
  },
})

// --- Blocks -------------------------------------------------------------------------------------------------------

const block = (text: string): string => `\n\n${text}\n\n`

turndown.addRule('heading', {
  filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  replacement: (content, node) => block(`${'#'.repeat(Number(node.nodeName.charAt(1)))} ${onOneLine(content)}`),
})

turndown.addRule('quote', {
  filter: 'blockquote',
  replacement: (content) => block(content.trim().replace(/^/gm, '> ').replace(/^> $/gm, '>')),
})

function textWithBreaks(node: ParentNode & Node): string {
  let text = ''
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeName === 'BR') text += '\n'
    else text += child.nodeType === 3 ? (child.nodeValue ?? '') : textWithBreaks(child as HTMLElement)
  }
  return text
}

turndown.addRule('codeBlock', {
  filter: 'pre',
  replacement: (_content, node) => {
    const pre = element(node)
    const classes = `${pre.getAttribute('class') ?? ''} ${pre.querySelector('code')?.getAttribute('class') ?? ''}`
    const named = /(?:^|\s)lang(?:uage)?-([A-Za-z0-9+#-]{1,30})/.exec(classes)?.[1]?.toLowerCase()
    const language = named && !['none', 'plaintext', 'auto', 'text'].includes(named) ? named : ''
    const code = textWithBreaks(pre).replace(/\n$/, '')
    const longest = Math.max(2, ...(code.match(/^`{3,}/gm) ?? []).map((run) => run.length))
    const fence = '`'.repeat(longest + 1)
    return block(`${fence}${language}\n${code}\n${fence}`)
  },
})

/** Two lists in a row would run together, so every second one has another marker. */
function marker(list: HTMLElement | null, number: number): string {
  const isSecond = list?.previousElementSibling?.nodeName === list?.nodeName
  if (list?.nodeName === 'OL') return `${number}${isSecond ? ')' : '.'} `
  return isSecond ? '* ' : '- '
}

turndown.addRule('listItem', {
  filter: 'li',
  replacement: (content, node) => {
    const list = element(node).parentElement
    const start = Math.abs(Number.parseInt(list?.getAttribute('start') ?? '1', 10)) || 1
    const number = list ? (itemNumbers.get(list) ?? Math.min(start, 900_000_000)) : 1
    if (list) itemNumbers.set(list, number + 1)
    const mark = marker(list, number)
    const isLoose = /\n\n$/.test(content)
    const body = content.trim().replace(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`)
    return `${mark}${body}\n${isLoose ? '\n' : ''}`
  },
})

const cellText = (content: string): string => onOneLine(content.replace(/\n+/g, ' ')).replace(/\|/g, '\\|')

turndown.addRule('caption', { filter: 'caption', replacement: block })
turndown.addRule('cell', {
  filter: ['th', 'td'],
  replacement: (content, node) => {
    cellContents.set(node, content)
    return content
  },
})
turndown.addRule('table', {
  filter: 'table',
  replacement: (_content, node) => {
    const table = element(node)
    const rows = Array.from(table.querySelectorAll('tr'))
      .filter((row) => row.closest('table') === table)
      .map((row) => Array.from(row.children).map((cell) => cellContents.get(cell) ?? ''))
      .filter((row) => row.length > 0)
    const caption = table.querySelector('caption')?.textContent ?? ''
    return block(`${escapeMarkdown(onOneLine(caption))}\n\n${tableOf(rows)}`)
  },
})

function tableOf(rows: string[][]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  if (rows.length === 1 && columns === 1) return rows[0]?.[0] ?? ''
  const isTooLarge =
    columns > MARKDOWN_LIMITS.maxTableColumns || columns * (rows.length + 1) > MARKDOWN_LIMITS.maxTableCells
  if (isTooLarge) return rows.map((row) => row.map(onOneLine).join(' · ')).join('\n\n')
  const line = (row: string[]): string =>
    `| ${Array.from({ length: columns }, (_, column) => cellText(row[column] ?? '')).join(' | ')} |`
  const [header = [], ...body] = rows
  return [line(header), `|${' --- |'.repeat(columns)}`, ...body.map(line)].join('\n')
}

/**
 * HTML from elsewhere as Markdown that reads well and renders to nearly the same visible text. No HTML is left in it.
 * Bounded: what is too deep is flattened, what is too large comes back as its text. The result may still be longer
 * than `MARKDOWN_LIMITS.maxSourceCharacters`; whoever imports it decides what to do then.
 */
export function htmlToMarkdown(html: string, options: HtmlToMarkdownOptions = {}): string {
  if (html.length > HTML_LIMITS.maxCharacters) return textOnly(html)
  const clean = sanitizeHtml(html, CLEANING).replace(/<\/(em|strong|s)><\1>/g, '')
  baseUrl = options.baseUrl
  return turndown.turndown(clean).replaceAll(`!${LINK_START}`, '\\!').replaceAll(LINK_START, '')
}

function textOnly(html: string): string {
  const text = sanitizeHtml(html.replace(/<(?:p|br|div|li|tr|h[1-6])\b/gi, '\n\n$&'), { allowedTags: [] })
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }
  const plain = text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity)
  return plain
    .split(/\n\s*\n/)
    .map((paragraph) => escapeMarkdown(paragraph.replace(/\s+/g, ' ').trim()))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}
