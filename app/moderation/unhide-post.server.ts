import type { App } from '#app/app.server.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { type Judgement, judgePost } from './judge-post.server.ts'
import { canUnhidePost } from './policy.ts'

/** Brings back someone else's post, whoever had removed it. */
export const unhidePost = (app: App, viewer: Viewer, input: Judgement) =>
  judgePost(app, viewer, input, {
    verb: 'restore',
    may: canUnhidePost,
    marks: () => ({ hiddenAt: null, deletedAt: null }),
  })
