import type { App } from '#app/app.server.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { type Steering, steerThread } from './steer-thread.server.ts'

/** Keeps a thread on top of the lists. */
export const pinThread = (app: App, viewer: Viewer, input: Steering) =>
  steerThread(app, viewer, input, {
    kind: 'pin-thread',
    isDone: (thread) => thread.isPinned,
    change: (now) => ({ pinnedAt: now }),
  })
