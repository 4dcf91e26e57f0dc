import { describe, expect, test } from 'vitest'
import { CATEGORY_AUDIENCES } from '#app/community/category.ts'
import {
  audiencesOf,
  canDeletePost,
  canEditPost,
  canModeratePost,
  canModerateThread,
  canPostIn,
  canReact,
  canReadHistory,
  canReadPost,
  canReply,
  canRestoreOwnPost,
  canSeeThread,
  type PostSubject,
  type ThreadSubject,
  type Verdict,
} from '#app/threads/policy.ts'
import { VIEWERS, type ViewerName, viewerAs } from '#tests/support/viewers.ts'

const AUTHORS = ['member', 'moderator', 'owner'] as const

const STAFF: readonly ViewerName[] = ['moderator', 'owner']
const INSIDE: readonly ViewerName[] = ['silenced', 'newcomer', 'member', 'otherMember', ...STAFF]
const ACTIVE: readonly ViewerName[] = ['newcomer', 'member', 'otherMember', ...STAFF]

const SEES: Record<(typeof CATEGORY_AUDIENCES)[number], readonly ViewerName[]> = {
  public: VIEWERS,
  members: INSIDE,
  staff: STAFF,
}

type Case = { name: ViewerName; author: (typeof AUTHORS)[number]; post: PostSubject }

/** Every viewer before every state a post and its thread can be in, whoever wrote it. */
const cases: Case[] = VIEWERS.flatMap((name) =>
  CATEGORY_AUDIENCES.flatMap((audience) =>
    AUTHORS.flatMap((author) =>
      Array.from({ length: 64 }, (_, bits) => {
        const is = (bit: number) => (bits & (1 << bit)) !== 0
        const { id } = viewerAs(author) as { id: string }
        const thread: ThreadSubject = { audience, authorId: id, isLocked: is(0), isDeleted: is(1), isHidden: is(2) }
        return {
          name,
          author,
          post: { authorId: id, authorRole: author, isDeleted: is(3), isHidden: is(4), isFirst: is(5), thread },
        }
      }),
    ),
  ),
)

const isGone = (subject: { isDeleted: boolean; isHidden: boolean }) => subject.isDeleted || subject.isHidden
const seesThread = ({ name, post }: Case) =>
  SEES[post.thread.audience].includes(name) && (!isGone(post.thread) || STAFF.includes(name))
const readsPost = (c: Case) => seesThread(c) && (!isGone(c.post) || STAFF.includes(c.name))
const isOwn = ({ name, author }: Case) => name === author
const outranks = ({ name, author }: Case) => name === 'owner' || (name === 'moderator' && author !== 'owner')

/** The rule in other words: who is told that it is not there, who may, who is told why not. */
function expectEvery(rule: (c: Case) => Verdict, words: (c: Case) => Verdict) {
  const wrong = cases.filter((c) => rule(c) !== words(c)).map((c) => ({ ...c, said: rule(c), expected: words(c) }))
  expect(wrong.slice(0, 3)).toEqual([])
}

describe('who may do what in a thread', () => {
  test('questions begin with the categories of the viewer', () => {
    for (const name of VIEWERS)
      expect(audiencesOf(viewerAs(name))).toEqual(
        CATEGORY_AUDIENCES.filter((audience) => SEES[audience].includes(name)),
      )
  })

  test('removed threads are there for staff only', () => {
    for (const c of cases) expect(canSeeThread(viewerAs(c.name), c.post.thread)).toBe(seesThread(c))
  })

  test('the words of a removed post are for staff only', () => {
    for (const c of cases) expect(canReadPost(viewerAs(c.name), c.post)).toBe(readsPost(c))
  })

  test('threads are begun by the active, where they can read', () => {
    for (const name of VIEWERS)
      for (const audience of CATEGORY_AUDIENCES)
        expect(canPostIn(viewerAs(name), audience)).toBe(
          !SEES[audience].includes(name) ? 'missing' : ACTIVE.includes(name) || 'not-allowed',
        )
  })

  test('replies: by the active, to what is not removed; in a locked thread by staff', () =>
    expectEvery(
      (c) => canReply(viewerAs(c.name), c.post.thread),
      (c) => {
        if (!seesThread(c)) return 'missing'
        if (!ACTIVE.includes(c.name) || isGone(c.post.thread)) return 'not-allowed'
        return c.post.thread.isLocked && !STAFF.includes(c.name) ? 'locked' : true
      },
    ))

  test("edits: one's own until the thread is locked, others' by staff of at least their rank", () =>
    expectEvery(
      (c) => canEditPost(viewerAs(c.name), c.post),
      (c) => {
        if (!readsPost(c)) return 'missing'
        if (!ACTIVE.includes(c.name) || isGone(c.post)) return 'not-allowed'
        if (!isOwn(c)) return (STAFF.includes(c.name) && outranks(c)) || 'not-allowed'
        return c.post.thread.isLocked && !STAFF.includes(c.name) ? 'locked' : true
      },
    ))

  test("deletions: one's own only, also in a locked thread", () =>
    expectEvery(
      (c) => canDeletePost(viewerAs(c.name), c.post),
      (c) => (!readsPost(c) ? 'missing' : (isOwn(c) && !isGone(c.post)) || 'not-allowed'),
    ))

  test('the silenced may still take back what they wrote, and nothing else', () => {
    const silenced = viewerAs('silenced')
    const thread: ThreadSubject = {
      audience: 'public',
      authorId: 'x',
      isLocked: false,
      isDeleted: false,
      isHidden: false,
    }
    const authorId = (silenced as { id: string }).id
    const post: PostSubject = {
      authorId,
      authorRole: 'member',
      isDeleted: false,
      isHidden: false,
      isFirst: false,
      thread,
    }
    expect(canDeletePost(silenced, post)).toBe(true)
    expect(canEditPost(silenced, post)).toBe('not-allowed')
    expect(canReact(silenced, { ...post, authorId: 'x' })).toBe('not-allowed')
  })

  test('what its author deleted the author may bring back, unless staff removed it too', () =>
    expectEvery(
      (c) => canRestoreOwnPost(viewerAs(c.name), c.post),
      (c) => {
        if (!seesThread(c)) return 'missing'
        if (!isOwn(c)) return readsPost(c) ? 'not-allowed' : 'missing'
        return (c.post.isDeleted && !c.post.isHidden) || 'not-allowed'
      },
    ))

  test("reactions: by the active, to others' posts that are there", () =>
    expectEvery(
      (c) => canReact(viewerAs(c.name), c.post),
      (c) => {
        if (!readsPost(c)) return 'missing'
        return (ACTIVE.includes(c.name) && !isOwn(c) && !isGone(c.post) && !isGone(c.post.thread)) || 'not-allowed'
      },
    ))

  test('earlier versions: for those inside who can read the post', () =>
    expectEvery(
      (c) => canReadHistory(viewerAs(c.name), c.post),
      (c) => (!readsPost(c) ? 'missing' : INSIDE.includes(c.name) || 'not-allowed'),
    ))

  test("moderating: staff, others' posts, an owner's by owners only", () =>
    expectEvery(
      (c) => canModeratePost(viewerAs(c.name), c.post),
      (c) => (!readsPost(c) ? 'missing' : (STAFF.includes(c.name) && !isOwn(c) && outranks(c)) || 'not-allowed'),
    ))

  test('locking and pinning: staff, whoever began it, while it is there', () =>
    expectEvery(
      (c) => canModerateThread(viewerAs(c.name), c.post.thread),
      (c) => (!seesThread(c) ? 'missing' : (STAFF.includes(c.name) && !isGone(c.post.thread)) || 'not-allowed'),
    ))

  test('nobody outside is ever allowed anything but reading', () => {
    for (const c of cases.filter(({ name }) => !INSIDE.includes(name)))
      for (const rule of [canEditPost, canDeletePost, canRestoreOwnPost, canReact, canReadHistory, canModeratePost])
        expect(rule(viewerAs(c.name), c.post)).not.toBe(true)
  })

  test('a silenced moderator reads as staff and does nothing', () => {
    const viewer = { ...viewerAs('moderator'), state: 'silenced' } as ReturnType<typeof viewerAs>
    for (const { post } of cases.filter(({ author }) => author === 'member'))
      for (const verdict of [
        canModeratePost(viewer, post),
        canModerateThread(viewer, post.thread),
        canReply(viewer, post.thread),
      ])
        expect(verdict).not.toBe(true)
  })

  test('the table has no hole', () => expect(cases).toHaveLength(VIEWERS.length * 3 * 3 * 64))
})
