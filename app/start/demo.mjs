// `npm run demo`: a living community to walk around in, on this machine only and in a folder of its own.
import { join } from 'node:path'
import { HOUSE, runNode, say } from './house.mjs'
import { makeBuilt } from './make-ready.mjs'

const environment = {
  DATA_DIR: process.env.DATA_DIR ?? join(HOUSE, 'data', 'demo'),
  HOST: '127.0.0.1',
  PORT: process.env.PORT ?? '3000',
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
  NODE_ENV: 'production',
  ROCKPOOL_DEMO: '1',
}

function welcome({ port }) {
  const address = process.env.BASE_URL ?? `http://localhost:${port}`
  say(`
Rockpool is open at ${address}

To look at it as its owner: open ${address}/sign-in and press the button of the owner.
No password is asked for; the moderator, a regular and a newcomer are beside it.
The demo lives in ${environment.DATA_DIR}. Ctrl-C stops it; delete that folder for a new one.
`)
}

makeBuilt()
const filled = await runNode(['app/cli/main.ts', 'demo'], { environment })
process.exitCode = filled === 0 ? await runNode(['app/server.ts'], { environment, onMessage: welcome }) : filled
