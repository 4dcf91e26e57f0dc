import type { InsightsFigures } from './figures.ts'
import type { PanelFigures, PillarDetail } from './panel.ts'
import { PILLARS, type PillarName } from './pillars.ts'
import { type DepthWord, depthWord } from './verdict.ts'

/** From here on the panel says that much rests on one member (insights.md section 1). */
export const CARRIED_FLAG = 7

/** Points of depth from which hub reliance is worth a word; the panel's own choice, the same as for one member. */
export const HUB_FLAG = 7

export type Face = { id: string; username: string; displayName: string }

export type PillarView = PillarDetail & { pillar: PillarName; change: 'rose' | 'slid' | 'unclear' | null }

/** What the panel page needs of the figures: the names of those it mentions, not everybody's standing. */
export type PanelView = Omit<PanelFigures, 'people' | 'pillars' | 'closedPairs' | 'carriedByMemberId'> & {
  pillars: PillarView[]
  carriedBy: { points: number; face: Face } | null
  closedPairs: { faces: [Face, Face]; answers: number }[]
  word: DepthWord | null
  /** Below `early` the panel gives neither score nor percent. */
  hasScore: boolean
  /** Up to two pillars that moved depth most in the direction of the verdict. */
  reasons: { pillar: PillarName; direction: 'up' | 'down' }[]
}

export function viewOf(panel: PanelFigures, faces: ReadonlyMap<string, Face>): PanelView {
  const { people, pillars, closedPairs, carriedByMemberId, ...rest } = panel
  const { figures } = panel
  const hasScore = figures.ladder === 'early' || figures.ladder === 'verdict'
  const carrier = carriedByMemberId === null ? undefined : faces.get(carriedByMemberId)
  return {
    ...rest,
    pillars: PILLARS.map((pillar) => ({ pillar, ...pillars[pillar], change: pillarChange(pillars[pillar]) })),
    carriedBy: carrier && figures.carriedBy !== null ? { points: figures.carriedBy, face: carrier } : null,
    closedPairs: closedPairs.flatMap(({ memberIds, answers }) => {
      const [one, other] = memberIds.map((id) => faces.get(id))
      return one && other ? [{ faces: [one, other] as [Face, Face], answers }] : []
    }),
    word: hasScore && figures.depth !== null ? depthWord(figures.depth) : null,
    hasScore,
    reasons: reasonsFor(panel, figures),
  }
}

/** A pillar moved when its own interval leaves out where it stood before; otherwise there is no clear change. */
function pillarChange({ value, interval, before }: PillarDetail): PillarView['change'] {
  if (value === null || interval === null || before === null || before.value === null) return null
  if (before.value > interval[1]) return 'slid'
  return before.value < interval[0] ? 'rose' : 'unclear'
}

function reasonsFor(panel: PanelFigures, figures: InsightsFigures): PanelView['reasons'] {
  const direction = figures.change?.direction
  if (direction === undefined || direction === 'holding') return []
  const sign = direction === 'deepening' ? 1 : -1
  return PILLARS.map((pillar) => ({ pillar, points: (panel.pillars[pillar].moved ?? 0) * sign }))
    .filter((moved) => moved.points >= 1)
    .sort((a, b) => b.points - a.points)
    .slice(0, 2)
    .map(({ pillar }) => ({ pillar, direction: sign > 0 ? 'up' : 'down' }))
}

/** Everyone the panel page mentions by name. */
export const mentionedIn = (panel: PanelFigures): string[] => [
  ...(panel.carriedByMemberId === null ? [] : [panel.carriedByMemberId]),
  ...panel.closedPairs.flatMap((pair) => pair.memberIds),
]
