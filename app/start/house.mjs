// Plain JavaScript for Node 20: this runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'

/** The project's own folder, wherever the script was started. */
export const HOUSE = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..', '..')

/** argon2 in node:crypto came with this one; older Nodes crash on the database driver as well. */
const OLDEST_NODE = [24, 7]

/** Progress goes to stderr: the output of a command belongs to the command. */
export const say = (sentence) => process.stderr.write(`${sentence}\n`)

export function giveUp(sentence) {
  say(sentence)
  process.exit(1)
}

/** The Node that runs Rockpool: the npm package `node`, else the one at hand when it is new enough. */
export function findNode() {
  const own = join(HOUSE, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(own)) return own
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isNewEnough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])
  return isNewEnough ? process.execPath : null
}

export function getNode() {
  const node = findNode()
  if (node) return node
  return giveUp(
    'Rockpool runs on Node 24, which npm could not install here (its install scripts may be switched off). ' +
      'Run `npm rebuild node`, or install Node 24 yourself, and try again.',
  )
}

/** What child processes see: `node` is our Node, whatever the machine's is. */
export const houseEnvironment = (extra = {}) => ({
  ...process.env,
  PATH: [join(HOUSE, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  ...extra,
})

/** Runs a step of making ready. When it fails, says what it said and ends the process. */
export function runStep(name, command, args, environment = {}) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: HOUSE,
    env: houseEnvironment(environment),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && command.endsWith('.cmd'),
  })
  if (error) giveUp(`${name} could not start: ${error.message}`)
  if (status !== 0) giveUp(`${stdout}${stderr}\n${name} failed; what it said stands above.`)
}

/** Runs a program in our Node until it ends, hands signals on and takes over its exit code. */
export function runNode(args, { environment = {}, onMessage = () => undefined } = {}) {
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc']
  const child = spawn(getNode(), args, { cwd: HOUSE, env: houseEnvironment(environment), stdio })
  child.on('message', onMessage)
  // A terminal sends Ctrl-C to the child as well; this process only waits for it to finish its work.
  process.on('SIGINT', () => undefined)
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => {
    child.on('error', (error) => giveUp(`Node could not start: ${error.message}`))
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
}
