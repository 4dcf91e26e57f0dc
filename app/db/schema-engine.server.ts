import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { RockpoolAdapter } from './connection.server.ts'
import type { Migration } from './migrate.server.ts'

/** The engine sends a whole migration file through executeRaw, where the driver takes one statement only. */
class ShadowAdapter extends RockpoolAdapter {
  override async connectToShadowDb() {
    const adapter = await super.connectToShadowDb()
    const executeOne = adapter.executeRaw.bind(adapter)
    adapter.executeRaw = async (query) => {
      if (query.args.length > 0) return executeOne(query)
      await adapter.executeScript(query.sql)
      return 0
    }
    return adapter
  }
}

/**
 * Prisma's official schema engine as WebAssembly: a development tool, for writing and checking migrations.
 * The native engine would have to be downloaded; this one is an npm package. Its bindings hold one instance.
 */
async function loadEngine() {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const wasm = await WebAssembly.instantiate(readFileSync(join(folder, 'schema_engine_bg.wasm')), {
    './schema_engine_bg.js': { ...bindings },
  } as unknown as WebAssembly.Imports)
  const exports = wasm.instance.exports as unknown as { __wbindgen_start(): void }
  ;(bindings as unknown as { __wbg_set_wasm(wasm: unknown): void }).__wbg_set_wasm(exports)
  exports.__wbindgen_start()
  return bindings.SchemaEngine
}

let engine: ReturnType<typeof loadEngine> | undefined

async function startEngine(schema: string) {
  engine ??= loadEngine()
  const adapter = bindMigrationAwareSqlAdapterFactory(new ShadowAdapter(':memory:', 'writer'))
  return (await engine).new({ datamodels: [['schema.prisma', schema]] }, () => undefined, adapter as never)
}

/** The SQL that leads from what the migrations build to what the schema says; empty when they agree. */
export async function diffMigrationsToSchema(migrations: Migration[], schema: string): Promise<string> {
  const engine = await startEngine(schema)
  const filters = { externalTables: [], externalEnums: [] }
  const result = await engine.diff({
    from: {
      tag: 'migrations',
      baseDir: '.',
      lockfile: { path: 'migration_lock.toml', content: 'provider = "sqlite"\n' },
      shadowDbInitScript: '',
      migrationDirectories: migrations.map((migration) => ({
        path: migration.name,
        migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: migration.sql } },
      })),
    } as never,
    to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] } as never,
    script: true,
    shadowDatabaseUrl: null,
    exitCode: null,
    filters,
  } as never)
  const script = result.stdout ?? ''
  return /^\s*(--.*\n?\s*)*$/.test(script) ? '' : script
}
