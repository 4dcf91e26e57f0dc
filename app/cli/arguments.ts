import { InvalidArgumentError } from 'commander'
import { isDay } from '#app/archive/instants.ts'
import { ARCHIVE_LIMITS } from '#app/archive/limits.ts'
import { singleLine } from '#app/kernel/text.ts'

const MAX_DAYS = 3660

export function parseEmail(text: string): string {
  const email = text.trim()
  if (email.length > 254 || !/^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u.test(email)) {
    throw new InvalidArgumentError('It must be an address like maren@example.org.')
  }
  return email
}

export function parseName(text: string): string {
  const name = singleLine(text)
  if (name === '' || name.length > ARCHIVE_LIMITS.nameCharacters) {
    throw new InvalidArgumentError(`It must have 1 to ${ARCHIVE_LIMITS.nameCharacters} characters.`)
  }
  return name
}

export function parseDay(text: string): number {
  if (!isDay(text)) throw new InvalidArgumentError('It must be a day like 2026-03-27.')
  return Date.parse(text)
}

export function parseDays(text: string): number {
  const days = Number(text)
  if (!/^\d+$/.test(text) || days < 1 || days > MAX_DAYS) {
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${MAX_DAYS}.`)
  }
  return days
}
