import type { App } from '#app/app.server.ts'
import type { Role, Viewer } from '#app/members/viewer.ts'
import { RENDER_VERSION } from './markdown.server.ts'
import { MARKDOWN_LIMITS } from './markdown-limits.ts'
import {
  canDeletePost,
  canEditPost,
  canModeratePost,
  canReact,
  canReadHistory,
  canReadPost,
  canReply,
  canRestoreOwnPost,
  type PostSubject,
  type ThreadSubject,
} from './policy.ts'
import { byReactionOrder, REACTION_NAMES_SHOWN } from './reaction.ts'
import { renderBody } from './render-body.server.ts'
import {
  ANSWERS_NAMED,
  type AnsweredView,
  badgeOf,
  type PostView,
  type ReactionView,
  removalOf,
} from './thread-page.ts'
import { viewerId, visiblePosts } from './visibility.ts'

export type PostRow = {
  id: string
  createdAt: number
  editedAt: number | null
  deletedAt: number | null
  hiddenAt: number | null
  bodyHtml: string
  staleMarkdown: string | null
  isFirst: 0 | 1
  authorId: string
  username: string
  displayName: string
  role: Role
  state: string
  joinedAt: number
  answeredId: string | null
  answeredName: string | null
  answeredExcerpt: string | null
  answeredIsRemoved: 0 | 1
}

/** For the alias `p`. A body that an older renderer made comes with its source, to be made anew. */
export const POST_COLUMNS = `p.id, p.createdAt, p.editedAt, p.deletedAt, p.hiddenAt, p.bodyHtml,
  CASE WHEN p.renderVersion = ${RENDER_VERSION} THEN NULL ELSE p.bodyMarkdown END AS staleMarkdown,
  p.id = (SELECT o.id FROM Post o WHERE o.threadId = p.threadId ORDER BY o.createdAt, o.id LIMIT 1) AS isFirst,
  p.authorId, m.username, m.displayName, m.role, m.state, m.joinedAt,
  a.id AS answeredId, am.displayName AS answeredName, a.excerpt AS answeredExcerpt,
  (a.deletedAt IS NOT NULL OR a.hiddenAt IS NOT NULL) AS answeredIsRemoved`

export const POST_JOINS = `Post p JOIN Member m ON m.id = p.authorId
  LEFT JOIN Post a ON a.id = p.replyToId AND a.threadId = p.threadId LEFT JOIN Member am ON am.id = a.authorId`

/** The rows of one thread as its reader sees them: answers, reactions and permissions added in one question each. */
export function composePosts(app: App, viewer: Viewer, thread: ThreadSubject, rows: PostRow[]): PostView[] {
  const ids = rows.map((row) => row.id)
  const here = new Set(ids)
  const answers = listAnswers(app, ids)
  const reactions = listReactions(app, viewer, ids)
  const now = app.clock.now().getTime()
  return rows.map((row) => {
    const subject = subjectOf(row, thread)
    const isReadable = canReadPost(viewer, subject)
    const answeredBy = answers.get(row.id) ?? { first: [], count: 0 }
    return {
      id: row.id,
      createdAt: row.createdAt,
      editedAt: row.editedAt,
      removal: removalOf(subject),
      author: isReadable ? { id: row.authorId, username: row.username, displayName: row.displayName } : null,
      badge: isReadable
        ? badgeOf({ role: row.role, isFormer: row.state === 'former', joinedAt: row.joinedAt }, now)
        : null,
      html: isReadable ? freshHtml(app, row) : '',
      answers: isReadable ? answeredView(row, here) : null,
      answeredBy: answeredBy.first.map((answer) => ({ ...answer, isHere: here.has(answer.id) })),
      answerCount: answeredBy.count,
      reactions: isReadable ? (reactions.get(row.id) ?? []) : [],
      may: {
        reply: canReply(viewer, thread) === true && removalOf(subject) === null,
        edit: canEditPost(viewer, subject) === true,
        delete: canDeletePost(viewer, subject) === true,
        restore: canRestoreOwnPost(viewer, subject) === true,
        react: canReact(viewer, subject) === true,
        moderate: canModeratePost(viewer, subject) === true,
        readHistory: row.editedAt !== null && canReadHistory(viewer, subject) === true,
      },
    }
  })
}

const subjectOf = (row: PostRow, thread: ThreadSubject): PostSubject => ({
  authorId: row.authorId,
  authorRole: row.role,
  isDeleted: row.deletedAt !== null,
  isHidden: row.hiddenAt !== null,
  isFirst: row.isFirst === 1,
  thread,
})

function freshHtml(app: App, row: PostRow): string {
  const isRenderable = row.staleMarkdown !== null && row.staleMarkdown.length <= MARKDOWN_LIMITS.maxSourceCharacters
  return isRenderable && row.staleMarkdown !== null ? renderBody(app, row.staleMarkdown, row.id).html : row.bodyHtml
}

function answeredView(row: PostRow, here: Set<string>): AnsweredView | null {
  if (row.answeredId === null) return null
  if (row.answeredIsRemoved === 1) return { isRemoved: true }
  return {
    id: row.answeredId,
    name: row.answeredName ?? '',
    excerpt: row.answeredExcerpt ?? '',
    isHere: here.has(row.answeredId),
  }
}

type Answers = { first: { id: string; name: string }[]; count: number }

/** The earliest visible answers to each post, and how many there are. */
function listAnswers(app: App, ids: string[]): Map<string, Answers> {
  const rows = app.db.sql.all<{ replyToId: string; id: string; name: string; count: number }>(
    `SELECT found.replyToId, found.id, found.count, m.displayName AS name FROM (
       SELECT p.replyToId, p.id, p.authorId,
         ROW_NUMBER() OVER (PARTITION BY p.replyToId ORDER BY p.createdAt, p.id) AS place,
         COUNT(*) OVER (PARTITION BY p.replyToId) AS count
       FROM json_each(?) AS wanted JOIN Post o ON o.id = wanted.value
       JOIN Post p ON p.replyToId = o.id AND p.threadId = o.threadId WHERE ${visiblePosts}) AS found
     JOIN Member m ON m.id = found.authorId WHERE found.place <= ${ANSWERS_NAMED} ORDER BY found.replyToId, found.place`,
    JSON.stringify(ids),
  )
  const answers = new Map<string, Answers>()
  for (const { replyToId, id, name, count } of rows) {
    const known = answers.get(replyToId) ?? { first: [], count }
    known.first.push({ id, name })
    answers.set(replyToId, known)
  }
  return answers
}

/** The viewer's own reaction is named first, then the earliest others. */
function listReactions(app: App, viewer: Viewer, ids: string[]): Map<string, ReactionView[]> {
  const rows = app.db.sql.all<{
    postId: string
    kind: string
    name: string
    place: number
    count: number
    isMine: 0 | 1
  }>(
    `SELECT * FROM (
       SELECT r.postId, r.kind, m.displayName AS name,
         ROW_NUMBER() OVER (PARTITION BY r.postId, r.kind ORDER BY r.memberId = ? DESC, r.createdAt, r.memberId) AS place,
         COUNT(*) OVER (PARTITION BY r.postId, r.kind) AS count,
         MAX(r.memberId = ?) OVER (PARTITION BY r.postId, r.kind) AS isMine
       FROM json_each(?) AS wanted JOIN Reaction r ON r.postId = wanted.value JOIN Member m ON m.id = r.memberId)
     WHERE place <= ${REACTION_NAMES_SHOWN} ORDER BY postId, kind, place`,
    viewerId(viewer),
    viewerId(viewer),
    JSON.stringify(ids),
  )
  const reactions = new Map<string, ReactionView[]>()
  for (const row of rows) {
    const list = reactions.get(row.postId) ?? []
    if (row.place === 1) list.push({ kind: row.kind, names: [], count: row.count, isMine: row.isMine === 1 })
    list.at(-1)?.names.push(row.name)
    reactions.set(row.postId, list)
  }
  for (const list of reactions.values()) list.sort(byReactionOrder)
  return reactions
}
