import { describe, expect, test } from 'vitest'
import type { App } from '#app/app.server.ts'
import { POSTS_PER_PAGE, type ThreadWindow } from '#app/threads/thread-page.ts'
import {
  findPostAddress,
  findReplyTarget,
  findThread,
  type Place,
  readBranch,
  readWindow,
} from '#app/threads/thread-page-queries.server.ts'
import { CAST, SECRETS, seedCast } from '#tests/support/cast.ts'
import { openTestApp, TEST_NOW } from '#tests/support/database.ts'
import { VIEWERS, type ViewerName, viewerAs } from '#tests/support/viewers.ts'

const FIRST: Place = { after: null, before: null, at: null }
const THREADS = ['public', 'locked', 'members', 'staff', 'deleted', 'hidden'].map((name) => `thread-${name}`)

function open(app: App, name: ViewerName, threadId: string, place: Partial<Place> = FIRST): ThreadWindow | null {
  const found = findThread(app, viewerAs(name), threadId)
  return found && readWindow(app, viewerAs(name), threadId, found.subject, { ...FIRST, ...place })
}

/** A long thread with five posts to each instant, and some of them gone. */
async function seedLong(app: App, count: number) {
  await app.db.write(async (tx) => {
    const at = (index: number) => new Date(TEST_NOW.getTime() - 1_000_000 + Math.floor(index / 5) * 1000)
    await tx.thread.create({
      data: {
        id: 'long',
        title: 'Long',
        authorId: CAST.member.id,
        categoryId: 'category-public',
        createdAt: at(0),
        lastPostAt: at(count),
      },
    })
    for (let index = 0; index < count; index++)
      await tx.post.create({
        data: {
          id: `long-${String(index).padStart(3, '0')}`,
          threadId: 'long',
          authorId: index % 2 ? CAST.member.id : CAST.otherMember.id,
          createdAt: at(index),
          bodyMarkdown: 'x',
          bodyHtml: '<p>x</p>',
          excerpt: 'x',
          renderVersion: 1,
          replyToId: index > 0 && index % 3 === 0 ? `long-${String(index - 1).padStart(3, '0')}` : null,
          deletedAt: index % 7 === 2 ? at(count) : null,
          hiddenAt: index % 11 === 5 ? at(count) : null,
        },
      })
  })
}

describe('opening a thread', () => {
  test('removed and foreign ones are not there; staff find the removed', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    const seen = (name: ViewerName) => THREADS.filter((id) => findThread(app, viewerAs(name), id) !== null)
    for (const name of VIEWERS) {
      const isInside = name !== 'guest' && name !== 'pending'
      const isStaff = name === 'moderator' || name === 'owner'
      expect(seen(name), name).toEqual(isStaff ? THREADS : isInside ? THREADS.slice(0, 3) : THREADS.slice(0, 2))
    }
  })

  test('no viewer is told a word of what is not theirs', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    for (const name of VIEWERS) {
      const said = JSON.stringify(THREADS.map((id) => [findThread(app, viewerAs(name), id), open(app, name, id)]))
      const isStaff = name === 'moderator' || name === 'owner'
      expect(said.includes(SECRETS.members), name).toBe(name !== 'guest' && name !== 'pending')
      for (const secret of [
        'staff',
        'staffTitle',
        'deletedThread',
        'hiddenThread',
        'deletedPost',
        'hiddenPost',
      ] as const)
        expect(said.includes(SECRETS[secret]), `${name} ${secret}`).toBe(isStaff)
      expect(said, name).not.toContain(SECRETS.replacedText)
    }
  })

  test('a removed post that nobody answered leaves no place, except to its author and to staff', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    const ids = (name: ViewerName) =>
      open(app, name, 'thread-public')?.posts.map(({ id }) => id.replace('post-public-', ''))
    expect(ids('guest')).toEqual(['1', '2', 'edited'])
    expect(ids('newcomer')).toEqual(['1', '2', 'edited'])
    expect(ids('otherMember')).toEqual(['1', '2', 'deleted', 'edited'])
    expect(ids('moderator')).toEqual(['1', '2', 'deleted', 'hidden', 'edited'])
  })

  test('an answered one keeps its place without its words or its author', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    await app.db.write((tx) =>
      tx.post.update({ where: { id: 'post-public-edited' }, data: { replyToId: 'post-public-hidden' } }),
    )
    const posts = open(app, 'member', 'thread-public')?.posts ?? []
    expect(posts.find(({ id }) => id === 'post-public-hidden')).toMatchObject({
      removal: 'moderator',
      author: null,
      badge: null,
      html: '',
      answers: null,
      reactions: [],
      answeredBy: [{ id: 'post-public-edited', name: 'Mara', isHere: true }],
    })
    expect(posts.find(({ id }) => id === 'post-public-edited')?.answers).toEqual({ isRemoved: true })
  })

  test('answers are linked both ways', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    const [first, second] = open(app, 'guest', 'thread-public')?.posts ?? []
    expect(first).toMatchObject({ answerCount: 1, answeredBy: [{ id: 'post-public-2', name: 'Otto', isHere: true }] })
    expect(second?.answers).toEqual({
      id: 'post-public-1',
      name: 'Mara',
      excerpt: 'I counted forty limpets on one rock.',
      isHere: true,
    })
  })

  test('reactions name three people, the reader first, and count the rest', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    await app.db.write(async (tx) => {
      for (const [index, part] of (['owner', 'moderator', 'newcomer', 'otherMember', 'silenced'] as const).entries())
        await tx.reaction.create({
          data: { postId: 'post-public-1', memberId: CAST[part].id, kind: 'heart', createdAt: new Date(index) },
        })
      await tx.reaction.create({
        data: { postId: 'post-public-1', memberId: CAST.owner.id, kind: 'upvote', createdAt: new Date(0) },
      })
    })
    const reactions = (name: ViewerName) => open(app, name, 'thread-public')?.posts[0]?.reactions
    expect(reactions('otherMember')).toEqual([
      { kind: 'heart', names: ['Otto', 'Oda', 'Milo'], count: 5, isMine: true },
      { kind: 'upvote', names: ['Oda'], count: 1, isMine: false },
    ])
    expect(reactions('guest')?.[0]).toEqual({ kind: 'heart', names: ['Oda', 'Milo', 'Nils'], count: 5, isMine: false })
  })

  test('a body that an older renderer made is made anew', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    await app.db.write((tx) =>
      tx.post.update({
        where: { id: 'post-public-1' },
        data: { renderVersion: 0, bodyMarkdown: '**new**', bodyHtml: 'old' },
      }),
    )
    expect(open(app, 'guest', 'thread-public')?.posts[0]?.html).toBe('<p><strong>new</strong></p>\n')
  })
})

describe('the pages of a long thread', () => {
  function walk(app: App, name: ViewerName): { ids: string[]; windows: ThreadWindow[] } {
    const windows: ThreadWindow[] = []
    for (let after: string | null = null; windows.length < 20; ) {
      const window = open(app, name, 'long', { after })
      if (!window) throw new Error('not there')
      windows.push(window)
      after = window.after
      if (!after) break
    }
    return { ids: windows.flatMap(({ posts }) => posts.map(({ id }) => id)), windows }
  }

  test('hold every post exactly once in its order, forward and back', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    await seedLong(app, 120)
    for (const name of ['guest', 'member', 'moderator'] as const) {
      const { ids, windows } = walk(app, name)
      expect(ids).toEqual([...new Set(ids)].sort())
      if (name === 'moderator') expect(ids).toHaveLength(120)
      expect(windows[0]?.before).toBeNull()
      for (const [index, window] of windows.entries()) {
        if (index === 0) continue
        const earlier = open(app, name, 'long', { before: window.before })
        expect(earlier?.posts.map(({ id }) => id)).toEqual(windows[index - 1]?.posts.map(({ id }) => id))
      }
    }
  })

  test('every post’s own address leads to the page that holds it', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    await seedLong(app, 120)
    const { ids } = walk(app, 'member')
    for (const id of ids) {
      const address = new URL(findPostAddress(app, viewerAs('member'), id) ?? '', 'http://x')
      expect(address.hash).toBe(`#p-${id}`)
      const by = (place: object) => open(app, 'member', 'long', place)?.posts.map((post) => post.id) ?? []
      expect(by({ after: address.searchParams.get('after') })).toContain(id)
      expect(by({ at: id })).toEqual(by({ after: address.searchParams.get('after') }))
    }
  })

  test('latest is the last page, also when it is exactly full', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    await seedLong(app, POSTS_PER_PAGE * 2)
    const latest = open(app, 'moderator', 'long', { at: 'latest' })
    expect(latest?.posts).toHaveLength(POSTS_PER_PAGE)
    expect(latest?.after).toBeNull()
  })

  test('unread is the page with the first post after my mark, and the line stands before it', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    await seedLong(app, 120)
    const mark = app.db.sql.get<{ at: number }>('SELECT createdAt AS at FROM Post WHERE id = ?', 'long-061')?.at ?? 0
    await app.db.write((tx) =>
      tx.threadRead.create({ data: { memberId: CAST.newcomer.id, threadId: 'long', readUpTo: new Date(mark) } }),
    )
    const window = open(app, 'newcomer', 'long', { at: 'unread' })
    expect(window?.news).toEqual({ postId: 'long-066', since: mark })
    expect(open(app, 'member', 'long', { at: 'unread' })?.news).toBeNull()
  })

  test('a mistyped place shows the first page', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    await seedLong(app, 60)
    for (const place of [{ after: '%00' }, { before: 'nonsense' }, { at: 'post-public-1' }, { at: '' }])
      expect(open(app, 'guest', 'long', place)?.posts[0]?.id).toBe('long-000')
  })
})

describe('the address of a post', () => {
  test('is nobody’s who may not see it', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    const sees = (name: ViewerName, id: string) => findPostAddress(app, viewerAs(name), id) !== null
    for (const name of VIEWERS) {
      const isStaff = name === 'moderator' || name === 'owner'
      for (const id of ['post-staff-1', 'post-deleted-thread', 'post-hidden-thread', 'post-public-hidden'])
        expect(sees(name, id), `${name} ${id}`).toBe(isStaff)
      expect(sees(name, 'post-public-deleted'), name).toBe(isStaff || name === 'otherMember')
      expect(sees(name, 'post-members-1'), name).toBe(name !== 'guest' && name !== 'pending')
    }
  })
})

describe('one branch', () => {
  test('is what a post answers and what answers it, and nothing beside', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    await app.db.write(async (tx) => {
      const post = (id: string, replyToId: string | null, minutes: number) =>
        tx.post.create({
          data: {
            id,
            threadId: 'thread-locked',
            authorId: CAST.member.id,
            createdAt: new Date(TEST_NOW.getTime() + minutes),
            bodyMarkdown: id,
            bodyHtml: id,
            excerpt: id,
            renderVersion: 1,
            replyToId,
          },
        })
      await post('b', 'post-locked-1', 1)
      await post('beside', 'post-locked-1', 2)
      await post('c', 'b', 3)
      await post('d', 'c', 4)
      await post('c2', 'b', 5)
    })
    const subject = findThread(app, viewerAs('guest'), 'thread-locked')?.subject
    if (!subject) throw new Error('not there')
    const ids = (id: string) => readBranch(app, viewerAs('guest'), 'thread-locked', subject, id)?.map((post) => post.id)
    expect(ids('c')).toEqual(['post-locked-1', 'b', 'c', 'd'])
    expect(ids('b')).toEqual(['post-locked-1', 'b', 'c', 'd', 'c2'])
    expect(ids('post-public-1')).toBeUndefined()
  })

  test('a post that is not there to be answered is no target', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    expect(findReplyTarget(app, 'thread-public', 'post-public-2')?.name).toBe('Otto')
    for (const id of ['post-public-hidden', 'post-public-deleted', 'post-members-1', 'nowhere', null])
      expect(findReplyTarget(app, 'thread-public', id)).toBeNull()
  })
})
