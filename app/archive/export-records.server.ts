import type { Snapshot } from '#app/db/snapshot.server.ts'
import { printInstant } from './instants.ts'
import type { ArchiveRecord, ArchiveRecordType } from './record.ts'

/**
 * Which rows an archive holds. Columns stand in the order of the record's keys, NULL is a key left out because it says
 * nothing, and what ends in At is an instant. No password, address, session or secret is selected.
 */
const QUERIES: Record<ArchiveRecordType, string> = {
  community: `SELECT name, nullif(purpose, '') AS purpose, nullif(joinPolicy, 'invitation') AS joinPolicy,
      nullif(timeZone, 'UTC') AS timeZone, createdAt
    FROM Community`,
  member: `SELECT id, username, nullif(displayName, username) AS displayName, joinedAt, lastSeenAt,
      nullif(role, 'member') AS role, nullif(isBot, 0) AS bot, nullif(about, '') AS about,
      nullif(interests, '') AS interests, nullif(place, '') AS place, invitedById,
      nullif(state = 'former', 0) AS former, CASE WHEN state NOT IN ('active', 'former') THEN state END AS state
    FROM Member ORDER BY id`,
  category: `SELECT id, name, nullif(description, '') AS description, nullif(audience, 'members') AS audience,
      nullif(position, 0) AS position
    FROM Category ORDER BY id`,
  thread: `SELECT id, title, authorId, createdAt, categoryId, lockedAt, pinnedAt, deletedAt, hiddenAt
    FROM Thread ORDER BY id`,
  post: `SELECT id, threadId, authorId, createdAt, bodyMarkdown AS body, replyToId,
      nullif(replyTargetKnown, 1) AS replyTargetKnown, editedAt, deletedAt, hiddenAt
    FROM Post ORDER BY id`,
  reaction: 'SELECT postId, memberId, kind, createdAt FROM Reaction ORDER BY postId, memberId, kind',
  visit: 'SELECT memberId, day FROM Visit ORDER BY memberId, day',
  invite: 'SELECT id, fromMemberId, createdAt, acceptedById FROM Invite ORDER BY id',
}

const FLAGS = new Set(['bot', 'former', 'replyTargetKnown'])

function toRecord(type: ArchiveRecordType, row: Record<string, string | number | null>): ArchiveRecord {
  const record: Record<string, unknown> = { type }
  for (const [key, value] of Object.entries(row)) {
    if (value === null) continue
    if (FLAGS.has(key)) record[key] = value === 1
    else record[key] = typeof value === 'number' && key.endsWith('At') ? printInstant(value) : value
  }
  return record as ArchiveRecord
}

/** Every record of the community, type by type, so that what is referred to comes first. */
export function* exportRecords(snapshot: Snapshot): Generator<ArchiveRecord> {
  for (const [type, sql] of Object.entries(QUERIES) as [ArchiveRecordType, string][]) {
    for (const row of snapshot.iterate<Record<string, string | number | null>>(sql)) yield toRecord(type, row)
  }
}
