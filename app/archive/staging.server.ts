import type { App } from '#app/app.server.ts'
import { openScratch, type Scratch } from '#app/db/scratch.server.ts'
import type { ArchiveRecord, CommunityRecord, RecordOf } from './record.ts'
import type { ArchiveSource } from './source.server.ts'

export type StagedType = Exclude<ArchiveRecord['type'], 'community'>

type Reference = { field: string; to: 'member' | 'category' | 'thread' | 'post'; isRequired: boolean }

/** In the order in which they are applied: what is referred to comes first. */
export const STAGED: { type: StagedType; table: string; references: Reference[] }[] = [
  { type: 'member', table: 'Member', references: [{ field: 'invitedById', to: 'member', isRequired: false }] },
  { type: 'category', table: 'Category', references: [] },
  {
    type: 'thread',
    table: 'Thread',
    references: [
      { field: 'authorId', to: 'member', isRequired: true },
      // Another category might show the thread to more people than its own would have.
      { field: 'categoryId', to: 'category', isRequired: true },
    ],
  },
  {
    type: 'post',
    table: 'Post',
    references: [
      { field: 'authorId', to: 'member', isRequired: true },
      { field: 'threadId', to: 'thread', isRequired: true },
      { field: 'replyToId', to: 'post', isRequired: false },
    ],
  },
  {
    type: 'reaction',
    table: 'Reaction',
    references: [
      { field: 'postId', to: 'post', isRequired: true },
      { field: 'memberId', to: 'member', isRequired: true },
    ],
  },
  { type: 'visit', table: 'Visit', references: [{ field: 'memberId', to: 'member', isRequired: true }] },
  {
    type: 'invite',
    table: 'Invite',
    references: [
      { field: 'fromMemberId', to: 'member', isRequired: true },
      { field: 'acceptedById', to: 'member', isRequired: false },
    ],
  },
]

const TABLE_OF = { member: 'Member', category: 'Category', thread: 'Thread', post: 'Post' } as const

export type Problem = { lineNumber: number; reason: string }

/** All records of a source, checked against each other and the database, waiting to be applied in order. */
export type Staging = {
  community: CommunityRecord | null
  count(type: StagedType): number
  scratch: Scratch
  close(): void
}

const STAGE_BATCH = 10_000

/**
 * Reads the whole source into a scratch table per type. The memory it takes does not grow with the source, and the
 * order of the lines does not matter: references are looked up when everything has been read.
 */
export async function stageRecords(
  app: App,
  source: ArchiveSource,
  report: (problem: Problem) => void,
  onRead: (lines: number) => void,
  signal?: AbortSignal,
): Promise<Staging> {
  const scratch = openScratch(app.db.file)
  try {
    for (const staged of STAGED) createTable(scratch, staged.type, staged.references)
    const community = await readAll(scratch, source, report, onRead, signal)
    for (const staged of STAGED) {
      for (const reference of staged.references) checkReference(scratch, staged.type, reference, report)
    }
    for (const { type } of STAGED) putInOrder(scratch, type)
    const count = (type: StagedType) =>
      scratch.get<{ count: number }>(`SELECT count(*) AS count FROM ${type}_order`)?.count ?? 0
    return { community, count, scratch, close: () => scratch.close() }
  } catch (error) {
    scratch.close()
    throw error
  }
}

function createTable(scratch: Scratch, type: StagedType, references: Reference[]): void {
  const columns = references.map(({ field }) => `, ${field} TEXT`).join('')
  scratch.exec(`CREATE TABLE ${type} (line INTEGER PRIMARY KEY, id TEXT UNIQUE, at INTEGER, record TEXT${columns})`)
}

async function readAll(
  scratch: Scratch,
  source: ArchiveSource,
  report: (problem: Problem) => void,
  onRead: (lines: number) => void,
  signal?: AbortSignal,
): Promise<CommunityRecord | null> {
  const inserts = new Map(STAGED.map((staged) => [staged.type, insertSql(staged.type, staged.references)]))
  let community: CommunityRecord | null = null
  let lines = 0
  scratch.exec('BEGIN')
  for await (const line of source.read()) {
    if (++lines % STAGE_BATCH === 0) {
      signal?.throwIfAborted()
      scratch.exec('COMMIT; BEGIN')
      onRead(lines)
    }
    if ('error' in line) {
      report({ lineNumber: line.lineNumber, reason: `${line.error}.` })
    } else if (line.record.type === 'community') {
      if (community) report({ lineNumber: line.lineNumber, reason: 'there is a community record already.' })
      community ??= line.record
    } else {
      const { type } = line.record
      const { sql, fields } = inserts.get(type) as { sql: string; fields: string[] }
      const record = line.record as unknown as Record<string, string | undefined>
      const id = keyOf(line.record)
      const references = fields.map((field) => record[field] ?? null)
      const isNew = scratch.run(sql, line.lineNumber, id, timeOf(line.record), JSON.stringify(record), ...references)
      if (!isNew) {
        const first = scratch.get<{ line: number }>(`SELECT line FROM ${type} WHERE id = ?`, id)
        report({ lineNumber: line.lineNumber, reason: `the ${type} ${id} stands on line ${first?.line} already.` })
      }
    }
  }
  scratch.exec('COMMIT')
  onRead(lines)
  return community
}

function insertSql(type: StagedType, references: Reference[]) {
  const fields = references.map(({ field }) => field)
  const columns = ['line', 'id', 'at', 'record', ...fields]
  const marks = columns.map(() => '?').join(', ')
  return { sql: `INSERT INTO ${type} (${columns.join(', ')}) VALUES (${marks}) ON CONFLICT (id) DO NOTHING`, fields }
}

/** Ids hold no space, so the parts of a key cannot run into each other. */
function keyOf(record: RecordOf<StagedType>): string {
  if (record.type === 'reaction') return `${record.postId} ${record.memberId} ${record.kind}`
  if (record.type === 'visit') return `${record.memberId} ${record.day}`
  return record.id
}

function timeOf(record: RecordOf<StagedType>): number {
  if (record.type === 'member') return Date.parse(record.joinedAt)
  return 'createdAt' in record ? Date.parse(record.createdAt) : 0
}

/** A record whose required reference leads nowhere is left out; an optional reference is dropped. Both are told. */
function checkReference(
  scratch: Scratch,
  type: StagedType,
  { field, to, isRequired }: Reference,
  report: (problem: Problem) => void,
): void {
  const dangling = `FROM ${type} AS record WHERE ${field} IS NOT NULL
    AND (NOT EXISTS (SELECT 1 FROM ${to} WHERE ${to}.id = record.${field})
      AND NOT EXISTS (SELECT 1 FROM forum."${TABLE_OF[to]}" AS known WHERE known.id = record.${field})
      OR ${type === to ? `record.${field} = record.id` : 'false'})`
  const rows = scratch.iterate<{ line: number; id: string; target: string }>(
    `SELECT line, id, ${field} AS target ${dangling} ORDER BY line`,
  )
  for (const { line, id, target } of rows) {
    const fate = isRequired ? 'it was left out' : 'it was kept without'
    const fault = target === id ? 'is the record itself' : `names a ${to} that is nowhere`
    report({ lineNumber: line, reason: `the ${type} ${id}: ${field} ${target} ${fault}; ${fate}.` })
  }
  if (isRequired) scratch.exec(`DELETE FROM ${type} WHERE line IN (SELECT line ${dangling})`)
  // What it answered is lost, which is not the same as answering the thread's first post.
  else if (type === 'post')
    scratch.exec(`UPDATE post SET record = json_set(record, '$.replyTargetKnown', json('false')), ${field} = NULL
      WHERE line IN (SELECT line ${dangling})`)
  else scratch.exec(`UPDATE ${type} SET ${field} = NULL WHERE line IN (SELECT line ${dangling})`)
}

/** Numbers the records by time and id, whatever line they stood on: an import that goes on finds its place again. */
function putInOrder(scratch: Scratch, type: StagedType): void {
  scratch.exec(`CREATE TABLE ${type}_order (rank INTEGER PRIMARY KEY, line INTEGER UNIQUE);
    INSERT INTO ${type}_order (line) SELECT line FROM ${type} ORDER BY at, id`)
}
