import { expect, test } from 'vitest'
import { renderMarkdown } from '#app/threads/markdown.server.ts'
import { MARKDOWN_LIMITS } from '#app/threads/markdown-limits.ts'

/**
 * Rendering takes linear time whatever is written: a whole input takes about as long as its sixteenth sixteen times
 * over (sixteen times as long if it were quadratic), and never many times as long as an honest one of equal length.
 *
 * Both sides do equal work and the distance is wide on purpose: on an overloaded machine (load 14 on 2 cores) linear
 * inputs were measured at up to 3.4, a different one each time.
 */
const LENGTH = MARKDOWN_LIMITS.maxSourceCharacters
const STEP = 16
const MAX_GROWTH = 6
const MAX_TIMES_HONEST = 25
/** Below this share of the honest time the growth is noise, and nothing to fear. */
const WORTH_COMPARING = 0.5
const MAX_ROUNDS = 12

const HONEST =
  'Rockpool is a *small* forum with [links](https://x.org), `code` and **words**, @lea.\n\n- one\n- two\n\n> quote\n\n'

const stairs = (step: (level: number) => string): string => {
  let text = ''
  for (let level = 1; text.length < LENGTH; level++) text += step(level)
  return text
}
const around = (open: string, close: string): ((length: number) => string) => {
  return (length) => {
    const times = Math.floor(length / (open.length + close.length))
    return `${open.repeat(times)}a${close.repeat(times)}`
  }
}
const behind = (head: string, repeated: string) => (length: number) =>
  head + repeated.repeat(Math.ceil((length - head.length) / repeated.length))

const REPEATED = [
  ...[
    '[',
    ']',
    '[]()',
    '![',
    '[a](',
    '[a](<b',
    '[a](b "',
    '[![a](/x)',
    '[a',
    '[\n',
    '[a\n\\\n',
    '[a]: /u\n',
    '[^',
    '[^a]: ',
  ],
  ...['*', '*a_', '**a *b ', '_a__b_', '*~_', 'a**b_c* ', '~', '~~a', '~~~a~~ ', '~~~~~a~~~~~'],
  ...['>', '> ', '> - ', '- ', '1. ', '* - + ', '- a\n', '- a\n\n', '- [ ] a\n', '- '.repeat(15).concat('a\n')],
  ...[
    '|',
    '|-|\n',
    'a|b\n-|-\n1\n\n',
    '`',
    '`a``b',
    '```\n',
    '~~~\n',
    '<',
    '<a ',
    '<b>',
    '<!--',
    '<http:',
    '&',
    '&amp',
    '&#x',
  ],
  ...[
    'http://',
    'http://a.',
    'http://a.b ',
    'http://a.b\n',
    'http://a.b/(',
    'http://a/*',
    'http://a@',
    'a://',
    'mailto:a',
  ],
  ...[
    '@',
    '@a',
    '@lea ',
    '@a.a-a.a-a.a-a.a ',
    'a@b.',
    '#',
    '# a\n',
    'a\n-\n',
    '=\n',
    '***\n',
    '\\',
    '\\[',
    '\n',
    ' ',
    'a  \n',
  ],
  ...['\t', '\ta\n', '\0', '\ud800', 'a', '"\'', '!', ':', 'é'],
]

const HOSTILE: Record<string, (length: number) => string> = {
  ...Object.fromEntries(REPEATED.map((text) => [JSON.stringify(text), behind('', text)])),
  'nested brackets': around('[', ']'),
  'nested links': around('[', '](/x)'),
  'nested images': around('![', '](/x)'),
  'nested emphasis': around('*', '*'),
  'brackets with a definition': (length) => `[a]: /x\n\n${around('[', ']')(length - 9)}`,
  'a definition used often': behind('[a]: /u\n\n', '[a]'),
  'a long definition used often': behind(`[a]: /${'u'.repeat(1_900)}\n\n`, '[a]'),
  'an open definition': behind('[a]: b\n"', 'a\n'),
  'a footnote used often': behind('[^a]: x\n\n', '[^a]'),
  'open footnotes': behind('[^a]: x\n\n', '[^'),
  'a footnote in itself': (length) => `${behind('[^a]: ', '[^a]')(length - 8)}\n\n[^a]`,
  'footnotes in a chain': () => `[^0]\n\n${stairs((level) => `[^${level - 1}]: [^${level}]\n\n`)}`,
  'footnotes without end': () => stairs((level) => `[^${level}]: x\n`),
  'growing quotes': () => stairs((level) => `${'>'.repeat(level)}a\n`),
  'growing lists': () => stairs((level) => `${' '.repeat(2 * level)}- a\n`),
  'growing backticks': () => stairs((level) => `${'`'.repeat(level)} `),
  'a table without end': behind('|a|\n|-|\n', '|x\n'),
  'wide tables': behind('', `${'|a'.repeat(39)}|\n${'|-'.repeat(39)}|\n${'x\n'.repeat(50)}\n`),
  'a square table': (length) => `${'|a'.repeat(length / 8)}|\n${'|-'.repeat(length / 8)}|\n${'x\n'.repeat(length / 4)}`,
  'parentheses in an address': behind('http://a.b/', '('),
  'a long host': behind('http://', 'a.'),
  'a long foreign host': () => `http://${stairs((level) => String.fromCharCode(0x4e00 + (level % 20_000)))}`,
  'a word of marks': behind('@a', '\u0301'),
  'spaces before the end': behind('a', ' '),
  'slow code': behind('```csharp\n', '"A A\n'),
  'slow code in many fences': behind('', `\`\`\`csharp\n${'"A A\n'.repeat(200)}\`\`\`\n`),
}

function milliseconds(work: () => void, times = 1): number {
  const start = performance.now()
  for (let time = 0; time < times; time++) work()
  return performance.now() - start
}

type Measure = { growth: number; timesHonest: number }

/** Stops as soon as the input is cleared; only what stays slow through every round is reported as slow. */
function measure(small: () => void, large: () => void, honest: () => void): Measure {
  const best = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY, honest: Number.POSITIVE_INFINITY }
  let result: Measure = { growth: 0, timesHonest: 0 }
  for (let round = 1; round <= MAX_ROUNDS; round++) {
    best.honest = Math.min(best.honest, milliseconds(honest))
    best.small = Math.min(best.small, milliseconds(small, STEP))
    best.large = Math.min(best.large, milliseconds(large))
    const timesHonest = best.large / best.honest
    result = { timesHonest, growth: timesHonest < WORTH_COMPARING ? 0 : best.large / best.small }
    if (round >= 2 && isCleared(result)) break
  }
  return result
}

const isCleared = ({ growth, timesHonest }: Measure): boolean => growth < MAX_GROWTH && timesHonest < MAX_TIMES_HONEST

const rendering = (source: string) => () => {
  renderMarkdown(source, { mentionable: new Map([['lea', '/members/lea']]) })
}
const cut = (text: string, length: number): string => text.slice(0, length)
const renderHonest = rendering(cut(HONEST.repeat(LENGTH / HONEST.length + 1), LENGTH))

for (let round = 0; round < 20; round++) renderHonest()

test.each(Object.keys(HOSTILE))('%s takes linear time', { timeout: 60_000 }, (name) => {
  const make = HOSTILE[name] ?? String
  const small = rendering(cut(make(LENGTH / STEP), LENGTH / STEP))
  const result = measure(small, rendering(cut(make(LENGTH), LENGTH)), renderHonest)
  expect(isCleared(result), JSON.stringify(result)).toBe(true)
})

test('the measure tells quadratic work from linear work', { timeout: 60_000 }, () => {
  let sink = 0
  const steps = (count: number) => () => {
    for (let step = 0; step < count; step++) sink = (sink * 31 + step) | 0
  }
  const size = 8_000
  const linear = measure(steps((size * size) / STEP), steps(size * size), renderHonest)
  const quadratic = measure(steps((size / STEP) ** 2), steps(size ** 2), renderHonest)
  expect(linear.growth).toBeGreaterThan(0)
  expect(isCleared(linear), JSON.stringify(linear)).toBe(true)
  expect(quadratic.growth, JSON.stringify(quadratic)).toBeGreaterThan(MAX_GROWTH)
  expect(sink).not.toBe(Number.NaN)
})
