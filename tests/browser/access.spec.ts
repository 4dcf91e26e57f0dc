import { accessProblems, contrastProblems, expect, sidewaysPixels, test, WIDTHS } from '#tests/support/browser.ts'
import { exampleOf, PLACES, type SiteAudience } from '#tests/support/site-map.ts'
import type { Visitor } from '#tests/support/test-server.ts'

// Every page of routes.ts at both widths, as somebody who may see it.

const SEEN_BY: Record<SiteAudience, Visitor> = {
  everyone: 'guest',
  members: 'member',
  moderators: 'moderator',
  owner: 'owner',
}

const pages = PLACES.filter(({ file }) => file.endsWith('.tsx')).map(({ path, audience }) => ({
  path: exampleOf(path),
  visitor: SEEN_BY[audience],
}))
/** The same address shows members more than guests. */
const more: typeof pages = [
  { path: '/', visitor: 'member' },
  { path: '/threads/thread-public', visitor: 'member' },
  { path: '/threads/thread-public', visitor: 'moderator' },
  { path: '/threads/thread-locked', visitor: 'member' },
  { path: '/categories/category-members', visitor: 'silenced' },
  { path: '/waiting', visitor: 'pending' },
]

for (const { path, visitor } of [...pages, ...more]) {
  test(`${path}, as ${visitor}, is open to everybody’s eyes and hands`, async ({ page, signIn }) => {
    if (visitor !== 'guest') await signIn(visitor)
    for (const [device, size] of Object.entries(WIDTHS)) {
      await page.setViewportSize(size)
      await page.goto(path)
      expect({ device, problems: await accessProblems(page) }).toEqual({ device, problems: [] })
      expect({ device, sideways: await sidewaysPixels(page) }).toEqual({ device, sideways: 0 })
    }
    await page.emulateMedia({ colorScheme: 'dark' })
    expect({ dark: await contrastProblems(page) }).toEqual({ dark: [] })
  })
}
