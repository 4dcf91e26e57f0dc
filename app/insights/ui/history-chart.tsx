import type { InsightsFigures } from '#app/insights/figures.ts'
import { DEPTH_WORDS_FROM } from '#app/insights/verdict.ts'
import { m } from '#app/messages/compiled/messages.js'
import { BottomAxis, LeftAxis } from '#app/ui/chart-axis.tsx'
import { useFormats } from '#app/ui/format.ts'
import { linearScale, polylinePoints } from '#app/ui/linear-scale.ts'

const WIDE = { width: 1040, height: 220, left: 40, right: 20, top: 14, bottom: 30, months: 5 }
const NARROW = { width: 312, height: 220, left: 28, right: 12, top: 14, bottom: 30, months: 2 }

type Moment = InsightsFigures['history'][number]

/** Depth as a line, participants as quiet columns behind it; oldest window on the left. */
export function HistoryChart({ history }: { history: Moment[] }) {
  const known = history.filter((moment) => moment.depth !== null)
  if (known.length < 2) return <p className="text-ink-soft">{m.insights_history_empty()}</p>
  const oldestFirst = [...history].reverse()
  return (
    <>
      <Drawing moments={oldestFirst} size={WIDE} className="hidden w-full sm:block" />
      <Drawing moments={oldestFirst} size={NARROW} className="block w-full sm:hidden" />
      <p className="text-sm text-ink-soft">{m.insights_history_caption()}</p>
    </>
  )
}

function Drawing({ moments, size, className }: { moments: Moment[]; size: typeof WIDE; className: string }) {
  const formats = useFormats()
  const floor = size.height - size.bottom
  const across = linearScale([0, moments.length - 1], [size.left + 14, size.width - size.right - 10])
  const highest = Math.max(...moments.map((moment) => moment.depth ?? 0))
  const top = highest > 70 ? 100 : 70
  const up = linearScale([0, top], [floor, size.top])
  const columnUp = linearScale(
    [0, Math.max(...moments.map((moment) => moment.participants)) * 1.6],
    [0, floor - size.top],
  )
  const columnWidth = Math.min(24, ((size.width - size.left) / moments.length) * 0.6)
  const known = moments.flatMap((moment, index) => (moment.depth === null ? [] : [{ index, depth: moment.depth }]))
  const every = Math.max(1, Math.ceil(moments.length / size.months))
  const months = moments.flatMap((moment, index) =>
    (moments.length - 1 - index) % every === 0 ? [{ value: index, label: formats.month(Date.parse(moment.to)) }] : [],
  )
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={m.insights_history_label()}
      className={className}
    >
      {moments.map((moment, index) => (
        <rect
          key={moment.to}
          x={across(index) - columnWidth / 2}
          y={floor - columnUp(moment.participants)}
          width={columnWidth}
          height={columnUp(moment.participants)}
          className="fill-growth"
          opacity={0.28}
        />
      ))}
      <line x1={size.left} x2={size.width - size.right} y1={floor} y2={floor} className="stroke-line" />
      <polyline
        points={polylinePoints(known.map((point) => ({ x: across(point.index), y: up(point.depth) })))}
        fill="none"
        className="stroke-depth"
        strokeWidth={2.5}
        strokeLinejoin="round"
      />
      {known.map((point) => (
        <circle key={point.index} cx={across(point.index)} cy={up(point.depth)} r={3.5} className="fill-depth" />
      ))}
      <LeftAxis
        scale={up}
        x={size.left - 6}
        fontSize={12}
        ticks={[...Object.values(DEPTH_WORDS_FROM), top].map((value) => ({ value, label: formats.number(value) }))}
      />
      <BottomAxis scale={across} y={size.height - 10} fontSize={12} ticks={months} />
    </svg>
  )
}
