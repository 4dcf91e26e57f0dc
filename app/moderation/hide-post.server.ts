import type { App } from '#app/app.server.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { type Judgement, judgePost } from './judge-post.server.ts'
import { canHidePost } from './policy.ts'

/** Removes someone else's post from view, for a reason; the post that opened a thread takes the thread with it. */
export const hidePost = (app: App, viewer: Viewer, input: Judgement) =>
  judgePost(app, viewer, input, { verb: 'hide', may: canHidePost, marks: (now) => ({ hiddenAt: now }) })
