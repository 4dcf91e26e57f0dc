import { DAY_MS } from '#app/kernel/clock.ts'
import type { Role } from '#app/members/viewer.ts'
import type { Person } from './thread-list.ts'

export const POSTS_PER_PAGE = 25

/** A branch longer than this is read in the thread itself. */
export const BRANCH_POSTS_MAX = 200

/** For how long a member counts as new here. */
export const NEW_HERE_DAYS = 30

/** How many answers to a post are named before the rest become a number. */
export const ANSWERS_NAMED = 4

export type Badge = 'owner' | 'moderator' | 'new' | 'former'

export function badgeOf(author: { role: Role; isFormer: boolean; joinedAt: number }, now: number): Badge | null {
  if (author.isFormer) return 'former'
  if (author.role !== 'member') return author.role
  return now - author.joinedAt < NEW_HERE_DAYS * DAY_MS ? 'new' : null
}

/** Who took a post or a thread away: its author (deleted) or a moderator (hidden), which weighs more. */
export type Removal = 'author' | 'moderator'

export const removalOf = (subject: { isDeleted: boolean; isHidden: boolean }): Removal | null =>
  subject.isHidden ? 'moderator' : subject.isDeleted ? 'author' : null

export type ReactionView = { kind: string; names: string[]; count: number; isMine: boolean }

/** What a post answers. Of a removed post nothing is told but that. */
export type AnsweredView = { id: string; name: string; excerpt: string; isHere: boolean } | { isRemoved: true }

export type PostView = {
  id: string
  createdAt: number
  editedAt: number | null
  removal: Removal | null
  /** null and '' for those who may not read a removed post. */
  author: Person | null
  badge: Badge | null
  html: string
  answers: AnsweredView | null
  answeredBy: { id: string; name: string; isHere: boolean }[]
  answerCount: number
  reactions: ReactionView[]
  may: {
    reply: boolean
    edit: boolean
    delete: boolean
    restore: boolean
    react: boolean
    moderate: boolean
    readHistory: boolean
  }
}

export type ThreadHead = {
  id: string
  title: string
  categoryId: string
  categoryName: string
  postCount: number
  lastPostAt: number
  isLocked: boolean
  isPinned: boolean
  removal: Removal | null
  people: Person[]
}

export type ThreadWindow = {
  posts: PostView[]
  /** Cursors of the neighbouring pages, null at the ends. */
  before: string | null
  after: string | null
  /** The first post this reader has not seen, and since when; null where nothing is new or nothing was read before. */
  news: { postId: string; since: number } | null
}

/** The post a reply is going to answer. */
export type ReplyTarget = { id: string; name: string; excerpt: string }
