import { RockpoolAdapter } from './connection.server.ts'
import { type Prisma, PrismaClient } from './generated/client.ts'
import { openSqlReader, type SqlReader } from './sql-reader.server.ts'

export type Tx = Prisma.TransactionClient

/** A write that takes longer than this is a bug; it is rolled back. */
export const WRITE_TIMEOUT_MS = 60_000

export type Database = {
  file: string
  /** Prisma for reading. It refuses to write. */
  reader: Tx
  /** Plain SQL for reading, on a connection of its own. */
  sql: SqlReader
  /** The only way to change anything: one transaction at a time, in the order of the calls. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/**
 * Opens a migrated database. One Prisma client is one connection, and its plain queries run inside whichever
 * transaction is open on it; so there are two clients, and all writes queue behind each other.
 */
export async function openDatabase(file: string): Promise<Database> {
  const writer = new PrismaClient({ adapter: new RockpoolAdapter(file, 'writer') })
  const reader = new PrismaClient({ adapter: new RockpoolAdapter(file, 'reader') })
  await writer.$connect()
  await reader.$connect()
  const sql = openSqlReader(file)
  let last: Promise<unknown> = Promise.resolve()

  return {
    file,
    reader,
    sql,
    write(work) {
      const run = () => writer.$transaction(work, { timeout: WRITE_TIMEOUT_MS, maxWait: WRITE_TIMEOUT_MS })
      const result = last.then(run, run)
      last = result.catch(() => undefined)
      return result
    },
    async close() {
      await last
      sql.close()
      await reader.$disconnect()
      await writer.$disconnect()
    },
  }
}
