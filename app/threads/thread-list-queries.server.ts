import type { App } from '#app/app.server.ts'
import { type Cursor, printCursor } from '#app/kernel/cursor.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { audiencesOf, canPostIn } from './policy.ts'
import {
  type CategoryView,
  FACES_SHOWN,
  type Person,
  THREADS_PER_PAGE,
  type ThreadList,
  type ThreadRow,
  UNREAD_SHOWN_MAX,
} from './thread-list.ts'
import { viewerId, visiblePosts, visibleThreads } from './visibility.ts'

export function listCategories(app: App, viewer: Viewer): CategoryView[] {
  const audiences = JSON.stringify(audiencesOf(viewer))
  return app.db.sql.all<CategoryView>(
    `SELECT id, name, description, audience FROM Category
     WHERE audience IN (SELECT value FROM json_each(?)) ORDER BY position, name, id`,
    audiences,
  )
}

export const categoriesToPostIn = (app: App, viewer: Viewer): CategoryView[] =>
  listCategories(app, viewer).filter((category) => canPostIn(viewer, category.audience) === true)

type Row = Omit<ThreadRow, 'people' | 'isLocked' | 'isPinned' | 'isNew'> & {
  lockedAt: number | null
  pinnedAt: number | null
  isNew: 0 | 1
}

/**
 * One row a thread. What is unread counts from the last reading, or from the day the member joined:
 * nobody begins with a backlog. Values: viewer, viewer, then those of `where`.
 */
const threadRows = (viewer: Viewer, where: string): string => `
  SELECT t.id, t.title, t.categoryId, c.name AS categoryName, t.postCount, t.lastPostAt, t.lockedAt, t.pinnedAt,
    CASE WHEN me.id IS NOT NULL AND tr.readUpTo IS NULL AND t.createdAt > me.joinedAt THEN 1 ELSE 0 END AS isNew,
    CASE WHEN me.id IS NULL OR t.lastPostAt <= COALESCE(tr.readUpTo, me.joinedAt) THEN 0 ELSE
      (SELECT COUNT(*) FROM (SELECT 1 FROM Post p WHERE p.threadId = t.id AND p.createdAt > COALESCE(tr.readUpTo, me.joinedAt)
        AND p.authorId <> me.id AND ${visiblePosts} LIMIT ${UNREAD_SHOWN_MAX + 1})) END AS unreadCount
  FROM Thread t JOIN Category c ON c.id = t.categoryId
    LEFT JOIN Member me ON me.id = ? LEFT JOIN ThreadRead tr ON tr.threadId = t.id AND tr.memberId = ?
  WHERE ${visibleThreads(viewer)} AND ${where}`

/** A page of the list: on the first page the pinned threads stand on top, later pages go back in time. */
export function listThreads(
  app: App,
  viewer: Viewer,
  wish: { categoryId?: string; before: Cursor | null },
): ThreadList {
  const me = viewerId(viewer)
  const { before, categoryId } = wish
  const inCategory = categoryId === undefined ? '' : 'AND t.categoryId = ?'
  const category = categoryId === undefined ? [] : [categoryId]
  const order = 'ORDER BY t.lastPostAt DESC, t.id DESC'
  const pinned = before
    ? []
    : app.db.sql.all<Row>(threadRows(viewer, `t.pinnedAt IS NOT NULL ${inCategory} ${order}`), me, me, ...category)
  const recent = app.db.sql.all<Row>(
    threadRows(
      viewer,
      `t.pinnedAt IS NULL ${inCategory} ${before ? 'AND (t.lastPostAt, t.id) < (?, ?)' : ''} ${order} LIMIT ${THREADS_PER_PAGE + 1}`,
    ),
    me,
    me,
    ...category,
    ...(before ? [before.at, before.id] : []),
  )
  const last = recent.length > THREADS_PER_PAGE ? recent[THREADS_PER_PAGE - 1] : undefined
  return {
    threads: withPeople(app, [...pinned, ...recent.slice(0, THREADS_PER_PAGE)]),
    older: last ? printCursor({ at: last.lastPostAt, id: last.id }) : null,
    isFirstPage: before === null,
  }
}

function withPeople(app: App, rows: Row[]): ThreadRow[] {
  const people = listTalkers(
    app,
    rows.map((row) => row.id),
  )
  return rows.map(({ lockedAt, pinnedAt, isNew, ...row }) => ({
    ...row,
    isLocked: lockedAt !== null,
    isPinned: pinnedAt !== null,
    isNew: isNew === 1,
    people: people.get(row.id) ?? [],
  }))
}

/** Looked at per thread to find its faces: enough for five people in any lively thread, and a bound in a long one. */
const TALK_POSTS = 40

/** Who is talking in each of these threads, most recent first, in one question. Give it only threads the viewer may see. */
export function listTalkers(app: App, threadIds: string[]): Map<string, Person[]> {
  const rows = app.db.sql.all<Person & { threadId: string }>(
    `SELECT talk.threadId, m.id, m.username, m.displayName FROM (
       SELECT p.threadId, p.authorId, ROW_NUMBER() OVER (
         PARTITION BY p.threadId ORDER BY MAX(p.createdAt) DESC, MAX(p.id) DESC) AS place
       FROM json_each(?) AS wanted CROSS JOIN Post p ON p.threadId = wanted.value
         AND p.deletedAt IS NULL AND p.hiddenAt IS NULL AND p.createdAt >= COALESCE((
           SELECT r.createdAt FROM Post r WHERE r.threadId = wanted.value AND r.deletedAt IS NULL AND r.hiddenAt IS NULL
           ORDER BY r.createdAt DESC, r.id DESC LIMIT 1 OFFSET ${TALK_POSTS - 1}), 0)
       GROUP BY p.threadId, p.authorId) AS talk
     JOIN Member m ON m.id = talk.authorId
     WHERE talk.place <= ${FACES_SHOWN} ORDER BY talk.threadId, talk.place`,
    JSON.stringify(threadIds),
  )
  const people = new Map<string, Person[]>()
  for (const { threadId, ...person } of rows) people.set(threadId, [...(people.get(threadId) ?? []), person])
  return people
}
