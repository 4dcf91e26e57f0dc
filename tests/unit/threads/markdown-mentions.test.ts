import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '#app/threads/markdown.server.ts'
import { MARKDOWN_LIMITS } from '#app/threads/markdown-limits.ts'
import { mentionCandidates } from '#app/threads/markdown-mentions.ts'

const MEMBERS = new Map(
  ['lea', 'tom', 'asha_k', 'wen.li', 'jo-ann', 'zoë', 'a'].map((name) => [
    name,
    `/members/${encodeURIComponent(name)}`,
  ]),
)
const render = (source: string) => renderMarkdown(source, { mentionable: MEMBERS })

describe('mentions', () => {
  test.each([
    ['@lea', ['lea']],
    ['@Lea, @LEA!', ['lea']],
    ['Hello @lea.', ['lea']],
    ['(@lea) "@tom" *@asha_k* **@wen.li**', ['lea', 'tom', 'asha_k', 'wen.li']],
    ['@wen.li. @wen.li.Then @lea-', ['wen.li', 'lea']],
    ['@jo-ann and @lea-tom', ['jo-ann', 'lea']],
    ['@zoë', ['zoë']],
    ['@zoe\u0308', ['zoë']],
    ['# @lea\n\n- @tom\n\n|@a|\n|-|\n|x|', ['lea', 'tom', 'a']],
    ['@lea@tom', []],
    ['@leandra @nobody @', []],
    ['me@lea.org x@lea', []],
    ['https://x.org/@lea', []],
    ['`@lea` and\n\n    @tom\n\n```\n@a\n```', []],
    ['[ask @lea](/x) [@tom](/y)', []],
    ['![@lea](/uploads/x.webp)', []],
    ['\\@lea', []],
    ['@constructor @__proto__ @hasOwnProperty', []],
  ])('%j mentions %j', (source, expected) => {
    const { html, mentions } = render(source)
    expect(mentions).toEqual(expected)
    expect(html.includes('class="mention"')).toBe(expected.length > 0)
  })

  test('link to the profile under the name as written', () => {
    expect(render('Hi @Lea.').html).toBe('<p>Hi <a href="/members/lea" class="mention">@Lea</a>.</p>\n')
  })

  test('are plain text where nobody is mentionable, and where a path is not ours', () => {
    expect(renderMarkdown('@lea').html).toBe('<p>@lea</p>\n')
    for (const path of ['javascript:alert(1)', 'https://evil.org', '', '//evil.org']) {
      expect(renderMarkdown('@lea', { mentionable: new Map([['lea', path]]) }).html).not.toContain('href')
    }
  })

  test('stop at the limit, counting people and not words', () => {
    const names = Array.from({ length: MARKDOWN_LIMITS.maxMentions + 5 }, (_, index) => `m${index}`)
    const mentionable = new Map(names.map((name) => [name, `/members/${name}`]))
    const { html, mentions } = renderMarkdown(names.map((name) => `@${name} @m0`).join(' '), { mentionable })
    expect(mentions).toEqual(names.slice(0, MARKDOWN_LIMITS.maxMentions))
    expect(html).toContain('@m24')
    expect(html).not.toContain('/members/m24')
  })

  test('candidates hold every reading, each once, and are bounded', () => {
    expect(mentionCandidates('@Wen.li. and `@tom` @tom')).toEqual(['wen.li', 'wen', 'tom'])
    expect(mentionCandidates(Array.from({ length: 900 }, (_, index) => `@m${index}`).join(' '))).toHaveLength(200)
  })
})
