import type { App } from '#app/app.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { markRead } from './mark-read.server.ts'
import { RENDER_VERSION } from './markdown.server.ts'
import { canPostIn, mayAct } from './policy.ts'
import { recountThread } from './recount-thread.server.ts'
import { renderBody } from './render-body.server.ts'
import { loadAudience } from './subjects.server.ts'

export type NewThread = { categoryId: string; title: string; body: string }

/** Opens a thread with its first post. A category the viewer cannot see is a bad choice like any other. */
export async function startThread(
  app: App,
  viewer: Viewer,
  input: NewThread,
): Promise<Result<{ threadId: string; postId: string }, 'not-allowed' | 'bad-choice'>> {
  if (!mayAct(viewer)) return refused('not-allowed')
  const now = app.clock.now()
  const threadId = newId(now)
  const postId = newId(now)
  const { html, excerpt } = renderBody(app, input.body, postId)
  return app.db.write(async (tx) => {
    const audience = await loadAudience(tx, input.categoryId)
    const verdict = audience === null ? 'missing' : canPostIn(viewer, audience)
    if (verdict !== true) return refused(verdict === 'not-allowed' ? 'not-allowed' : 'bad-choice')
    const { categoryId, title } = input
    await tx.thread.create({
      data: { id: threadId, title, categoryId, authorId: viewer.id, createdAt: now, lastPostAt: now },
    })
    await tx.post.create({
      data: {
        id: postId,
        threadId,
        authorId: viewer.id,
        createdAt: now,
        bodyMarkdown: input.body,
        bodyHtml: html,
        excerpt,
        renderVersion: RENDER_VERSION,
      },
    })
    await recountThread(tx, threadId)
    await markRead(tx, viewer.id, threadId, now)
    return ok({ threadId, postId })
  })
}
