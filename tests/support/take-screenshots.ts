// node tests/support/take-screenshots.ts [part of a path]: see run-screenshots.mjs
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium } from '@playwright/test'
import Database from 'better-sqlite3'
import { HOUSE } from '#app/app.server.ts'
import playwrightConfig from '../../playwright.config.ts'
import { newFolder } from './database.ts'
import { exampleOf, PLACES } from './site-map.ts'
import { startServer } from './test-server.ts'

const SCREENSHOTS = join(HOUSE, 'screenshots')
const SIZES = { 390: { width: 390, height: 844 }, 1280: { width: 1280, height: 900 } }
const SCHEMES = ['light', 'dark'] as const

const wanted = process.argv[2] ?? ''
const folder = newFolder()
const environment = { ...process.env, DATA_DIR: folder }
const filled = spawnSync(process.execPath, ['app/cli/main.ts', 'demo'], {
  cwd: HOUSE,
  env: environment,
  stdio: 'inherit',
})
if (filled.status !== 0) throw new Error('The demo community could not be made.')

/** What there is to look at: the longest public conversation and the people in it. */
const examples = (() => {
  const connection = new Database(join(folder, 'rockpool.db'), { readonly: true })
  const one = (sql: string) => (connection.prepare(sql).get() as { value: string }).value
  const threadId = one(`SELECT t.id AS value FROM Thread t JOIN Category c ON c.id = t.categoryId
    WHERE c.audience = 'public' AND t.deletedAt IS NULL AND t.hiddenAt IS NULL ORDER BY t.postCount DESC LIMIT 1`)
  const found = {
    threadId,
    postId: one(
      `SELECT id AS value FROM Post WHERE threadId = '${threadId}' ORDER BY editedAt DESC, createdAt LIMIT 1`,
    ),
    categoryId: one(`SELECT categoryId AS value FROM Thread WHERE id = '${threadId}'`),
    username: one(`SELECT m.username AS value FROM Member m JOIN Post p ON p.authorId = m.id WHERE m.role = 'member'
      GROUP BY m.id ORDER BY COUNT(*) DESC LIMIT 1`),
  }
  connection.close()
  return found
})()

rmSync(SCREENSHOTS, { recursive: true, force: true })
mkdirSync(SCREENSHOTS, { recursive: true })
await using server = await startServer({ folder, environment: { ROCKPOOL_DEMO: '1', HOST: '127.0.0.1' } })
await using empty = await startServer()
const browser = await chromium.launch(playwrightConfig.use?.launchOptions ?? {})

const pages = PLACES.filter(({ file, path }) => file.endsWith('.tsx') && path.includes(wanted))
const FOR_GUESTS = /^\/(setup|sign-in|sign-up|join|claim|\*|$)|^\/(threads|categories)\/:\w+$/
for (const [width, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of SCHEMES) {
    const newContext = () =>
      browser.newContext({ baseURL: server.origin, viewport, colorScheme, reducedMotion: 'reduce' })
    const [guest, owner] = [await newContext(), await newContext()]
    await signInAsOwner(owner)
    for (const { path } of pages) {
      const address = exampleOf(path, examples)
      const isEmpty = path === '/setup'
      if (FOR_GUESTS.test(path)) await photograph(guest, isEmpty ? `${empty.origin}/setup` : address, 'guest', path)
      if (!isEmpty && path !== '/sign-in') await photograph(owner, address, 'owner', path)
    }
    await guest.close()
    await owner.close()

    async function photograph(context: BrowserContext, address: string, who: string, route: string): Promise<void> {
      const page = await context.newPage()
      await page.goto(address, { waitUntil: 'networkidle' })
      const name = route.replace(/[/:*]+/g, '-').replace(/^-|-$/g, '') || 'home'
      await page.screenshot({ path: join(SCREENSHOTS, `${name}-${who}-${width}-${colorScheme}.png`), fullPage: true })
      await page.close()
    }
  }
}
await browser.close()
rmSync(folder, { recursive: true, force: true })
console.log(`The pictures are in ${SCREENSHOTS}.`)

async function signInAsOwner(context: BrowserContext): Promise<void> {
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.locator('form[action="/demo-sign-in"] button').first().click()
  await page.waitForURL('**/')
  await page.close()
}
