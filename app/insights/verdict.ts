import type { Direction } from '#app/insights/change.ts'
import type { GrowthState } from '#app/insights/growth.ts'
import type { Ladder } from '#app/insights/ladder.ts'

export type Verdict =
  | 'deepening-while-growing'
  | 'deepening'
  | 'consolidating'
  | 'growing-depth-holding'
  | 'deep-and-steady'
  | 'steady'
  | 'small-but-deep'
  | 'shrinking'
  | 'growing-but-thinning'
  | 'thinning'
  | 'fading'
  | 'too-early-to-tell'
  | 'measurement-changed'

export type DepthWord = 'thin' | 'usual' | 'deep' | 'very-deep'

/** From which depth each word holds; from 211 windows of 15 public technical and language communities. */
export const DEPTH_WORDS_FROM = { thin: 0, usual: 24, deep: 42, 'very-deep': 56 } as const satisfies Record<
  DepthWord,
  number
>

export const DEEP = DEPTH_WORDS_FROM.deep

/** The word for a depth of 0 to 100. */
export function depthWord(depth: number): DepthWord {
  if (depth < DEPTH_WORDS_FROM.usual) return 'thin'
  if (depth < DEPTH_WORDS_FROM.deep) return 'usual'
  return depth < DEPTH_WORDS_FROM['very-deep'] ? 'deep' : 'very-deep'
}

/** The verdict of insights.md section 2, from the depth of W and how it compares with W'. */
export function verdictOf(
  ladder: Ladder,
  depth: number | null,
  compared: { growth: GrowthState; direction: Direction; hasMeasurementChanged: boolean } | null,
): Verdict {
  if (!compared || depth === null || ladder === 'counts' || ladder === 'k-of-n') return 'too-early-to-tell'
  if (compared.hasMeasurementChanged) return 'measurement-changed'
  const isDeep = depth >= DEEP
  const table: Record<Direction, Record<'growing' | 'steady' | 'shrinking', Verdict>> = {
    deepening: { growing: 'deepening-while-growing', steady: 'deepening', shrinking: 'consolidating' },
    holding: {
      growing: 'growing-depth-holding',
      steady: isDeep ? 'deep-and-steady' : 'steady',
      shrinking: isDeep ? 'small-but-deep' : 'shrinking',
    },
    thinning: { growing: 'growing-but-thinning', steady: 'thinning', shrinking: 'fading' },
  }
  return table[compared.direction][compared.growth === 'unclear' ? 'steady' : compared.growth]
}

/** Whether one of two windows lost more than 20 % of its replies' targets and the other did not. Shares 0 to 1. */
export function hasMeasurementChanged(unknownNow: number | null, unknownBefore: number | null): boolean {
  const isLost = (share: number | null) => (share ?? 0) > 0.2
  return isLost(unknownNow) !== isLost(unknownBefore)
}
