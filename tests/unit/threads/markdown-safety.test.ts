import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '#app/threads/markdown.server.ts'
import { isSafeLink, uploadedImage } from '#app/threads/safe-links.ts'
import { sanitizePostHtml } from '#app/threads/sanitize.server.ts'

const MENTIONABLE = new Map([['lea', '/members/lea']])
const render = (source: string): string => renderMarkdown(source, { mentionable: MENTIONABLE, idPrefix: 'p1' }).html

const TAGS = new Set(
  (
    'a blockquote br code div em h3 h4 h5 h6 hr img input label li ol p pre s section span strong sup table tbody td th ' +
    'thead tr ul'
  ).split(' '),
)
const ATTRIBUTES = new Set(
  'href title rel class role id tabindex src alt loading width height type disabled checked start scope'.split(' '),
)

/** Reads HTML the simple way, independent of the sanitiser: every tag must be well-formed and on the list. */
function expectHarmless(html: string): void {
  const rest = html.replace(
    /<(\/?)([a-z][a-z0-9]*)((?: [a-z]+="[^"<>]*")*)( \/)?>/g,
    (_tag, _close, name, attributes) => {
      expect(TAGS).toContain(name)
      for (const [, attribute = '', value = ''] of attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)) {
        expect(ATTRIBUTES).toContain(attribute)
        if (attribute === 'href') expect(value).toMatch(/^(?:https?:\/\/|mailto:|\/(?![/\\])|#)/i)
        if (attribute === 'src') expect(value).toMatch(/^\/uploads\/[\w./-]+$/)
        if (attribute === 'id') expect(value).toMatch(/^fn(?:ref)?-p1-\d+(?:-\d+)?$/)
        if (attribute === 'class') expect(value).toMatch(/^[a-z][\w -]*$/)
      }
      return ''
    },
  )
  expect(rest).not.toMatch(/[<>]/)
  expect(sanitizePostHtml(html)).toBe(html)
}

const SCRIPT_ADDRESSES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\u0000script:alert(1)',
  '\u0001javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  '\u200bjavascript:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  'javascript&#x3a;alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A&#x61vascript:alert(1)',
  '&Tab;javascript:alert(1)',
  'java&NewLine;script:alert(1)',
  'java&#10;script:alert(1)',
  'javascript\\:alert(1)',
  'javascript%3Aalert(1)',
  '%6aavascript:alert(1)',
  'javascript://x.org/%0aalert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'data:image/png;base64,AAAA',
  'blob:https://x.org/1',
  'file:///etc/passwd',
  'filesystem:https://x.org',
  'view-source:x',
  'about:blank',
  'tel:1',
  'ftp://x.org',
  'feed:javascript:alert(1)',
  'jar:javascript:alert(1)!',
  'x:y',
  '//evil.org',
  '/\\evil.org',
  '\\\\evil.org',
  '/\tevil',
  'https:evil.org',
  'https:///evil',
  'http:',
]

describe('addresses that are not links', () => {
  test.each(SCRIPT_ADDRESSES)('%j', (address) => {
    expect(isSafeLink(address)).toBe(false)
    expect(sanitizePostHtml(`<a href="${address.replaceAll('"', '&quot;')}">x</a>`)).not.toContain('href')
    for (const source of [
      `[x](${address})`,
      `[x](<${address}>)`,
      `![x](${address})`,
      `<${address}>`,
      address,
      `[x][1]\n\n[1]: ${address}`,
      `[x][1]\n\n[1]: <${address}> "t"`,
      `[![x](${address})](${address})`,
    ]) {
      const html = render(source)
      expectHarmless(html)
      expect(html).not.toMatch(/href="(?!https?:\/\/|\/|#|mailto:)/i)
    }
  })

  test.each([
    'https://x.org',
    'HTTP://x.org/a?b=c&d#e',
    'mailto:a@b.c',
    '/t/1',
    '/',
    '#fn-1',
    'https://x.org/javascript:1',
  ])('but %s is', (address) => {
    expect(isSafeLink(address)).toBe(true)
  })

  test.each([
    '/uploads/',
    '/uploads/../x',
    '/uploads/a/../b',
    '/uploads//a',
    '/uploads/.a',
    '/uploads/a"b',
    '/uploadsx/a',
    'uploads/a',
  ])('no upload: %s', (address) => {
    expect(uploadedImage(address)).toBeUndefined()
  })
})

describe('markup that must not come alive', () => {
  test.each([
    '<script>alert(1)</script>',
    '<SCRIPT SRC=//evil.org/x.js>',
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
    '<img src=x onerror=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '<svg/onload=alert(1)>',
    '<math><mi xlink:href="javascript:alert(1)">',
    '<iframe srcdoc="<script>alert(1)</script>">',
    '<a href="javascript:alert(1)">x</a>',
    '<style>@import "//evil.org"</style>',
    '<link rel=stylesheet href=//evil.org>',
    '<base href=//evil.org>',
    '<form action=//evil.org><input name=x><button>',
    '<body onload=alert(1)>',
    '<details open ontoggle=alert(1)>',
    '<p style="position:fixed;inset:0" id="main" class="button" name="body">',
    '<!--[if IE]><script>alert(1)</script><![endif]-->',
    '<![CDATA[<script>alert(1)</script>]]>',
    '<?php echo 1 ?><script>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<xmp><img src=x onerror=alert(1)></xmp>',
    '<textarea></textarea><script>alert(1)</script>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '&#60;script&#62;',
    '`<script>`',
    '    <script>alert(1)</script>',
    '[x](https://x.org "\\" onmouseover=\\"alert(1)")',
    '[x](https://x.org \'" onmouseover="alert(1)\')',
    '[x](https://x.org "<script>alert(1)</script>")',
    '[x](https://x.org/"onmouseover="alert(1))',
    '[x](<https://x.org/" onmouseover="alert(1)>)',
    '[x](https://x.org/`onmouseover=alert(1))',
    '[<img src=x onerror=alert(1)>](https://x.org)',
    '![" onerror="alert(1)](/uploads/x.webp)',
    '![x](/uploads/x.webp "\\" onerror=\\"alert(1)")',
    '![x](/uploads/x.webp" onerror="alert(1))',
    '![x](/uploads/x.webp#1x1"onerror=alert(1))',
    '![<script>](https://x.org/a.png)',
    '<https://x.org/"onmouseover="alert(1)>',
    'https://x.org/"onmouseover="alert(1)',
    "https://x.org/'onmouseover='alert(1)",
    'https://x.org/<script>alert(1)</script>',
    '```"><script>alert(1)</script>\nx\n```',
    '```js" onmouseover="alert(1)\nx\n```',
    '```html\n<script>alert(1)</script><img src=x onerror=alert(1)>\n```',
    '```xml\n</code></pre><script>alert(1)</script>\n```',
    '~~~js class=x onclick=alert(1)\n</code><script>\n~~~',
    'a[^"><script>]\n\n[^"><script>]: <img src=x onerror=alert(1)>',
    'a[^__proto__] b[^constructor]\n\n[^__proto__]: x\n[^constructor]: y',
    'a[^1]\n\n[^1]: [x](javascript:alert(1))',
    '|a|\n|:-:" onclick="alert(1)|\n|b|',
    '|<script>|\n|-|\n|<img src=x onerror=alert(1)>|',
    '- [x] <script>alert(1)</script>',
    '- [ ] <input autofocus onfocus=alert(1)>',
    '@lea"><script>alert(1)</script>',
    '@<script>',
    '@lea<img/src=x>',
    '# <script>alert(1)</script>',
    '> <script>\n> alert(1)',
    '[a]: javascript:alert(1)\n[a]',
    '[__proto__]: /x\n\n[__proto__] [constructor] [toString]',
    '*<a* href="x">',
    '<a href="https://x.org" target=_blank>x</a>',
    '\u202e\u0000<script\u0000>',
    '\ud800<script>\udfff',
  ])('%j', (source) => {
    expectHarmless(render(source))
  })

  test('whatever is written', { timeout: 30_000 }, () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...'[ ] ( ) < > ! * _ ` ~ | # - + : ; " \' & \\ / @ ^ = . 1 \n \t'.split(' '),
        ...['\n\n', '    ', '> ', '- [x] ', '```', '```js\n', '[^1]', '\n[^1]: ', '|-|-|\n', 'https://x.org/', '@lea'],
        ...[
          '<script>',
          '</code>',
          'javascript:',
          'data:text/html,',
          ' onerror=',
          '&#106;',
          '&colon;',
          '](',
          '![',
          '<a href="',
        ],
      ),
      fc.string({ maxLength: 4, unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => expectHarmless(render(pieces.join('')))),
      { numRuns: 3_000, seed: 20_250_101 },
    )
  })
})

describe('the sanitiser by itself', () => {
  test.each([
    ['script and style go with their content', '<script>a</script><style>b</style>c', 'c'],
    ['unknown elements leave their text', '<blink>a</blink><h1>b</h1><button>c</button>', 'abc'],
    ['event handlers and styles', '<p onclick="a" style="b" id="c" data-x="d">e</p>', '<p>e</p>'],
    [
      'targets',
      '<a href="https://x.org" target="_blank">a</a>',
      '<a href="https://x.org" rel="nofollow ugc noopener">a</a>',
    ],
    [
      'a friendlier rel',
      '<a href="https://x.org" rel="dofollow">a</a>',
      '<a href="https://x.org" rel="nofollow ugc noopener">a</a>',
    ],
    ['classes of the page', '<div class="table-scroll fixed inset-0">a</div>', '<div class="table-scroll">a</div>'],
    ['spans that are not code', '<span class="sr-only hljs-a">a</span>', '<span class="hljs-a">a</span>'],
    [
      'other inputs',
      '<input type="text" name="a"><input type="checkbox" onclick="b">',
      '<input type="checkbox" disabled="" />',
    ],
    ['foreign images', '<img src="https://x.org/a.png" alt="b">', ''],
    ['image sets', '<img src="/uploads/a.png" srcset="//evil 2x">', '<img src="/uploads/a.png" />'],
    ['other ids', '<li id="main">a</li><li id="fn-p1-2">b</li>', '<li>a</li><li id="fn-p1-2">b</li>'],
    ['other roles', '<div role="alert" tabindex="5">a</div>', '<div>a</div>'],
    ['object properties as names', '<constructor>a</constructor><p constructor="b" __proto__="c">d</p>', 'a<p>d</p>'],
    ['comments', '<!-- a --><!--><img src=x onerror=b>-->c', '--&gt;c'],
    ['open ends', '<p><em>a', '<p><em>a</em></p>'],
  ])('%s', (_name, html, expected) => {
    expect(sanitizePostHtml(html)).toBe(expected)
    expect(sanitizePostHtml(expected)).toBe(expected)
  })
})
