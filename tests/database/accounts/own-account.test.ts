import { expect, test } from 'vitest'
import { changeEmail } from '#app/accounts/change-email.server.ts'
import { changePassword } from '#app/accounts/change-password.server.ts'
import { createClaimLink, findClaimPage } from '#app/accounts/claim-links.server.ts'
import { ATTEMPT_LIMITS } from '#app/accounts/limits.ts'
import { findOwnEmail } from '#app/accounts/queries.server.ts'
import { recognise } from '#app/accounts/recognise.server.ts'
import { GUEST } from '#app/members/viewer.ts'
import { CAST, PASSWORD, seedCast } from '#tests/support/cast.ts'
import { openTestApp } from '#tests/support/database.ts'
import { signedInWith } from '#tests/support/sessions.ts'
import { viewerOf } from '#tests/support/viewers.ts'

const CHANGE = { oldPassword: PASSWORD, newPassword: 'correct-heron-battery' }

test('a new password ends every session and link, and begins one session', async () => {
  await using app = await openTestApp()
  const tokens = await seedCast(app)
  const link = await app.db.write((tx) => createClaimLink(tx, CAST.member.id, app.clock.now()))
  const changed = await changePassword(app, await signedInWith(app, tokens.member), CHANGE)
  expect(changed.ok && (await recognise(app, changed.value.token))).toMatchObject({ username: 'mara' })
  expect(await recognise(app, tokens.member)).toEqual(GUEST)
  expect(await findClaimPage(app, link)).toBeNull()
  expect((await recognise(app, tokens.otherMember)).kind).toBe('member')
})

test.each([
  [{ oldPassword: 'wrong wrong wrong' }, 'wrong-password'],
  [{ newPassword: 'password123' }, 'common-password'],
  [{ newPassword: 'mara123456' }, 'common-password'],
])('%o is refused', async (changes, reason) => {
  await using app = await openTestApp()
  await seedCast(app)
  expect(await changePassword(app, viewerOf('member'), { ...CHANGE, ...changes })).toEqual({ ok: false, reason })
})

test('of two changes made at once one counts', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  const both = await Promise.all([
    changePassword(app, viewerOf('member'), CHANGE),
    changePassword(app, viewerOf('member'), { ...CHANGE, newPassword: 'another-heron-battery' }),
  ])
  expect(both.filter((result) => result.ok)).toHaveLength(1)
})

test('guessing the old password has a limit, shared with the address form', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  const wrong = { ...CHANGE, oldPassword: 'wrong wrong wrong' }
  for (let n = 0; n < ATTEMPT_LIMITS.oldPasswordByAccount; n++) await changePassword(app, viewerOf('member'), wrong)
  expect(await changePassword(app, viewerOf('member'), CHANGE)).toMatchObject({ reason: 'too-many-attempts' })
  expect(await changeEmail(app, viewerOf('member'), { email: '', password: PASSWORD })).toMatchObject({
    reason: 'too-many-attempts',
  })
})

test('an address is changed with the password, and a taken one tells nothing', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  const change = (email: string, password = PASSWORD) => changeEmail(app, viewerOf('member'), { email, password })
  expect(await change('new@lowwater.example', 'wrong wrong wrong')).toEqual({ ok: false, reason: 'wrong-password' })
  expect(await change('otto@lowwater.example')).toEqual(await change('free@lowwater.example'))
  await change('otto@lowwater.example')
  expect(findOwnEmail(app, CAST.member.id)).toBe('otto@lowwater.example')
  const keys = app.db.sql.all<{ id: string }>('SELECT id FROM Member WHERE emailKey = ?', 'otto@lowwater.example')
  expect(keys).toEqual([{ id: CAST.otherMember.id }])
  await change('')
  expect(findOwnEmail(app, CAST.member.id)).toBeNull()
})
