import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import type Database from 'better-sqlite3'

/** Milliseconds a connection waits for another process to let go of the file. */
export const BUSY_TIMEOUT_MS = 5000

type Role = 'reader' | 'writer'

/** The adapter keeps its better-sqlite3 connection in `client`; it is not in its public types. */
type AdapterWithClient = SqlDriverAdapter & { client: Database.Database }

/**
 * Prisma's adapter with our pragmas. The reader cannot write at all; the writer takes its lock when a
 * transaction begins, so that it never has to be upgraded half-way and fail.
 */
export class RockpoolAdapter extends PrismaBetterSqlite3 {
  readonly #role: Role

  constructor(file: string, role: Role) {
    super({ url: `file:${file}`, timeout: BUSY_TIMEOUT_MS }, { timestampFormat: 'unixepoch-ms' })
    this.#role = role
  }

  override async connect() {
    const adapter = (await super.connect()) as unknown as AdapterWithClient
    applyPragmas(adapter.client)
    if (this.#role === 'reader') adapter.client.pragma('query_only = ON')
    else beginImmediate(adapter.client)
    return adapter as unknown as Awaited<ReturnType<PrismaBetterSqlite3['connect']>>
  }
}

export function applyPragmas(connection: Database.Database): void {
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = NORMAL')
  connection.pragma('foreign_keys = ON')
  connection.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`)
}

function beginImmediate(connection: Database.Database): void {
  const prepare = connection.prepare.bind(connection)
  connection.prepare = ((sql: string) =>
    prepare(sql === 'BEGIN' ? 'BEGIN IMMEDIATE' : sql)) as typeof connection.prepare
}
