/** The q-quantile (0 to 1) of values in ascending order, linear between neighbours (Hyndman and Fan's type 7). */
export function quantileOf(ascending: ArrayLike<number>, q: number): number | null {
  if (ascending.length === 0) return null
  const position = q * (ascending.length - 1)
  const below = Math.floor(position)
  const low = ascending[below] as number
  const high = ascending[Math.min(below + 1, ascending.length - 1)] as number
  return low + (high - low) * (position - below)
}
