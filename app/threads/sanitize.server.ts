import sanitizeHtml from 'sanitize-html'
import { isSafeLink, uploadedImage } from './safe-links.ts'

/** What the renderer produces and nothing else: an element or attribute not named here is dropped, its text stays. */

type Check = (value: string) => boolean

const oneOf = (...values: string[]): Check => {
  const allowed = new Set(values)
  return (value) => allowed.has(value)
}
const matching =
  (pattern: RegExp): Check =>
  (value) =>
    pattern.test(value)

const FOOTNOTE_ID = /^fn(?:ref)?-(?:[A-Za-z0-9_-]{1,64}-)?\d{1,4}(?:-\d{1,4})?$/
const CODE_CLASS = /^(?:hljs|hljs-[a-z][a-z_-]{0,30}|language-[a-z][a-z0-9+#-]{0,30})$/
const PIXELS = /^[1-9]\d{0,3}$/
const LINK_REL = 'nofollow ugc noopener'

const ATTRIBUTES: Record<string, Record<string, Check>> = {
  a: {
    href: isSafeLink,
    title: () => true,
    rel: oneOf(LINK_REL),
    class: oneOf('mention', 'footnote-backref'),
    role: oneOf('doc-noteref', 'doc-backlink'),
    id: matching(FOOTNOTE_ID),
  },
  blockquote: {},
  br: {},
  code: { class: matching(CODE_CLASS) },
  div: { class: oneOf('table-scroll'), role: oneOf('group'), tabindex: oneOf('0') },
  em: {},
  h3: {},
  h4: {},
  h5: {},
  h6: {},
  hr: {},
  img: {
    src: (value) => uploadedImage(value) !== undefined,
    alt: () => true,
    title: () => true,
    loading: oneOf('lazy'),
    width: matching(PIXELS),
    height: matching(PIXELS),
  },
  input: { type: oneOf('checkbox'), disabled: oneOf(''), checked: oneOf('') },
  label: { class: oneOf('task-list-label') },
  li: { class: oneOf('footnote-item', 'task-list-item'), id: matching(FOOTNOTE_ID) },
  ol: { start: matching(/^\d{1,9}$/) },
  p: {},
  pre: { tabindex: oneOf('0') },
  s: {},
  section: { class: oneOf('footnotes'), role: oneOf('doc-endnotes') },
  span: { class: matching(CODE_CLASS) },
  strong: {},
  sup: { class: oneOf('footnote-ref') },
  table: {},
  tbody: {},
  td: { class: oneOf('align-left', 'align-center', 'align-right') },
  th: { class: oneOf('align-left', 'align-center', 'align-right'), scope: oneOf('col') },
  thead: {},
  tr: {},
  ul: { class: oneOf('task-list') },
}

const isOurs = (tag: string): boolean => Object.hasOwn(ATTRIBUTES, tag)

function keepAllowed(tag: string, attributes: Record<string, string>): sanitizeHtml.Tag {
  const checks = isOurs(tag) ? ATTRIBUTES[tag] : undefined
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes)) {
    const check = checks && Object.hasOwn(checks, name) ? checks[name] : undefined
    if (!check) continue
    const wanted = name === 'class' ? value.split(/\s+/).filter(check).join(' ') : value
    if (name === 'class' ? wanted !== '' : check(wanted)) kept[name] = wanted
  }
  if (tag === 'a' && kept.href && !kept.href.startsWith('#') && kept.class !== 'mention') kept.rel = LINK_REL
  if (tag === 'input') kept.disabled = ''
  return { tagName: tag, attribs: kept }
}

// @types/sanitize-html lags behind: it does not know allowedEmptyAttributes.
const OPTIONS: sanitizeHtml.IOptions & { allowedEmptyAttributes: string[] } = {
  allowedTags: Object.keys(ATTRIBUTES),
  allowedAttributes: Object.fromEntries(
    Object.entries(ATTRIBUTES).map(([tag, attributes]) => [tag, Object.keys(attributes)]),
  ),
  allowedEmptyAttributes: ['alt', 'disabled', 'checked'],
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  // Above what MARKDOWN_LIMITS.maxNesting can produce: list, item, paragraph and inline for each level.
  nestingLimit: 120,
  transformTags: { '*': keepAllowed },
  exclusiveFilter: (frame) =>
    (frame.tag === 'img' && !frame.attribs.src) || (frame.tag === 'input' && frame.attribs.type !== 'checkbox'),
}

/** The one gate between rendered posts and readers. Sanitising twice changes nothing. */
export function sanitizePostHtml(html: string): string {
  return sanitizeHtml(html, OPTIONS)
}
