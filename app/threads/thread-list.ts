import type { CategoryAudience } from '#app/community/category.ts'

export const THREADS_PER_PAGE = 30

/** Above this many unread posts the number no longer helps. */
export const UNREAD_SHOWN_MAX = 99

/** How many faces stand in a row. */
export const FACES_SHOWN = 5

export type Person = { id: string; username: string; displayName: string }

export type CategoryView = { id: string; name: string; description: string; audience: CategoryAudience }

export type ThreadRow = {
  id: string
  title: string
  categoryId: string
  categoryName: string
  postCount: number
  lastPostAt: number
  isLocked: boolean
  isPinned: boolean
  /** Who is talking, most recent first. */
  people: Person[]
  /** For members: never opened and begun since they joined; or posts of others since they last looked, capped at 100. */
  isNew: boolean
  unreadCount: number
}

export type ThreadList = { threads: ThreadRow[]; older: string | null; isFirstPage: boolean }
