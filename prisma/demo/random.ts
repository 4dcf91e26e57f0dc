/** Seeded randomness: the same seed always tells the same story. Nothing here reads a clock. */
export type Random = ReturnType<typeof createRandom>

/** Mulberry32: 32 bits of state, more than enough for a few thousand posts. */
export function createRandom(seed: number) {
  let state = seed >>> 0

  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const chance = (probability: number): boolean => next() < probability
  const between = (low: number, high: number): number => low + next() * (high - low)
  const int = (low: number, high: number): number => Math.floor(between(low, high + 1))
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error('pick: nothing to pick from')
    return items[Math.floor(next() * items.length)] as T
  }
  const weighted = <T>(items: readonly T[], weight: (item: T) => number): T | undefined => {
    const weights = items.map(weight)
    let left = next() * weights.reduce((sum, each) => sum + each, 0)
    for (const [index, each] of weights.entries()) {
      left -= each
      if (each > 0 && left < 0) return items[index]
    }
    return undefined
  }
  const shuffled = <T>(items: readonly T[]): T[] => {
    const result = [...items]
    for (let i = result.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1))
      ;[result[i], result[j]] = [result[j] as T, result[i] as T]
    }
    return result
  }
  /** Long-tailed waiting times: half are shorter than `median`. */
  const lognormal = (median: number, sigma: number): number => {
    const gauss = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
    return median * Math.exp(sigma * gauss)
  }
  return { next, chance, between, int, pick, weighted, shuffled, lognormal }
}

/** Deals every item once before any item comes again, and never the same one twice in a row. */
export function createDeck<T>(items: readonly T[], random: Random): { deal: () => T; left: () => number } {
  let rest: T[] = random.shuffled(items)
  let last: T | undefined
  return {
    deal() {
      if (rest.length === 0) {
        rest = random.shuffled(items)
        if (rest.length > 1 && rest.at(-1) === last) rest.reverse()
      }
      last = rest.pop() as T
      return last
    },
    left: () => rest.length,
  }
}
