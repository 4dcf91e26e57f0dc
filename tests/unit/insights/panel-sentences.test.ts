import { describe, expect, test } from 'vitest'
import { computePanel } from '#app/insights/panel.ts'
import { type Face, type PanelView, viewOf } from '#app/insights/panel-view.ts'
import { depthSentence, headline, peopleSentence, periodSentence } from '#app/insights/ui/sentences.ts'
import { makeFormats } from '#app/ui/format.ts'
import { realSet } from '#tests/support/insights/real-sets.ts'
import { onDay, smallCommunity } from '#tests/support/insights/small-community.ts'

const formats = makeFormats('en', 'UTC', Date.UTC(2026, 0, 1))
const noFaces = new Map<string, Face>()

/** n people who each post once in a window, and once in the window a year before. */
function viewOfPeople(n: number): PanelView {
  const posts = Array.from({ length: n }, (_, person) => `m${person}`).flatMap((by) => [
    { by, day: 10 },
    { by, day: 10 + 4 * 91 },
  ])
  const records = smallCommunity([{ by: 'first', day: -1 }, ...posts])
  return viewOf(computePanel(records, { at: onDay(5 * 91), windowDays: 91 }), noFaces)
}

describe('the words of the ladder', () => {
  test.each([0, 1, 4, 5, 11])('%i people: no score, no percent, too early to tell', (n) => {
    const view = viewOfPeople(n)
    expect(view.hasScore).toBe(false)
    expect(view.word).toBeNull()
    expect(depthSentence(view, formats)).toBeNull()
    expect(headline(view)).toBe('Too early to tell.')
  })

  test.each([12, 29])('%i people: an early sign', (n) => {
    const view = viewOfPeople(n)
    expect(view.hasScore).toBe(true)
    expect(headline(view)).toMatch(/^Early sign: /)
    expect(depthSentence(view, formats)).toMatch(/likely between \d+ and \d+/)
  })

  test('30 people: a verdict', () => {
    const view = viewOfPeople(30)
    expect(headline(view)).not.toMatch(/^Early sign/)
    expect(view.hasScore).toBe(true)
  })
})

describe('the sentence', () => {
  const thinning = viewOf(computePanel(realSet('thinning')), noFaces)

  test('says what happened, from what to what, how sure, and why', () => {
    expect(headline(thinning)).toBe('Growing, but thinning.')
    expect(peopleSentence(thinning)).toBe('68 people took part, up from 42.')
    expect(depthSentence(thinning, formats)).toMatch(/^Depth slid from 26 to 14 \(likely between \d+ and \d+\): .+\.$/)
    expect(periodSentence(thinning, formats)).toBe('Four weeks to 27 March 2026 · compared with a year before')
  })

  test('names at most two reasons, and only those that moved depth the way it went', () => {
    expect(thinning.reasons.length).toBeGreaterThan(0)
    expect(thinning.reasons.length).toBeLessThanOrEqual(2)
    expect(thinning.reasons.every((reason) => reason.direction === 'down')).toBe(true)
  })

  test('never says stable', () => {
    const words = [1, 6, 15, 40].map((n) =>
      [headline(viewOfPeople(n)), depthSentence(viewOfPeople(n), formats)].join(' '),
    )
    expect(words.join(' ')).not.toMatch(/stable/i)
  })
})

describe('a pillar', () => {
  test('without an interval or an earlier value has no change to show', () => {
    for (const pillar of viewOfPeople(0).pillars) expect(pillar.change).toBeNull()
  })

  test('keeps everybody’s standing out of the page that mentions nobody', () => {
    expect(JSON.stringify(viewOfPeople(40))).not.toContain('m17')
  })
})
