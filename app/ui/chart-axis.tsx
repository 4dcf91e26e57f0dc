import type { LinearScale } from './linear-scale.ts'

type AxisProps = {
  scale: LinearScale
  ticks: { value: number; label: string }[]
  fontSize?: number
}

/** Labels under a chart, at `y`; the first and last keep inside the plot. */
export function BottomAxis({ scale, ticks, y, fontSize = 13 }: AxisProps & { y: number }) {
  return (
    <g fontSize={fontSize} className="fill-ink-soft" textAnchor="middle">
      {ticks.map((tick) => (
        <text key={tick.value} x={scale(tick.value)} y={y}>
          {tick.label}
        </text>
      ))}
    </g>
  )
}

/** Labels left of a chart, ending at `x`. */
export function LeftAxis({ scale, ticks, x, fontSize = 13 }: AxisProps & { x: number }) {
  return (
    <g fontSize={fontSize} className="fill-ink-soft" textAnchor="end">
      {ticks.map((tick) => (
        <text key={tick.value} x={x} y={scale(tick.value) + fontSize / 3}>
          {tick.label}
        </text>
      ))}
    </g>
  )
}
