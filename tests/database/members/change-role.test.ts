import { expect, test } from 'vitest'
import { findClaimPage } from '#app/accounts/claim-links.server.ts'
import { recognise } from '#app/accounts/recognise.server.ts'
import { changeRole } from '#app/members/change-role.server.ts'
import { makeClaimLink } from '#app/members/make-claim-link.server.ts'
import { GUEST } from '#app/members/viewer.ts'
import { CAST, seedCast } from '#tests/support/cast.ts'
import { openTestApp } from '#tests/support/database.ts'
import { viewerOf } from '#tests/support/viewers.ts'

const toModerator = { memberId: CAST.member.id, role: 'moderator', reason: 'Asked, and said yes.' } as const

test('the owner gives a role; the log says so, and the risen sign in again', async () => {
  await using app = await openTestApp()
  const tokens = await seedCast(app)
  expect(await changeRole(app, viewerOf('owner'), toModerator)).toEqual({ ok: true, value: null })
  expect(await recognise(app, tokens.member)).toEqual(GUEST)
  const row = await app.db.reader.member.findUnique({ where: { id: CAST.member.id } })
  expect(row).toMatchObject({ role: 'moderator' })
  expect(await app.db.reader.moderationAct.findMany()).toMatchObject([
    { actorId: CAST.owner.id, kind: 'make-moderator', subjectId: CAST.member.id, reason: toModerator.reason },
  ])
})

test('taking a role away counts at once', async () => {
  await using app = await openTestApp()
  const tokens = await seedCast(app)
  await changeRole(app, viewerOf('owner'), { memberId: CAST.moderator.id, role: 'member', reason: '' })
  expect(await recognise(app, tokens.moderator)).toMatchObject({ role: 'member' })
})

test('the same role again changes nothing and is not logged', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  const same = { memberId: CAST.moderator.id, role: 'moderator', reason: '' } as const
  expect(await changeRole(app, viewerOf('owner'), same)).toMatchObject({ ok: true })
  expect(await app.db.reader.moderationAct.count()).toBe(0)
})

test('the last owner stays', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  const down = { memberId: CAST.owner.id, role: 'member', reason: '' } as const
  expect(await changeRole(app, viewerOf('owner'), down)).toEqual({ ok: false, reason: 'last-owner' })
  await app.db.write((tx) => tx.member.update({ where: { id: CAST.suspended.id }, data: { role: 'owner' } }))
  expect(await changeRole(app, viewerOf('owner'), down)).toEqual({ ok: false, reason: 'last-owner' })
})

test('of two owners who leave the role at once one remains', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  await changeRole(app, viewerOf('owner'), { memberId: CAST.member.id, role: 'owner', reason: '' })
  const second = viewerOf('member', { role: 'owner' })
  const both = await Promise.all([
    changeRole(app, viewerOf('owner'), { memberId: CAST.owner.id, role: 'member', reason: '' }),
    changeRole(app, second, { memberId: CAST.member.id, role: 'member', reason: '' }),
  ])
  expect(both).toEqual([
    { ok: true, value: null },
    { ok: false, reason: 'last-owner' },
  ])
  expect(await app.db.reader.member.count({ where: { role: 'owner', state: 'active' } })).toBe(1)
})

test('two owners who demote each other at once: the first does, the second is no owner any more', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  await changeRole(app, viewerOf('owner'), { memberId: CAST.member.id, role: 'owner', reason: '' })
  const both = await Promise.all([
    changeRole(app, viewerOf('owner'), { memberId: CAST.member.id, role: 'member', reason: '' }),
    changeRole(app, viewerOf('member', { role: 'owner' }), { memberId: CAST.owner.id, role: 'member', reason: '' }),
  ])
  expect(both).toEqual([
    { ok: true, value: null },
    { ok: false, reason: 'not-allowed' },
  ])
})

test.each(['moderator', 'member', 'silenced', 'pending'] as const)('a %s gives no roles', async (part) => {
  await using app = await openTestApp()
  await seedCast(app)
  expect(await changeRole(app, viewerOf(part), toModerator)).toEqual({ ok: false, reason: 'not-allowed' })
})

test.each(['pending', 'silenced', 'suspended', 'former'] as const)('a %s gets none', async (part) => {
  await using app = await openTestApp()
  await seedCast(app)
  const result = await changeRole(app, viewerOf('owner'), { ...toModerator, memberId: CAST[part].id })
  expect(result).toEqual({ ok: false, reason: 'not-allowed' })
})

test('the owner makes a link into a member’s account, and the log says so', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  const made = await makeClaimLink(app, viewerOf('owner'), { memberId: CAST.member.id })
  expect(made.ok && (await findClaimPage(app, made.value.token))).toMatchObject({ username: 'mara' })
  expect(await app.db.reader.moderationAct.findMany()).toMatchObject([
    { kind: 'make-claim-link', subjectId: CAST.member.id },
  ])
  expect(await makeClaimLink(app, viewerOf('moderator'), { memberId: CAST.member.id })).toMatchObject({ ok: false })
  expect(await makeClaimLink(app, viewerOf('owner'), { memberId: CAST.suspended.id })).toMatchObject({ ok: false })
})
