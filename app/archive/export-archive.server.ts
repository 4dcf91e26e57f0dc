import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { App } from '#app/app.server.ts'
import { openSnapshot } from '#app/db/snapshot.server.ts'
import { exportRecords } from './export-records.server.ts'
import type { ArchiveRecord } from './record.ts'

export type ExportReport = { records: number; byType: Partial<Record<ArchiveRecord['type'], number>> }

const CHUNK_CHARACTERS = 64_000

/**
 * Writes the whole community as one archive, deleted posts and staff categories included: it is the owner's. The same
 * database always gives the same bytes. Waits for a slow stream; does not end it.
 */
export async function exportArchive(app: App, stream: Writable, signal?: AbortSignal): Promise<ExportReport> {
  const snapshot = openSnapshot(app.db.file)
  const report: ExportReport = { records: 0, byType: {} }
  let chunk = ''
  const flush = async () => {
    signal?.throwIfAborted()
    if (stream.errored) throw stream.errored
    if (!stream.write(chunk)) await once(stream, 'drain', signal && { signal })
    chunk = ''
  }
  try {
    for (const record of exportRecords(snapshot)) {
      chunk += `${JSON.stringify(record)}\n`
      report.records++
      report.byType[record.type] = (report.byType[record.type] ?? 0) + 1
      if (chunk.length < CHUNK_CHARACTERS) continue
      await flush()
    }
    if (chunk) await flush()
    return report
  } finally {
    snapshot.close()
  }
}

/** The file appears under its name only when it is whole and on the disk. */
export async function exportToFile(app: App, file: string, signal?: AbortSignal): Promise<ExportReport> {
  const unfinished = `${file}.${process.pid}.unfinished`
  try {
    const stream = createWriteStream(unfinished, { flags: 'w', mode: 0o600, flush: true })
    const written = finished(stream)
    written.catch(() => undefined)
    const report = await exportArchive(app, stream, signal)
    stream.end()
    await written
    await rename(unfinished, file)
    await syncFolder(dirname(file))
    return report
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

/** A rename is on the disk when its folder is. Not every system can open a folder; there it is left to chance. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  if (!handle) return
  await handle.sync().catch(() => undefined)
  await handle.close()
}
