import type { App } from '#app/app.server.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { canRestoreOwnPost, type Refusal } from './policy.ts'
import { setPostRemoval } from './set-post-removal.server.ts'
import { loadPost } from './subjects.server.ts'

/** Brings back one's own deleted post. */
export async function restorePost(
  app: App,
  viewer: Viewer,
  input: { postId: string },
): Promise<Result<{ postId: string }, Refusal>> {
  return app.db.write(async (tx) => {
    const post = await loadPost(tx, input.postId)
    const verdict = post ? canRestoreOwnPost(viewer, post) : 'missing'
    if (!post || verdict !== true) return refused(verdict === true ? 'missing' : verdict)
    await setPostRemoval(tx, post, { deletedAt: null })
    return ok({ postId: post.id })
  })
}
