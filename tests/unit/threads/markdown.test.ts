import { describe, expect, test } from 'vitest'
import { MarkdownTooLongError, renderMarkdown } from '#app/threads/markdown.server.ts'
import { MARKDOWN_LIMITS } from '#app/threads/markdown-limits.ts'

const html = (source: string): string => renderMarkdown(source).html.trim()
const REL = 'rel="nofollow ugc noopener"'
const box = (table: string): string =>
  `<div class="table-scroll" role="group" tabindex="0"><table>${table}</table></div>`

describe('CommonMark and its extensions', () => {
  test.each([
    ['paragraphs', 'one\n\ntwo', '<p>one</p>\n<p>two</p>'],
    [
      'emphasis',
      '*a* _b_ **c** __d__ ***e***',
      '<p><em>a</em> <em>b</em> <strong>c</strong> <strong>d</strong> <em><strong>e</strong></em></p>',
    ],
    ['no emphasis inside words', 'snake_case_name', '<p>snake_case_name</p>'],
    ['strikethrough', '~~gone~~', '<p><s>gone</s></p>'],
    ['a hard break', 'a  \nb\\\nc', '<p>a<br />\nb<br />\nc</p>'],
    ['a soft break', 'a\nb', '<p>a\nb</p>'],
    ['escapes and entities', '\\*a\\* &copy; &lt;', '<p>*a* © &lt;</p>'],
    ['inline code', '`` a`b <i> ``', '<p><code>a`b &lt;i&gt;</code></p>'],
    ['a rule', '---', '<hr />'],
    ['a quote', '> a\n>\n> > b', '<blockquote>\n<p>a</p>\n<blockquote>\n<p>b</p>\n</blockquote>\n</blockquote>'],
    ['a list', '- a\n- b\n  - c', '<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>'],
    ['a numbered list', '3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['a loose list', '- a\n\n- b', '<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>'],
    ['indented code', '    a <b>\n', '<pre tabindex="0"><code>a &lt;b&gt;\n</code></pre>'],
    [
      'a link',
      '[a *b*](https://x.org/?q=1&r "t")',
      `<p><a href="https://x.org/?q=1&amp;r" title="t" ${REL}>a <em>b</em></a></p>`,
    ],
    ['a reference link', '[a][r]\n\n[r]: /here', `<p><a href="/here" ${REL}>a</a></p>`],
    [
      'an address in brackets',
      '<https://x.org> <a@x.org>',
      `<p><a href="https://x.org" ${REL}>https://x.org</a> <a href="mailto:a@x.org" ${REL}>a@x.org</a></p>`,
    ],
    [
      'a bare address',
      'see https://x.org/a_b_c.',
      `<p>see <a href="https://x.org/a_b_c" ${REL}>https://x.org/a_b_c</a>.</p>`,
    ],
    ['a bare mailto', 'mailto:a@x.org', `<p><a href="mailto:a@x.org" ${REL}>mailto:a@x.org</a></p>`],
    [
      'no guessed address',
      'www.x.org a@x.org ftp://x.org //x.org x.org',
      '<p>www.x.org a@x.org ftp://x.org //x.org x.org</p>',
    ],
    [
      'an international address',
      'https://exämple.org/ü',
      `<p><a href="https://xn--exmple-cua.org/%C3%BC" ${REL}>https://exämple.org/ü</a></p>`,
    ],
    [
      'a task list',
      '- [ ] a\n- [x] *b*',
      '<ul>\n<li class="task-list-item"><label class="task-list-label"><input type="checkbox" disabled="" />a</label></li>\n<li class="task-list-item"><label class="task-list-label"><input type="checkbox" disabled="" checked="" /><em>b</em></label></li>\n</ul>',
    ],
    [
      'brackets that are no task',
      '- [y] a\n- [x](/b)',
      `<ul>\n<li>[y] a</li>\n<li><a href="/b" ${REL}>x</a></li>\n</ul>`,
    ],
    [
      'a table',
      '| a | b | c |\n|:--|:-:|--:|\n| 1 | `x\\|y` |',
      box(
        '\n<thead>\n<tr>\n<th class="align-left" scope="col">a</th>\n<th class="align-center" scope="col">b</th>\n<th class="align-right" scope="col">c</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class="align-left">1</td>\n<td class="align-center"><code>x|y</code></td>\n<td class="align-right"></td>\n</tr>\n</tbody>\n',
      ),
    ],
    ['HTML as text', '<b>a</b>\n\n<div onclick="x">\n', '<p>&lt;b&gt;a&lt;/b&gt;</p>\n<p>&lt;div onclick="x"&gt;</p>'],
    ['nothing', '  \n ', ''],
  ])('%s', (_name, source, expected) => {
    expect(html(source)).toBe(expected)
  })

  test.each([
    ['#', 'h3'],
    ['##', 'h4'],
    ['###', 'h5'],
    ['####', 'h6'],
    ['######', 'h6'],
  ])('the page owns h1 and h2: %s becomes %s', (mark, tag) => {
    expect(html(`${mark} T`)).toBe(`<${tag}>T</${tag}>`)
  })

  test('underlined headings move down as well', () => {
    expect(html('a\n===\n\nb\n---')).toBe('<h3>a</h3>\n<h4>b</h4>')
  })
})

describe('code', () => {
  test('is highlighted in a known language, under its own name', () => {
    expect(html('```js\nlet a = 1\n```')).toBe(
      '<pre tabindex="0"><code class="hljs language-javascript"><span class="hljs-keyword">let</span> a = <span class="hljs-number">1</span>\n</code></pre>',
    )
  })

  test.each(['', 'nonsense', '__proto__', 'constructor', 'js"><img src=x onerror=alert(1)>'])(
    'is plain in language "%s"',
    (language) => {
      expect(html(`\`\`\`${language}\n<b>\n\`\`\``)).toBe('<pre tabindex="0"><code>&lt;b&gt;\n</code></pre>')
    },
  )

  test('is plain above the limits of length and of line length, and keeps its language', () => {
    const long = 'let a = 1\n'.repeat(MARKDOWN_LIMITS.maxHighlightedCharacters / 10 + 1)
    const wide = `let a = '${'x'.repeat(MARKDOWN_LIMITS.maxHighlightedLineCharacters)}'`
    for (const code of [long, wide]) {
      const out = html(`\`\`\`js\n${code}\n\`\`\``)
      expect(out).toContain('class="hljs language-javascript"')
      expect(out).not.toContain('hljs-keyword')
    }
  })

  test('shares one allowance per post', () => {
    const half = `\`\`\`js\n${'let a = 1\n'.repeat(MARKDOWN_LIMITS.maxHighlightedCharacters / 10 / 2 + 1)}\`\`\`\n`
    const out = html(`${half}${half}\`\`\`js\nlet b\n\`\`\``)
    expect(out.split('<pre').map((part) => part.includes('hljs-keyword'))).toEqual([false, true, false, true])
  })
})

describe('images', () => {
  test.each([
    ['an upload', '![a](/uploads/x.webp)', '<p><img src="/uploads/x.webp" alt="a" loading="lazy" /></p>'],
    [
      'its size',
      '![a](/uploads/2025/x.webp#640x480 "t")',
      '<p><img src="/uploads/2025/x.webp" alt="a" loading="lazy" title="t" width="640" height="480" /></p>',
    ],
    ['no alt text', '![](/uploads/x.webp)', '<p><img src="/uploads/x.webp" alt="" loading="lazy" /></p>'],
    [
      'alt text with markup',
      '![a *b* `c`](/uploads/x.webp)',
      '<p><img src="/uploads/x.webp" alt="a b c" loading="lazy" /></p>',
    ],
    [
      'an upload in a link',
      '[![a](/uploads/x.webp)](/y)',
      `<p><a href="/y" ${REL}><img src="/uploads/x.webp" alt="a" loading="lazy" /></a></p>`,
    ],
    ['a foreign image', '![cat](https://x.org/a.png)', `<p><a href="https://x.org/a.png" ${REL}>cat</a></p>`],
    ['without alt', '![](https://x.org/a.png)', `<p><a href="https://x.org/a.png" ${REL}>https://x.org/a.png</a></p>`],
    ['in a link', '[![cat](https://x.org/a.png)](https://y.org)', `<p><a href="https://y.org" ${REL}>cat</a></p>`],
    ['another path of ours', '![a](/sign-out)', `<p><a href="/sign-out" ${REL}>a</a></p>`],
    ['a path out of uploads', '![a](/uploads/../sign-out)', `<p><a href="/uploads/../sign-out" ${REL}>a</a></p>`],
    ['an encoded path', '![a](/uploads/%2e%2e/x)', `<p><a href="/uploads/%2e%2e/x" ${REL}>a</a></p>`],
    ['a query', '![a](/uploads/x.webp?y)', `<p><a href="/uploads/x.webp?y" ${REL}>a</a></p>`],
    ['a data image', '![a](data:image/png;base64,AAAA)', '<p>![a](data:image/png;base64,AAAA)</p>'],
  ])('%s', (_name, source, expected) => {
    expect(html(source)).toBe(expected)
  })
})

describe('footnotes', () => {
  const render = (source: string, idPrefix = 'p7'): string => renderMarkdown(source, { idPrefix }).html

  test('are numbered by first reference, linked both ways, with ids of their post', () => {
    expect(render('a[^y] b[^x] c[^y]\n\n[^x]: *X*\n[^y]: Y\n\n    more\n[^unused]: U')).toBe(
      [
        '<p>a<sup class="footnote-ref"><a role="doc-noteref" href="#fn-p7-1" id="fnref-p7-1">[1]</a></sup>',
        ' b<sup class="footnote-ref"><a role="doc-noteref" href="#fn-p7-2" id="fnref-p7-2">[2]</a></sup>',
        ' c<sup class="footnote-ref"><a role="doc-noteref" href="#fn-p7-1" id="fnref-p7-1-2">[1]</a></sup></p>\n',
        '<section class="footnotes" role="doc-endnotes">\n<ol>\n',
        '<li class="footnote-item" id="fn-p7-1"><p>Y</p>\n<p>more',
        ' <a class="footnote-backref" role="doc-backlink" href="#fnref-p7-1">↩\uFE0E</a>',
        ' <a class="footnote-backref" role="doc-backlink" href="#fnref-p7-1-2">↩\uFE0E<sup>2</sup></a></p>\n</li>\n',
        '<li class="footnote-item" id="fn-p7-2"><p><em>X</em>',
        ' <a class="footnote-backref" role="doc-backlink" href="#fnref-p7-2">↩\uFE0E</a></p>\n</li>\n',
        '</ol>\n</section>\n',
      ].join(''),
    )
  })

  test('may refer to each other and to themselves', () => {
    const out = render('a[^1]\n\n[^1]: see [^2]\n\n[^2]: see [^1] and [^2]')
    expect(out.match(/<li class="footnote-item"/g)).toHaveLength(2)
    for (const [, id] of out.matchAll(/href="#([^"]+)"/g)) expect(out).toContain(`id="${id}"`)
    const ids = [...out.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('are text when undefined, in code, and inside one another', () => {
    expect(render('a[^nope]')).toBe('<p>a[^nope]</p>\n')
    expect(render('`[^1]`\n\n[^1]: x')).toBe('<p><code>[^1]</code></p>\n')
    expect(render('a[^1]\n\n[^1]: [^2]: x')).toContain('<p>[^2]: x ')
  })

  test('take nothing but letters and digits of the prefix, and at most so many references', () => {
    expect(render('a[^1]\n\n[^1]: x', '"><script>7')).toContain('id="fnref-script7-1"')
    const many = render(`${'[^1]'.repeat(MARKDOWN_LIMITS.maxFootnoteReferences + 5)}\n\n[^1]: x`)
    expect(many.match(/doc-noteref/g)).toHaveLength(MARKDOWN_LIMITS.maxFootnoteReferences)
  })
})

describe('limits', () => {
  test('a source beyond the limit is a typed error', () => {
    expect(() => renderMarkdown('x'.repeat(MARKDOWN_LIMITS.maxSourceCharacters))).not.toThrow()
    expect(() => renderMarkdown('x'.repeat(MARKDOWN_LIMITS.maxSourceCharacters + 1))).toThrow(MarkdownTooLongError)
  })

  test.each([
    ['quotes', '> '.repeat(60)],
    ['lists', '- '.repeat(60)],
    ['both', '> - '.repeat(30)],
  ])('%s nested too deep keep their text', (_name, prefix) => {
    const out = html(`${prefix}deep *down*\n\nafter`)
    expect(out).toContain('deep *down*')
    expect(out).toContain('<p>after</p>')
  })

  test('a table too wide or too long is shown as text, the next small one is a table', () => {
    const row = (cell: string, columns: number): string => `|${`${cell}|`.repeat(columns)}`
    const wide = MARKDOWN_LIMITS.maxTableColumns + 1
    expect(html(`${row('a', wide)}\n${row('-', wide)}\n${row('b', wide)}\n\nend`)).not.toContain('<table')
    const long = `|a|b|\n|-|-|\n${'|x|y|\n'.repeat(MARKDOWN_LIMITS.maxTableCells / 2)}`
    const out = html(`${long}\n|c|\n|-|\n`)
    expect(out.match(/<table/g)).toHaveLength(1)
    expect(out).toContain('|x|y|')
  })

  test('a long address is text, and one definition used a thousand times stays small', () => {
    expect(html(`[a](/${'b'.repeat(MARKDOWN_LIMITS.maxLinkCharacters)})`)).not.toContain('<a')
    const out = html(`[a]: /${'b'.repeat(1_900)}\n\n${'[a]'.repeat(10_000)}`)
    expect(out.length).toBeLessThan(2 * MARKDOWN_LIMITS.maxLinkCharactersPerPost)
  })
})

describe('the excerpt', () => {
  const excerpt = (source: string): string => renderMarkdown(source).excerpt

  test.each([
    ['is plain text on one line', '# Hi\n\na *b* `c`\n> [d](/e) &amp; <b>', 'Hi a b c d & <b>'],
    ['skips code when there is text', '```js\nlet a\n```\n\nText', 'Text'],
    ['shows code when there is nothing else', '```js\nlet  a\n```', 'let a'],
    ['shows what images say', '![a cat](/uploads/x.webp)', 'a cat'],
    ['leaves footnotes out', 'a[^1] b\n\n[^1]: note', 'a b'],
    ['reads lists and tables', '- a\n- [ ] b\n\n|c|d|\n|-|-|\n|e|f|', 'a b c d e f'],
    ['is empty for nothing', '', ''],
  ])('%s', (_name, source, expected) => {
    expect(excerpt(source)).toBe(expected)
  })

  test('ends between words with an ellipsis', () => {
    const text = excerpt('Long words, '.repeat(100))
    expect(text.length).toBeLessThanOrEqual(MARKDOWN_LIMITS.excerptCharacters + 1)
    expect(text).toMatch(/\w…$/)
    expect(excerpt('x'.repeat(500))).toBe(`${'x'.repeat(MARKDOWN_LIMITS.excerptCharacters)}…`)
    expect(excerpt('😀'.repeat(500)).isWellFormed()).toBe(true)
  })
})
