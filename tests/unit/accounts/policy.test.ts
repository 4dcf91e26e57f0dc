import { expect, test } from 'vitest'
import { inviteState } from '#app/accounts/invite.ts'
import { canInvite, canRevokeInvite, stateOnJoining } from '#app/accounts/policy.ts'
import { GUEST } from '#app/members/viewer.ts'
import { CAST, type Part } from '#tests/support/cast.ts'
import { viewerOf } from '#tests/support/viewers.ts'

test.each([
  ['open', false, 'active'],
  ['open', true, 'active'],
  ['approval', false, 'pending'],
  ['approval', true, 'pending'],
  ['invitation', false, 'needs-invitation'],
  ['invitation', true, 'active'],
] as const)('who may join: %s, invited %s: %s', (policy, isInvited, state) => {
  expect(stateOnJoining(policy, isInvited)).toBe(state)
})

test('members in good standing invite', () => {
  const inviting = (Object.keys(CAST) as Part[]).filter((part) => canInvite(viewerOf(part)))
  expect(inviting).toEqual(['owner', 'moderator', 'member', 'otherMember', 'newcomer'])
  expect(canInvite(GUEST)).toBe(false)
})

test('an invitation is taken back by whoever made it', () => {
  const invite = { fromMemberId: CAST.member.id }
  expect(canRevokeInvite(viewerOf('member'), invite)).toBe(true)
  expect(canRevokeInvite(viewerOf('owner'), invite)).toBe(false)
  expect(canRevokeInvite(GUEST, invite)).toBe(false)
})

test.each([
  [{}, 'open'],
  [{ expiresAt: new Date('2026-05-10T12:00:00Z') }, 'expired'],
  [{ expiresAt: null }, 'expired'],
  [{ revokedAt: new Date('2026-05-09T12:00:00Z') }, 'revoked'],
  [{ acceptedAt: new Date('2026-05-09T12:00:00Z'), expiresAt: null }, 'accepted'],
])('an invitation %o is %s', (changes, state) => {
  const invite = { expiresAt: new Date('2026-05-10T12:00:01Z'), acceptedAt: null, revokedAt: null, ...changes }
  expect(inviteState(invite, new Date('2026-05-10T12:00:00Z'))).toBe(state)
})
