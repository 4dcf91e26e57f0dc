/** Maps a domain onto a range along a straight line; values outside the domain keep to the line. */
export type LinearScale = { (value: number): number; range: readonly [number, number] }

export function linearScale(domain: readonly [number, number], range: readonly [number, number]): LinearScale {
  const slope = domain[1] === domain[0] ? 0 : (range[1] - range[0]) / (domain[1] - domain[0])
  return Object.assign((value: number) => range[0] + (value - domain[0]) * slope, { range })
}

/** The points of an SVG polyline, to a tenth of a pixel. */
export const polylinePoints = (points: { x: number; y: number }[]): string =>
  points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')
