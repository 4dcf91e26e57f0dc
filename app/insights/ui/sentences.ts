import type { PanelView } from '#app/insights/panel-view.ts'
import type { PillarName } from '#app/insights/pillars.ts'
import type { Verdict } from '#app/insights/verdict.ts'
import { windowsInAYear } from '#app/insights/windows.ts'
import { m } from '#app/messages/compiled/messages.js'
import type { Formats } from '#app/ui/format.ts'

const VERDICTS: Record<Verdict, () => string> = {
  'deepening-while-growing': m.insights_verdict_deepening_while_growing,
  deepening: m.insights_verdict_deepening,
  consolidating: m.insights_verdict_consolidating,
  'growing-depth-holding': m.insights_verdict_growing_depth_holding,
  'deep-and-steady': m.insights_verdict_deep_and_steady,
  steady: m.insights_verdict_steady,
  'small-but-deep': m.insights_verdict_small_but_deep,
  shrinking: m.insights_verdict_shrinking,
  'growing-but-thinning': m.insights_verdict_growing_but_thinning,
  thinning: m.insights_verdict_thinning,
  fading: m.insights_verdict_fading,
  'too-early-to-tell': m.insights_verdict_too_early_to_tell,
  'measurement-changed': m.insights_verdict_measurement_changed,
}

const REASONS: Record<PillarName, Record<'up' | 'down', () => string>> = {
  returning: { up: m.insights_reason_returning_up, down: m.insights_reason_returning_down },
  conversing: { up: m.insights_reason_conversing_up, down: m.insights_reason_conversing_down },
  heard: { up: m.insights_reason_heard_up, down: m.insights_reason_heard_down },
  mutual: { up: m.insights_reason_mutual_up, down: m.insights_reason_mutual_down },
  staying: { up: m.insights_reason_staying_up, down: m.insights_reason_staying_down },
  takingPart: { up: m.insights_reason_takingPart_up, down: m.insights_reason_takingPart_down },
}

export const PILLAR_WORDS: Record<PillarName, { name: () => string; text: () => string; how: () => string }> = {
  returning: {
    name: m.insights_pillar_returning,
    text: m.insights_pillar_returning_text,
    how: m.insights_pillar_returning_how,
  },
  conversing: {
    name: m.insights_pillar_conversing,
    text: m.insights_pillar_conversing_text,
    how: m.insights_pillar_conversing_how,
  },
  heard: { name: m.insights_pillar_heard, text: m.insights_pillar_heard_text, how: m.insights_pillar_heard_how },
  mutual: { name: m.insights_pillar_mutual, text: m.insights_pillar_mutual_text, how: m.insights_pillar_mutual_how },
  staying: {
    name: m.insights_pillar_staying,
    text: m.insights_pillar_staying_text,
    how: m.insights_pillar_staying_how,
  },
  takingPart: {
    name: m.insights_pillar_takingPart,
    text: m.insights_pillar_takingPart_text,
    how: m.insights_pillar_takingPart_how,
  },
}

const WORDS = {
  thin: m.insights_word_thin,
  usual: m.insights_word_usual,
  deep: m.insights_word_deep,
  'very-deep': m.insights_word_very_deep,
}

/** The verdict in words; from 12 to 29 people marked as an early sign. */
export function headline({ figures }: PanelView): string {
  const sentence = VERDICTS[figures.verdict]()
  return figures.ladder === 'early' && figures.change ? m.insights_early_sign({ sentence }) : sentence
}

export function periodSentence({ figures, window, comparedWindow }: PanelView, formats: Formats): string {
  const day = formats.fullDay(window.to)
  const { windowDays } = figures
  const period =
    windowDays === 28
      ? m.insights_period_month({ day })
      : windowDays === 91
        ? m.insights_period_quarter({ day })
        : m.insights_period_days({ days: windowDays, day })
  if (!comparedWindow) return `${period} · ${m.insights_versus_nothing()}`
  return `${period} · ${isYearBack(figures) ? m.insights_versus_year() : m.insights_versus_before()}`
}

export const isYearBack = (figures: PanelView['figures']): boolean =>
  figures.comparedWith?.windowsBack === windowsInAYear(figures.windowDays) && figures.comparedWith.windowsBack > 1

export function peopleSentence({ figures }: PanelView): string {
  const count = figures.participants
  const before = figures.comparedWith?.participants
  if (before === undefined) return m.insights_took_part({ count })
  if (count === before) return m.insights_took_part_same({ count })
  return count > before ? m.insights_took_part_up({ count, before }) : m.insights_took_part_down({ count, before })
}

export function depthSentence({ figures, hasScore, reasons }: PanelView, formats: Formats): string | null {
  const { depth, depthInterval, comparedWith, change } = figures
  if (!hasScore || depth === null || depthInterval === null) return null
  const spoken = {
    now: formats.number(depth),
    low: formats.number(depthInterval[0]),
    high: formats.number(depthInterval[1]),
  }
  if (figures.verdict === 'measurement-changed')
    return `${m.insights_depth_alone(spoken)} ${m.insights_measurement_changed_text()}`
  if (!comparedWith || comparedWith.depth === null || !change) return m.insights_depth_alone(spoken)
  const compared = { ...spoken, before: formats.number(comparedWith.depth) }
  if (change.direction === 'holding') return m.insights_depth_held(compared)
  const hasRisen = change.delta > 0
  const because = reasons.map(({ pillar, direction }) => REASONS[pillar][direction]())
  if (because.length === 0) return hasRisen ? m.insights_depth_rose(compared) : m.insights_depth_slid(compared)
  const reasoned = { ...compared, reason: formats.list(because) }
  return hasRisen ? m.insights_depth_rose_because(reasoned) : m.insights_depth_slid_because(reasoned)
}

export const wordSentence = ({ word }: PanelView): string | null => (word === null ? null : WORDS[word]())

export function growthSentence({ figures }: PanelView): string | null {
  if (!figures.growth) return null
  const { arrivals, departures, state } = figures.growth
  const sentence = {
    growing: m.insights_growth_growing,
    steady: m.insights_growth_steady,
    shrinking: m.insights_growth_shrinking,
    unclear: m.insights_growth_unclear,
  }[state]
  return sentence({ arrivals, departures })
}
