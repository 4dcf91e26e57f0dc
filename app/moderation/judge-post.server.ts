import type { App } from '#app/app.server.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import { recordAct } from '#app/members/record-act.server.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { mayAct, type PostSubject, type Refusal, type Verdict } from '#app/threads/policy.ts'
import { type RemovalMarks, setPostRemoval } from '#app/threads/set-post-removal.server.ts'
import { loadPost } from '#app/threads/subjects.server.ts'

export type Judgement = { postId: string; reason: string }

/** One way to judge someone else's post: its name in the log, who may, and which marks it leaves. */
export type PostAct = {
  verb: 'hide' | 'restore'
  may(viewer: Viewer, post: PostSubject): Verdict
  marks(now: Date): RemovalMarks
}

/** The act and its log row, or neither. The post that opened a thread takes the thread with it. */
export async function judgePost(
  app: App,
  viewer: Viewer,
  { postId, reason }: Judgement,
  act: PostAct,
): Promise<Result<{ postId: string }, Refusal>> {
  if (!mayAct(viewer)) return refused('not-allowed')
  return app.db.write(async (tx) => {
    const post = await loadPost(tx, postId)
    const verdict = post ? act.may(viewer, post) : 'missing'
    if (!post || verdict !== true) return refused(verdict === true ? 'missing' : verdict)
    const now = app.clock.now()
    await setPostRemoval(tx, post, act.marks(now))
    const subject = post.isFirst
      ? ({ kind: `${act.verb}-thread`, subjectType: 'thread', subjectId: post.thread.id } as const)
      : ({ kind: `${act.verb}-post`, subjectType: 'post', subjectId: postId } as const)
    await recordAct(tx, { actorId: viewer.id, ...subject, reason, now })
    return ok({ postId })
  })
}
