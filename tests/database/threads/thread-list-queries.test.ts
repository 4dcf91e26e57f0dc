import { describe, expect, test } from 'vitest'
import type { App } from '#app/app.server.ts'
import { type Cursor, parseCursor } from '#app/kernel/cursor.ts'
import { THREADS_PER_PAGE } from '#app/threads/thread-list.ts'
import {
  categoriesToPostIn,
  listCategories,
  listTalkers,
  listThreads,
} from '#app/threads/thread-list-queries.server.ts'
import { CAST, CATEGORIES, SECRETS, seedCast } from '#tests/support/cast.ts'
import { openTestApp, TEST_NOW } from '#tests/support/database.ts'
import { VIEWERS, viewerAs } from '#tests/support/viewers.ts'

const now = TEST_NOW.getTime()

/** Threads in bunches of the same instant: the order within a bunch is the ids'. */
async function seedBunches(app: App, count: number) {
  await app.db.write(async (tx) => {
    for (let index = 0; index < count; index++) {
      const at = new Date(now - Math.floor(index / 8) * 1000)
      const id = `bunch-${String((index * 37) % count).padStart(3, '0')}`
      const pinnedAt = index % 25 === 3 ? at : null
      await tx.thread.create({
        data: {
          id,
          title: id,
          authorId: CAST.member.id,
          categoryId: CATEGORIES.members.id,
          createdAt: at,
          lastPostAt: at,
          pinnedAt,
        },
      })
    }
  })
}

function walk(app: App, name: (typeof VIEWERS)[number], categoryId?: string): string[] {
  const ids: string[] = []
  let before: Cursor | null = null
  for (let pages = 0; pages < 20; pages++) {
    const list = listThreads(app, viewerAs(name), { ...(categoryId ? { categoryId } : {}), before })
    ids.push(...list.threads.map(({ id }) => id))
    if (!list.older) return ids
    before = parseCursor(list.older)
    expect(before).not.toBeNull()
  }
  throw new Error('The pages do not end.')
}

describe('the list of threads', () => {
  test('shows each viewer what is theirs, and removed threads to nobody', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    for (const name of VIEWERS) {
      const said = JSON.stringify(listThreads(app, viewerAs(name), { before: null }))
      const isInside = name !== 'guest' && name !== 'pending'
      expect(said.includes(SECRETS.membersTitle), name).toBe(isInside)
      expect(said.includes(SECRETS.staffTitle), name).toBe(name === 'moderator' || name === 'owner')
      for (const gone of [SECRETS.deletedThreadTitle, SECRETS.hiddenThreadTitle]) expect(said, name).not.toContain(gone)
    }
  })

  test('a category that is not the viewer’s is empty', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    const list = listThreads(app, viewerAs('member'), { categoryId: CATEGORIES.staff.id, before: null })
    expect(list.threads).toEqual([])
    expect(listCategories(app, viewerAs('guest')).map(({ id }) => id)).toEqual(['category-public'])
    expect(categoriesToPostIn(app, viewerAs('silenced'))).toEqual([])
    expect(categoriesToPostIn(app, viewerAs('member')).map(({ audience }) => audience)).toEqual(['public', 'members'])
  })

  test('its pages hold every thread exactly once, however many share a moment', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    await seedBunches(app, 100)
    for (const name of ['member', 'moderator'] as const) {
      const ids = walk(app, name)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.length).toBe(name === 'member' ? 103 : 104)
    }
    expect(new Set(walk(app, 'member', CATEGORIES.members.id)).size).toBe(101)
  })

  test('the pinned stand on top of the first page only; the others by their last post', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    await seedBunches(app, 100)
    const first = listThreads(app, viewerAs('member'), { before: null })
    expect(first.threads.slice(0, 4).every(({ isPinned }) => isPinned)).toBe(true)
    expect(first.threads).toHaveLength(4 + THREADS_PER_PAGE)
    const rest = first.threads.slice(4)
    expect(rest.some(({ isPinned }) => isPinned)).toBe(false)
    expect(rest.map(({ lastPostAt }) => lastPostAt)).toEqual(
      rest.map(({ lastPostAt }) => lastPostAt).sort((a, b) => b - a),
    )
  })

  test('faces: who is talking, most recent first, without those whose posts are gone', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    const people = listTalkers(app, ['thread-public', 'thread-locked', 'nowhere'])
    expect(people.get('thread-public')?.map(({ username }) => username)).toEqual(['mara', 'otto'])
    expect(people.get('thread-locked')?.map(({ username }) => username)).toEqual(['oda'])
    expect(people.get('nowhere')).toBeUndefined()
  })

  test('at most five faces', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    await app.db.write(async (tx) => {
      for (const [index, { id: authorId }] of Object.values(CAST).entries())
        await tx.post.create({
          data: {
            id: `face-${index}`,
            threadId: 'thread-locked',
            authorId,
            createdAt: new Date(now - index),
            bodyMarkdown: 'x',
            bodyHtml: 'x',
            excerpt: 'x',
            renderVersion: 1,
          },
        })
    })
    const faces = listTalkers(app, ['thread-locked']).get('thread-locked')
    expect(faces?.map(({ username }) => username)).toEqual(['oda', 'milo', 'mara', 'otto', 'nils'])
  })
})

describe('what is unread for me', () => {
  const row = (app: App, name: (typeof VIEWERS)[number]) =>
    listThreads(app, viewerAs(name), { before: null }).threads.find(({ id }) => id === 'thread-public')
  const readUpTo = (app: App, memberId: string, at: number) =>
    app.db.write((tx) =>
      tx.threadRead.create({ data: { memberId, threadId: 'thread-public', readUpTo: new Date(at) } }),
    )

  test('a thread begun since I joined and never opened is new', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    expect(row(app, 'otherMember')).toMatchObject({ isNew: true })
  })

  test('who came later begins without a backlog', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    expect(row(app, 'newcomer')).toMatchObject({ isNew: false, unreadCount: 0 })
  })

  test('posts of others after my mark are counted; mine, deleted and hidden ones are not', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    await readUpTo(app, CAST.otherMember.id, 0)
    expect(row(app, 'otherMember')).toMatchObject({ isNew: false, unreadCount: 2 })
    await readUpTo(app, CAST.member.id, 0)
    expect(row(app, 'member')).toMatchObject({ isNew: false, unreadCount: 1 })
  })

  test('guests and pending members have nothing unread', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    await readUpTo(app, CAST.pending.id, 0)
    for (const name of ['guest', 'pending'] as const)
      expect(row(app, name)).toMatchObject({ isNew: false, unreadCount: 0 })
  })
})
