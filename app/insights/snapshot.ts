import { DAY_MS, HOUR_MS } from '#app/kernel/clock.ts'

const WEEK_MS = 7 * DAY_MS

/** 1970-01-05 was a Monday. */
const FIRST_MONDAY_MS = 4 * DAY_MS

/** The Monday, midnight UTC, at or before an instant (milliseconds). */
export const mondayOf = (instant: number): number =>
  Math.floor((instant - FIRST_MONDAY_MS) / WEEK_MS) * WEEK_MS + FIRST_MONDAY_MS

export const isMonday = (instant: number): boolean => mondayOf(instant) === instant

/** The panel is computed for whole hours: within one, everybody reads the same figures. */
export const hourOf = (instant: Date): Date => new Date(Math.floor(instant.getTime() / HOUR_MS) * HOUR_MS)
