import { mkdirSync } from 'node:fs'
import type { Command } from 'commander'
import { migrationsFolder } from '#app/app.server.ts'
import { readConfig } from '#app/config.server.ts'
import { migrate, readMigrations } from '#app/db/migrate.server.ts'
import { print } from './running.ts'

export function addMigrateCommand(program: Command): void {
  program
    .command('migrate')
    .description('Brings the database up to this version. The server does the same when it starts.')
    .action(() => {
      const config = readConfig()
      mkdirSync(config.dataDir, { recursive: true })
      const applied = migrate(config.databaseFile, readMigrations(migrationsFolder))
      print(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}.`)
    })
}
