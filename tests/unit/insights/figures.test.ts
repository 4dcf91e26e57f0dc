import { describe, expect, test } from 'vitest'
import { computeFigures } from '#app/insights/figures.ts'
import { expectedFiles, realSet } from '#tests/support/insights/real-sets.ts'

/** The intervals that come from draws; another implementation draws otherwise. */
const DRAWN = new Set(['depthInterval', 'change.interval'])

type Difference = { key: string; ours: unknown; theirs: unknown }

/** Every leaf of `theirs` that ours does not meet. */
function differences(ours: unknown, theirs: unknown, key = '', tolerance = 0.01): Difference[] {
  const within = DRAWN.has(key) ? 2.5 : tolerance
  if (typeof theirs === 'object' && theirs !== null) {
    return Object.entries(theirs).flatMap(([name, value]) => {
      const inner = Array.isArray(theirs) ? `${key}[${name}]` : [key, name].filter(Boolean).join('.')
      return differences((ours as Record<string, unknown> | null)?.[name], value, inner, within)
    })
  }
  const isMet =
    typeof theirs === 'number' && typeof ours === 'number' ? Math.abs(ours - theirs) <= within + 1e-9 : ours === theirs
  return isMet ? [] : [{ key, ours, theirs }]
}

describe('the figures of an independent implementation', () => {
  test.each(expectedFiles())('$file', ({ set, at, windowDays, figures }) => {
    const ours = computeFigures(realSet(set), { at, windowDays })
    expect(differences(ours, figures)).toEqual([])
    expect(ours.history).toHaveLength((figures as typeof ours).history.length)
  })
})
