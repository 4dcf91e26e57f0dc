/**
 * The interchange format: one JSON object a line (NDJSON), in any order.
 * Ids are strings, unique per type. Instants are ISO 8601 in UTC; days are YYYY-MM-DD in UTC.
 */
export type CommunityRecord = {
  type: 'community'
  name: string
  purpose?: string
  joinPolicy?: 'open' | 'approval' | 'invitation'
  timeZone?: string
  createdAt?: string
}

export type MemberRecord = {
  type: 'member'
  id: string
  username: string
  displayName?: string
  joinedAt: string
  lastSeenAt?: string
  role?: 'owner' | 'moderator' | 'member'
  bot?: boolean
  about?: string
  interests?: string
  place?: string
  invitedById?: string
  /** The account was given up; its posts stay under this name. */
  former?: boolean
  state?: 'pending' | 'silenced' | 'suspended'
}

export type CategoryRecord = {
  type: 'category'
  id: string
  name: string
  description?: string
  /** Default: members. */
  audience?: 'public' | 'members' | 'staff'
  /** Place in the list of categories, from 0. */
  position?: number
}

export type ThreadRecord = {
  type: 'thread'
  id: string
  title: string
  authorId: string
  createdAt: string
  categoryId?: string
  lockedAt?: string
  pinnedAt?: string
  deletedAt?: string
  /** Hidden by a moderator. */
  hiddenAt?: string
}

/** A post carries `body` (Markdown) or `bodyHtml`; without `replyToId` it answers its thread's first post. */
export type PostRecord = {
  type: 'post'
  id: string
  threadId: string
  authorId: string
  createdAt: string
  body?: string
  bodyHtml?: string
  replyToId?: string
  /** false: the source has lost which post this one answered. Default true. */
  replyTargetKnown?: boolean
  editedAt?: string
  deletedAt?: string
  /** Hidden by a moderator. */
  hiddenAt?: string
}

export type ReactionRecord = { type: 'reaction'; postId: string; memberId: string; kind: string; createdAt: string }

export type VisitRecord = { type: 'visit'; memberId: string; day: string }

export type InviteRecord = {
  type: 'invite'
  id: string
  fromMemberId: string
  createdAt: string
  acceptedById?: string
}

export type ArchiveRecord =
  | CommunityRecord
  | MemberRecord
  | CategoryRecord
  | ThreadRecord
  | PostRecord
  | ReactionRecord
  | VisitRecord
  | InviteRecord

export type ArchiveRecordType = ArchiveRecord['type']

export type RecordOf<Type extends ArchiveRecordType> = Extract<ArchiveRecord, { type: Type }>
