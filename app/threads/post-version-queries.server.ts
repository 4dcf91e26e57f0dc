import type { App } from '#app/app.server.ts'
import type { Viewer } from '#app/members/viewer.ts'
import type { PostSubject } from './policy.ts'
import { renderBody } from './render-body.server.ts'
import { findThread } from './thread-page-queries.server.ts'

export type PostText = {
  id: string
  threadId: string
  threadTitle: string
  authorName: string
  authorId: string
  bodyMarkdown: string
  bodyHtml: string
  editedAt: number | null
  otherPosts: number
}

type TextRow = Omit<PostText, 'threadTitle' | 'otherPosts'> & {
  authorRole: PostSubject['authorRole']
  deletedAt: number | null
  hiddenAt: number | null
  isFirst: 0 | 1
}

/** One post with its source, and what the rules need to know. null where the viewer cannot open its thread; the caller asks the policy. */
export function findPostText(
  app: App,
  viewer: Viewer,
  postId: string,
): { post: PostText; subject: PostSubject } | null {
  const row = app.db.sql.get<TextRow>(
    `SELECT p.id, p.threadId, m.displayName AS authorName, p.authorId, m.role AS authorRole, p.bodyMarkdown, p.bodyHtml,
       p.editedAt, p.deletedAt, p.hiddenAt,
       p.id = (SELECT o.id FROM Post o WHERE o.threadId = p.threadId ORDER BY o.createdAt, o.id LIMIT 1) AS isFirst
     FROM Post p JOIN Member m ON m.id = p.authorId WHERE p.id = ?`,
    postId,
  )
  const thread = row && findThread(app, viewer, row.threadId)
  if (!thread) return null
  const { authorRole, deletedAt, hiddenAt, isFirst, ...text } = row
  const isRemoved = deletedAt !== null || hiddenAt !== null
  return {
    post: {
      ...text,
      threadTitle: thread.head.title,
      otherPosts: Math.max(0, thread.head.postCount - (isRemoved ? 0 : 1)),
    },
    subject: {
      authorId: row.authorId,
      authorRole,
      isDeleted: deletedAt !== null,
      isHidden: hiddenAt !== null,
      isFirst: isFirst === 1,
      thread: thread.subject,
    },
  }
}

/** The most versions shown; older ones stay in the database. */
const VERSIONS_SHOWN = 30

export type PostVersion = { id: string; html: string; replacedAt: number; editorName: string }

/** What a post said before its edits, newest first. Rendered now, by today's rules. */
export function listVersions(app: App, postId: string): PostVersion[] {
  const rows = app.db.sql.all<Omit<PostVersion, 'html'> & { bodyMarkdown: string }>(
    `SELECT r.id, r.bodyMarkdown, r.replacedAt, m.displayName AS editorName
     FROM PostRevision r JOIN Member m ON m.id = r.editorId
     WHERE r.postId = ? ORDER BY r.replacedAt DESC, r.id DESC LIMIT ${VERSIONS_SHOWN}`,
    postId,
  )
  return rows.map(({ bodyMarkdown, ...version }) => ({
    ...version,
    html: renderBody(app, bodyMarkdown, version.id).html,
  }))
}
