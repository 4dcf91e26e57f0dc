import { DAY_MS, HOUR_MS, MINUTE_MS } from '#app/kernel/clock.ts'
import { useShell } from './shell.ts'

/** Where a language alone would leave the order of day and month open. */
const REGION_OF: Record<string, string> = { en: 'en-GB', fr: 'fr-FR' }

export type Formats = ReturnType<typeof makeFormats>

/** Making one of Intl's formatters costs more than a hundred uses of it; a language and a time zone share theirs. */
const formatters = new Map<string, ReturnType<typeof makeFormatters>>()

function formattersFor(locale: string, timeZone: string) {
  const key = `${locale} ${timeZone}`
  const known = formatters.get(key) ?? makeFormatters(locale, timeZone)
  formatters.set(key, known)
  return known
}

function makeFormatters(locale: string, timeZone: string) {
  const date = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone })
  const number = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options)
  return {
    relative: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
    day: date({ day: 'numeric', month: 'long' }),
    fullDay: date({ dateStyle: 'long' }),
    moment: date({ dateStyle: 'full', timeStyle: 'short' }),
    time: date({ timeStyle: 'short' }),
    month: date({ month: 'short', year: '2-digit' }),
    number: number({ maximumFractionDigits: 0 }),
    decimal: number({ maximumFractionDigits: 1 }),
    percent: number({ style: 'percent', maximumFractionDigits: 0 }),
    list: new Intl.ListFormat(locale, { type: 'conjunction' }),
    // Swedish writes dates as ISO 8601 does, which can be counted with.
    isoDay: new Intl.DateTimeFormat('sv-SE', { timeZone }),
  }
}

/** Dates in the community's time zone, numbers and lists, as the reader's language writes them. Instants in milliseconds. */
export function makeFormats(language: string, timeZone: string, now: number) {
  const intl = formattersFor(REGION_OF[language] ?? language, timeZone)
  const isThisYear = (at: number) => new Date(at).getUTCFullYear() === new Date(now).getUTCFullYear()
  const day = (at: number): string => (isThisYear(at) ? intl.day : intl.fullDay).format(at)
  const ago = (at: number): string => {
    const past = now - at
    if (past < MINUTE_MS) return intl.relative.format(0, 'second')
    if (past < HOUR_MS) return intl.relative.format(-Math.floor(past / MINUTE_MS), 'minute')
    if (past < DAY_MS) return intl.relative.format(-Math.floor(past / HOUR_MS), 'hour')
    if (past < 7 * DAY_MS) return intl.relative.format(-Math.floor(past / DAY_MS), 'day')
    return day(at)
  }
  const midnight = (at: number) => Date.parse(`${intl.isoDay.format(at)}T00:00:00Z`)
  return {
    ago,
    day,
    time: (at: number) => intl.time.format(at),
    /** How many midnights of the community's own time zone lie between then and now. */
    daysAgo: (at: number) => Math.round((midnight(now) - midnight(at)) / DAY_MS),
    fullDay: (at: number) => intl.fullDay.format(at),
    moment: (at: number) => intl.moment.format(at),
    month: (at: number) => intl.month.format(at),
    number: (value: number) => intl.number.format(value),
    decimal: (value: number) => intl.decimal.format(value),
    percent: (share: number) => intl.percent.format(share),
    list: (items: string[]) => intl.list.format(items),
  }
}

export function useFormats(): Formats {
  const shell = useShell()
  return makeFormats(shell.locale, shell.timeZone, shell.now)
}
