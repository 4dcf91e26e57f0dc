import type { App } from '#app/app.server.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import { recordAct } from '#app/members/record-act.server.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { mayAct, type Refusal } from '#app/threads/policy.ts'
import { setPostRemoval } from '#app/threads/set-post-removal.server.ts'
import { loadPost } from '#app/threads/subjects.server.ts'
import { canUnhidePost } from './policy.ts'

/** Brings back someone else's post, whoever had removed it. */
export async function unhidePost(
  app: App,
  viewer: Viewer,
  input: { postId: string; reason: string },
): Promise<Result<{ postId: string }, Refusal>> {
  if (!mayAct(viewer)) return refused('not-allowed')
  const { postId, reason } = input
  return app.db.write(async (tx) => {
    const post = await loadPost(tx, postId)
    const verdict = post ? canUnhidePost(viewer, post) : 'missing'
    if (!post || verdict !== true) return refused(verdict === true ? 'missing' : verdict)
    const now = app.clock.now()
    await setPostRemoval(tx, post, { hiddenAt: null, deletedAt: null })
    const subject = post.isFirst
      ? ({ kind: 'restore-thread', subjectType: 'thread', subjectId: post.thread.id } as const)
      : ({ kind: 'restore-post', subjectType: 'post', subjectId: postId } as const)
    await recordAct(tx, { actorId: viewer.id, ...subject, reason, now })
    return ok({ postId })
  })
}
