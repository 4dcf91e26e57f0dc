import { expect, test } from 'vitest'
import { recognise } from '#app/accounts/recognise.server.ts'
import { signIn } from '#app/accounts/sign-in.server.ts'
import { getCommunity } from '#app/community/queries.server.ts'
import { GUEST } from '#app/members/viewer.ts'
import { listCategorySettings } from '#app/setup/queries.server.ts'
import { type SetupInput, setUpCommunity } from '#app/setup/set-up-community.server.ts'
import { openTestApp } from '#tests/support/database.ts'

const FIRST: SetupInput = {
  name: 'Low Water',
  purpose: 'For people who look under stones.',
  joinPolicy: 'approval',
  timeZone: 'Europe/Paris',
  categories: [
    { name: 'Welcome', description: 'Say hello' },
    { name: 'Tides', description: '' },
  ],
  staffRoom: { name: 'Staff room', description: '' },
  displayName: 'Oda',
  username: 'Oda',
  email: 'Oda@example.org',
  password: 'seven slippery anemones',
  setupCode: '',
  clientAddress: '127.0.0.1',
}

test('the first visitor names the community, owns it and is signed in', async () => {
  await using app = await openTestApp()
  const done = await setUpCommunity(app, FIRST)
  expect(done.ok && (await recognise(app, done.value.token))).toMatchObject({
    username: 'Oda',
    role: 'owner',
    state: 'active',
  })
  expect(getCommunity(app)).toMatchObject({
    ...{ name: 'Low Water', joinPolicy: 'approval', timeZone: 'Europe/Paris' },
    ...{ visitsRecordedSince: '2026-05-10', insightsWindowDays: null, archiveEndsAt: null },
  })
  expect(listCategorySettings(app)).toMatchObject([
    { name: 'Welcome', description: 'Say hello', audience: 'public' },
    { name: 'Tides', description: '', audience: 'public' },
    { name: 'Staff room', audience: 'staff' },
  ])
  const again = { identifier: 'oda@EXAMPLE.org', password: FIRST.password, clientAddress: '127.0.0.1' }
  expect(await signIn(app, GUEST, again)).toMatchObject({ ok: true })
})

test('of two first visitors one is the first', async () => {
  await using app = await openTestApp()
  const both = await Promise.all([
    setUpCommunity(app, FIRST),
    setUpCommunity(app, { ...FIRST, name: 'High Water', username: 'other', email: '' }),
  ])
  expect(both.filter((done) => done.ok)).toHaveLength(1)
  expect(both.filter((done) => !done.ok && done.reason === 'already-set-up')).toHaveLength(1)
  expect(await app.db.reader.member.count()).toBe(1)
  expect(await app.db.reader.category.count()).toBe(3)
})

test('afterwards nobody sets it up again', async () => {
  await using app = await openTestApp()
  await setUpCommunity(app, FIRST)
  expect(await setUpCommunity(app, { ...FIRST, username: 'other' })).toEqual({ ok: false, reason: 'already-set-up' })
})

test.each(['LowWater2026', 'password123', 'oda1234567'])('%s is no password for an owner', async (password) => {
  await using app = await openTestApp()
  expect(await setUpCommunity(app, { ...FIRST, password })).toEqual({ ok: false, reason: 'common-password' })
  expect(await app.db.reader.community.count()).toBe(0)
})

test.each([
  ['on every address', { HOST: '0.0.0.0' }],
  ['on loopback behind a proxy', { HOST: '127.0.0.1', BASE_URL: 'https://forum.example' }],
])('where others could come first, the code from the log is asked: %s', async (_name, environment) => {
  await using app = await openTestApp({ environment })
  for (const setupCode of ['', '0000000000', 'x'.repeat(100)])
    expect(await setUpCommunity(app, { ...FIRST, setupCode })).toEqual({ ok: false, reason: 'wrong-code' })
  for (let n = 0; n < 20; n++) await setUpCommunity(app, { ...FIRST, setupCode: String(n) })
  expect(await setUpCommunity(app, FIRST)).toEqual({ ok: false, reason: 'too-many-attempts' })
})
