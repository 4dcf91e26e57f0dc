import { expect, test, whenAlive } from '#tests/support/browser.ts'

test('the first Tab offers the way past the header, and it works', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('#main')).toBeFocused()
})

test('a thread is read with j and k, answered with r, and explained with ?', async ({ page, signIn }) => {
  await signIn('member')
  await page.goto('/threads/thread-public')
  await whenAlive(page)
  await page.keyboard.press('j')
  await expect(page.locator('article').nth(0)).toBeFocused()
  await page.keyboard.press('j')
  await expect(page.locator('article').nth(1)).toBeFocused()
  await page.keyboard.press('k')
  await expect(page.locator('article').nth(0)).toBeFocused()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('r')
  await expect(page.locator('textarea[name=body]')).toBeFocused()
  await page.keyboard.type('j is a letter here.')
  await expect(page.locator('textarea[name=body]')).toHaveValue('j is a letter here.')
})

test('every control can be reached and shows where one is', async ({ page, signIn }) => {
  await signIn('member')
  for (const path of ['/', '/threads/thread-public', '/threads/new', '/settings']) {
    await page.goto(path)
    let reached = 0
    for (; reached < 80; reached++) {
      await page.keyboard.press('Tab')
      const focus = await page.evaluate(() => {
        const element = document.activeElement
        if (!(element instanceof HTMLElement) || element === document.body || element.dataset.met) return null
        element.dataset.met = 'yes'
        const style = getComputedStyle(element)
        return {
          what: element.outerHTML.slice(0, 160),
          isMarked: style.outlineStyle !== 'none' || style.boxShadow !== 'none',
        }
      })
      if (!focus) break
      expect(focus, `${path}: the focus cannot be seen`).toMatchObject({ isMarked: true })
    }
    expect(reached).toBeGreaterThan(8)
  }
})
