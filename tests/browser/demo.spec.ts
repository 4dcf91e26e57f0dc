import { test as base, expect } from '@playwright/test'
import { failOnComplaints } from '#tests/support/browser.ts'
import { CAST } from '#tests/support/cast.ts'
import { startCastServer } from '#tests/support/test-server.ts'

for (const hasScripts of [true, false])
  base(
    `the demo is entered as its owner with one press, ${hasScripts ? 'with' : 'without'} scripts`,
    async ({ browser }) => {
      await using server = await startCastServer({ environment: { ROCKPOOL_DEMO: '1' } })
      const context = await browser.newContext({ javaScriptEnabled: hasScripts, baseURL: server.origin })
      const page = await context.newPage()
      const complaints = failOnComplaints(page)
      await page.goto('/insights')
      await expect(page).toHaveURL(/\/sign-in\?next=/)
      await page.locator('form[action="/demo-sign-in"]').filter({ hasText: 'Oda' }).locator('button').click()
      await expect(page).toHaveURL(/\/insights$/)
      await page.goto('/')
      await expect(page.locator('header summary')).toContainText(CAST.owner.username, { ignoreCase: true })
      expect(complaints).toEqual([])
    },
  )
