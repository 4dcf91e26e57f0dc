import { describe, expect, it } from 'vitest'
import { people } from '#prisma/demo/members.ts'
import { months, script } from '#prisma/demo/script.ts'
import { scripts } from '#prisma/demo/scripts/all.ts'
import { topic } from '#prisma/demo/topic.ts'
import { topics } from '#prisma/demo/topics/all.ts'

describe('a play', () => {
  it('is read line by line, answers to the latest post of whoever is named', () => {
    const read = script(
      'kit',
      { a: 'any', b: 'tom' },
      '# Title\na: One.\n\nTwo: not a cue.\nb: First answer.\na > b (+2d): Later.\nb > a: Last.',
    )
    expect(read.title).toBe('Title')
    expect(read.lines).toEqual([
      { role: 'a', answers: null, text: 'One.\n\nTwo: not a cue.' },
      { role: 'b', answers: 0, text: 'First answer.' },
      { role: 'a', answers: 1, text: 'Later.', waitHours: 48 },
      { role: 'b', answers: 2, text: 'Last.' },
    ])
  })

  it('refuses an answer to somebody who has said nothing', () => {
    expect(() => script('kit', { a: 'any', b: 'any' }, '# T\na > b: Hm.')).toThrow(/said nothing/)
  })
})

describe('a topic', () => {
  it('pairs titles with openings and splits exchanges', () => {
    const read = topic('kit', 'advice', '= T\n? One. ¶ Two.\n* Ask? // Tell. // React.\n* Ask? // Tell.')
    expect(read.openings).toEqual(['One.\n\nTwo.'])
    expect(read.exchanges).toEqual([
      { ask: 'Ask?', tell: 'Tell.', react: 'React.' },
      { ask: 'Ask?', tell: 'Tell.' },
    ])
  })
})

it('months go round the year', () => {
  expect(months(11, 2)).toEqual([11, 12, 1, 2])
})

it('there are at least sixty hand-written threads, each with three replies or more and no title twice', () => {
  expect(scripts.length).toBeGreaterThanOrEqual(60)
  expect(new Set(scripts.map(({ title }) => title)).size).toBe(scripts.length)
  for (const { lines, title, category } of scripts) {
    expect(lines.length, title).toBeGreaterThanOrEqual(category === 'hut' ? 2 : 4)
  }
})

it('every part is played by a kind of person or by a member there is', () => {
  const parts = new Set(['any', 'new', 'regular', ...people.map(({ username }) => username)])
  for (const { cast, title } of scripts) {
    for (const part of Object.values(cast)) expect(parts, title).toContain(part)
  }
})

it('every topic has as many openings as titles', () => {
  for (const { titles, openings } of topics) expect(openings.length, titles[0]).toBe(titles.length)
})
