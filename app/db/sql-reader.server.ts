import Database from 'better-sqlite3'
import { BUSY_TIMEOUT_MS } from './connection.server.ts'

export type SqlValue = string | number | bigint | Uint8Array | null

/**
 * Plain SQL for the questions Prisma asks badly: joins over many rooms' rows, streams, searches.
 * Read-only by the way the file is opened. Instants come back as milliseconds, booleans as 0 and 1.
 */
export type SqlReader = {
  all<Row>(sql: string, ...values: SqlValue[]): Row[]
  get<Row>(sql: string, ...values: SqlValue[]): Row | undefined
  /** One row at a time, in bounded memory. Nothing else may use this reader until the walk has ended. */
  iterate<Row>(sql: string, ...values: SqlValue[]): IterableIterator<Row>
  close(): void
}

export function openSqlReader(file: string): SqlReader {
  const connection = new Database(file, { readonly: true, timeout: BUSY_TIMEOUT_MS })
  const statements = new Map<string, Database.Statement>()
  const statement = (sql: string) => {
    const known = statements.get(sql)
    if (known) return known
    const prepared = connection.prepare(sql)
    statements.set(sql, prepared)
    return prepared
  }
  return {
    all: <Row>(sql: string, ...values: SqlValue[]) => statement(sql).all(...values) as Row[],
    get: <Row>(sql: string, ...values: SqlValue[]) => statement(sql).get(...values) as Row | undefined,
    iterate: <Row>(sql: string, ...values: SqlValue[]) =>
      connection.prepare(sql).iterate(...values) as IterableIterator<Row>,
    close: () => connection.close(),
  }
}
