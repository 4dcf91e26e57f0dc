import type { Token } from 'markdown-it'

const isCode = (token: Token): boolean => token.type === 'fence' || token.type === 'code_block'

function* texts(tokens: readonly Token[], withCode: boolean): Generator<string> {
  for (const token of tokens) {
    if (token.type === 'footnote_block_open') return
    if (token.children && token.type !== 'image') {
      yield* texts(token.children, withCode)
      yield token.type === 'inline' ? ' ' : ''
    } else if (token.type === 'image') {
      yield* texts(token.children ?? [], withCode)
    } else if (token.type === 'softbreak' || token.type === 'hardbreak') yield ' '
    else if (token.type === 'text' || token.type === 'code_inline' || token.type === 'plain_text') yield token.content
    else if (withCode && isCode(token)) yield ` ${token.content} `
  }
}

function collect(tokens: readonly Token[], maxCharacters: number, withCode: boolean): string {
  let text = ''
  for (const piece of texts(tokens, withCode)) {
    text = `${text}${piece}`.replace(/\s+/g, ' ').trimStart()
    if (text.length > maxCharacters + 1) break
  }
  return text.trim()
}

/**
 * The first words of a parsed post as plain text, cut between words with an ellipsis. Blocks of code are left out
 * unless there is nothing else. Not HTML: whoever shows it escapes it.
 */
export function excerptOf(tokens: readonly Token[], maxCharacters: number): string {
  const text = collect(tokens, maxCharacters, false) || collect(tokens, maxCharacters, true)
  if (text.length <= maxCharacters) return text
  const cut = text.slice(0, maxCharacters)
  const space = cut.lastIndexOf(' ')
  const words = space > maxCharacters / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')
  return `${words.replace(/[\s,;:.–—-]+$/, '')}…`
}
