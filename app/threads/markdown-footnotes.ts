import type { Env, MarkdownIt, StateBlock, StateCore, StateInline, Token } from 'markdown-it'
import { MARKDOWN_LIMITS } from './markdown-limits.ts'

/**
 * GitHub's footnotes: `[^label]` and `[^label]: text`. Our own because markdown-it-footnote reads hostile input in
 * quadratic time, loses nested definitions and offers inline notes, which we do not want.
 */

const REFERENCE = /\[\^([^\s[\]]{1,100})\]/y
const DEFINITION = /\[\^([^\s[\]]{1,100})\]:[ \t]*/y

type Footnote = { number: number; label: string; references: number }

type Footnotes = {
  definitions: Map<string, Token[]>
  byLabel: Map<string, Footnote>
  references: number
  inDefinition: boolean
}

function footnotesOf(env: Env): Footnotes {
  env.footnotes ??= { definitions: new Map(), byLabel: new Map(), references: 0, inDefinition: false }
  return env.footnotes as Footnotes
}

const labelKey = (label: string): string => label.normalize('NFKC').toLowerCase()

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position
  return pattern.exec(text)
}

function readDefinition(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const lineIndent = state.sCount[startLine] ?? 0
  if (lineIndent - state.blkIndent >= 4) return false
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)
  const match = matchAt(DEFINITION, state.src, start)
  const label = match?.[1]
  if (!match || label === undefined || start + match[0].length > (state.eMarks[startLine] ?? 0)) return false
  const footnotes = footnotesOf(state.env)
  // Not inside one another; but the next definition ends a paragraph that would otherwise run on into it.
  if (footnotes.inDefinition) return silent && lineIndent < state.blkIndent
  if (silent) return true

  const bMark = state.bMarks[startLine] ?? 0
  const tShift = state.tShift[startLine] ?? 0
  const { parentType, tight } = state
  footnotes.inDefinition = true
  // The first line starts behind the label, the others four spaces in.
  state.bMarks[startLine] = start + match[0].length
  state.tShift[startLine] = 0
  state.blkIndent += 4
  state.sCount[startLine] = state.blkIndent
  state.level++
  state.parentType = 'root'
  const before = state.tokens.length
  state.md.block.tokenize(state, startLine, endLine)
  const tokens = state.tokens.splice(before)
  state.parentType = parentType
  state.tight = tight
  state.level--
  state.blkIndent -= 4
  state.bMarks[startLine] = bMark
  state.tShift[startLine] = tShift
  state.sCount[startLine] = lineIndent
  footnotes.inDefinition = false

  if (state.line <= startLine) state.line = startLine + 1
  if (!footnotes.definitions.has(labelKey(label))) footnotes.definitions.set(labelKey(label), tokens)
  return true
}

function readReference(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x5b || state.src.charCodeAt(state.pos + 1) !== 0x5e) return false
  const match = matchAt(REFERENCE, state.src, state.pos)
  const label = match?.[1]
  if (!match || label === undefined || state.pos + match[0].length > state.posMax) return false
  const footnotes = footnotesOf(state.env)
  if (!footnotes.definitions.has(labelKey(label))) return false
  if (footnotes.references >= MARKDOWN_LIMITS.maxFootnoteReferences) return false
  if (!silent) {
    let footnote = footnotes.byLabel.get(labelKey(label))
    if (!footnote) {
      footnote = { number: footnotes.byLabel.size + 1, label, references: 0 }
      footnotes.byLabel.set(labelKey(label), footnote)
    }
    footnotes.references++
    footnote.references++
    const token = state.push('footnote_ref', '', 0)
    token.meta = { number: footnote.number, occurrence: footnote.references }
  }
  state.pos += match[0].length
  return true
}

/** Puts the footnotes that were referred to at the end, in the order of their first reference. */
function placeFootnotes(state: StateCore): void {
  const footnotes = footnotesOf(state.env)
  if (footnotes.byLabel.size === 0) return
  const section: Token[] = []
  const push = (type: string, nesting: -1 | 0 | 1, meta: Record<string, number> = {}): void => {
    const token = new state.Token(type, '', nesting)
    token.meta = meta
    token.block = true
    section.push(token)
  }
  push('footnote_block_open', 1)
  // A footnote may refer to further ones: the map grows while it is walked, and ends because labels do.
  for (const [key, footnote] of footnotes.byLabel) {
    const tokens = footnotes.definitions.get(key) ?? []
    for (const token of tokens) {
      if (token.type === 'inline') state.md.inline.parse(token.content, state.md, state.env, token.children ?? [])
    }
    push('footnote_open', 1, { number: footnote.number })
    const lastParagraph = tokens.at(-1)?.type === 'paragraph_close' ? tokens.at(-1) : undefined
    for (const token of tokens) if (token !== lastParagraph) section.push(token)
    // Its references are complete only when every footnote is parsed, so the renderer asks for the number later.
    push('footnote_backrefs', 0, { number: footnote.number })
    if (lastParagraph) section.push(lastParagraph)
    push('footnote_close', -1)
  }
  push('footnote_block_close', -1)
  const all = [...footnotes.byLabel.values()]
  for (const token of section) {
    if (token.type === 'footnote_backrefs') {
      const number = numberIn(token, 'number')
      token.meta = { number, references: all[number - 1]?.references ?? 0 }
    }
    state.tokens.push(token)
  }
}

const numberIn = (token: Token | undefined, name: string): number => Number(token?.meta?.[name] ?? 0)

const idOf = (kind: 'fn' | 'fnref', env: Env | undefined, number: number, occurrence = 1): string => {
  const prefix = typeof env?.idPrefix === 'string' && env.idPrefix ? `${env.idPrefix}-` : ''
  return `${kind}-${prefix}${number}${occurrence > 1 ? `-${occurrence}` : ''}`
}

/** `env.idPrefix` (letters, digits, `-`, `_`) keeps the ids of several posts on a page apart. */
export function footnotes(md: MarkdownIt): void {
  md.block.ruler.before('reference', 'footnote_definition', readDefinition, { alt: ['paragraph', 'reference'] })
  md.inline.ruler.after('image', 'footnote_reference', readReference)
  md.core.ruler.after('inline', 'footnotes', placeFootnotes)

  // The doc-* roles are read out by screen readers in the reader's own language; a label of ours would be in one.
  md.renderer.rules.footnote_ref = (tokens, index, _options, env) => {
    const number = numberIn(tokens[index], 'number')
    const id = idOf('fnref', env, number, numberIn(tokens[index], 'occurrence'))
    return `<sup class="footnote-ref"><a role="doc-noteref" href="#${idOf('fn', env, number)}" id="${id}">[${number}]</a></sup>`
  }
  md.renderer.rules.footnote_block_open = () => '<section class="footnotes" role="doc-endnotes">\n<ol>\n'
  md.renderer.rules.footnote_block_close = () => '</ol>\n</section>\n'
  md.renderer.rules.footnote_open = (tokens, index, _options, env) =>
    `<li class="footnote-item" id="${idOf('fn', env, numberIn(tokens[index], 'number'))}">`
  md.renderer.rules.footnote_close = () => '</li>\n'
  md.renderer.rules.footnote_backrefs = (tokens, index, _options, env) => {
    const number = numberIn(tokens[index], 'number')
    const references = numberIn(tokens[index], 'references')
    let html = ''
    for (let occurrence = 1; occurrence <= references; occurrence++) {
      const nth = occurrence > 1 ? `<sup>${occurrence}</sup>` : ''
      html += ` <a class="footnote-backref" role="doc-backlink" href="#${idOf('fnref', env, number, occurrence)}">↩\uFE0E${nth}</a>`
    }
    return html
  }
}
