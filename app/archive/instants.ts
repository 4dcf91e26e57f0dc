const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|\+00:00)$/
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/

/** The engine rolls 31 February over into March; an archive that says so is wrong. */
function isRealDay(match: RegExpMatchArray | null): boolean {
  if (!match) return false
  const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number]
  return year >= 1970 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** ISO 8601 in UTC, from 1970 on; seconds and their fraction may be left out. */
export const isInstant = (text: string): boolean => isRealDay(text.match(INSTANT))

/** A UTC day, YYYY-MM-DD. */
export const isDay = (text: string): boolean => isRealDay(text.match(DAY))

/** Without a fraction where it is zero, so that an instant is written one way only. */
export const printInstant = (milliseconds: number): string => new Date(milliseconds).toISOString().replace('.000Z', 'Z')
