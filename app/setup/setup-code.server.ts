import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { App } from '#app/app.server.ts'

/** Made anew at every start; only the log shows it. */
const setupCode = randomBytes(5).toString('hex')

/** Off loopback, the first visitor must prove that they can read the log. */
export const isSetupCodeNeeded = (app: App): boolean => !app.config.isLoopback

export function isSetupCodeRight(code: string): boolean {
  const given = Buffer.from(code.trim().toLowerCase().padEnd(setupCode.length).slice(0, setupCode.length))
  return timingSafeEqual(given, Buffer.from(setupCode)) && code.trim().length === setupCode.length
}

export function announceSetup(app: App): void {
  const isSetUp = app.db.sql.get('SELECT 1 FROM Community') !== undefined
  if (isSetUp) return
  const code = isSetupCodeNeeded(app) ? ` The setup code is ${setupCode}.` : ''
  app.log.info(`This forum is new. Open ${app.config.baseUrl}/setup to name it.${code}`)
}
