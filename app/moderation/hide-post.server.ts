import type { App } from '#app/app.server.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import { recordAct } from '#app/members/record-act.server.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { mayAct, type Refusal } from '#app/threads/policy.ts'
import { setPostRemoval } from '#app/threads/set-post-removal.server.ts'
import { loadPost } from '#app/threads/subjects.server.ts'
import { canHidePost } from './policy.ts'

/** Removes someone else's post from view, for a reason; the post that opened a thread takes the thread with it. */
export async function hidePost(
  app: App,
  viewer: Viewer,
  input: { postId: string; reason: string },
): Promise<Result<{ postId: string }, Refusal>> {
  if (!mayAct(viewer)) return refused('not-allowed')
  const { postId, reason } = input
  return app.db.write(async (tx) => {
    const post = await loadPost(tx, postId)
    const verdict = post ? canHidePost(viewer, post) : 'missing'
    if (!post || verdict !== true) return refused(verdict === true ? 'missing' : verdict)
    const now = app.clock.now()
    await setPostRemoval(tx, post, { hiddenAt: now })
    const subject = post.isFirst
      ? ({ kind: 'hide-thread', subjectType: 'thread', subjectId: post.thread.id } as const)
      : ({ kind: 'hide-post', subjectType: 'post', subjectId: postId } as const)
    await recordAct(tx, { actorId: viewer.id, ...subject, reason, now })
    return ok({ postId })
  })
}
