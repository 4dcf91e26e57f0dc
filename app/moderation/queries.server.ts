import type { App } from '#app/app.server.ts'
import { type Cursor, printCursor } from '#app/kernel/cursor.ts'
import type { SignedIn } from '#app/members/viewer.ts'
import { openableThreads } from '#app/threads/visibility.ts'

const ACTS_PER_PAGE = 40

export type ActView = {
  id: string
  kind: string
  reason: string
  createdAt: number
  actorName: string
  /** null where what was acted on is gone. */
  subject: { name: string; path: string } | null
}

export type ModerationLog = { acts: ActView[]; older: string | null; isFirstPage: boolean }

type Row = Omit<ActView, 'subject'> & {
  subjectId: string
  threadId: string | null
  threadTitle: string | null
  postId: string | null
  postTitle: string | null
  username: string | null
  memberName: string | null
}

/** What the staff did, newest first. */
export function readLog(app: App, viewer: SignedIn, before: Cursor | null): ModerationLog {
  const rows = app.db.sql.all<Row>(
    `SELECT a.id, a.kind, a.reason, a.createdAt, a.subjectId, actor.displayName AS actorName,
       thread.id AS threadId, thread.title AS threadTitle, post.id AS postId, post.title AS postTitle,
       subject.username, subject.displayName AS memberName
     FROM ModerationAct a JOIN Member actor ON actor.id = a.actorId
       LEFT JOIN (SELECT t.id, t.title FROM Thread t JOIN Category c ON c.id = t.categoryId WHERE ${openableThreads(viewer)})
         AS thread ON a.subjectType = 'thread' AND thread.id = a.subjectId
       LEFT JOIN (SELECT p.id, t.title FROM Post p JOIN Thread t ON t.id = p.threadId JOIN Category c ON c.id = t.categoryId
         WHERE ${openableThreads(viewer)}) AS post ON a.subjectType = 'post' AND post.id = a.subjectId
       LEFT JOIN Member subject ON a.subjectType = 'member' AND subject.id = a.subjectId
     ${before ? 'WHERE (a.createdAt, a.id) < (?, ?)' : ''} ORDER BY a.createdAt DESC, a.id DESC LIMIT ${ACTS_PER_PAGE + 1}`,
    ...(before ? [before.at, before.id] : []),
  )
  const last = rows.length > ACTS_PER_PAGE ? rows[ACTS_PER_PAGE - 1] : undefined
  return {
    acts: rows.slice(0, ACTS_PER_PAGE).map(asAct),
    older: last ? printCursor({ at: last.createdAt, id: last.id }) : null,
    isFirstPage: before === null,
  }
}

function asAct({ id, kind, reason, createdAt, actorName, ...row }: Row): ActView {
  const subject =
    row.threadId !== null
      ? { name: row.threadTitle ?? '', path: `/threads/${row.threadId}` }
      : row.postId !== null
        ? { name: row.postTitle ?? '', path: `/posts/${row.postId}` }
        : row.username !== null
          ? { name: row.memberName ?? row.username, path: `/members/${encodeURIComponent(row.username)}` }
          : null
  return { id, kind, reason, createdAt, actorName, subject }
}

export const countWaiting = (app: App): number =>
  app.db.sql.get<{ count: number }>(`SELECT COUNT(*) AS count FROM Member WHERE state = 'pending'`)?.count ?? 0
