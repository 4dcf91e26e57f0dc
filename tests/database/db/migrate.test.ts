import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrationsFolder } from '#app/app.server.ts'
import { MigrationError, migrate, readMigrations } from '#app/db/migrate.server.ts'
import { newFolder } from '#tests/support/database.ts'

const ours = readMigrations(migrationsFolder)
const later = { name: '20990101000000_later', sql: 'CREATE TABLE "Later" ("id" TEXT PRIMARY KEY)', checksum: 'f00' }

let folder: string
let file: string
beforeEach(() => {
  folder = newFolder()
  file = join(folder, 'rockpool.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function ask<Row>(sql: string): Row[] {
  const connection = new Database(file)
  try {
    return connection.prepare(sql).all() as Row[]
  } finally {
    connection.close()
  }
}

const tables = () =>
  ask<{ name: string }>(`SELECT name FROM sqlite_master WHERE type = 'table'`).map(({ name }) => name)

test('a new file gets every migration once', () => {
  expect(migrate(file, ours)).toEqual(ours.map(({ name }) => name))
  expect(migrate(file, ours)).toEqual([])
  expect(tables()).toContain('Community')
})

test('only what is missing is applied', () => {
  migrate(file, ours)
  expect(migrate(file, [...ours, later])).toEqual([later.name])
})

test('the bookkeeping is as Prisma keeps it', () => {
  migrate(file, ours)
  const columns = ask<{ name: string; type: string; notnull: number; pk: number }>(
    'SELECT name, type, "notnull", pk FROM pragma_table_info(\'_prisma_migrations\')',
  )
  expect(columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
    'id TEXT',
    'checksum TEXT',
    'finished_at DATETIME',
    'migration_name TEXT',
    'logs TEXT',
    'rolled_back_at DATETIME',
    'started_at DATETIME',
    'applied_steps_count INTEGER UNSIGNED',
  ])
  const rows = ask<Record<string, unknown>>('SELECT * FROM _prisma_migrations ORDER BY migration_name')
  expect(rows).toHaveLength(ours.length)
  for (const [index, row] of rows.entries())
    expect(row).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      migration_name: ours[index]?.name,
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
      finished_at: expect.any(Number),
      applied_steps_count: 1,
      rolled_back_at: null,
    })
})

test('a database from a newer Rockpool is refused and left alone', () => {
  migrate(file, [...ours, later])
  expect(() => migrate(file, ours)).toThrow(MigrationError)
  expect(() => migrate(file, ours)).toThrow(/newer Rockpool .*20990101000000_later/)
})

test('a migration that was edited after it was applied is refused, with its name', () => {
  migrate(file, ours)
  const edited = ours.map((migration) => ({ ...migration, checksum: '0'.repeat(64) }))
  expect(() => migrate(file, edited)).toThrow(/was changed after it had been applied/)
})

test('a migration that fails leaves the file as it was', () => {
  migrate(file, ours)
  const broken = { ...later, sql: `${later.sql}; CREATE TABLE nonsense (` }
  expect(() => migrate(file, [...ours, broken])).toThrow()
  expect(tables()).not.toContain('Later')
  expect(ask('SELECT 1 FROM _prisma_migrations')).toHaveLength(ours.length)
})

test('two programs that start at once migrate once', async () => {
  await Promise.all([0, 1].map(async () => migrate(file, ours)))
  expect(ask('SELECT 1 FROM _prisma_migrations')).toHaveLength(ours.length)
})
