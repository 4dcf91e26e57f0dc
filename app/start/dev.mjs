// `npm run dev`: pages reload as they are written; Node starts anew when a server file changes.
import { runNode } from './house.mjs'
import { makeTypes } from './make-ready.mjs'

makeTypes()
process.exitCode = await runNode(['--watch', '--watch-preserve-output', 'app/dev.server.ts'], {
  environment: { NODE_ENV: 'development' },
})
