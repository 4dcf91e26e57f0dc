import { describe, expect, test } from 'vitest'
import { canHidePost, canReadLog, canSteerThread, canUnhidePost } from '#app/moderation/policy.ts'
import type { PostSubject, ThreadSubject } from '#app/threads/policy.ts'
import { VIEWERS, viewerAs } from '#tests/support/viewers.ts'

const thread: ThreadSubject = { audience: 'public', authorId: 'x', isLocked: false, isDeleted: false, isHidden: false }
const AUTHORS = ['member', 'moderator', 'owner'] as const
const STATES = [
  { isDeleted: false, isHidden: false },
  { isDeleted: true, isHidden: false },
  { isDeleted: false, isHidden: true },
  { isDeleted: true, isHidden: true },
]

const postOf = (author: (typeof AUTHORS)[number], state: (typeof STATES)[number]): PostSubject => ({
  authorId: (viewerAs(author) as { id: string }).id,
  authorRole: author,
  ...state,
  isFirst: false,
  thread,
})

describe('who may act on what others wrote', () => {
  test('removing and restoring: moderators on all but owners and themselves, owners on all but themselves', () => {
    for (const name of VIEWERS)
      for (const author of AUTHORS)
        for (const state of STATES) {
          const post = postOf(author, state)
          const isGone = state.isDeleted || state.isHidden
          const isStaff = name === 'moderator' || name === 'owner'
          const mayAct = name !== author && (name === 'owner' || (name === 'moderator' && author !== 'owner'))
          const elsewhere = isGone && !isStaff ? 'missing' : 'not-allowed'
          expect(canHidePost(viewerAs(name), post)).toBe(mayAct && !isGone ? true : elsewhere)
          expect(canUnhidePost(viewerAs(name), post)).toBe(mayAct && isGone ? true : elsewhere)
        }
  })

  test('steering a thread: staff, also one that an owner began', () => {
    for (const name of VIEWERS)
      expect(canSteerThread(viewerAs(name), { ...thread, authorId: 'member-owner' })).toBe(
        name === 'moderator' || name === 'owner' || 'not-allowed',
      )
    for (const name of VIEWERS)
      for (const gone of [{ isDeleted: true }, { isHidden: true }])
        expect(canSteerThread(viewerAs(name), { ...thread, ...gone })).not.toBe(true)
  })

  test('the log is for staff', () => {
    expect(VIEWERS.filter((name) => canReadLog(viewerAs(name)))).toEqual(['moderator', 'owner'])
  })
})
