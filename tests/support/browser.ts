import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { type CastServer, startCastServer, startServer, type TestServer, type Visitor } from './test-server.ts'

/** The two widths everything is made for. */
export const WIDTHS = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } } as const

type WorkerFixtures = { cast: CastServer }
type TestFixtures = {
  /** A page that fails its test when it complains in the console or throws. */
  page: Page
  /** A forum that nobody has named yet. */
  emptyForum: TestServer
  signIn(visitor: Exclude<Visitor, 'guest'>): Promise<void>
}

/** Chromium reports these for answers that a test asked for. */
const EXPECTED = /Failed to load resource: the server responded with a status of (404|422|429)/

export function failOnComplaints(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type()) || EXPECTED.test(message.text())) return
    complaints.push(`console.${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`))
  return complaints
}

/** Browser tests speak to the built app: one server with the cast for each worker, one empty forum where asked for. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  cast: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      await using server = await startCastServer()
      await use(server)
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
  emptyForum: async ({}, use) => {
    await using server = await startServer()
    await use(server)
  },
  baseURL: async ({ cast }, use) => use(cast.origin),
  page: async ({ page }, use) => {
    const complaints = failOnComplaints(page)
    await use(page)
    expect(complaints).toEqual([])
  },
  signIn: async ({ context, cast }, use) => use((visitor) => giveSession(context, cast, visitor)),
})

export { expect }

/** Signed in without the form: that has a test of its own. */
export function giveSession(context: BrowserContext, cast: CastServer, visitor: Exclude<Visitor, 'guest'>) {
  return context.addCookies([{ name: 'session', value: cast.tokens[visitor], url: cast.origin, sameSite: 'Lax' }])
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with a page, as short lines. */
export const accessProblems = async (page: Page): Promise<string[]> =>
  linesOf(await new AxeBuilder({ page }).withTags(TAGS).analyze())

/** For the other colour scheme, where only colours differ. */
export const contrastProblems = async (page: Page): Promise<string[]> =>
  linesOf(await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze())

const linesOf = ({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} (${failureSummary?.split('\n')[1]?.trim()})`),
  )

/** Pixels by which a page is wider than the window; people would have to scroll sideways. */
export const sidewaysPixels = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Once the page is alive: before that a click is a plain navigation. */
export const whenAlive = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => Object.keys(document.documentElement).some((key) => key.startsWith('__react')))
