import { DAY_MS, HOUR_MS } from '#app/kernel/clock.ts'

/** Ten days of inactivity end a session, ninety days end any. Touched at most hourly. */
export const SESSION_IDLE_MS = 10 * DAY_MS
export const SESSION_MAX_AGE_MS = 90 * DAY_MS
export const SESSION_TOUCH_MS = HOUR_MS

export type SessionTimes = { createdAt: Date; lastVerifiedAt: Date }

export function isSessionAlive(session: SessionTimes, now: Date): boolean {
  const idle = now.getTime() - session.lastVerifiedAt.getTime()
  const age = now.getTime() - session.createdAt.getTime()
  return idle < SESSION_IDLE_MS && age < SESSION_MAX_AGE_MS
}

export const isTouchDue = (session: SessionTimes, now: Date): boolean =>
  now.getTime() - session.lastVerifiedAt.getTime() >= SESSION_TOUCH_MS

/** A token is `id.secret`; the database keeps the id and a hash of the secret. null when it is not one. */
export function parseToken(token: string | undefined): { id: string; secret: string } | null {
  const match = token?.match(/^([0-9a-z]{18})\.([A-Za-z0-9_-]{43})$/)
  return match?.[1] && match[2] ? { id: match[1], secret: match[2] } : null
}
