import type { App } from '#app/app.server.ts'
import { type Cursor, parseCursor, printCursor } from '#app/kernel/cursor.ts'
import type { Viewer } from '#app/members/viewer.ts'
import type { ThreadSubject } from './policy.ts'
import { composePosts, POST_COLUMNS, POST_JOINS, type PostRow } from './post-queries.server.ts'
import { listTalkers } from './thread-list-queries.server.ts'
import {
  BRANCH_POSTS_MAX,
  POSTS_PER_PAGE,
  type PostView,
  type ReplyTarget,
  removalOf,
  type ThreadHead,
  type ThreadWindow,
} from './thread-page.ts'
import { openableThreads, placedPosts, viewerId, visiblePosts } from './visibility.ts'

type HeadRow = Omit<ThreadHead, 'isLocked' | 'isPinned' | 'removal' | 'people'> & {
  authorId: string
  audience: ThreadSubject['audience']
  lockedAt: number | null
  pinnedAt: number | null
  deletedAt: number | null
  hiddenAt: number | null
}

/** A thread the viewer may open, and what the rules need to know of it; null when there is none for them. */
export function findThread(
  app: App,
  viewer: Viewer,
  threadId: string,
): { head: ThreadHead; subject: ThreadSubject } | null {
  const row = app.db.sql.get<HeadRow>(
    `SELECT t.id, t.title, t.categoryId, c.name AS categoryName, t.postCount, t.lastPostAt, t.authorId, c.audience,
       t.lockedAt, t.pinnedAt, t.deletedAt, t.hiddenAt
     FROM Thread t JOIN Category c ON c.id = t.categoryId WHERE t.id = ? AND ${openableThreads(viewer)}`,
    threadId,
  )
  if (!row) return null
  const { authorId, audience, lockedAt, pinnedAt, deletedAt, hiddenAt, ...head } = row
  const subject = {
    authorId,
    audience,
    isLocked: lockedAt !== null,
    isDeleted: deletedAt !== null,
    isHidden: hiddenAt !== null,
  }
  const people = listTalkers(app, [row.id]).get(row.id) ?? []
  return {
    subject,
    head: { ...head, isLocked: subject.isLocked, isPinned: pinnedAt !== null, removal: removalOf(subject), people },
  }
}

/** Where a page of posts begins: at a cursor, or on the page that holds a post. `latest` and `unread` find theirs. */
export type Place = { after: string | null; before: string | null; at: string | null }

/** One page of a thread the viewer may open (`findThread` comes first), in the order it was written. */
export function readWindow(
  app: App,
  viewer: Viewer,
  threadId: string,
  subject: ThreadSubject,
  place: Place,
): ThreadWindow {
  const after = parseCursor(place.after)
  const before = parseCursor(place.before)
  const readUpTo = findReadUpTo(app, viewer, threadId)
  const page = before
    ? pageBefore(app, viewer, threadId, before)
    : pageFrom(app, viewer, threadId, after ?? pageStart(app, viewer, threadId, place.at, readUpTo))
  const posts = composePosts(app, viewer, subject, page.rows)
  return { posts, ...neighbours(page), news: findNews(viewer, posts, readUpTo) }
}

type PageRows = { rows: PostRow[]; hasEarlier: boolean; hasLater: boolean }

function neighbours({ rows, hasEarlier, hasLater }: PageRows): Pick<ThreadWindow, 'before' | 'after'> {
  const [first, last] = [rows.at(0), rows.at(-1)]
  return {
    before: hasEarlier && first ? printCursor({ at: first.createdAt, id: first.id }) : null,
    after: hasLater && last ? printCursor({ at: last.createdAt, id: last.id }) : null,
  }
}

function pageFrom(app: App, viewer: Viewer, threadId: string, after: Cursor | null): PageRows {
  const rows = app.db.sql.all<PostRow>(
    `SELECT ${POST_COLUMNS} FROM ${POST_JOINS}
     WHERE p.threadId = ? AND ${placedPosts(viewer)} AND (p.createdAt, p.id) > (?, ?)
     ORDER BY p.createdAt, p.id LIMIT ${POSTS_PER_PAGE + 1}`,
    threadId,
    viewerId(viewer),
    after?.at ?? Number.MIN_SAFE_INTEGER,
    after?.id ?? '',
  )
  return { rows: rows.slice(0, POSTS_PER_PAGE), hasEarlier: after !== null, hasLater: rows.length > POSTS_PER_PAGE }
}

function pageBefore(app: App, viewer: Viewer, threadId: string, before: Cursor): PageRows {
  const rows = app.db.sql.all<PostRow>(
    `SELECT ${POST_COLUMNS} FROM ${POST_JOINS}
     WHERE p.threadId = ? AND ${placedPosts(viewer)} AND (p.createdAt, p.id) < (?, ?)
     ORDER BY p.createdAt DESC, p.id DESC LIMIT ${POSTS_PER_PAGE + 1}`,
    threadId,
    viewerId(viewer),
    before.at,
    before.id,
  )
  return { rows: rows.slice(0, POSTS_PER_PAGE).reverse(), hasEarlier: rows.length > POSTS_PER_PAGE, hasLater: true }
}

const END: Cursor = { at: Number.MAX_SAFE_INTEGER, id: '' }

/** The cursor after which the page with a place begins; null is the first page. Pages are counted from the start of the thread. */
function pageStart(
  app: App,
  viewer: Viewer,
  threadId: string,
  at: string | null,
  readUpTo: number | null,
): Cursor | null {
  const target = at && findTarget(app, viewer, threadId, at, readUpTo)
  if (!target) return null
  const earlier = countBefore(app, viewer, threadId, target)
  const index = target === END ? Math.max(0, earlier - 1) : earlier
  const start = index - (index % POSTS_PER_PAGE)
  return start === 0 ? null : cursorOfPlace(app, viewer, threadId, start - 1)
}

function findTarget(
  app: App,
  viewer: Viewer,
  threadId: string,
  at: string,
  readUpTo: number | null,
): Cursor | undefined {
  if (at === 'latest') return END
  if (at !== 'unread')
    return app.db.sql.get<Cursor>('SELECT createdAt AS at, id FROM Post WHERE id = ? AND threadId = ?', at, threadId)
  if (readUpTo === null) return undefined
  const firstUnread = app.db.sql.get<Cursor>(
    `SELECT p.createdAt AS at, p.id FROM Post p
     WHERE p.threadId = ? AND p.createdAt > ? AND p.authorId <> ? AND ${visiblePosts} ORDER BY p.createdAt, p.id LIMIT 1`,
    threadId,
    readUpTo,
    viewerId(viewer),
  )
  return firstUnread ?? END
}

const countBefore = (app: App, viewer: Viewer, threadId: string, target: Cursor): number =>
  app.db.sql.get<{ count: number }>(
    `SELECT COUNT(*) AS count FROM Post p WHERE p.threadId = ? AND ${placedPosts(viewer)} AND (p.createdAt, p.id) < (?, ?)`,
    threadId,
    viewerId(viewer),
    target.at,
    target.id,
  )?.count ?? 0

const cursorOfPlace = (app: App, viewer: Viewer, threadId: string, place: number): Cursor | null =>
  app.db.sql.get<Cursor>(
    `SELECT p.createdAt AS at, p.id FROM Post p WHERE p.threadId = ? AND ${placedPosts(viewer)}
     ORDER BY p.createdAt, p.id LIMIT 1 OFFSET ?`,
    threadId,
    viewerId(viewer),
    place,
  ) ?? null

function findReadUpTo(app: App, viewer: Viewer, threadId: string): number | null {
  const me = viewerId(viewer)
  const sql = 'SELECT readUpTo FROM ThreadRead WHERE memberId = ? AND threadId = ?'
  return app.db.sql.get<{ readUpTo: number }>(sql, me, threadId)?.readUpTo ?? null
}

function findNews(viewer: Viewer, posts: PostView[], readUpTo: number | null): ThreadWindow['news'] {
  if (readUpTo === null) return null
  const isNews = (post: PostView) =>
    post.createdAt > readUpTo && post.removal === null && post.author?.id !== viewerId(viewer)
  const post = posts.find(isNews)
  return post ? { postId: post.id, since: readUpTo } : null
}

/** Where a post stands: the address of its page in its thread, with the post as anchor. null when it is not for the viewer. */
export function findPostAddress(app: App, viewer: Viewer, postId: string): string | null {
  const row = app.db.sql.get<{ threadId: string }>(
    `SELECT p.threadId FROM Post p JOIN Thread t ON t.id = p.threadId JOIN Category c ON c.id = t.categoryId
     WHERE p.id = ? AND ${openableThreads(viewer)} AND ${placedPosts(viewer)}`,
    postId,
    viewerId(viewer),
  )
  if (!row) return null
  const start = pageStart(app, viewer, row.threadId, postId, null)
  return `/threads/${row.threadId}${start ? `?after=${printCursor(start)}` : ''}#p-${postId}`
}

/** A post, all it answers up to the beginning, and all that answers it: the conversation through this one post. */
export function readBranch(
  app: App,
  viewer: Viewer,
  threadId: string,
  subject: ThreadSubject,
  postId: string,
): PostView[] | null {
  const rows = app.db.sql.all<PostRow>(
    `WITH RECURSIVE
       up (id, replyToId) AS (
         SELECT id, replyToId FROM Post WHERE id = ? AND threadId = ?
         UNION SELECT o.id, o.replyToId FROM Post o JOIN up ON o.id = up.replyToId),
       down (id) AS (
         SELECT id FROM Post WHERE id = ? AND threadId = ?
         UNION SELECT o.id FROM Post o JOIN down ON o.replyToId = down.id)
     SELECT ${POST_COLUMNS} FROM ${POST_JOINS}
     WHERE p.id IN (SELECT id FROM up UNION SELECT id FROM down) AND p.threadId = ? AND ${placedPosts(viewer)}
     ORDER BY p.createdAt, p.id LIMIT ${BRANCH_POSTS_MAX}`,
    postId,
    threadId,
    postId,
    threadId,
    threadId,
    viewerId(viewer),
  )
  return rows.some((row) => row.id === postId) ? composePosts(app, viewer, subject, rows) : null
}

/** What a reply is going to answer, for the line above the box; null when it is not there to be answered. */
export function findReplyTarget(app: App, threadId: string, postId: string | null): ReplyTarget | null {
  if (!postId) return null
  return (
    app.db.sql.get<ReplyTarget>(
      `SELECT p.id, m.displayName AS name, p.excerpt FROM Post p JOIN Member m ON m.id = p.authorId
       WHERE p.id = ? AND p.threadId = ? AND ${visiblePosts}`,
      postId,
      threadId,
    ) ?? null
  )
}
