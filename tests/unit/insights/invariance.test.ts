import { describe, expect, test } from 'vitest'
import { computeFigures, type InsightsFigures } from '#app/insights/figures.ts'
import { seededRandom } from '#app/insights/random.ts'
import { printedDay } from '#app/insights/windows.ts'
import { DAY_MS } from '#app/kernel/clock.ts'
import {
  instantIn,
  shifted,
  withLurkersDeleted,
  withMembers,
  withNewIds,
  withShuffledRows,
} from '#tests/support/insights/changes.ts'
import type { PlainRecords } from '#tests/support/insights/plain-records.ts'
import { expectedFiles, realSet } from '#tests/support/insights/real-sets.ts'
import { simulate } from '#tests/support/insights/simulate.ts'

/** What may not change a figure at all (insights.md section 4), on every set and on simulated ones with visits. */
type Subject = { name: string; records: PlainRecords; at?: number; windowDays?: number }

const SUBJECTS: Subject[] = [
  ...expectedFiles().map(({ file, set, ...options }) => ({ name: file, records: realSet(set), ...options })),
  ...[1, 2, 3, 4].map((seed) => ({
    name: `simulated ${seed}`,
    records: simulate({ seed, members: 60 * seed, posts: 500 * seed, days: 800, visits: true }),
  })),
]

const random = () => seededRandom(20260327)

describe.each(SUBJECTS)('$name', ({ records, ...options }) => {
  const before = computeFigures(records, options)

  test('other ids', () => {
    expect(computeFigures(withNewIds(records, random()), options)).toEqual(before)
  })

  test('shuffled rows', () => {
    expect(computeFigures(withShuffledRows(records, random()), options)).toEqual(before)
  })

  test('times shifted by whole windows', () => {
    const days = 7 * before.windowDays
    const at = options.at === undefined ? undefined : options.at + days * DAY_MS
    const after = computeFigures(shifted(records, days), { ...options, at })
    expect(after).toEqual(shiftedFigures(before, days))
  })

  // Reactions are not among the records from which depth, growth and verdict are computed: ten thousand of them, or a
  // million, reach none of them. The type of the input is the proof.
  test('ten thousand sign-ups without a visit', () => {
    const at = Date.parse(before.at)
    const draw = random()
    const window = { from: at - before.windowDays * DAY_MS, to: at }
    const ids = Array.from({ length: 10_000 }, (_, n) => `sign-up-${n}`)
    const after = computeFigures(withMembers(records, ids, instantIn(window, draw)), options)
    expect({ ...after, members: after.members - 10_000 }).toEqual(before)
  })

  test('everybody who only reads deletes their account', () => {
    expect(computeFigures(withLurkersDeleted(records), options)).toEqual(before)
  })
})

function shiftedFigures(figures: InsightsFigures, days: number): InsightsFigures {
  const later = (day: string) => printedDay(Date.parse(day) + days * DAY_MS)
  return {
    ...figures,
    at: `${later(figures.at)}T00:00:00Z`,
    history: figures.history.map((window) => ({ ...window, to: later(window.to) })),
  }
}

test('the same records give the same figures, another seed other draws', () => {
  const records = realSet('french-meta')
  expect(computeFigures(records, { seed: 5 })).toEqual(computeFigures(records, { seed: 5 }))
  expect(computeFigures(records, { seed: 5 }).depthInterval).not.toEqual(
    computeFigures(records, { seed: 6 }).depthInterval,
  )
})
