import type { Scratch } from '#app/db/scratch.server.ts'
import type { StagedType } from './staging.server.ts'
import type { StagedRecord } from './to-rows.server.ts'

const BATCH_ROWS = 1000
/** Prisma remembers the values of its last hundred queries for its debug log, so this counts a hundredfold. */
const BATCH_CHARACTERS = 100_000

/** Member and post may point at one of their own kind that comes after them; the pointer is set when both are there. */
const LINKS = { member: 'invitedById', post: 'replyToId' } as const
export const LINKED = ['member', 'post'] as const

/** The next records of a type after `position` of them. */
export function nextBatch(scratch: Scratch, type: StagedType, position: number): StagedRecord[] {
  const batch: StagedRecord[] = []
  let characters = 0
  for (const row of scratch.iterate<StagedRecord>(BATCH_SQL[type], position, position + BATCH_ROWS)) {
    batch.push(row)
    characters += row.record.length
    if (characters > BATCH_CHARACTERS) break
  }
  return batch
}

const selectBatch = (type: StagedType, columns: string) =>
  `SELECT line, record, ${columns} FROM ${type}_order AS place JOIN ${type} AS staged USING (line)
   WHERE rank > ? AND rank <= ? ORDER BY rank`

const linkBefore = (type: 'member' | 'post') =>
  `CASE WHEN ${rankOfTarget(type)} > rank THEN NULL ELSE staged.${LINKS[type]} END AS link`

const rankOfTarget = (type: 'member' | 'post') =>
  `(SELECT other.rank FROM ${type} AS target JOIN ${type}_order AS other USING (line)
    WHERE target.id = staged.${LINKS[type]})`

const acceptedAt = `coalesce((SELECT at FROM member WHERE member.id = staged.acceptedById),
  (SELECT joinedAt FROM forum."Member" AS known WHERE known.id = staged.acceptedById)) AS acceptedAt`

const BATCH_SQL: Record<StagedType, string> = {
  member: selectBatch(
    'member',
    `${linkBefore('member')}, (SELECT username FROM username WHERE memberId = staged.id) AS username`,
  ),
  category: selectBatch('category', 'NULL AS link'),
  thread: selectBatch('thread', 'NULL AS link'),
  post: selectBatch('post', linkBefore('post')),
  reaction: selectBatch('reaction', 'NULL AS link'),
  visit: selectBatch('visit', 'NULL AS link'),
  invite: selectBatch('invite', `acceptedById, ${acceptedAt}`),
}

/** Pointers at a record that comes later in the order, after the record with this rank. */
export function nextLateLinks(scratch: Scratch, type: (typeof LINKED)[number], after: number) {
  return scratch.all<{ rank: number; id: string; target: string }>(
    `SELECT rank, id, ${LINKS[type]} AS target FROM ${type}_order JOIN ${type} AS staged USING (line)
     WHERE rank > ? AND ${LINKS[type]} IS NOT NULL AND ${rankOfTarget(type)} > rank ORDER BY rank LIMIT ${BATCH_ROWS}`,
    after,
  )
}

/** Threads that came with the archive or got posts from it, after `position` of them. */
export function nextThreads(scratch: Scratch, position: number): string[] {
  const rows = scratch.all<{ id: string }>(
    'SELECT id FROM touched WHERE place > ? AND place <= ? ORDER BY place',
    position,
    position + BATCH_ROWS,
  )
  return rows.map(({ id }) => id)
}

export function listTouchedThreads(scratch: Scratch): void {
  scratch.exec(`CREATE TABLE touched (place INTEGER PRIMARY KEY, id TEXT);
    INSERT INTO touched (id) SELECT id FROM thread UNION SELECT threadId FROM post ORDER BY 1`)
}
