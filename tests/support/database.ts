import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, migrationsFolder, openApp } from '#app/app.server.ts'
import { readConfig } from '#app/config.server.ts'
import { migrate, readMigrations } from '#app/db/migrate.server.ts'
import { type Clock, fixedClock } from '#app/kernel/clock.ts'

/** When every test takes place, unless it says otherwise. */
export const TEST_NOW = new Date('2026-05-10T12:00:00Z')

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'rockpool-test-'))
}

/** One migrated file for the whole run, copied for each test: migrating takes longer than copying. */
function migratedTemplate(): string {
  const migrations = readMigrations(migrationsFolder)
  const newest = migrations.map(({ checksum }) => checksum.slice(0, 6)).join('-')
  const file = join(tmpdir(), `rockpool-template-${newest}.db`)
  if (!existsSync(file)) {
    const draft = `${file}.${process.pid}`
    migrate(draft, migrations)
    renameSync(draft, file)
  }
  return file
}

export type TestApp = App & { folder: string; [Symbol.asyncDispose](): Promise<void> }

/** An app on a database of its own: `await using app = await openTestApp()` removes it at the end. */
export async function openTestApp(
  options: { clock?: Clock; environment?: Record<string, string>; folder?: string } = {},
): Promise<TestApp> {
  const folder = options.folder ?? newFolder()
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'rockpool.db')
  if (!existsSync(file)) cpSync(migratedTemplate(), file)
  const config = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent', ...options.environment })
  const app = await openApp(config, options.clock ?? fixedClock(TEST_NOW))
  return {
    ...app,
    folder,
    async [Symbol.asyncDispose]() {
      await app.db.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
