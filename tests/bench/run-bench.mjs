// `npm run bench`: what Rockpool costs beside the least that could do the same work, in one run on one machine.
import { runNode } from '../../app/start/house.mjs'
import { makeBuilt } from '../../app/start/make-ready.mjs'

makeBuilt()
process.exitCode = await runNode(['tests/bench/measure.ts'], { environment: { NODE_ENV: 'production' } })
