import { readdirSync, readFileSync } from 'node:fs'
import type { PlainRecords } from '#tests/support/insights/plain-records.ts'
import { readNdjson } from '#tests/support/insights/read-ndjson.ts'
import { readStackExchange } from '#tests/support/insights/read-stackexchange.ts'

const DATA = new URL('../../data/', import.meta.url).pathname

const READERS = {
  'conlang-meta': () => readStackExchange(`${DATA}se-conlang-meta`),
  'french-meta': () => readStackExchange(`${DATA}se-french-meta`),
  'quantumcomputing-2018': () => readStackExchange(`${DATA}se-quantumcomputing-2018`),
  'lost-targets': () => readNdjson(`${DATA}made/lost-targets.ndjson`),
  thinning: () => readNdjson(`${DATA}made/thinning.ndjson`),
}

export type SetName = keyof typeof READERS

export const SETS = Object.keys(READERS) as SetName[]

const read = new Map<SetName, PlainRecords>()

/** The records of a set in tests/data, read once. Not to be changed in place. */
export function realSet(name: SetName): PlainRecords {
  const records = read.get(name) ?? READERS[name]()
  read.set(name, records)
  return records
}

export type ExpectedFile = { file: string; set: SetName; at?: number; windowDays?: number; figures: unknown }

/** Every file of tests/data/expected with what its name says: the set, then `-at-DATE` and `-days-N`. */
export function expectedFiles(): ExpectedFile[] {
  return readdirSync(`${DATA}expected`).map((file) => {
    const [, set, at, days] = /^(.*?)(?:-at-(\d{4}-\d\d-\d\d))?(?:-days-(\d+))?\.json$/.exec(file) ?? []
    return {
      file,
      set: set as SetName,
      ...(at && { at: Date.parse(at) }),
      ...(days && { windowDays: Number(days) }),
      figures: JSON.parse(readFileSync(`${DATA}expected/${file}`, 'utf8')),
    }
  })
}
