import type { CategoryAudience } from '#app/community/category.ts'
import type { Tx } from '#app/db/database.server.ts'
import type { Role } from '#app/members/viewer.ts'
import type { PostSubject, ThreadSubject } from './policy.ts'

/** A thread as rules see it, with what commands need besides. */
export type LoadedThread = ThreadSubject & { id: string; isPinned: boolean }

export type LoadedPost = PostSubject & {
  id: string
  thread: LoadedThread
  bodyMarkdown: string
  editedAt: Date | null
  title: string
}

const threadSelect = {
  id: true,
  title: true,
  authorId: true,
  lockedAt: true,
  pinnedAt: true,
  deletedAt: true,
  hiddenAt: true,
  category: { select: { audience: true } },
} as const

type ThreadRow = {
  id: string
  authorId: string
  lockedAt: Date | null
  pinnedAt: Date | null
  deletedAt: Date | null
  hiddenAt: Date | null
  category: { audience: string }
}

const asThread = (row: ThreadRow): LoadedThread => ({
  id: row.id,
  authorId: row.authorId,
  audience: row.category.audience as CategoryAudience,
  isLocked: row.lockedAt !== null,
  isPinned: row.pinnedAt !== null,
  isDeleted: row.deletedAt !== null,
  isHidden: row.hiddenAt !== null,
})

/** Commands load inside their transaction, so that what they decided on cannot change before they write. */
export async function loadThread(tx: Tx, id: string): Promise<LoadedThread | null> {
  const row = await tx.thread.findUnique({ where: { id }, select: threadSelect })
  return row && asThread(row)
}

export async function loadPost(tx: Tx, id: string): Promise<LoadedPost | null> {
  const row = await tx.post.findUnique({
    where: { id },
    select: {
      id: true,
      authorId: true,
      bodyMarkdown: true,
      editedAt: true,
      deletedAt: true,
      hiddenAt: true,
      author: { select: { role: true } },
      thread: { select: threadSelect },
    },
  })
  if (!row) return null
  const first = await tx.post.findFirst({
    where: { threadId: row.thread.id },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return {
    id: row.id,
    authorId: row.authorId,
    authorRole: row.author.role as Role,
    bodyMarkdown: row.bodyMarkdown,
    editedAt: row.editedAt,
    title: row.thread.title,
    isDeleted: row.deletedAt !== null,
    isHidden: row.hiddenAt !== null,
    isFirst: first?.id === row.id,
    thread: asThread(row.thread),
  }
}

export async function loadAudience(tx: Tx, categoryId: string): Promise<CategoryAudience | null> {
  const category = await tx.category.findUnique({ where: { id: categoryId }, select: { audience: true } })
  return category && (category.audience as CategoryAudience)
}
