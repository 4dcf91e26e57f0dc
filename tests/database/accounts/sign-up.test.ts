import { expect, test } from 'vitest'
import { findInviter, listMyInvites } from '#app/accounts/invite-queries.server.ts'
import { ATTEMPT_LIMITS, INVITE_MS, OPEN_INVITES_PER_MEMBER } from '#app/accounts/limits.ts'
import { makeInvite } from '#app/accounts/make-invite.server.ts'
import { recognise } from '#app/accounts/recognise.server.ts'
import { revokeInvite } from '#app/accounts/revoke-invite.server.ts'
import { signIn } from '#app/accounts/sign-in.server.ts'
import { type SignUpInput, signUp } from '#app/accounts/sign-up.server.ts'
import type { App } from '#app/app.server.ts'
import type { JoinPolicy } from '#app/community/community.ts'
import { GUEST } from '#app/members/viewer.ts'
import { CAST, PASSWORD, seedCast } from '#tests/support/cast.ts'
import { openTestApp, TEST_NOW } from '#tests/support/database.ts'
import { movableClock, signedInWith } from '#tests/support/sessions.ts'
import { viewerOf } from '#tests/support/viewers.ts'

const LEA: SignUpInput = {
  displayName: 'Lea',
  username: 'lea',
  email: 'Lea@example.org',
  password: 'correct-heron-battery',
  about: 'I like limpets.',
  inviteToken: null,
  clientAddress: '192.0.2.1',
}

const setPolicy = (app: App, joinPolicy: JoinPolicy) =>
  app.db.write((tx) => tx.community.update({ where: { id: 1 }, data: { joinPolicy } }))

const findLea = (app: App) => app.db.reader.member.findUnique({ where: { usernameKey: 'lea' } })

async function inviteFrom(app: App, token: string): Promise<string> {
  const made = await makeInvite(app, await signedInWith(app, token))
  if (!made.ok) throw new Error(made.reason)
  return made.value.token
}

test('in an open community whoever signs up is in', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  const joined = await signUp(app, GUEST, LEA)
  expect(joined).toMatchObject({ ok: true, value: { state: 'active' } })
  expect(joined.ok && (await recognise(app, joined.value.token))).toMatchObject({ username: 'lea', state: 'active' })
  expect(await findLea(app)).toMatchObject({
    role: 'member',
    emailKey: 'lea@example.org',
    invitedById: null,
    joinedAt: TEST_NOW,
  })
})

test('where moderators decide, newcomers say a few words and wait', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  await setPolicy(app, 'approval')
  expect(await signUp(app, GUEST, { ...LEA, about: '' })).toMatchObject({ reason: 'about-needed' })
  expect(await signUp(app, GUEST, LEA)).toMatchObject({ ok: true, value: { state: 'pending' } })
})

test('by invitation only, a link is needed and works once', async () => {
  await using app = await openTestApp()
  const tokens = await seedCast(app)
  await setPolicy(app, 'invitation')
  expect(await signUp(app, GUEST, LEA)).toMatchObject({ reason: 'needs-invitation' })
  expect(await signUp(app, GUEST, { ...LEA, inviteToken: 'nonsense' })).toMatchObject({ reason: 'link-spent' })
  const inviteToken = await inviteFrom(app, tokens.member)
  expect(findInviter(app, inviteToken)).toMatchObject({ displayName: 'Mara' })
  expect(await signUp(app, GUEST, { ...LEA, inviteToken })).toMatchObject({ ok: true, value: { state: 'active' } })
  expect(await findLea(app)).toMatchObject({ invitedById: CAST.member.id })
  expect(findInviter(app, inviteToken)).toBeNull()
  expect(listMyInvites(app, CAST.member.id)).toMatchObject([{ state: 'accepted', acceptedBy: { username: 'lea' } }])
  expect(await signUp(app, GUEST, { ...LEA, username: 'leo', inviteToken })).toMatchObject({ reason: 'link-spent' })
})

test('of many who use one link at once, one comes in', async () => {
  await using app = await openTestApp()
  const tokens = await seedCast(app)
  await setPolicy(app, 'invitation')
  const inviteToken = await inviteFrom(app, tokens.member)
  const all = await Promise.all(
    Array.from({ length: 6 }, (_, n) => signUp(app, GUEST, { ...LEA, username: `lea${n}`, email: '', inviteToken })),
  )
  expect(all.filter((result) => result.ok)).toHaveLength(1)
  expect(await app.db.reader.member.count({ where: { usernameKey: { startsWith: 'lea' } } })).toBe(1)
})

test('a link ends after its time, when it is taken back, and when its maker may no longer invite', async () => {
  const clock = movableClock(TEST_NOW)
  await using app = await openTestApp({ clock })
  const tokens = await seedCast(app)
  const old = await inviteFrom(app, tokens.member)
  clock.pass(INVITE_MS - 1)
  expect(findInviter(app, old)).not.toBeNull()
  clock.pass(1)
  expect(findInviter(app, old)).toBeNull()
  expect(await signUp(app, GUEST, { ...LEA, inviteToken: old })).toMatchObject({ reason: 'link-spent' })

  const revoked = await inviteFrom(app, (await signInAgain(app)).token)
  const inviteId = revoked.split('.')[0] ?? ''
  expect(await revokeInvite(app, viewerOf('otherMember'), { inviteId })).toMatchObject({ reason: 'missing' })
  expect(await revokeInvite(app, viewerOf('member'), { inviteId })).toMatchObject({ ok: true })
  expect(await revokeInvite(app, viewerOf('member'), { inviteId })).toMatchObject({ reason: 'changed-meanwhile' })
  expect(await signUp(app, GUEST, { ...LEA, inviteToken: revoked })).toMatchObject({ reason: 'link-spent' })

  const third = await inviteFrom(app, (await signInAgain(app)).token)
  await app.db.write((tx) => tx.member.update({ where: { id: CAST.member.id }, data: { state: 'silenced' } }))
  expect(findInviter(app, third)).toBeNull()
  expect(await signUp(app, GUEST, { ...LEA, inviteToken: third })).toMatchObject({ reason: 'link-spent' })
  expect(await findLea(app)).toBeNull()
})

async function signInAgain(app: App) {
  const result = await signIn(app, GUEST, { identifier: 'mara', password: PASSWORD, clientAddress: '192.0.2.9' })
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

test('a member has so many open invitations and no more, also when asked for at once', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  const many = await Promise.all(
    Array.from({ length: OPEN_INVITES_PER_MEMBER + 3 }, () => makeInvite(app, viewerOf('member'))),
  )
  expect(many.filter((made) => made.ok)).toHaveLength(OPEN_INVITES_PER_MEMBER)
  expect(await makeInvite(app, viewerOf('member'))).toEqual({ ok: false, reason: 'too-many-invites' })
  expect(await makeInvite(app, viewerOf('otherMember'))).toMatchObject({ ok: true })
  expect(await makeInvite(app, viewerOf('silenced'))).toEqual({ ok: false, reason: 'not-allowed' })
  expect(await makeInvite(app, GUEST)).toEqual({ ok: false, reason: 'not-allowed' })
})

test('the answer to a stranger is the same whether an address is known here or not', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  const free = await signUp(app, GUEST, LEA)
  const taken = await signUp(app, GUEST, { ...LEA, username: 'leo', email: ' MARA@lowwater.example ' })
  expect(Object.keys(taken.ok ? taken.value : {})).toEqual(Object.keys(free.ok ? free.value : {}))
  const leo = await app.db.reader.member.findUnique({ where: { usernameKey: 'leo' } })
  expect(leo).toMatchObject({ state: 'active', emailKey: null })
  expect(leo?.email).toBe(' MARA@lowwater.example ')
  const asMara = { identifier: 'mara@lowwater.example', clientAddress: '192.0.2.9' }
  expect(await signIn(app, GUEST, { ...asMara, password: LEA.password })).toMatchObject({ reason: 'wrong-sign-in' })
  expect(await signIn(app, GUEST, { ...asMara, password: PASSWORD })).toMatchObject({ ok: true })
})

test.each([
  ['a name somebody has', { username: 'MARA' }, 'username-taken'],
  ['a name somebody who left has', { username: 'fay' }, 'username-taken'],
  ['a name that lends authority', { username: 'Moderator' }, 'username-taken'],
  ['a common password', { password: 'password123' }, 'common-password'],
  ['the community’s own name as password', { password: 'LowWater2026' }, 'common-password'],
  ['the name of the new member as password', { username: 'leamarsh', password: 'leamarsh12' }, 'common-password'],
])('%s is refused', async (_what, changes, reason) => {
  await using app = await openTestApp()
  await seedCast(app)
  expect(await signUp(app, GUEST, { ...LEA, ...changes })).toEqual({ ok: false, reason })
})

test('one name goes to one of those who want it at once', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  const all = await Promise.all(Array.from({ length: 4 }, () => signUp(app, GUEST, { ...LEA, email: '' })))
  expect(all.filter((result) => result.ok)).toHaveLength(1)
  expect(all.filter((result) => !result.ok && result.reason === 'username-taken')).toHaveLength(3)
})

test('whoever is signed in has an account', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  expect(await signUp(app, viewerOf('member'), LEA)).toEqual({ ok: false, reason: 'not-allowed' })
})

test('one address cannot sign up a crowd', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  const crowd = Array.from({ length: ATTEMPT_LIMITS.signUpByAddress + 2 }, (_, n) => ({
    ...LEA,
    username: `lea${n}`,
    email: '',
  }))
  const all = await Promise.all(crowd.map((input) => signUp(app, GUEST, input)))
  expect(all.filter((result) => result.ok)).toHaveLength(ATTEMPT_LIMITS.signUpByAddress)
  expect(all.filter((result) => !result.ok && result.reason === 'too-many-attempts')).toHaveLength(2)
})
