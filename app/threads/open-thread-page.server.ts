import type { App } from '#app/app.server.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { noteReading } from './mark-read.server.ts'
import type { ThreadSubject } from './policy.ts'
import type { ReplyTarget, ThreadHead, ThreadWindow } from './thread-page.ts'
import { findReplyTarget, findThread, readBranch, readWindow } from './thread-page-queries.server.ts'

export type ThreadPage = ThreadWindow & {
  head: ThreadHead
  subject: ThreadSubject
  isBranch: boolean
  target: ReplyTarget | null
}

/** A thread as its address asks for it, and the reader's mark moved to the end of what is shown; null when it is not theirs. */
export function openThreadPage(app: App, viewer: Viewer, threadId: string, wish: URLSearchParams): ThreadPage | null {
  const found = findThread(app, viewer, threadId)
  if (!found) return null
  const { head, subject } = found
  const target = findReplyTarget(app, threadId, wish.get('reply'))
  const branchId = wish.get('branch')
  const branch = branchId && readBranch(app, viewer, threadId, subject, branchId)
  if (branch) return { head, subject, target, isBranch: true, posts: branch, before: null, after: null, news: null }
  const place = { after: wish.get('after'), before: wish.get('before'), at: wish.get('at') }
  const window = readWindow(app, viewer, threadId, subject, place)
  const last = window.posts.at(-1)
  if (last) noteReading(app, viewer, threadId, last.createdAt)
  return { head, subject, target, isBranch: false, ...window }
}
