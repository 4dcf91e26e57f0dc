import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Logger, pino } from 'pino'
import type { Config } from './config.server.ts'
import { type Database, openDatabase } from './db/database.server.ts'
import { migrate, readMigrations } from './db/migrate.server.ts'
import { type Clock, systemClock } from './kernel/clock.ts'

/** Everything a command or a query may need, handed in as an argument. */
export type App = { config: Config; db: Database; clock: Clock; log: Logger }

/** The project's own folder: app/, prisma/ and build/ are found from here, wherever the process was started. */
export const HOUSE = join(import.meta.dirname, '..')

export const migrationsFolder = join(HOUSE, 'prisma', 'migrations')

/** Config -> database -> migrations. Throws MigrationError when the file is not ours to open. */
export async function openApp(config: Config, clock: Clock = systemClock): Promise<App> {
  const log = pino({ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime })
  mkdirSync(config.dataDir, { recursive: true })
  const applied = migrate(config.databaseFile, readMigrations(migrationsFolder))
  if (applied.length > 0) log.info({ applied }, 'migrations applied')
  return { config, db: await openDatabase(config.databaseFile), clock, log }
}
