// `npm start`: the real thing. Builds first when build/ is missing or older than the sources.
import { runNode } from './house.mjs'
import { makeBuilt } from './make-ready.mjs'

makeBuilt()
process.exitCode = await runNode(['app/server.ts'], { environment: { NODE_ENV: 'production' } })
