import { DAY_MS, HOUR_MS, MINUTE_MS } from '#app/kernel/clock.ts'
import { useShell } from './shell.ts'

/** Where a language alone would leave the order of day and month open. */
const REGION_OF: Record<string, string> = { en: 'en-GB', fr: 'fr-FR' }

export type Formats = ReturnType<typeof makeFormats>

/** Dates in the community's time zone, numbers and lists, as the reader's language writes them. Instants in milliseconds. */
export function makeFormats(language: string, timeZone: string, now: number) {
  const locale = REGION_OF[language] ?? language
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const ago = (at: number): string => {
    const past = now - at
    if (past < MINUTE_MS) return relative.format(0, 'second')
    if (past < HOUR_MS) return relative.format(-Math.floor(past / MINUTE_MS), 'minute')
    if (past < DAY_MS) return relative.format(-Math.floor(past / HOUR_MS), 'hour')
    if (past < 7 * DAY_MS) return relative.format(-Math.floor(past / DAY_MS), 'day')
    return day(at)
  }
  const sameYear = (at: number) => new Date(at).getUTCFullYear() === new Date(now).getUTCFullYear()
  const day = (at: number) =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      ...(sameYear(at) ? {} : { year: 'numeric' }),
      timeZone,
    }).format(at)
  return {
    ago,
    day,
    fullDay: (at: number) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(at),
    moment: (at: number) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(at),
    time: (at: number) => new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(at),
    /** How many midnights of the community's own zone lie between then and now. */
    daysAgo: (at: number) => calendarDay(now, timeZone) - calendarDay(at, timeZone),
    month: (at: number) => new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone }).format(at),
    number: (value: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value),
    decimal: (value: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value),
    percent: (share: number) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    list: (items: string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  }
}

/** The days since 1970 of an instant's date in a zone. */
function calendarDay(at: number, timeZone: string): number {
  const date = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    at,
  )
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS)
}

export function useFormats(): Formats {
  const shell = useShell()
  return makeFormats(shell.locale, shell.timeZone, shell.now)
}
