import { Link } from 'react-router'
import type { PanelView, PillarView } from '#app/insights/panel-view.ts'
import { m } from '#app/messages/compiled/messages.js'
import { useFormats } from '#app/ui/format.ts'
import { linearScale } from '#app/ui/linear-scale.ts'
import { isYearBack, PILLAR_WORDS } from './sentences.ts'

/** The pillars as bars with whiskers and a mark where they stood before. Bars stay on a phone, under their names. */
export function PillarTable({ view }: { view: PanelView }) {
  const { comparedWith } = view.figures
  const before = isYearBack(view.figures) ? m.insights_before_year() : m.insights_before_window()
  return (
    <>
      <p className="mb-3 text-sm text-ink-soft">
        {comparedWith && view.hasScore ? m.insights_pillars_hint({ before }) : m.insights_pillars_hint_alone()}
      </p>
      <table className="w-full border-collapse">
        <thead className="sr-only">
          <tr>
            <th scope="col">{m.insights_column_pillar()}</th>
            <th scope="col">{m.insights_column_share()}</th>
            <th scope="col">{m.insights_column_change()}</th>
          </tr>
        </thead>
        <tbody>
          {view.pillars.map((pillar) => (
            <PillarRow key={pillar.pillar} pillar={pillar} hasScore={view.hasScore} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function PillarRow({ pillar, hasScore }: { pillar: PillarView; hasScore: boolean }) {
  const formats = useFormats()
  const words = PILLAR_WORDS[pillar.pillar]
  const { value, interval, sum, count } = pillar
  const share =
    hasScore && value !== null
      ? formats.percent(value)
      : m.insights_k_of_n({ k: formats.decimal(sum), n: formats.number(count) })
  return (
    <tr className="grid grid-cols-[1fr_auto] items-center gap-x-4 border-t border-line py-2.5 first:border-t-0 sm:grid-cols-[34%_1fr_100px_150px]">
      <th scope="row" className="text-left font-semibold">
        <Link
          to={`/insights/pillars/${pillar.pillar}`}
          className="flex min-h-11 flex-col justify-center hover:underline"
        >
          {words.name()}
          <span className="block text-sm font-normal text-ink-soft">{words.text()}</span>
        </Link>
      </th>
      <td className="order-last col-span-2 sm:order-none sm:col-span-1">
        {value === null || !hasScore ? null : <PillarBar pillar={pillar} value={value} />}
        {value === null ? (
          <span className="text-sm text-ink-soft">
            {pillar.pillar === 'takingPart' ? m.insights_pillar_missing_takingPart() : m.insights_pillar_missing()}
          </span>
        ) : null}
      </td>
      <td className="whitespace-nowrap text-right sm:text-left">
        {value === null ? m.insights_unknown() : share}
        {hasScore && value !== null && interval ? (
          <span className="block text-sm text-ink-soft">
            {m.insights_interval({ low: formats.number(interval[0] * 100), high: formats.number(interval[1] * 100) })}
          </span>
        ) : null}
      </td>
      <td className="col-span-2 text-sm sm:col-span-1">{hasScore ? <PillarChange change={pillar.change} /> : null}</td>
    </tr>
  )
}

function PillarBar({ pillar, value }: { pillar: PillarView; value: number }) {
  const across = linearScale([0, 1], [0, 300])
  const { interval, before } = pillar
  return (
    <svg viewBox="0 0 300 16" preserveAspectRatio="none" className="h-4 w-full" aria-hidden="true">
      <rect x={0} y={5} width={300} height={6} rx={3} className="fill-surface-sunken" />
      <rect x={0} y={5} width={across(value)} height={6} rx={3} className="fill-depth" />
      {interval ? (
        <g className="fill-ink">
          <rect
            x={across(interval[0])}
            y={7.2}
            width={Math.max(1, across(interval[1]) - across(interval[0]))}
            height={1.6}
          />
          <rect x={across(interval[0])} y={4} width={1.4} height={8} />
          <rect x={across(interval[1]) - 1.4} y={4} width={1.4} height={8} />
        </g>
      ) : null}
      {before?.value != null ? (
        <rect x={across(before.value) - 1.5} y={0} width={3} height={16} className="fill-growth" />
      ) : null}
    </svg>
  )
}

/** Colour never speaks alone: an arrow and a word say the same. */
function PillarChange({ change }: { change: PillarView['change'] }) {
  if (change === null) return null
  if (change === 'slid') return <span className="text-warn">▼ {m.insights_slid()}</span>
  if (change === 'rose') return <span className="text-good">▲ {m.insights_rose()}</span>
  return <span className="text-ink-soft">{m.insights_no_clear_change()}</span>
}
