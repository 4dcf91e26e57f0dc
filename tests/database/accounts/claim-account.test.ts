import { expect, test } from 'vitest'
import { type ClaimInput, claimAccount } from '#app/accounts/claim-account.server.ts'
import { createClaimLink, findClaimPage } from '#app/accounts/claim-links.server.ts'
import { ATTEMPT_LIMITS, CLAIM_LINK_MS } from '#app/accounts/limits.ts'
import { recognise } from '#app/accounts/recognise.server.ts'
import { signIn } from '#app/accounts/sign-in.server.ts'
import type { App } from '#app/app.server.ts'
import { GUEST } from '#app/members/viewer.ts'
import { CAST, PASSWORD, seedCast } from '#tests/support/cast.ts'
import { openTestApp, TEST_NOW } from '#tests/support/database.ts'
import { movableClock } from '#tests/support/sessions.ts'

const NEW_PASSWORD = 'correct-heron-battery'
const HERE = '192.0.2.1'

const linkFor = (app: App, memberId: string) => app.db.write((tx) => createClaimLink(tx, memberId, app.clock.now()))

const claim = (app: App, token: string, changes: Partial<ClaimInput> = {}) =>
  claimAccount(app, GUEST, { token, username: 'mara', password: NEW_PASSWORD, clientAddress: HERE, ...changes })

test('a link gives a name, a password and a session, and ends all others', async () => {
  await using app = await openTestApp()
  const tokens = await seedCast(app)
  await app.db.write((tx) => tx.member.update({ where: { id: CAST.member.id }, data: { isImported: true } }))
  const token = await linkFor(app, CAST.member.id)
  expect(await findClaimPage(app, token)).toEqual({ username: 'mara', displayName: 'Mara', isFirstTime: false })
  const claimed = await claim(app, token, { username: 'Mara_2' })
  expect(claimed.ok && (await recognise(app, claimed.value.token))).toMatchObject({ username: 'Mara_2' })
  expect(await recognise(app, tokens.member)).toEqual(GUEST)
  const row = await app.db.reader.member.findUnique({ where: { usernameKey: 'mara_2' } })
  expect(row).toMatchObject({ id: CAST.member.id, isImported: false })
  const again = { identifier: 'mara_2', clientAddress: HERE }
  expect(await signIn(app, GUEST, { ...again, password: PASSWORD })).toMatchObject({ reason: 'wrong-sign-in' })
  expect(await signIn(app, GUEST, { ...again, password: NEW_PASSWORD })).toMatchObject({ ok: true })
})

test('looking at a link does not spend it; using it does', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  const token = await linkFor(app, CAST.member.id)
  await findClaimPage(app, token)
  await findClaimPage(app, token)
  expect(await claim(app, token)).toMatchObject({ ok: true })
  expect(await findClaimPage(app, token)).toBeNull()
  expect(await claim(app, token)).toEqual({ ok: false, reason: 'link-spent' })
})

test('of many who use it at once, one gets in', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  const token = await linkFor(app, CAST.member.id)
  const all = await Promise.all(
    Array.from({ length: 8 }, (_, n) => claim(app, token, { password: `${NEW_PASSWORD} ${n}` })),
  )
  expect(all.filter((result) => result.ok)).toHaveLength(1)
  expect(all.filter((result) => !result.ok && result.reason === 'link-spent')).toHaveLength(7)
  expect(await app.db.reader.session.count({ where: { memberId: CAST.member.id } })).toBe(1)
})

test('it ends after seven days, and when a newer one is made', async () => {
  const clock = movableClock(TEST_NOW)
  await using app = await openTestApp({ clock })
  await seedCast(app)
  const first = await linkFor(app, CAST.member.id)
  const second = await linkFor(app, CAST.member.id)
  expect(await claim(app, first)).toMatchObject({ reason: 'link-spent' })
  clock.pass(CLAIM_LINK_MS - 1)
  expect(await findClaimPage(app, second)).not.toBeNull()
  clock.pass(1)
  expect(await findClaimPage(app, second)).toBeNull()
  expect(await claim(app, second)).toMatchObject({ reason: 'link-spent' })
})

test.each(['suspended', 'former'] as const)('it is no way back in for a %s member', async (part) => {
  await using app = await openTestApp()
  await seedCast(app)
  const token = await linkFor(app, CAST[part].id)
  expect(await claim(app, token, { username: CAST[part].username })).toMatchObject({ reason: 'link-spent' })
})

test('a refusal does not spend it', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  const token = await linkFor(app, CAST.member.id)
  expect(await claim(app, token, { username: 'otto' })).toEqual({ ok: false, reason: 'username-taken' })
  expect(await claim(app, token, { password: 'password123' })).toEqual({ ok: false, reason: 'common-password' })
  expect(await claim(app, token)).toMatchObject({ ok: true })
})

test('guessing has a limit', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  const token = await linkFor(app, CAST.member.id)
  const guess = `${token.slice(0, -3)}AAA`
  for (let n = 0; n < ATTEMPT_LIMITS.claimByAddress; n++)
    expect(await claim(app, guess)).toMatchObject({ reason: 'link-spent' })
  expect(await claim(app, token)).toEqual({ ok: false, reason: 'too-many-attempts' })
  expect(await claim(app, token, { clientAddress: '192.0.2.2' })).toMatchObject({ ok: true })
})
