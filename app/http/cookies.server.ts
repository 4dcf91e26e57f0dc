import { createCookie } from 'react-router'
import { SESSION_MAX_AGE_MS } from '#app/accounts/session.ts'
import type { Config } from '#app/config.server.ts'
import { SECOND_MS } from '#app/kernel/clock.ts'

const isSecure = (config: Config) => config.baseUrl.startsWith('https://')

/** The session cookie: `__Host-` binds it to this host wherever the site is reached over HTTPS. */
const nameOf = (config: Config) => (isSecure(config) ? '__Host-session' : 'session')

/** The token as the browser sent it, unsigned: it is proven against the database. */
export function readSessionToken(config: Config, cookieHeader: string | null): string | undefined {
  const prefix = `${nameOf(config)}=`
  return cookieHeader
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(prefix))
    ?.slice(prefix.length)
}

const attributes = (config: Config, maxAgeSeconds: number) =>
  `Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAgeSeconds}${isSecure(config) ? '; Secure' : ''}`

export const sessionCookie = (config: Config, token: string): string =>
  `${nameOf(config)}=${token}; ${attributes(config, SESSION_MAX_AGE_MS / SECOND_MS)}`

export const expiredSessionCookie = (config: Config): string => `${nameOf(config)}=; ${attributes(config, 0)}`

/** Which language a visitor without an account chose. */
export const localeCookie = createCookie('locale', { path: '/', sameSite: 'lax', httpOnly: true, maxAge: 31_536_000 })
