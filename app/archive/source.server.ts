import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename, extname } from 'node:path'
import { checkRecord } from './parse-record.ts'
import { type ReadLine, readLines } from './read-lines.server.ts'
import type { ArchiveRecord } from './record.ts'

/** Somewhere records come from, the same ones every time it is read. */
export type ArchiveSource = {
  /** Says whether an import that was interrupted, or has ended, was of these very records. */
  fingerprint: string
  /** What the community is called if no record says so. */
  name: string
  read(): AsyncIterable<ReadLine>
  /** Where a line is, in words; a reader that numbers its lines in a way of its own says how. */
  placeOf?(lineNumber: number): string
}

/** SHA-256 of the files' bytes, read in pieces. */
export async function fingerprintFiles(kind: string, files: string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const file of files) {
    hash.update('\0')
    for await (const chunk of createReadStream(file)) hash.update(chunk)
  }
  return `${kind}:${hash.digest('hex')}`
}

/** An NDJSON archive on disk. */
export async function openArchiveFile(file: string): Promise<ArchiveSource> {
  return {
    fingerprint: await fingerprintFiles('archive', [file]),
    name: basename(file, extname(file)),
    read: () => readLines(createReadStream(file)),
  }
}

/** Records that a program makes. They pass the same checks as lines of a file. */
export function recordsSource(
  fingerprint: string,
  name: string,
  records: () => Iterable<ArchiveRecord> | AsyncIterable<ArchiveRecord>,
): ArchiveSource {
  return {
    fingerprint,
    name,
    async *read() {
      let lineNumber = 0
      for await (const record of records()) {
        lineNumber++
        const checked = checkRecord(record)
        yield checked.ok ? { lineNumber, record: checked.value } : { lineNumber, error: checked.reason }
      }
    },
  }
}
