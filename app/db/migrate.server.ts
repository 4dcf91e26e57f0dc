import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { applyPragmas } from './connection.server.ts'

export type Migration = { name: string; sql: string; checksum: string }

/** Prisma's own bookkeeping table, so that `prisma migrate` agrees where it can run. */
const BOOKKEEPING = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`

/** The migrations of a folder in the order of their names. The checksum is SHA-256 in hex, as Prisma's. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

export class MigrationError extends Error {}

/**
 * Brings the file up to the newest migration, each in a transaction with its bookkeeping row.
 * Returns the names applied. Throws MigrationError for a database that is newer than this program,
 * or whose applied migrations were edited afterwards; nothing is changed then.
 */
export function migrate(file: string, migrations: Migration[]): string[] {
  const connection = new Database(file)
  try {
    applyPragmas(connection)
    connection.exec(BOOKKEEPING)
    const run = connection.transaction(() => {
      const applied = appliedChecksums(connection)
      refuseStrangers(applied, migrations)
      const pending = migrations.filter((migration) => !applied.has(migration.name))
      for (const migration of pending) apply(connection, migration)
      return pending.map((migration) => migration.name)
    })
    return run.immediate()
  } finally {
    connection.close()
  }
}

function appliedChecksums(connection: Database.Database): Map<string, string> {
  const rows = connection
    .prepare(
      'SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL',
    )
    .all() as { name: string; checksum: string }[]
  return new Map(rows.map((row) => [row.name, row.checksum]))
}

function refuseStrangers(applied: Map<string, string>, migrations: Migration[]): void {
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]))
  for (const [name, checksum] of applied) {
    const expected = known.get(name)
    if (expected === undefined)
      throw new MigrationError(
        `The database was made by a newer Rockpool (it has migration ${name}). Start that version instead.`,
      )
    if (expected !== checksum)
      throw new MigrationError(
        `Migration ${name} was changed after it had been applied. Restore its file, or the database.`,
      )
  }
}

function apply(connection: Database.Database, migration: Migration): void {
  const startedAt = Date.now()
  connection.exec(migration.sql)
  connection
    .prepare(
      'INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES (?, ?, ?, ?, ?, 1)',
    )
    .run(randomUUID(), migration.checksum, migration.name, startedAt, Date.now())
}
