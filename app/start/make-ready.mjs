// Installs, generates and builds what is missing or stale, and nothing else: the second start is quick.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { findNode, getNode, HOUSE, runStep, say } from './house.mjs'

const inHouse = (...parts) => join(HOUSE, ...parts)
const tool = (path) => inHouse('node_modules', path)

const MESSAGE_SETTINGS = 'app/messages/project.inlang/settings.json'

/** Folders inside app/ that tools write into. */
const MADE_FOLDERS = new Set(['app/db/generated', 'app/messages/compiled', 'app/messages/project.inlang'])

/** Prisma's native engine would have to be downloaded; nothing here needs it, so any file that exists will do. */
const NO_NATIVE_ENGINE = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' }

/** Installs the packages of package-lock.json unless exactly those are there. */
export function makeInstalled() {
  if (isInstalled()) return
  say('Installing the packages (npm ci). The first time this takes about a minute.')
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js')
    ? [process.execPath, process.env.npm_execpath]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm']
  const quiet = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  runStep('npm ci', npm[0], [...npm.slice(1), ...quiet], NO_NATIVE_ENGINE)
  getNode()
}

/** npm writes what it installed to node_modules/.package-lock.json; optional packages of other systems may lack. */
function isInstalled() {
  const wanted = readLock(inHouse('package-lock.json'))
  const installed = readLock(tool('.package-lock.json'))
  if (!wanted || !installed || !findNode()) return false
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : (optional ?? devOptional ?? false)),
  )
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}

/** The message functions and the database client. */
export function makeGenerated() {
  makeInstalled()
  const sources = [...filesOf('app/messages'), MESSAGE_SETTINGS, 'prisma/schema.prisma', 'package-lock.json']
  const made = ['app/messages/compiled/messages.js', 'app/db/generated/client.ts']
  unlessFresh('node_modules/.cache/rockpool/generated', sources, made, () => {
    say('Generating the message functions and the database client.')
    const messages = ['--project', 'app/messages/project.inlang', '--outdir', 'app/messages/compiled']
    const strategy = ['--strategy', 'globalVariable', 'baseLocale', '--is-server', 'import.meta.env?.SSR']
    const paraglide = tool('@inlang/paraglide-js/bin/run.js')
    runStep('Compiling the messages', getNode(), [
      paraglide,
      ...['compile', '--silent', '--no-emit-readme'],
      ...messages,
      ...strategy,
    ])
    runStep('prisma generate', getNode(), [tool('prisma/build/index.js'), 'generate', '--no-hints'], NO_NATIVE_ENGINE)
  })
}

/** The types of the routes' arguments, for the compiler and the editor. */
export function makeTypes() {
  makeGenerated()
  const sources = [...filesOf('app').filter((file) => /\/routes?\b.*\.tsx?$|root\.tsx$|layouts\//.test(file))]
  unlessFresh('node_modules/.cache/rockpool/types', sources, ['.react-router/types'], () =>
    runStep('react-router typegen', getNode(), [tool('@react-router/dev/bin.cjs'), 'typegen']),
  )
}

/** The pages in build/, with their files already compressed. */
export function makeBuilt() {
  makeGenerated()
  const settings = [MESSAGE_SETTINGS, 'package-lock.json', 'vite.config.ts', 'react-router.config.ts', 'tsconfig.json']
  const sources = [...filesOf('app'), ...filesOf('public'), ...settings]
  const made = ['build/server/index.js', 'build/client']
  unlessFresh('build/made-from', sources, made, () => {
    say('Building the pages.')
    const environment = { NODE_ENV: 'production' }
    runStep(
      'react-router build',
      getNode(),
      [tool('@react-router/dev/bin.cjs'), 'build', '--logLevel', 'warn'],
      environment,
    )
    runStep('Compressing the files', getNode(), [inHouse('app/start/compress-assets.mjs')])
  })
}

/** Does the work unless what it makes is there and was made from exactly these sources. */
function unlessFresh(stamp, sources, made, work) {
  const wanted = hashOf(sources)
  const file = inHouse(stamp)
  const isThere = made.every((path) => existsSync(inHouse(path)))
  if (isThere && existsSync(file) && readFileSync(file, 'utf8') === wanted) return
  work()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, wanted)
}

function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of [...files].sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(inHouse(file)))
      .update('\0')
  return hash.digest('hex')
}

/** Every source file under a folder, as paths from the house with slashes. */
function filesOf(folder) {
  if (MADE_FOLDERS.has(folder)) return []
  return readdirSync(inHouse(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = relative(HOUSE, inHouse(folder, entry.name)).replaceAll('\\', '/')
    return entry.isDirectory() ? filesOf(path) : entry.isFile() ? [path] : []
  })
}
