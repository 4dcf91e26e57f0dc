import { parentPort, workerData } from 'node:worker_threads'
import { openSqlReader } from '#app/db/sql-reader.server.ts'
import { loadRecords } from './load-records.server.ts'
import { computePanel } from './panel.ts'

export type PanelOrder = { file: string; at: number; windowDays: number | null }

/** Runs in a thread of its own, on a connection of its own, so that no page waits for arithmetic. */
const order = workerData as PanelOrder
const sql = openSqlReader(order.file)
try {
  const options = { at: order.at, ...(order.windowDays === null ? {} : { windowDays: order.windowDays }) }
  parentPort?.postMessage(computePanel(loadRecords({ sql }), options))
} finally {
  sql.close()
}
