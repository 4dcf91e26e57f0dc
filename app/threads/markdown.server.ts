import MarkdownItConstructor, { type Env, type MarkdownIt, type Token } from 'markdown-it'
import { highlightCode, knownLanguage } from './code-highlight.server.ts'
import { excerptOf } from './markdown-excerpt.ts'
import { footnotes } from './markdown-footnotes.ts'
import { MARKDOWN_LIMITS } from './markdown-limits.ts'
import { splitMentions } from './markdown-mentions.ts'
import { refuseLargeTables, stopDeepNesting } from './markdown-size-rules.ts'
import { isSafeLink, uploadedImage } from './safe-links.ts'
import { sanitizePostHtml } from './sanitize.server.ts'

/** Raise it when the HTML of an unchanged source changes, so that stored HTML is rendered anew. */
export const RENDER_VERSION = 1

export class MarkdownTooLongError extends Error {
  override name = 'MarkdownTooLongError'
}

export type RenderOptions = {
  /** Comparison key of a username -> path of the profile. Who is not in it is not linked. */
  mentionable?: ReadonlyMap<string, string>
  /** Keeps footnote ids of several posts on one page apart, e.g. the post's id. */
  idPrefix?: string
}

export type RenderedPost = {
  /** Sanitised; safe to put into a page. */
  html: string
  /** Comparison keys of the usernames that were linked, in order, each once. */
  mentions: string[]
  /** Plain text, not HTML. */
  excerpt: string
}

type PostEnv = Env & {
  idPrefix: string
  mentionable: ReadonlyMap<string, string>
  mentions: Set<string>
  linkCharacters: number
  highlightedCharacters: number
}

const REFUSED_ADDRESS = 'refused:'
const LINK_REL = 'nofollow ugc noopener'
const TASK_MARK = /^\[([ xX])\](?=\s)[ \t]*/

const md: MarkdownIt = new MarkdownItConstructor({
  html: false,
  linkify: true,
  typographer: false,
  // Blocks stop at MARKDOWN_LIMITS.maxNesting by our own rule, which keeps their text; a list adds two levels at once.
  maxNesting: MARKDOWN_LIMITS.maxNesting + 3,
})

md.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
md.linkify.add('ftp:', null)
md.linkify.add('//', null)

const normalizeLink = md.normalizeLink.bind(md)
const normalizeLinkText = md.normalizeLinkText.bind(md)
const isShort = (address: string): boolean => address.length <= MARKDOWN_LIMITS.maxLinkCharacters
md.normalizeLink = (address) => (isShort(address) ? normalizeLink(address) : REFUSED_ADDRESS)
md.normalizeLinkText = (address) => (isShort(address) ? normalizeLinkText(address) : address)
md.validateLink = isSafeLink
// Looks no further than an address may reach, or `http://a/*` repeated is read to its end again from each of its parts.
const matchAtStart = md.linkify.matchAtStart.bind(md.linkify)
md.linkify.matchAtStart = (text) => matchAtStart(text.slice(0, MARKDOWN_LIMITS.maxLinkCharacters + 1))

md.use(footnotes)
md.block.ruler.before('table', 'nesting_limit', stopDeepNesting)
md.block.ruler.before('table', 'table_limit', refuseLargeTables)
md.core.ruler.after('linkify', 'post', (state) => {
  const env = state.env as PostEnv
  for (let index = 0; index < state.tokens.length; index++) {
    const token = state.tokens[index]
    if (token?.type === 'heading_open' || token?.type === 'heading_close') {
      token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 2)}`
    } else if (token?.type === 'th_open' || token?.type === 'td_open') {
      alignByClass(token)
    } else if (token?.type === 'list_item_open') {
      markTask(state.tokens, index)
    } else if (token?.type === 'inline') {
      token.children = finishInline(token.children ?? [], env)
    }
  }
})

function newToken(type: string, tag: string, nesting: -1 | 0 | 1, content = ''): Token {
  const token = new MarkdownItConstructor.Token(type, tag, nesting)
  token.content = content
  return token
}

/** markdown-it aligns with a style attribute, which our pages forbid. */
function alignByClass(token: Token): void {
  const align = /^text-align:(left|center|right)$/.exec(String(token.attrGet('style') ?? ''))?.[1]
  token.attrs = align ? [['class', `align-${align}`]] : []
  if (token.type === 'th_open') token.attrSet('scope', 'col')
}

function markTask(tokens: readonly Token[], index: number): void {
  const item = tokens[index]
  const inline = tokens[index + 2]
  const first = inline?.children?.[0]
  if (!item || tokens[index + 1]?.type !== 'paragraph_open' || inline?.type !== 'inline') return
  const mark = first?.type === 'text' ? TASK_MARK.exec(first.content) : null
  if (!first || !mark || !inline.children) return
  first.content = first.content.slice(mark[0].length)
  item.attrJoin('class', 'task-list-item')
  const open = newToken('task_open', '', 0)
  open.meta = { isDone: mark[1] !== ' ' }
  inline.children = [open, ...inline.children, newToken('task_close', '', 0)]
}

/** Links within their budget, foreign images as links, mentions as links. One pass, one new array. */
function finishInline(children: readonly Token[], env: PostEnv): Token[] {
  const out: Token[] = []
  const keptLinks: boolean[] = []
  for (const token of children) {
    if (token.type === 'link_open') {
      const isKept = spendLink(token, env)
      keptLinks.push(isKept)
      if (isKept) {
        token.attrSet('rel', LINK_REL)
        out.push(token)
      }
    } else if (token.type === 'link_close') {
      if (keptLinks.pop()) out.push(token)
    } else if (token.type === 'image') {
      out.push(...finishImage(token, env, keptLinks.length > 0))
    } else if (token.type === 'text' && keptLinks.length === 0 && token.content.includes('@')) {
      out.push(...linkMentions(token, env))
    } else {
      out.push(token)
    }
  }
  return out
}

function spendLink(token: Token, env: PostEnv): boolean {
  for (const [, value] of token.attrs ?? []) env.linkCharacters += String(value).length
  return env.linkCharacters <= MARKDOWN_LIMITS.maxLinkCharactersPerPost
}

function linkTokens(href: string, text: string, className?: string): Token[] {
  const open = newToken('link_open', 'a', 1)
  open.attrs = className ? [['href', href], ['class', className]] : [['href', href], ['rel', LINK_REL]] // biome-ignore format: pairs
  return [open, newToken('text', '', 0, text), newToken('link_close', 'a', -1)]
}

function finishImage(token: Token, env: PostEnv, isInLink: boolean): Token[] {
  const src = String(token.attrGet('src') ?? '')
  const alt = md.renderer.renderInlineAsText(token.children ?? [], md.options, env)
  const isKept = spendLink(token, env)
  const upload = uploadedImage(src)
  if (!isKept || (!upload && isInLink)) return [newToken('text', '', 0, alt)]
  if (!upload) return linkTokens(src, alt.trim() || src)
  const title = token.attrGet('title')
  token.attrs = [['src', upload.src], ['alt', alt], ['loading', 'lazy']] // biome-ignore format: pairs
  if (title) token.attrSet('title', String(title))
  if (upload.width && upload.height) {
    token.attrSet('width', String(upload.width))
    token.attrSet('height', String(upload.height))
  }
  return [token]
}

function linkMentions(token: Token, env: PostEnv): Token[] {
  const out: Token[] = []
  for (const piece of splitMentions(token.content, env.mentionable)) {
    const isLinked =
      'username' in piece &&
      piece.profilePath.startsWith('/') &&
      (env.mentions.has(piece.username) || env.mentions.size < MARKDOWN_LIMITS.maxMentions)
    if (isLinked) {
      env.mentions.add(piece.username)
      out.push(...linkTokens(piece.profilePath, piece.text, 'mention'))
    } else {
      out.push(newToken('text', '', 0, piece.text))
    }
  }
  return out
}

const { escapeHtml } = md.utils
const rules = md.renderer.rules

rules.plain_text = (tokens, index) => escapeHtml(tokens[index]?.content ?? '')
rules.task_open = (tokens, index) =>
  `<label class="task-list-label"><input type="checkbox" disabled=""${tokens[index]?.meta?.isDone ? ' checked=""' : ''}>`
rules.task_close = () => '</label>'
rules.image = (tokens, index, options, _env, self) => {
  const token = tokens[index]
  return token ? self.renderToken([token], 0, options) : ''
}
// Wide tables and long lines of code scroll in their own box, which the keyboard can reach.
rules.table_open = () => '<div class="table-scroll" role="group" tabindex="0"><table>\n'
rules.table_close = () => '</table></div>\n'
rules.code_block = (tokens, index) => codeBlock(escapeHtml(tokens[index]?.content ?? ''))
rules.fence = (tokens, index, _options, anyEnv) => {
  const env = anyEnv as PostEnv
  const { content = '', info = '' } = tokens[index] ?? {}
  const language = knownLanguage(info.trim().split(/[\s,{]/, 1)[0] ?? '')
  if (!language) return codeBlock(escapeHtml(content))
  if (!isHighlightable(content, env)) return codeBlock(escapeHtml(content), language)
  env.highlightedCharacters += content.length
  return codeBlock(highlightCode(content, language), language)
}

function isHighlightable(code: string, env: PostEnv): boolean {
  return (
    env.highlightedCharacters + code.length <= MARKDOWN_LIMITS.maxHighlightedCharacters &&
    code.split('\n').every((line) => line.length <= MARKDOWN_LIMITS.maxHighlightedLineCharacters)
  )
}

function codeBlock(html: string, language?: string): string {
  const className = language ? ` class="hljs language-${language}"` : ''
  return `<pre tabindex="0"><code${className}>${html}</code></pre>\n`
}

/**
 * A post's Markdown as safe HTML: CommonMark with tables, strikethrough, task lists, bare addresses, footnotes,
 * highlighted code and mentions. Raw HTML is shown as text. Throws `MarkdownTooLongError` beyond
 * `MARKDOWN_LIMITS.maxSourceCharacters`: forms refuse such a post before.
 */
export function renderMarkdown(source: string, options: RenderOptions = {}): RenderedPost {
  if (source.length > MARKDOWN_LIMITS.maxSourceCharacters) {
    throw new MarkdownTooLongError(`${source.length} characters of Markdown`)
  }
  const env: PostEnv = {
    idPrefix: (options.idPrefix ?? '').replace(/[^A-Za-z0-9_-]/g, '').slice(0, 64),
    mentionable: options.mentionable ?? new Map(),
    mentions: new Set(),
    linkCharacters: 0,
    highlightedCharacters: 0,
  }
  const tokens = md.parse(source, env)
  return {
    html: sanitizePostHtml(md.renderer.render(tokens, md.options, env)),
    mentions: [...env.mentions],
    excerpt: excerptOf(tokens, MARKDOWN_LIMITS.excerptCharacters),
  }
}
