/** The only place that may ask what time it is; tests hand in a fixed one. */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }

export const fixedClock = (instant: string | Date): Clock => ({ now: () => new Date(instant) })

export const SECOND_MS = 1000
export const MINUTE_MS = 60 * SECOND_MS
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

/** The first midnight UTC after an instant in milliseconds; midnight itself is a day that has begun. */
export const midnightAfter = (instant: number): number => (Math.floor(instant / DAY_MS) + 1) * DAY_MS

/** The UTC day of an instant, YYYY-MM-DD. */
export const utcDay = (instant: Date): string => instant.toISOString().slice(0, 10)
