// `npm run dev`: pages change as they are written; the server starts anew when a file changes that Node itself runs.
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { getNode, HOUSE, houseEnvironment, say } from './house.mjs'
import { makeGenerated, makeTypes } from './make-ready.mjs'

/** Editors write a file in several steps; this is how long they get. */
const SETTLE_MS = 150
const TOOLS_WRITE = /^(db\/generated|messages\/compiled|messages\/project\.inlang)\//

makeTypes()
let server = start()
let timer

function start() {
  const environment = houseEnvironment({ NODE_ENV: 'development' })
  return spawn(getNode(), ['app/dev.server.ts'], { cwd: HOUSE, env: environment, stdio: 'inherit' })
}

function startAnew(file) {
  say(`${file} has changed; starting anew.`)
  makeGenerated()
  server.once('exit', () => {
    server = start()
  })
  server.kill('SIGTERM')
}

watch(join(HOUSE, 'app'), { recursive: true }, (_event, name) => {
  const file = name?.replaceAll('\\', '/') ?? ''
  if (TOOLS_WRITE.test(file) || !/\.(ts|json)$/.test(file)) return
  clearTimeout(timer)
  timer = setTimeout(startAnew, SETTLE_MS, file)
})

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    server.once('exit', () => process.exit(0))
    server.kill('SIGTERM')
  })
