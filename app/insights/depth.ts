import { PILLARS, type PillarSums, pillarSums, type Standing } from '#app/insights/pillars.ts'
import type { Reading } from '#app/insights/reading.ts'

/** A pillar's value, 0 to 1: smoothed so that neither 0 nor 1 of few people is taken at its word. */
export function pillarValue(sum: number, count: number): number {
  return (sum + 0.5) / (count + 1)
}

/** Which pillars exist: places in PILLARS. */
export type PillarSet = number[]

/** A pillar exists where somebody is asked (visits unrecorded: nobody is asked about taking part). */
export function existingPillars(sums: PillarSums): PillarSet {
  return PILLARS.map((_, pillar) => pillar).filter((pillar) => (sums.count[pillar] as number) >= 1)
}

export function commonPillars(sets: PillarSet[]): PillarSet {
  return (sets[0] ?? []).filter((pillar) => sets.every((set) => set.includes(pillar)))
}

/** 100 times the geometric mean of the values of these pillars: 0 to 100 (insights.md section 1). */
export function depthOver(sums: PillarSums, pillars: PillarSet): number {
  let product = 1
  for (const pillar of pillars) product *= pillarValue(sums.sum[pillar] as number, sums.count[pillar] as number)
  return 100 * product ** (1 / pillars.length)
}

/** D of a window with its sums, and on its own pillars; null without participants. */
export type Depth = { sums: PillarSums; pillars: PillarSet; depth: number | null }

export function depthOf(reading: Reading, standings: Map<number, Standing> = reading.standings): Depth {
  const sums = pillarSums(standings.values())
  const isEmpty = reading.participants.size === 0
  const pillars = isEmpty ? [] : existingPillars(sums)
  return { sums, pillars, depth: isEmpty ? null : depthOver(sums, pillars) }
}

/** D minus D with the credit of hubs capped, in points; null without participants. */
export function hubReliance(reading: Reading): number | null {
  const { depth } = depthOf(reading)
  const capped = depthOf(reading, reading.cappedStandings).depth
  return depth === null || capped === null ? null : depth - capped
}
