/**
 * What the insights are computed from: plain rows of everything a community ever recorded.
 *
 * Rows come as iterables and each is walked exactly once, so a query may stream them: 500,000 posts need not exist as
 * objects at the same time. `ledgerOf` keeps about 40 bytes a post. Instants are milliseconds since 1970, UTC.
 */
export type CommunityRecords = {
  members: Iterable<MemberRow>
  posts: Iterable<PostRow>
  /** Days on which a member was seen. Leave out where visits were never recorded (an imported archive). */
  visits?: Iterable<VisitRow>
  /** The first day on which every visit was recorded; null or absent if none is. Days since 1970-01-01, UTC. */
  visitsRecordedSince?: number | null
}

/**
 * One row for every account there ever was. A deleted account stays as a tombstone: same id, `joinedAt` and visit days,
 * without name or profile. Otherwise deleting those who only read would change the past.
 */
export type MemberRow = {
  id: string
  joinedAt: number
  isBot: boolean
  /** Owner or moderator. */
  isStaff: boolean
}

/**
 * One row for every post, deleted and hidden ones too: they do not count, but a reply to them answers them and nobody
 * else. Posts are ordered by time, then by plain string order of `id`; the archive gives comments ids that sort behind
 * the ids of posts. The first post of a thread in this order is the one that replies without a target answer.
 */
export type PostRow = {
  id: string
  threadId: string
  authorId: string
  createdAt: number
  /** The post this one answers. Null, or an id that is nowhere among the posts: it answers the thread's first post. */
  replyToId: string | null
  /** False: the source has lost which post this one answered. */
  isReplyTargetKnown: boolean
  isDeleted: boolean
  isHidden: boolean
}

/** `day`: whole days since 1970-01-01, UTC. The same day may come more than once. */
export type VisitRow = { memberId: string; day: number }
