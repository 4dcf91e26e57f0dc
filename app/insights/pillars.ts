/** The six shares of people that make depth, in the order in which they are printed. See insights.md section 1. */
export const PILLARS = ['returning', 'conversing', 'heard', 'mutual', 'staying', 'takingPart'] as const

export type PillarName = (typeof PILLARS)[number]

/** Every pillar with a value for each. */
export type ByPillar<Value> = Record<PillarName, Value>

export const RETURNING = 0
export const CONVERSING = 1
export const HEARD = 2
export const MUTUAL = 3
export const STAYING = 4
export const TAKING_PART = 5

export function byPillar<Value>(valueFor: (pillar: number) => Value): ByPillar<Value> {
  return {
    returning: valueFor(RETURNING),
    conversing: valueFor(CONVERSING),
    heard: valueFor(HEARD),
    mutual: valueFor(MUTUAL),
    staying: valueFor(STAYING),
    takingPart: valueFor(TAKING_PART),
  }
}

/**
 * How one person stands in one window: all six indicators in 12 bits, two for each pillar. 0 is "not asked of this
 * person", 1 to 3 are the indicator in halves plus one.
 */
export type Standing = number

export const STANDING_BITS = 12

/** The part of a standing that says `halves` (0, 1 or 2) of an indicator. */
export function standing(pillar: number, halves: number): Standing {
  return (halves + 1) << (2 * pillar)
}

export function isAsked(of: Standing, pillar: number): boolean {
  return ((of >> (2 * pillar)) & 3) > 0
}

/** The indicator in halves, 0 to 2; 0 also where it is not asked. */
export function halvesOf(of: Standing, pillar: number): number {
  const level = (of >> (2 * pillar)) & 3
  return level > 0 ? level - 1 : 0
}

/** *Returning* is asked of every participant and of nobody else. */
export function isParticipant(of: Standing): boolean {
  return isAsked(of, RETURNING)
}

/** Sum and count of each pillar, indexed like PILLARS. */
export type PillarSums = { sum: Float64Array; count: Float64Array }

export function pillarSums(standings: Iterable<Standing>): PillarSums {
  const sums: PillarSums = { sum: new Float64Array(PILLARS.length), count: new Float64Array(PILLARS.length) }
  for (const each of standings) {
    for (let pillar = 0; pillar < PILLARS.length; pillar++) {
      const level = (each >> (2 * pillar)) & 3
      if (level === 0) continue
      sums.count[pillar] = (sums.count[pillar] as number) + 1
      sums.sum[pillar] = (sums.sum[pillar] as number) + (level - 1) / 2
    }
  }
  return sums
}
