import type { Database } from '#app/db/database.server.ts'
import { DAY_MS } from '#app/kernel/clock.ts'
import type { CommunityRecords, MemberRow, PostRow, VisitRow } from './records.ts'

/** A database, or a connection that only reads: a thread of its own has no more. */
type Readable = Pick<Database, 'sql'>

type Flagged<Row, Flag extends keyof Row> = Omit<Row, Flag> & Record<Flag, 0 | 1>

/**
 * What the insights are computed from, row by row out of the database. Everybody is in it, former members and those
 * who never wrote included; nobody's words, names or addresses are. Each part can be walked once.
 */
export function loadRecords(db: Readable): CommunityRecords {
  const community = db.sql.get<{ since: string | null }>(
    'SELECT visitsRecordedSince AS since FROM Community WHERE id = 1',
  )
  const since = community?.since ? dayNumber(community.since) : null
  return {
    members: loadMembers(db),
    posts: loadPosts(db),
    visitsRecordedSince: since,
    ...(since !== null && { visits: loadVisits(db) }),
  }
}

/**
 * The instant the insights are of: the end of an archive nobody has continued, else `now`. Milliseconds.
 */
export function insightsInstant(db: Readable, now: Date): number {
  const archive = db.sql.get<{ endsAt: number | null; newestAt: number | null }>(
    'SELECT archiveEndsAt AS endsAt, CASE WHEN archiveEndsAt IS NOT NULL THEN (SELECT max(createdAt) FROM Post) END AS newestAt FROM Community WHERE id = 1',
  )
  if (!archive || archive.endsAt === null) return now.getTime()
  return archive.newestAt !== null && archive.newestAt >= archive.endsAt ? now.getTime() : archive.endsAt
}

function* loadMembers(db: Readable): Generator<MemberRow> {
  const rows = db.sql.iterate<Flagged<MemberRow, 'isBot' | 'isStaff'>>(
    `SELECT id, joinedAt, isBot, role <> 'member' AS isStaff FROM Member`,
  )
  for (const row of rows) yield { ...row, isBot: row.isBot === 1, isStaff: row.isStaff === 1 }
}

/** A post in a deleted or hidden thread is as unseen as one that is deleted or hidden itself. */
function* loadPosts(db: Readable): Generator<PostRow> {
  const rows = db.sql.iterate<Flagged<PostRow, 'isReplyTargetKnown' | 'isDeleted' | 'isHidden'>>(
    `SELECT Post.id, threadId, Post.authorId, Post.createdAt, replyToId, replyTargetKnown AS isReplyTargetKnown,
       (Post.deletedAt IS NOT NULL OR Thread.deletedAt IS NOT NULL) AS isDeleted,
       (Post.hiddenAt IS NOT NULL OR Thread.hiddenAt IS NOT NULL) AS isHidden
     FROM Post JOIN Thread ON Thread.id = threadId ORDER BY Post.createdAt, Post.id`,
  )
  for (const row of rows) {
    yield {
      ...row,
      isReplyTargetKnown: row.isReplyTargetKnown === 1,
      isDeleted: row.isDeleted === 1,
      isHidden: row.isHidden === 1,
    }
  }
}

function* loadVisits(db: Readable): Generator<VisitRow> {
  for (const { memberId, day } of db.sql.iterate<{ memberId: string; day: string }>(
    'SELECT memberId, day FROM Visit',
  )) {
    yield { memberId, day: dayNumber(day) }
  }
}

const dayNumber = (day: string): number => Math.floor(Date.parse(day) / DAY_MS)
