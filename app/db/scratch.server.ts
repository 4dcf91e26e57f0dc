import Database from 'better-sqlite3'
import { BUSY_TIMEOUT_MS } from './connection.server.ts'
import type { SqlValue } from './sql-reader.server.ts'

/** A table space of one's own for work that is larger than memory. It is gone when closed, or when the process dies. */
export type Scratch = {
  /** Statements without values. */
  exec(sql: string): void
  /** Returns how many rows it changed. */
  run(sql: string, ...values: SqlValue[]): number
  all<Row>(sql: string, ...values: SqlValue[]): Row[]
  get<Row>(sql: string, ...values: SqlValue[]): Row | undefined
  /** Nothing may be written to the scratch until the walk has ended. */
  iterate<Row>(sql: string, ...values: SqlValue[]): IterableIterator<Row>
  close(): void
}

/** SQLite's own temporary database: in memory while it is small, then a nameless file in the system's temporary folder. */
export function openScratch(database: string): Scratch {
  const connection = new Database('', { timeout: BUSY_TIMEOUT_MS })
  connection.pragma('journal_mode = OFF')
  connection.pragma('synchronous = OFF')
  // The database can be asked about as `forum`. Nothing writes to it from here: writes go through the queue.
  connection.prepare('ATTACH ? AS forum').run(database)
  const statements = new Map<string, Database.Statement>()
  const statement = (sql: string) => {
    const known = statements.get(sql)
    if (known) return known
    const prepared = connection.prepare(sql)
    statements.set(sql, prepared)
    return prepared
  }
  return {
    exec: (sql) => void connection.exec(sql),
    run: (sql, ...values) => statement(sql).run(...values).changes,
    all: <Row>(sql: string, ...values: SqlValue[]) => statement(sql).all(...values) as Row[],
    get: <Row>(sql: string, ...values: SqlValue[]) => statement(sql).get(...values) as Row | undefined,
    iterate: <Row>(sql: string, ...values: SqlValue[]) =>
      connection.prepare(sql).iterate(...values) as IterableIterator<Row>,
    close: () => connection.close(),
  }
}
