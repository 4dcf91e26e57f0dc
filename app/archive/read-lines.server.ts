import { ARCHIVE_LIMITS } from './limits.ts'
import { parseRecord } from './parse-record.ts'
import type { ArchiveRecord } from './record.ts'

/** What a reader hands on for each line that is not blank: a record, or why there is none. */
export type ReadLine = { lineNumber: number } & ({ record: ArchiveRecord } | { error: string })

const NEWLINE = 0x0a

/** Splits bytes into lines and holds at most one line of the allowed length, however long the real one is. */
async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = []
  let length = 0
  for await (const bytes of chunks) {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    let start = 0
    while (start < chunk.length) {
      const newline = chunk.indexOf(NEWLINE, start)
      const end = newline < 0 ? chunk.length : newline
      length += end - start
      if (length <= ARCHIVE_LIMITS.lineBytes) parts.push(chunk.subarray(start, end))
      else parts = []
      start = end + 1
      if (newline < 0) break
      yield length > ARCHIVE_LIMITS.lineBytes ? null : Buffer.concat(parts)
      parts = []
      length = 0
    }
  }
  if (length > 0) yield length > ARCHIVE_LIMITS.lineBytes ? null : Buffer.concat(parts)
}

/** Records of an NDJSON stream with the number of their line, from 1. A bad line is told and the reading goes on. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ReadLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let lineNumber = 0
  for await (const bytes of splitLines(chunks)) {
    lineNumber++
    if (bytes === null) {
      yield { lineNumber, error: `it is longer than ${ARCHIVE_LIMITS.lineBytes} bytes` }
      continue
    }
    let line: string
    try {
      line = decoder.decode(bytes).trim()
    } catch {
      yield { lineNumber, error: 'it is not UTF-8' }
      continue
    }
    if (line === '') continue
    const parsed = parseRecord(line)
    yield parsed.ok ? { lineNumber, record: parsed.value } : { lineNumber, error: parsed.reason }
  }
}
