import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { HOUSE, migrationsFolder } from '#app/app.server.ts'
import { readMigrations } from '#app/db/migrate.server.ts'
import { diffMigrationsToSchema } from '#app/db/schema-engine.server.ts'

test('the migrations build exactly what schema.prisma says', async () => {
  const schema = readFileSync(join(HOUSE, 'prisma', 'schema.prisma'), 'utf8')
  expect(await diffMigrationsToSchema(readMigrations(migrationsFolder), schema)).toBe('')
})

test('the comparison sees a difference, so its silence means something', async () => {
  const schema = readFileSync(join(HOUSE, 'prisma', 'schema.prisma'), 'utf8')
  const more = schema.replace('model Community {', 'model Community {\n  motto String @default("")')
  expect(await diffMigrationsToSchema(readMigrations(migrationsFolder), more)).toContain('motto')
})

test('migrations are in the order of their names and named by what they do', () => {
  const names = readMigrations(migrationsFolder).map(({ name }) => name)
  expect(names.length).toBeGreaterThan(0)
  for (const name of names) expect(name).toMatch(/^20\d{12}_[a-z0-9_]+$/)
})
