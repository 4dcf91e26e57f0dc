import type { Tx } from '#app/db/database.server.ts'
import type { StagedType } from './staging.server.ts'

/** Columns in the order in which a row's values come; whatever is not named gets the table's default. */
const TARGETS: Record<StagedType, { table: string; columns: string[]; key: string }> = {
  member: {
    table: 'Member',
    columns: [
      ...['id', 'username', 'usernameKey', 'displayName', 'role', 'state', 'isBot', 'about', 'interests', 'place'],
      ...['joinedAt', 'lastSeenAt', 'invitedById', 'isImported'],
    ],
    key: 'id',
  },
  category: { table: 'Category', columns: ['id', 'name', 'description', 'audience', 'position'], key: 'id' },
  thread: {
    table: 'Thread',
    columns: [
      ...['id', 'title', 'authorId', 'categoryId', 'createdAt', 'lastPostAt'],
      ...['lockedAt', 'pinnedAt', 'deletedAt', 'hiddenAt'],
    ],
    key: 'id',
  },
  post: {
    table: 'Post',
    columns: [
      ...['id', 'threadId', 'authorId', 'createdAt', 'bodyMarkdown', 'bodyHtml', 'excerpt', 'renderVersion'],
      ...['replyToId', 'replyTargetKnown', 'editedAt', 'deletedAt', 'hiddenAt'],
    ],
    key: 'id',
  },
  reaction: { table: 'Reaction', columns: ['postId', 'memberId', 'kind', 'createdAt'], key: 'postId, memberId, kind' },
  visit: { table: 'Visit', columns: ['memberId', 'day'], key: 'memberId, day' },
  invite: {
    table: 'Invite',
    columns: ['id', 'fromMemberId', 'createdAt', 'acceptedById', 'acceptedAt'],
    key: 'id',
  },
}

export type RowValue = string | number | boolean | null

/**
 * Inserts what is not there yet, all rows in one statement and one parameter. Returns how many were new. Only the
 * record's own key may meet an older row; any other conflict is an error and rolls the batch back.
 */
export async function insertRows(tx: Tx, type: StagedType, rows: RowValue[][]): Promise<number> {
  const { table, columns, key } = TARGETS[type]
  const values = columns.map((_, place) => `value ->> ${place}`).join(', ')
  return tx.$executeRawUnsafe(
    `INSERT INTO "${table}" (${columns.join(', ')}) SELECT ${values} FROM json_each(?) WHERE true
     ON CONFLICT (${key}) DO NOTHING`,
    JSON.stringify(rows),
  )
}

/** Sets a reference of rows whose target came after them; one that is set already stays. */
export async function linkRows(
  tx: Tx,
  table: 'Member' | 'Post',
  column: 'invitedById' | 'replyToId',
  pairs: [id: string, target: string][],
): Promise<void> {
  await tx.$executeRawUnsafe(
    `UPDATE "${table}" SET ${column} = pair.value ->> 1 FROM json_each(?) AS pair
     WHERE "${table}".id = pair.value ->> 0 AND ${column} IS NULL`,
    JSON.stringify(pairs),
  )
}

/** What a reader can see of each of these threads, counted anew. */
export async function countPosts(tx: Tx, threadIds: string[]): Promise<void> {
  await tx.$executeRawUnsafe(
    `UPDATE "Thread" SET
       postCount = (SELECT count(*) FROM "Post" WHERE threadId = "Thread".id AND deletedAt IS NULL AND hiddenAt IS NULL),
       lastPostAt = coalesce(
         (SELECT max(createdAt) FROM "Post" WHERE threadId = "Thread".id AND deletedAt IS NULL AND hiddenAt IS NULL),
         createdAt)
     WHERE id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(threadIds),
  )
}
