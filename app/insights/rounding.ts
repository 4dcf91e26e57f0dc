import type { Interval } from '#app/insights/interval.ts'

/** To so many decimals, half up, without a negative zero. Null stays null. */
export function rounded<Figure extends number | null>(figure: Figure, decimals: number): Figure {
  if (figure === null) return figure
  const scale = 10 ** decimals
  return ((Math.round(figure * scale) || 0) / scale) as Figure
}

export function roundedInterval(interval: Interval | null, decimals: number): Interval | null {
  return interval && [rounded(interval[0], decimals), rounded(interval[1], decimals)]
}
