import type { App } from '#app/app.server.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { canDeletePost, type Refusal } from './policy.ts'
import { setPostRemoval } from './set-post-removal.server.ts'
import { loadPost } from './subjects.server.ts'

/** Takes back one's own post; with the post that opened it the whole thread goes. */
export async function deletePost(
  app: App,
  viewer: Viewer,
  input: { postId: string },
): Promise<Result<{ threadId: string; isThreadGone: boolean }, Refusal>> {
  return app.db.write(async (tx) => {
    const post = await loadPost(tx, input.postId)
    const verdict = post ? canDeletePost(viewer, post) : 'missing'
    if (!post || verdict !== true) return refused(verdict === true ? 'missing' : verdict)
    await setPostRemoval(tx, post, { deletedAt: app.clock.now() })
    return ok({ threadId: post.thread.id, isThreadGone: post.isFirst })
  })
}
