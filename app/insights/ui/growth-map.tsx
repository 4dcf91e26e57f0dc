import { useId } from 'react'
import type { PathPoint } from '#app/insights/panel.ts'
import { DEEP, DEPTH_WORDS_FROM } from '#app/insights/verdict.ts'
import { m } from '#app/messages/compiled/messages.js'
import { BottomAxis, LeftAxis } from '#app/ui/chart-axis.tsx'
import { useFormats } from '#app/ui/format.ts'
import { linearScale, polylinePoints } from '#app/ui/linear-scale.ts'

/** Drawn at its own size for each: on a phone the map is drawn anew, never shrunk, so its text stays readable. */
const WIDE = { width: 640, height: 390, left: 70, right: 50, top: 30, bottom: 64, fontSize: 13 }
const NARROW = { width: 312, height: 330, left: 32, right: 22, top: 16, bottom: 54, fontSize: 12 }

type Size = typeof WIDE
type MapPoint = {
  to: string
  depth: number
  share: number
  depthInterval: [number, number]
  growthInterval: [number, number]
}

/** The windows that have both numbers, oldest first. */
export function mapPoints(path: PathPoint[]): MapPoint[] {
  return path
    .flatMap(({ to, depth, depthInterval, growthShare, growthInterval }) =>
      depth === null || growthShare === null || depthInterval === null || growthInterval === null
        ? []
        : [{ to, depth, share: growthShare, depthInterval, growthInterval } as MapPoint],
    )
    .reverse()
}

export function GrowthMap({ path }: { path: PathPoint[] }) {
  const points = mapPoints(path)
  if (points.length === 0) return <p className="my-6 text-ink-soft">{m.insights_map_empty()}</p>
  return (
    <>
      <MapDrawing points={points} size={WIDE} className="hidden w-full sm:block" />
      <MapDrawing points={points} size={NARROW} className="block w-full sm:hidden" />
    </>
  )
}

function MapDrawing({ points, size, className }: { points: MapPoint[]; size: Size; className: string }) {
  const formats = useFormats()
  const clip = useId()
  const { across, up, depthTicks, shareTicks } = scalesFor(points, size)
  const [x0, x1] = across.range
  const [y1, y0] = up.range
  const path = polylinePoints(points.map((point) => ({ x: across(point.share), y: up(point.depth) })))
  const first = points[0]
  const last = points.at(-1)
  const isWide = size === WIDE
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={m.insights_map_label()}
      className={className}
    >
      <clipPath id={clip}>
        <rect x={x0} y={y0} width={x1 - x0} height={y1 - y0} />
      </clipPath>
      <rect x={x0} y={y0} width={x1 - x0} height={y1 - y0} className="fill-surface-raised stroke-line" />
      <g className="stroke-line" strokeDasharray="3 4">
        <line x1={across(0.5)} x2={across(0.5)} y1={y0} y2={y1} />
        <line x1={x0} x2={x1} y1={up(DEEP)} y2={up(DEEP)} />
      </g>
      <g fontSize={size.fontSize} className="fill-ink-soft">
        <text x={x0 + 8} y={y0 + 18}>
          {m.insights_map_small_deep()}
        </text>
        <text x={x1 - 8} y={y0 + 18} textAnchor="end">
          {m.insights_map_growing_deep()}
        </text>
        <text x={x0 + 8} y={y1 - 9}>
          {m.insights_map_fading()}
        </text>
        <text x={x1 - 8} y={y1 - 9} textAnchor="end">
          {m.insights_map_growing_thin()}
        </text>
        <text x={(x0 + x1) / 2} y={size.height - 12} textAnchor="middle">
          {isWide ? m.insights_map_growth_axis() : m.insights_map_growth_axis_short()}
        </text>
        {isWide ? (
          <text transform={`translate(22 ${(y0 + y1) / 2}) rotate(-90)`} textAnchor="middle">
            {m.insights_map_depth_axis()}
          </text>
        ) : null}
      </g>
      <LeftAxis
        scale={up}
        x={x0 - 7}
        ticks={depthTicks.map((value) => ({ value, label: formats.number(value) }))}
        fontSize={size.fontSize}
      />
      <BottomAxis
        scale={across}
        y={y1 + 19}
        fontSize={size.fontSize}
        ticks={shareTicks.map((value) => ({
          value,
          label: value === 0.5 ? m.insights_map_even() : formats.percent(value),
        }))}
      />
      <g clipPath={`url(#${clip})`}>
        {points.map((point, index) => (
          <ellipse
            key={point.to}
            cx={across((point.growthInterval[0] + point.growthInterval[1]) / 2)}
            cy={up((point.depthInterval[0] + point.depthInterval[1]) / 2)}
            rx={(across(point.growthInterval[1]) - across(point.growthInterval[0])) / 2}
            ry={(up(point.depthInterval[0]) - up(point.depthInterval[1])) / 2}
            className="fill-depth"
            opacity={0.02 + (0.1 * (index + 1)) / points.length}
          />
        ))}
      </g>
      <polyline points={path} fill="none" className="stroke-depth" strokeWidth={2.5} strokeLinejoin="round" />
      {points.map((point) => (
        <circle
          key={point.to}
          cx={across(point.share)}
          cy={up(point.depth)}
          r={point === last ? 8 : 4}
          className={point === last ? 'fill-depth stroke-depth' : 'fill-surface-raised stroke-depth'}
          strokeWidth={2}
        />
      ))}
      {first && first !== last ? (
        <text
          x={within(across(first.share), x0, x1)}
          y={up(first.depth) - 12}
          fontSize={size.fontSize}
          textAnchor="middle"
          className="fill-ink-soft stroke-surface-raised"
          strokeWidth={4}
          paintOrder="stroke"
        >
          {formats.month(Date.parse(first.to))}
        </text>
      ) : null}
      {last ? (
        <text
          x={within(across(last.share), x0, x1)}
          y={up(last.depth) + 26}
          fontSize={size.fontSize + 1}
          fontWeight={600}
          textAnchor="middle"
          className="fill-ink stroke-surface-raised"
          strokeWidth={4}
          paintOrder="stroke"
        >
          {m.insights_map_now()}
        </text>
      ) : null}
    </svg>
  )
}

/** Keeps a centred label inside the plot. */
const within = (x: number, low: number, high: number) => Math.min(high - 30, Math.max(low + 30, x))

/** Growth from 20 to 80 %, depth from 20 to 70; wider where the path or its certainty goes further. */
function scalesFor(points: MapPoint[], size: Size) {
  const shares = points.map((point) => point.share)
  const depths = points.flatMap((point) => [point.depth, ...point.depthInterval])
  const reach = Math.max(0.3, ...shares.map((share) => Math.abs(share - 0.5) + 0.05))
  const half = Math.min(0.5, Math.ceil(reach * 10) / 10)
  const top = Math.min(100, Math.max(70, Math.ceil(Math.max(...depths) / 10) * 10))
  const bottom = Math.min(...depths) >= 20 ? 20 : 0
  const across = linearScale([0.5 - half, 0.5 + half], [size.left, size.width - size.right])
  const up = linearScale([bottom, top], [size.height - size.bottom, size.top])
  const words = [DEPTH_WORDS_FROM.usual, DEPTH_WORDS_FROM.deep, DEPTH_WORDS_FROM['very-deep']]
  const depthTicks = [bottom, ...words.filter((from) => from >= bottom + 8), top]
  return { across, up, depthTicks, shareTicks: [0.5 - half, 0.5, 0.5 + half] }
}

/** The same as a table, for those who would rather read. */
export function MapTable({ path }: { path: PathPoint[] }) {
  const formats = useFormats()
  const range = (interval: readonly [number, number] | null, print: (value: number) => string) =>
    interval ? m.insights_range({ low: print(interval[0]), high: print(interval[1]) }) : m.insights_unknown()
  return (
    <details className="mt-2 text-sm">
      <summary className="link min-h-11 cursor-pointer py-2">{m.insights_as_table()}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrollable with the keyboard */}
      <section className="overflow-x-auto" tabIndex={0} aria-label={m.insights_map_title()}>
        <table className="w-full min-w-130 text-left">
          <thead>
            <tr className="border-b border-line">
              <th scope="col" className="py-1 pr-3">
                {m.insights_column_to()}
              </th>
              <th scope="col" className="py-1 pr-3">
                {m.insights_column_people()}
              </th>
              <th scope="col" className="py-1 pr-3">
                {m.insights_column_depth()}
              </th>
              <th scope="col" className="py-1 pr-3">
                {m.insights_column_sure()}
              </th>
              <th scope="col" className="py-1">
                {m.insights_column_growth()}
              </th>
            </tr>
          </thead>
          <tbody>
            {path.map((point) => (
              <tr key={point.to} className="border-b border-line">
                <td className="py-1 pr-3" suppressHydrationWarning>
                  {formats.fullDay(Date.parse(point.to))}
                </td>
                <td className="py-1 pr-3">{formats.number(point.participants)}</td>
                <td className="py-1 pr-3">
                  {point.depth === null ? m.insights_unknown() : formats.decimal(point.depth)}
                </td>
                <td className="py-1 pr-3">{range(point.depthInterval, formats.number)}</td>
                <td className="py-1">
                  {point.growthShare === null ? m.insights_unknown() : formats.percent(point.growthShare)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
