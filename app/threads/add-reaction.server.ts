import type { App } from '#app/app.server.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { canReact, mayAct, type Refusal } from './policy.ts'
import type { ReactionKind } from './reaction.ts'
import { loadPost } from './subjects.server.ts'

/** Says something without words, once: pressing again changes nothing. */
export async function addReaction(
  app: App,
  viewer: Viewer,
  input: { postId: string; kind: ReactionKind },
): Promise<Result<null, Refusal>> {
  if (!mayAct(viewer)) return refused('not-allowed')
  const { postId, kind } = input
  return app.db.write(async (tx) => {
    const post = await loadPost(tx, postId)
    const verdict = post ? canReact(viewer, post) : 'missing'
    if (verdict !== true) return refused(verdict)
    const key = { postId, memberId: viewer.id, kind }
    await tx.reaction.upsert({
      where: { postId_memberId_kind: key },
      create: { ...key, createdAt: app.clock.now() },
      update: {},
    })
    return ok(null)
  })
}
