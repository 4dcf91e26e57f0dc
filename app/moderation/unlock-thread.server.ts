import type { App } from '#app/app.server.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { type Steering, steerThread } from './steer-thread.server.ts'

/** Opens a locked conversation again. */
export const unlockThread = (app: App, viewer: Viewer, input: Steering) =>
  steerThread(app, viewer, input, {
    kind: 'unlock-thread',
    isDone: (thread) => !thread.isLocked,
    change: () => ({ lockedAt: null }),
  })
