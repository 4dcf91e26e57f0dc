// `npm run migration -- <name>`: writes the next migration from schema.prisma. Read it before you commit it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMigrations } from '#app/db/migrate.server.ts'
import { diffMigrationsToSchema } from '#app/db/schema-engine.server.ts'

const name = process.argv[2]
if (!name || !/^[a-z0-9_]{1,60}$/.test(name)) {
  console.error('Say what the migration does, in lower case: npm run migration -- add_tags')
  process.exit(2)
}
const folder = join(import.meta.dirname, 'migrations')
const schema = readFileSync(join(import.meta.dirname, 'schema.prisma'), 'utf8')
const sql = await diffMigrationsToSchema(readMigrations(folder), schema)
if (!sql) {
  console.log('schema.prisma and the migrations agree; there is nothing to write.')
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const target = join(folder, `${stamp}_${name}`)
  mkdirSync(target, { recursive: true })
  writeFileSync(join(target, 'migration.sql'), sql)
  console.log(`Wrote prisma/migrations/${stamp}_${name}/migration.sql. Read it, then start Rockpool to apply it.`)
}
