// Plain JavaScript for Node 20: finds the browser of the browser tests, and installs one where that is possible.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { HOUSE, say } from '../../app/start/house.mjs'

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
const INSTALL_LIMIT_MS = 240_000

/** The path of Playwright's own Chromium, else the system's, else null. */
export function findChromium() {
  const chosen = process.env.ROCKPOOL_CHROMIUM
  if (chosen) return chosen
  return playwrightsChromium() ?? systemChromium()
}

function playwrightsChromium() {
  const { chromium } = createRequire(join(HOUSE, 'package.json'))('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) ? path : null
}

function systemChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const candidates = [...SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), MAC_CHROME]
  return candidates.find(isProgram) ?? null
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Finds a browser, installing one first where none is there. Null when the tests must do without. */
export function makeChromium() {
  const found = findChromium()
  if (found) return found
  say('No Chromium is here; installing one for the browser tests.')
  return installWithApt() ?? installWithPlaywright()
}

function installWithApt() {
  if (!existsSync('/etc/debian_version')) return null
  const isRoot = process.getuid?.() === 0
  if (!isRoot && !succeeds('sudo', ['-n', 'true'])) return null
  const prefix = isRoot ? [] : ['sudo', '-n']
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args]
    return succeeds(command, rest, { stdio: ['ignore', 'ignore', 2] })
  }
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation')
  return systemChromium()
}

function installWithPlaywright() {
  const cli = join(HOUSE, 'node_modules', '@playwright', 'test', 'cli.js')
  succeeds(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 2, 2] })
  return playwrightsChromium()
}

const succeeds = (command, args, options = {}) =>
  spawnSync(command, args, { timeout: INSTALL_LIMIT_MS, stdio: 'ignore', ...options }).status === 0

export const NO_CHROMIUM =
  'The browser tests need Chromium or Chrome and none could be installed. Install one (on Debian: apt-get install chromium; ' +
  'elsewhere: npx playwright install chromium), or set ROCKPOOL_CHROMIUM to its path, and run npm test again.'
