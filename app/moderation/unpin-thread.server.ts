import type { App } from '#app/app.server.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { type Steering, steerThread } from './steer-thread.server.ts'

/** Lets a pinned thread take its place in time again. */
export const unpinThread = (app: App, viewer: Viewer, input: Steering) =>
  steerThread(app, viewer, input, {
    kind: 'unpin-thread',
    isDone: (thread) => !thread.isPinned,
    change: () => ({ pinnedAt: null }),
  })
