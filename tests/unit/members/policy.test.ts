import { describe, expect, test } from 'vitest'
import {
  canAdmit,
  canChangeProfile,
  canChangeRole,
  canMakeClaimLink,
  canReadProfileWords,
  canSeeProfile,
  isLastOwner,
} from '#app/members/policy.ts'
import { GUEST, type Viewer } from '#app/members/viewer.ts'
import { CAST, PARTS, type Part } from '#tests/support/cast.ts'
import { viewerOf } from '#tests/support/viewers.ts'

type Eye = 'guest' | Part
const viewer = (eye: Eye): Viewer => (eye === 'guest' ? GUEST : viewerOf(eye))
const subject = (part: Part) => ({ ...CAST[part], wasRefused: false })
const seenBy = (eye: Eye, rule: (viewer: Viewer, of: Part) => boolean) =>
  PARTS.filter((part) => rule(viewer(eye), part))

describe('whose profile is seen', () => {
  const see = (by: Viewer, of: Part) => canSeeProfile(by, subject(of))
  const read = (by: Viewer, of: Part) => canReadProfileWords(by, subject(of))

  test.each(['guest', 'pending'] as const)('%s: nobody’s', (eye) => expect(seenBy(eye, see)).toEqual([]))

  test.each(['member', 'newcomer', 'silenced'] as const)('%s: everybody’s who is or was inside', (eye) => {
    expect(seenBy(eye, see)).toEqual(PARTS.filter((part) => part !== 'pending'))
    expect(seenBy(eye, read)).toEqual(PARTS.filter((part) => !['pending', 'suspended', 'former'].includes(part)))
  })

  test.each(['moderator', 'owner'] as const)('%s: all', (eye) => {
    expect(seenBy(eye, see)).toEqual(PARTS)
    expect(seenBy(eye, read)).toEqual(PARTS)
  })

  test('whoever was turned away is known to staff only', () => {
    const refused = { ...CAST.former, wasRefused: true }
    expect(canSeeProfile(viewer('member'), refused)).toBe(false)
    expect(canSeeProfile(viewer('moderator'), refused)).toBe(true)
  })
})

const allowed = (rule: (viewer: Viewer) => boolean) =>
  (['guest', ...PARTS] as Eye[]).filter((eye) => eye !== 'suspended' && eye !== 'former' && rule(viewer(eye)))

test('who may write in their profile', () => {
  expect(allowed(canChangeProfile)).toEqual(['owner', 'moderator', 'member', 'otherMember', 'newcomer'])
})

test('who may let people in', () => {
  expect(allowed(canAdmit)).toEqual(['owner', 'moderator'])
  expect(canAdmit(viewerOf('moderator', { state: 'silenced' }))).toBe(false)
})

test('who may give roles, and to whom', () => {
  expect(allowed((by) => canChangeRole(by, CAST.member))).toEqual(['owner'])
  expect(PARTS.filter((part) => canChangeRole(viewerOf('owner'), CAST[part]))).toEqual([
    ...['owner', 'moderator', 'member', 'otherMember', 'newcomer'],
  ])
})

test('who may make a link into an account, and into which', () => {
  expect(allowed((by) => canMakeClaimLink(by, CAST.member))).toEqual(['owner'])
  const open = PARTS.filter((part) => canMakeClaimLink(viewerOf('owner'), CAST[part]))
  expect(open).toEqual(['moderator', 'member', 'otherMember', 'newcomer', 'pending', 'silenced'])
  expect(canMakeClaimLink(viewerOf('owner'), { id: 'another', role: 'owner', state: 'active' })).toBe(false)
})

test('the last owner is the one active owner', () => {
  expect(isLastOwner(CAST.owner, 1)).toBe(true)
  expect(isLastOwner(CAST.owner, 2)).toBe(false)
  expect(isLastOwner(CAST.moderator, 1)).toBe(false)
})
