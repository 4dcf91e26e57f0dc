/** A generator of whole numbers below 2^32. The same seed gives the same numbers on every machine. */
export type Random = () => number

/** sfc32 (Chris Doty-Humphrey, PractRand): 128 bits of state, passes BigCrush; the first 12 numbers mix the seed in. */
export function seededRandom(seed: number): Random {
  let a = 0x9e3779b9 | 0
  let b = 0x243f6a88 | 0
  let c = seed | 0
  let counter = 1
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return sum >>> 0
  }
  for (let round = 0; round < 12; round++) next()
  return next
}
