import { DAY_MS, MINUTE_MS } from '#app/kernel/clock.ts'

/** What an account may hold, in characters. */
export const ACCOUNT_LIMITS = {
  displayName: 60,
  usernameMin: 2,
  username: 30,
  email: 254,
  passwordMin: 10,
  password: 200,
  about: 1000,
} as const

/** Attempts are counted in windows of a quarter of an hour. */
export const ATTEMPT_WINDOW_MS = 15 * MINUTE_MS

/** How many attempts one window takes: by the account that is tried, and by the address that tries. */
export const ATTEMPT_LIMITS = {
  signInByAccount: 10,
  signInByAddress: 50,
  signUpByAddress: 10,
  oldPasswordByAccount: 10,
  claimByAddress: 20,
  setupByAddress: 20,
} as const

export const CLAIM_LINK_MS = 7 * DAY_MS
export const INVITE_MS = 14 * DAY_MS
export const OPEN_INVITES_PER_MEMBER = 10
