import type { App } from '#app/app.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import { recordAct } from '#app/members/record-act.server.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { RENDER_VERSION } from './markdown.server.ts'
import { canEditPost, mayAct, type Refusal } from './policy.ts'
import { renderBody } from './render-body.server.ts'
import { loadPost } from './subjects.server.ts'

export type PostEdit = {
  postId: string
  body: string
  /** The thread's, for the post that opened it; ignored for others. */
  title?: string | undefined
  /** Why, where the words are someone else's. */
  reason?: string | undefined
  /** Milliseconds of the edit the writer began from, 0 for none: somebody may have been faster. */
  seenEditedAt: number
}

/** Changes a post and keeps what it said. Changing someone else's is an act of moderation and stands in the log. */
export async function editPost(
  app: App,
  viewer: Viewer,
  input: PostEdit,
): Promise<Result<{ postId: string }, Refusal | 'changed-meanwhile' | 'reason-required'>> {
  if (!mayAct(viewer)) return refused('not-allowed')
  const { postId, body } = input
  const { html, excerpt } = renderBody(app, body, postId)
  return app.db.write(async (tx) => {
    const post = await loadPost(tx, postId)
    const verdict = post ? canEditPost(viewer, post) : 'missing'
    if (!post || verdict !== true) return refused(verdict === true ? 'missing' : verdict)
    if ((post.editedAt?.getTime() ?? 0) !== input.seenEditedAt) return refused('changed-meanwhile')
    const isForeign = post.authorId !== viewer.id
    if (isForeign && !input.reason) return refused('reason-required')
    const now = app.clock.now()
    const title = post.isFirst && input.title ? input.title : post.title
    if (body === post.bodyMarkdown && title === post.title) return ok({ postId })
    // Two edits within one millisecond would look like one to whoever read in between.
    const editedAt = new Date(Math.max(now.getTime(), (post.editedAt?.getTime() ?? 0) + 1))
    if (body !== post.bodyMarkdown)
      await tx.postRevision.create({
        data: { id: newId(now), postId, editorId: viewer.id, bodyMarkdown: post.bodyMarkdown, replacedAt: editedAt },
      })
    await tx.post.update({
      where: { id: postId },
      data: { bodyMarkdown: body, bodyHtml: html, excerpt, renderVersion: RENDER_VERSION, editedAt },
    })
    if (title !== post.title) await tx.thread.update({ where: { id: post.thread.id }, data: { title } })
    if (isForeign && input.reason)
      await recordAct(tx, {
        actorId: viewer.id,
        kind: 'edit-post',
        subjectType: 'post',
        subjectId: postId,
        reason: input.reason,
        now,
      })
    return ok({ postId })
  })
}
