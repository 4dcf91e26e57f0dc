import type { App } from '#app/app.server.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { type Steering, steerThread } from './steer-thread.server.ts'

/** Ends a conversation without hiding it. */
export const lockThread = (app: App, viewer: Viewer, input: Steering) =>
  steerThread(app, viewer, input, {
    kind: 'lock-thread',
    isDone: (thread) => thread.isLocked,
    change: (now) => ({ lockedAt: now }),
  })
