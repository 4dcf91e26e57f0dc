import { expect, failOnComplaints, test } from '#tests/support/browser.ts'

// One community from its first visitor to its first figures, by people who press buttons. Run twice: with scripts, and
// without, because everything essential works without.

const OWNER = { name: 'Runa', username: 'runa', password: 'quiet water runs deep' }
const NEWCOMER = { name: 'Theo', username: 'theo', password: 'under the third stone' }

for (const hasScripts of [true, false]) {
  test(`from an empty house to a conversation, ${hasScripts ? 'with' : 'without'} scripts`, async ({
    browser,
    emptyForum,
  }) => {
    test.setTimeout(90_000)
    const visit = async () => {
      const context = await browser.newContext({ javaScriptEnabled: hasScripts, baseURL: emptyForum.origin })
      const page = await context.newPage()
      return { page, complaints: failOnComplaints(page) }
    }
    const owner = await visit()
    const newcomer = await visit()

    await test.step('the first visitor names the house', async () => {
      const { page } = owner
      await page.goto('/')
      await expect(page).toHaveURL(/\/setup$/)
      await page.locator('[name=name]').fill('Low Water')
      await page.locator('[name=purpose]').fill('For people who look under stones.')
      await page.locator('[name=displayName]').fill(OWNER.name)
      await page.locator('[name=username]').fill(OWNER.username)
      await page.locator('[name=password]').fill(OWNER.password)
      await page.locator('[name=joinPolicy][value=open]').check()
      await page.locator('form:has([name=purpose]) button[type=submit]').click()
      await expect(page).toHaveURL(/\/$/)
      await expect(page.getByText('Low Water').first()).toBeVisible()
    })

    await test.step('the owner starts a conversation', async () => {
      const { page } = owner
      await page.goto('/threads/new')
      await page.locator('[name=title]').fill('What did you find this week?')
      await page.locator('[name=body]').fill('I found a **blenny** under the pier.')
      await chooseCategory(page)
      await page.locator('button[name=intent][value=post]').click()
      await expect(page).toHaveURL(/\/threads\/[^/]+$/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/What did you find this week/)
      await expect(page.locator('article strong')).toHaveText('blenny')
    })

    await test.step('somebody joins', async () => {
      const { page } = newcomer
      await page.goto('/sign-up')
      await page.locator('[name=displayName]').fill(NEWCOMER.name)
      await page.locator('[name=username]').fill(NEWCOMER.username)
      await page.locator('[name=password]').fill(NEWCOMER.password)
      await page.locator('form:has([name=password]) button[type=submit]').click()
      await expect(page).toHaveURL(/\/$/)
    })

    await test.step('and answers', async () => {
      const { page } = newcomer
      await page.goto('/')
      await page.getByRole('link', { name: 'What did you find this week?' }).first().click()
      await expect(page).toHaveURL(/\/threads\//)
      await page.locator('[name=body]').fill('A chiton, and a cold foot.')
      await page.locator('button[name=intent][value=post]').click()
      await expect(page.getByText('A chiton, and a cold foot.')).toBeVisible()
    })

    await test.step('a slip of the pen is put right', async () => {
      const { page } = newcomer
      await page.locator('article:has-text("A chiton") summary', { hasText: 'More' }).click()
      await page.locator('article:has-text("A chiton") a[href$="/edit"]').click()
      await expect(page).toHaveURL(/\/edit$/)
      await page.locator('[name=body]').fill('A chiton, and two cold feet.')
      await page.locator('button[name=intent][value=post]').click()
      await expect(page.getByText('two cold feet')).toBeVisible()
    })

    await test.step('the owner warms to it', async () => {
      const { page } = owner
      await page.reload()
      const answer = page.locator('article:has-text("two cold feet")')
      await answer.locator('summary', { hasText: 'React' }).click()
      await answer.locator('button[name=add][value=heart]').click()
      await expect(page.locator('article:has-text("two cold feet") button[name=remove][value=heart]')).toBeVisible()
    })

    await test.step('and locks the thread, with a reason that the log keeps', async () => {
      const { page } = owner
      const threadPath = new URL(page.url()).pathname
      await page.goto(`${threadPath}/lock`)
      await page.locator('[name=reason]').fill('The week is over.')
      await page.locator('main form button[type=submit]').first().click()
      await page.goto('/moderation')
      await expect(page.getByText('The week is over.')).toBeVisible()
      await newcomer.page.goto(threadPath)
      await expect(newcomer.page.locator('[name=body]')).toHaveCount(0)
    })

    await test.step('the panel speaks', async () => {
      const { page } = owner
      await page.goto('/insights')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await newcomer.page.goto('/insights')
      await expect(newcomer.page.getByText('There is nothing here')).toBeVisible()
    })

    await test.step('people leave and come back', async () => {
      const { page } = newcomer
      await page.goto('/')
      await page.locator('header summary').click()
      await page.locator('form[action="/sign-out"] button').click()
      await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible()
      await page.goto('/threads/new')
      await page.locator('[name=identifier]').fill(NEWCOMER.username)
      await page.locator('[name=password]').fill(NEWCOMER.password)
      await page.locator('form:has([name=password]) button[type=submit]').click()
      await expect(page).toHaveURL(/\/threads\/new$/)
    })

    expect([...owner.complaints, ...newcomer.complaints]).toEqual([])
  })
}

/** Where there is a choice, the first one. */
async function chooseCategory(page: import('@playwright/test').Page): Promise<void> {
  const select = page.locator('select[name=categoryId]')
  if (await select.count()) await select.selectOption({ index: 1 })
  else await page.locator('[name=categoryId]').first().check()
}
