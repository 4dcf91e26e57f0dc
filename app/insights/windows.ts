import { DAY_MS } from '#app/kernel/clock.ts'

/** Half-open, `[from, to)`, in milliseconds. */
export type Window = { from: number; to: number }

/** Windows k = 0, 1, 2, ... back from `at`, each `windowDays` long (insights.md section 1). */
export function windowBack(k: number, at: number, windowDays: number): Window {
  return { from: at - (k + 1) * windowDays * DAY_MS, to: at - k * windowDays * DAY_MS }
}

/** 28 days where the last 28 held at least 30 participants, else a quarter of a year. */
export function windowDaysFor(participantsOfLast28Days: number): 28 | 91 {
  return participantsOfLast28Days >= 30 ? 28 : 91
}

/** How many windows from `at` backwards begin at or after the first qualifying post. */
export function fullWindows(at: number, windowDays: number, firstPostAt: number | null): number {
  return firstPostAt === null ? 0 : Math.max(0, Math.floor((at - firstPostAt) / (windowDays * DAY_MS)))
}

/** A year in windows: 13 of 28 days, 4 of 91. */
export function windowsInAYear(windowDays: number): number {
  return Math.max(1, Math.round(364 / windowDays))
}

/**
 * Which window, counted back from `at`, window k is compared with: a year before it if that one is full and has at least
 * 5 participants, else the one before it if full and not empty. Null for nothing; an empty window compares with nothing.
 */
export function comparedWindow(
  k: number,
  windowDays: number,
  full: number,
  participantsOf: (k: number) => number,
): number | null {
  if (participantsOf(k) === 0) return null
  const yearBack = k + windowsInAYear(windowDays)
  if (yearBack < full && participantsOf(yearBack) >= 5) return yearBack
  return k + 1 < full && participantsOf(k + 1) > 0 ? k + 1 : null
}

/** An instant as it is printed: ISO 8601, UTC, without milliseconds. */
export function printedInstant(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d{3}Z$/, 'Z')
}

/** The day of an instant, YYYY-MM-DD, UTC. */
export function printedDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}
