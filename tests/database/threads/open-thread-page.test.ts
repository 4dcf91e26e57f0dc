import { describe, expect, test } from 'vitest'
import { openThreadPage } from '#app/threads/open-thread-page.server.ts'
import { seedCast } from '#tests/support/cast.ts'
import { openTestApp } from '#tests/support/database.ts'
import { viewerAs } from '#tests/support/viewers.ts'

const open = (app: Parameters<typeof openThreadPage>[0], wish: Record<string, string> = {}) =>
  openThreadPage(app, viewerAs('otherMember'), 'thread-public', new URLSearchParams(wish))

describe('a thread page', () => {
  test('is read up to its last post, once', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    expect(open(app)?.news).toBeNull()
    await app.db.write(async () => undefined)
    const last = app.db.sql.get('SELECT createdAt AS readUpTo FROM Post WHERE id = ?', 'post-public-edited')
    expect(app.db.sql.all('SELECT readUpTo FROM ThreadRead')).toEqual([last])
  })

  test('reading one branch is not reading the thread', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    expect(open(app, { branch: 'post-public-2' })).toMatchObject({ isBranch: true, before: null, after: null })
    await app.db.write(async () => undefined)
    expect(app.db.sql.all('SELECT 1 FROM ThreadRead')).toEqual([])
  })

  test('a branch or a target that is not there is left out', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    const page = open(app, { branch: 'post-public-hidden', reply: 'post-public-hidden' })
    expect(page).toMatchObject({ isBranch: false, target: null })
  })

  test('is null for a thread that is not the viewer’s', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    expect(openThreadPage(app, viewerAs('member'), 'thread-staff', new URLSearchParams())).toBeNull()
  })
})
