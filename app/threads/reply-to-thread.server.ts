import type { App } from '#app/app.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { RENDER_VERSION } from './markdown.server.ts'
import { canReply, mayAct, type Refusal } from './policy.ts'
import { recountThread } from './recount-thread.server.ts'
import { renderBody } from './render-body.server.ts'
import { loadThread } from './subjects.server.ts'

/** `replyToId` null answers the whole thread. */
export type NewReply = { threadId: string; body: string; replyToId: string | null }

export async function replyToThread(
  app: App,
  viewer: Viewer,
  input: NewReply,
): Promise<Result<{ postId: string }, Refusal | 'bad-reply-target'>> {
  if (!mayAct(viewer)) return refused('not-allowed')
  const now = app.clock.now()
  const postId = newId(now)
  const { threadId, replyToId } = input
  const { html, excerpt } = renderBody(app, input.body, postId)
  return app.db.write(async (tx) => {
    const thread = await loadThread(tx, threadId)
    const verdict = thread ? canReply(viewer, thread) : 'missing'
    if (verdict !== true) return refused(verdict)
    if (replyToId !== null) {
      const target = await tx.post.findFirst({ where: { id: replyToId, threadId, deletedAt: null, hiddenAt: null } })
      if (!target) return refused('bad-reply-target')
    }
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
        replyToId,
      },
    })
    await recountThread(tx, threadId)
    return ok({ postId })
  })
}
