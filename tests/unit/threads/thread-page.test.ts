import { describe, expect, test } from 'vitest'
import { DAY_MS } from '#app/kernel/clock.ts'
import { badgeOf, NEW_HERE_DAYS, removalOf } from '#app/threads/thread-page.ts'

describe('what stands beside a name', () => {
  const now = 1000 * DAY_MS
  const joinedAt = now - NEW_HERE_DAYS * DAY_MS

  test('new here for less than thirty days', () => {
    expect(badgeOf({ role: 'member', isFormer: false, joinedAt: joinedAt + 1 }, now)).toBe('new')
    expect(badgeOf({ role: 'member', isFormer: false, joinedAt }, now)).toBeNull()
  })

  test('a role says more than newness, and having left more than a role', () => {
    expect(badgeOf({ role: 'moderator', isFormer: false, joinedAt: now }, now)).toBe('moderator')
    expect(badgeOf({ role: 'owner', isFormer: true, joinedAt: now }, now)).toBe('former')
  })

  test('a moderator’s removal weighs more than the author’s', () => {
    expect(removalOf({ isDeleted: false, isHidden: false })).toBeNull()
    expect(removalOf({ isDeleted: true, isHidden: false })).toBe('author')
    expect(removalOf({ isDeleted: true, isHidden: true })).toBe('moderator')
  })
})
