import type { Random } from '#prisma/demo/random.ts'

export const HOUR = 3_600_000
export const DAY = 24 * HOUR

export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)
export const instantOf = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`
export const monthOf = (at: number): number => new Date(at).getUTCMonth() + 1

const seasons = ['winter', 'spring', 'summer', 'autumn'] as const
export type Season = (typeof seasons)[number]
export function seasonOf(at: number): Season {
  return seasons[Math.floor((monthOf(at) % 12) / 3)] as Season
}

const monthNames = 'January February March April May June July August September October November December'.split(' ')
export const monthName = (month: number): string => monthNames[month - 1] as string
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
export const weekdayOf = (at: number): string => weekdays[new Date(at).getUTCDay()] as string

/** People sleep: what falls into the night waits for the morning. */
export function awake(at: number, random: Random): number {
  const hour = new Date(at).getUTCHours() + new Date(at).getUTCMinutes() / 60
  if (hour >= 6 && hour < 22.8) return at
  const untilSix = (hour < 6 ? 6 - hour : 30 - hour) * HOUR
  return at + untilSix + random.between(0.2, 3.5) * HOUR
}

/** A moment on the given day: early, at lunch, or most often in the evening. */
export function momentOn(dayStart: number, random: Random): number {
  const [low, high] = random.weighted(
    [
      [6.5, 9.5, 3],
      [9.5, 12.5, 2],
      [12.5, 17, 3],
      [17, 22, 5],
    ] as const,
    ([, , weight]) => weight,
  ) ?? [17, 22]
  return dayStart + random.between(low, high) * HOUR
}

/** "this morning", "yesterday": true for a post written at that hour. */
export function whenSeen(at: number, random: Random): string {
  const hour = new Date(at).getUTCHours()
  if (hour < 10) return random.pick(['Yesterday', 'Yesterday morning', 'Yesterday afternoon', 'First thing today'])
  if (hour < 15) return random.pick(['This morning', 'Before work today', 'Yesterday', 'An hour ago'])
  return random.pick(['This morning', 'This afternoon', 'At lunch time', 'On the way home', 'Earlier today'])
}

/** Shortly after noon on the first Sunday that begins at or after `at`. */
export function sundayAfter(at: number, random: Random): number {
  const midnight = Math.ceil(at / DAY) * DAY
  return midnight + ((7 - new Date(midnight).getUTCDay()) % 7) * DAY + random.between(12, 14.5) * HOUR
}
