import { describe, expect, test } from 'vitest'
import { HTML_LIMITS, htmlToMarkdown } from '#app/archive/html-to-markdown.server.ts'
import { renderMarkdown } from '#app/threads/markdown.server.ts'
import { MARKDOWN_LIMITS } from '#app/threads/markdown-limits.ts'

const decode = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** What a reader sees, without spaces: block elements put some between words, and Markdown moves others. */
const visible = (html: string): string =>
  decode(
    html
      .replace(/<img\b[^>]*?alt="([^"]*)"[^>]*>/g, '$1')
      .replace(/<[a-z/][^>]*>/g, '')
      .replace(/\s+/g, ''),
  )

const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*?href="([^"]*)"/g)].map((match) => decode(match[1] ?? ''))

/**
 * Five posts of French Language Meta Stack Exchange (https://french.meta.stackexchange.com/a/<number>): 103 and 772 by
 * Nicolas Raoul, 211 by Joubarc, 413 by Evpok, 565 by None. CC BY-SA 3.0, number 772 CC BY-SA 4.0. Shortened.
 */
const REAL_POSTS: [number: number, html: string, markdown: string][] = [
  [
    103,
    `<p>I am glad that many non-natives post try their best to write their questions in French.</p>

<p><b>PROBLEM:</b> After correcting the asker's question, I often receive get:</p>

<pre><code>Oops! Your edit couldn't be submitted because:
Edits must be at least 6 characters
</code></pre>

<p>So I give up, and:</p>

<ul>
<li>The asker does not get any feedback,</li>
<li>I am frustrated,</li>
</ul>

<p>Should the "6 characters" minimum be lowered?</p>
`,
    `I am glad that many non-natives post try their best to write their questions in French.

**PROBLEM:** After correcting the asker's question, I often receive get:

\`\`\`
Oops! Your edit couldn't be submitted because:
Edits must be at least 6 characters
\`\`\`

So I give up, and:

- The asker does not get any feedback,
- I am frustrated,

Should the "6 characters" minimum be lowered?`,
  ],
  [
    211,
    `<p>Just wondering, how do we start a rebellion?</p>

<p><sup><sub><sup>It should be obvious, but more often then not it appears it isn't, so there: <em>I am joking.</em> Congrats to all 3!</sup></sub></sup></p>
`,
    `Just wondering, how do we start a rebellion?

It should be obvious, but more often then not it appears it isn't, so there: *I am joking.* Congrats to all 3!`,
  ],
  [
    413,
    `<p>It is always <a href="http://blog.stackoverflow.com/2011/07/its-ok-to-ask-and-answer-your-own-questions/">OK to Ask and Answer your own questions</a>.</p>

<blockquote>
  <ul>
  <li>if you have a question that you already know the answer to</li>
  <li>if you’d like to document it in public so others (including yourself) can find it later</li>
  </ul>
  
  <p>To be crystal clear, <strong>it is not merely OK to ask and answer your own question, it is <em>explicitly</em> encouraged</strong>. </p>
</blockquote>
`,
    `It is always [OK to Ask and Answer your own questions](http://blog.stackoverflow.com/2011/07/its-ok-to-ask-and-answer-your-own-questions/).

> - if you have a question that you already know the answer to
> - if you’d like to document it in public so others (including yourself) can find it later
>
> To be crystal clear, **it is not merely OK to ask and answer your own question, it is *explicitly* encouraged**.`,
  ],
  [
    565,
    `<p><a href="http://lang-8.com/" rel="nofollow">Lang-8</a></p>

<p>(signalé sur ELL)</p>

<p>C'est sur inscription mais gratuit pour une utilisation de base.  </p>
`,
    `[Lang-8](http://lang-8.com/)

(signalé sur ELL)

C'est sur inscription mais gratuit pour une utilisation de base.`,
  ],
  [
    772,
    `<p><a href="https://fr.wiktionary.org/" rel="nofollow noreferrer"><img src="https://i.stack.imgur.com/u0sTB.png" alt="Wiktionary: Help write the free dictionary"></a></p>
`,
    '[Wiktionary: Help write the free dictionary](https://fr.wiktionary.org/)',
  ],
]

describe('real posts', () => {
  test.each(REAL_POSTS)('%i reads well and shows the same text and links', (_number, html, markdown) => {
    expect(htmlToMarkdown(html)).toBe(markdown)
    const rendered = renderMarkdown(markdown).html
    expect(visible(rendered)).toBe(visible(html))
    expect(linksOf(rendered)).toEqual(linksOf(html))
  })
})

describe('elements', () => {
  test.each([
    ['headings', '<h1>a <em>b</em></h1><h3>c<br>d</h3>', '# a *b*\n\n### c d'],
    ['emphasis', '<b>a</b> <i>b</i> <del>c</del> <strike>d</strike>', '**a** *b* ~~c~~ ~~d~~'],
    ['neighbours', '<b>a</b><b>b</b>', '**ab**'],
    ['punctuation before a letter', '<strong>Note:</strong>that', '**Note**:that'],
    ['punctuation after a letter', 'say<em>(so)</em>', 'say(*so)*'],
    ['what cannot be told apart', 'a<em><a href="/x">b</a></em>c', 'a[b](/x)c'],
    ['an empty element', 'a<em> </em>b<strong></strong>', 'a b'],
    ['a break at the end of emphasis', '<p><strong>a:<br></strong></p><p>b</p>', '**a:**\n\nb'],
    ['emphasis in itself', '<em>a <em>b</em></em>', '*a b*'],
    ['breaks', 'a<br>b<br/>c', 'a  \nb  \nc'],
    ['rules', 'a<hr>b', 'a\n\n---\n\nb'],
    ['small letters', '10<sup>-2</sup> H<sub>2</sub>O 1<sup>er</sup> <kbd>Ctrl</kbd>', '10⁻² H₂O 1er Ctrl'],
    ['code', '<code>a_b *c* &lt;d&gt;</code> <code>`</code>', '`a_b *c* <d>` `` ` ``'],
    ['code with elements in it', '<code>a<em>b</em></code>', '`ab`'],
    [
      'a block of code',
      '<pre class="lang-py prettyprint-override"><code>a = "&lt;b&gt;"\n\n  c\n</code></pre>',
      '```py\na = "<b>"\n\n  c\n```',
    ],
    ['its language', '<pre><code class="hljs language-C++">a</code></pre>', '```c++\na\n```'],
    ['no language', '<pre><code class="lang-auto">a</code></pre>', '```\na\n```'],
    ['fences in code', '<pre>```\na\n```</pre>', '````\n```\na\n```\n````'],
    ['breaks in code', '<pre>a<br>b</pre>', '```\na\nb\n```'],
    ['nested lists', '<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>', '- a\n  1. b\n  2. c\n- d'],
    ['numbered lists', '<ol start="9"><li>a</li><li>b</li></ol>', '9. a\n10. b'],
    ['list after list', '<ul><li>a</li></ul><ul><li>b</li></ul>', '- a\n\n* b'],
    ['code in a list', '<ul><li><p>a</p><pre><code>b\n\nc\n</code></pre></li></ul>', '- a\n\n  ```\n  b\n\n  c\n  ```'],
    ['quotes', '<blockquote><p>a</p><blockquote>b</blockquote></blockquote>', '> a\n>\n> > b'],
    [
      'links',
      '<a href="https://x.org/a_(b)?c=1&amp;copy;" title="t">a [b]</a>',
      '[a \\[b\\]](<https://x.org/a_(b)?c=1\\&copy;>)',
    ],
    ['an address as its own text', '<a href="https://x.org/a_b">https://x.org/a_b</a>', '<https://x.org/a_b>'],
    [
      'spaces and foreign letters in an address',
      '<a href="https://x.org/é ü">a</a>',
      '[a](https://x.org/%C3%A9%20%C3%BC)',
    ],
    ['an address without scheme', '<a href="//x.org/a">a</a>', '[a](https://x.org/a)'],
    ['blocks in a link', '<a href="/x"><div>a</div><div>b</div></a>', '[a b](/x)'],
    [
      'links that lead nowhere',
      '<a href="javascript:alert(1)">a</a> <a>b</a> <a name="c">c</a> <a href="ftp://x">d</a>',
      'a b c d',
    ],
    [
      'images',
      '<img src="https://x.org/a/b.png" alt="c *d*"> <img src="https://x.org/a/b.png">',
      '[c \\*d\\*](https://x.org/a/b.png) [b.png](https://x.org/a/b.png)',
    ],
    ['an exclamation before a link', 'So!<a href="/x">a</a> So!', 'So\\![a](/x) So!'],
    ['emoji', '<img class="emoji" src="/e/smile.png" alt=":smile:">', ':smile:'],
    ['a picture inside', '<img src="data:image/png;base64,AAAA" alt="a">', 'a'],
    ['a video', '<iframe src="https://x.org/v"></iframe>', '<https://x.org/v>'],
    [
      'a table',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1|2</td><td><p>3</p><p><b>4</b></p></td></tr><tr><td>5</td></tr></tbody></table>',
      '| a | b |\n| --- | --- |\n| 1\\|2 | 3 **4** |\n| 5 |  |',
    ],
    ['a table for layout', '<table><tr><td><p>a</p><p>b</p></td></tr></table>', 'a\n\nb'],
    ['unknown elements', '<custom-box onclick="x"><span style="color:red">a</span></custom-box>', 'a'],
    ['scripts and styles', 'a<script>b</script><style>c</style><noscript>d</noscript><!-- e -->', 'a'],
    ['broken markup', '<p>a<b>b</p><li>c</div>', 'a**b**\n\n- c'],
    ['nothing', ' <p>\n</p> ', ''],
  ])('%s', (_name, html, markdown) => {
    expect(htmlToMarkdown(html)).toBe(markdown)
  })

  test('local addresses lead back to where the document came from', () => {
    const html = '<a href="/questions/1">a</a> <a href="b.html">b</a> <a href="#c">c</a> <img src="/i.png" alt="d">'
    expect(htmlToMarkdown(html, { baseUrl: 'https://x.org/q/2' })).toBe(
      '[a](https://x.org/questions/1) [b](https://x.org/q/b.html) [c](#c) [d](https://x.org/i.png)',
    )
  })
})

describe('text that looks like Markdown stays text', () => {
  test.each([
    ...[
      '*a* _b_ __c__ `d` ~~e~~ [f](g) ![h](i) <j> &amp; &lt;k&gt; \\* \\',
      'a_b_c 2 * 3 * 4',
      '# a',
      '- a',
      '+ a',
      '-5',
      '1. a',
      '2) b',
    ],
    ...[
      '> a',
      '---',
      '===',
      '***',
      '___',
      '| a |',
      ':-|-:',
      '|-|',
      '[a]: /b',
      '[^1] [^1]: x',
      '[ ] a',
      '[x] b',
      '~~~',
      '```',
    ],
    ...[
      'http://x.org/a_b_c*d* e',
      '[http://x.org]',
      'http://x.org/*a*.',
      '<https://x.org>',
      'www.x.org',
      '@lea \\@lea',
      '$a_1 \\langle b_2$',
    ],
    ...['&copy; &#64; &nbsp;', '<!-- a --> <b>', '!', '![', '](', '\\[a\\]', '#tag #1', '5. ', '-', '\ue000 é 😀'],
  ])('%j', (text) => {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    for (const html of [
      `<p>${escaped}</p>`,
      `<p>a<br>${escaped}</p>`,
      `<ul><li>${escaped}</li></ul>`,
      `<blockquote>${escaped}</blockquote>`,
      `<p><em>${escaped}</em></p>`,
      `<p><a href="https://y.org">${escaped}</a></p>`,
      `<table><tr><td>a</td><td>b</td></tr><tr><td>${escaped}</td><td>c</td></tr></table>`,
      `<h2>${escaped}</h2>`,
    ]) {
      const rendered = renderMarkdown(htmlToMarkdown(html)).html
      expect(visible(rendered)).toBe(visible(html))
    }
  })
})

describe('hostile documents', () => {
  const BIG = 50_000
  const repeated = (text: string): string => text.repeat(Math.ceil(BIG / text.length))

  test.each([
    ...[
      '<div>',
      '<b><i>',
      '<p>a<b>x</p>',
      '<li>a',
      '<ul><li>a',
      '<table>',
      '<tr><td>a',
      '<td>a',
      '<blockquote>a',
      '<pre>',
      '<h1>',
    ],
    ...[
      '<a href="http://x">',
      '<em>a</em>',
      '<em>a</em> ',
      '<em> ',
      '<br>',
      '<',
      '<!--',
      '<![CDATA[',
      '</p>',
      '<script>',
      '<svg>',
      '<a ',
    ],
    ...['*_[', '\\', '`', '.', 'http://', '&amp;', ' ', '\n', '\0'],
  ])('%j repeated ends, in a few times the honest time', { timeout: 60_000 }, (text) => {
    const time = (html: string): number => {
      const start = performance.now()
      expect(typeof htmlToMarkdown(html)).toBe('string')
      return performance.now() - start
    }
    const paragraph = '<p>hello <b>x</b> some more <a href="https://x.org">words</a> to read</p>\n'
    const honest = Math.min(time(repeated(paragraph)), time(repeated(paragraph)))
    expect(Math.min(time(repeated(text)), time(repeated(text)))).toBeLessThan(40 * honest)
  })

  test('too deep: flattened, with its words', () => {
    const markdown = htmlToMarkdown(`${'<blockquote>'.repeat(5_000)}word${'</blockquote>'.repeat(5_000)}`)
    expect(markdown).toContain('word')
    expect(markdown.length).toBeLessThan(HTML_LIMITS.maxNesting * 4)
  })

  test('too large: its words, without form', () => {
    const html = `<p>a <b>b</b> &lt;c&gt; *d*</p><script>e</script>${'<p>f</p>'.repeat(HTML_LIMITS.maxCharacters / 8)}`
    expect(htmlToMarkdown(html).startsWith('a b \\<c> \\*d\\*\n\nf\n\nf')).toBe(true)
  })

  test('a huge table becomes lines', () => {
    const row = `<tr>${'<td>a</td>'.repeat(MARKDOWN_LIMITS.maxTableColumns + 1)}</tr>`
    expect(htmlToMarkdown(`<table>${row}${row}</table>`)).not.toContain('|')
  })
})
