import type { App } from '#app/app.server.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { visiblePosts, visibleThreads } from './visibility.ts'

const SHOWN = 10

export type RecentByMember = {
  threads: { id: string; title: string; createdAt: number }[]
  posts: { id: string; threadId: string; threadTitle: string; excerpt: string; createdAt: number }[]
}

/** What a member began and wrote lately, as far as the viewer may see it; opening posts count as threads only. */
export function recentByMember(app: App, viewer: Viewer, memberId: string): RecentByMember {
  const threads = app.db.sql.all<RecentByMember['threads'][number]>(
    `SELECT t.id, t.title, t.createdAt FROM Thread t JOIN Category c ON c.id = t.categoryId
     WHERE t.authorId = ? AND ${visibleThreads(viewer)} ORDER BY t.createdAt DESC, t.id DESC LIMIT ${SHOWN}`,
    memberId,
  )
  const posts = app.db.sql.all<RecentByMember['posts'][number]>(
    `SELECT p.id, t.id AS threadId, t.title AS threadTitle, p.excerpt, p.createdAt
     FROM Post p JOIN Thread t ON t.id = p.threadId JOIN Category c ON c.id = t.categoryId
     WHERE p.authorId = ? AND ${visibleThreads(viewer)} AND ${visiblePosts}
       AND EXISTS (SELECT 1 FROM Post o WHERE o.threadId = p.threadId AND (o.createdAt, o.id) < (p.createdAt, p.id))
     ORDER BY p.createdAt DESC, p.id DESC LIMIT ${SHOWN}`,
    memberId,
  )
  return { threads, posts }
}
