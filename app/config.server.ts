import { resolve } from 'node:path'
import * as v from 'valibot'

const wholeNumber = (from: number, to: number) =>
  v.pipe(v.string(), v.regex(/^\d+$/, 'must be a whole number'), v.transform(Number), v.minValue(from), v.maxValue(to))

const environmentSchema = v.object({
  PORT: v.optional(wholeNumber(0, 65535), '3000'),
  HOST: v.optional(v.pipe(v.string(), v.nonEmpty()), '127.0.0.1'),
  DATA_DIR: v.optional(v.pipe(v.string(), v.nonEmpty()), './data'),
  BASE_URL: v.optional(v.pipe(v.string(), v.url('must be an address like https://forum.example.org'))),
  LOG_LEVEL: v.optional(v.picklist(['fatal', 'error', 'warn', 'info', 'debug', 'silent']), 'info'),
  TRUSTED_PROXIES: v.optional(wholeNumber(0, 10), '0'),
  ROCKPOOL_DEMO: v.optional(v.picklist(['0', '1']), '0'),
  NODE_ENV: v.optional(v.string()),
})

export type Config = Readonly<{
  port: number
  host: string
  dataDir: string
  databaseFile: string
  /** Without a trailing slash. */
  baseUrl: string
  logLevel: string
  /** How many proxies in front add to X-Forwarded-For; 0 means the header is ignored. */
  trustedProxies: number
  /** Sign in as anyone, on loopback only. */
  isDemo: boolean
  isDevelopment: boolean
  /** Reached only from this machine: the first visitor needs no code. */
  isLoopback: boolean
}>

export class ConfigError extends Error {}

const LOOPBACK_HOSTS = new Set(['127.0.0.1', '::1', '[::1]', 'localhost'])

/** Reads the settings once. Throws ConfigError with a sentence that names the variable. */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const parsed = v.safeParse(environmentSchema, environment)
  if (!parsed.success) {
    const issue = parsed.issues[0]
    throw new ConfigError(`The setting ${v.getDotPath(issue) ?? 'environment'} is wrong: ${issue.message}.`)
  }
  const settings = parsed.output
  const baseUrl = (settings.BASE_URL ?? `http://localhost:${settings.PORT}`).replace(/\/+$/, '')
  // Behind a proxy the process listens on loopback and is open to the world: the address people type tells.
  const isLoopback = LOOPBACK_HOSTS.has(settings.HOST) && LOOPBACK_HOSTS.has(new URL(baseUrl).hostname)
  if (new URL(baseUrl).pathname !== '/')
    throw new ConfigError(
      'The setting BASE_URL is wrong: Rockpool lives at the root of its host, so no path may follow.',
    )
  if (settings.ROCKPOOL_DEMO === '1' && !isLoopback)
    throw new ConfigError(
      'ROCKPOOL_DEMO lets anyone sign in as anyone; it works with HOST 127.0.0.1 and a BASE_URL on localhost only.',
    )
  const dataDir = resolve(settings.DATA_DIR)
  return Object.freeze({
    port: settings.PORT,
    host: settings.HOST,
    dataDir,
    databaseFile: resolve(dataDir, 'rockpool.db'),
    baseUrl,
    logLevel: settings.LOG_LEVEL,
    trustedProxies: settings.TRUSTED_PROXIES,
    isDemo: settings.ROCKPOOL_DEMO === '1',
    isDevelopment: settings.NODE_ENV === 'development',
    isLoopback,
  })
}
