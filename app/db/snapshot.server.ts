import Database from 'better-sqlite3'
import { BUSY_TIMEOUT_MS } from './connection.server.ts'

/** The database as it is at this moment, however long the reading takes and whatever is written meanwhile. */
export type Snapshot = {
  /** One row at a time, in bounded memory. */
  iterate<Row>(sql: string): IterableIterator<Row>
  close(): void
}

export function openSnapshot(file: string): Snapshot {
  const connection = new Database(file, { readonly: true, timeout: BUSY_TIMEOUT_MS })
  connection.exec('BEGIN')
  // SQLite takes the snapshot with the first read, not with BEGIN.
  connection.prepare('SELECT 1 FROM _prisma_migrations LIMIT 1').get()
  return {
    iterate: <Row>(sql: string) => connection.prepare(sql).iterate() as IterableIterator<Row>,
    close: () => connection.close(),
  }
}
