import { expect, test } from 'vitest'
import { ATTEMPT_LIMITS, ATTEMPT_WINDOW_MS } from '#app/accounts/limits.ts'
import { recognise } from '#app/accounts/recognise.server.ts'
import { signIn } from '#app/accounts/sign-in.server.ts'
import { signInAs } from '#app/accounts/sign-in-as.server.ts'
import { signOut, signOutEverywhere } from '#app/accounts/sign-out.server.ts'
import { DAY_MS, HOUR_MS } from '#app/kernel/clock.ts'
import { GUEST } from '#app/members/viewer.ts'
import { CAST, PASSWORD, seedCast } from '#tests/support/cast.ts'
import { openTestApp, TEST_NOW } from '#tests/support/database.ts'
import { movableClock, signedInWith } from '#tests/support/sessions.ts'

const HERE = '192.0.2.1'
const asMara = { identifier: 'mara', password: PASSWORD, clientAddress: HERE }

const opened = <Value>(result: { ok: true; value: Value } | { ok: false; reason: string }): Value => {
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

test.each(['mara', 'MARA', ' Mara ', 'mara@lowwater.example', 'Mara@LowWater.example'])(
  '%j signs in',
  async (identifier) => {
    await using app = await openTestApp()
    await seedCast(app)
    const { token } = opened(await signIn(app, GUEST, { ...asMara, identifier }))
    expect(await recognise(app, token)).toMatchObject({ kind: 'member', username: 'mara', role: 'member' })
  },
)

test.each([
  ['a wrong password', { password: 'eight slippery anemones' }, 'wrong-sign-in'],
  ['a name nobody has', { identifier: 'nobody' }, 'wrong-sign-in'],
  ['an address nobody has', { identifier: 'nobody@lowwater.example' }, 'wrong-sign-in'],
  ['a suspended member', { identifier: 'sven' }, 'suspended'],
  ['a suspended member with a wrong password', { identifier: 'sven', password: 'wrong wrong' }, 'wrong-sign-in'],
  ['a former member', { identifier: 'fay' }, 'account-closed'],
])('%s does not', async (_who, changes, reason) => {
  await using app = await openTestApp()
  await seedCast(app)
  expect(await signIn(app, GUEST, { ...asMara, ...changes })).toEqual({ ok: false, reason })
})

test('an account without a password opens to nobody', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  await app.db.write((tx) => tx.member.update({ where: { id: CAST.member.id }, data: { passwordHash: null } }))
  expect(await signIn(app, GUEST, { ...asMara, password: '' })).toEqual({ ok: false, reason: 'wrong-sign-in' })
})

test('unknown and known names take the same time', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  const timeOf = async (identifier: string) => {
    const startedAt = performance.now()
    await signIn(app, GUEST, { identifier, password: 'wrong wrong wrong', clientAddress: HERE })
    return performance.now() - startedAt
  }
  // In turns and by the quickest of each: whatever else the machine does slows single rounds, never all of them.
  const known: number[] = []
  const unknown: number[] = []
  for (let round = 0; round < ATTEMPT_LIMITS.signInByAccount; round++) {
    known.push(await timeOf('mara'))
    unknown.push(await timeOf('nobody'))
  }
  const ratio = Math.min(...unknown) / Math.min(...known)
  expect(ratio).toBeGreaterThan(0.6)
  expect(ratio).toBeLessThan(1.7)
})

test('a new sign-in ends the session this browser had', async () => {
  await using app = await openTestApp()
  const tokens = await seedCast(app)
  const before = await signedInWith(app, tokens.member)
  opened(await signIn(app, before, { ...asMara, identifier: 'otto' }))
  expect(await recognise(app, tokens.member)).toEqual(GUEST)
  expect(await recognise(app, tokens.otherMember)).toMatchObject({ username: 'otto' })
})

test('wrong tries on one account run out, also made at once, and for names nobody has', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  for (const identifier of ['mara', 'nobody']) {
    const wrong = { identifier, password: 'wrong wrong wrong', clientAddress: HERE }
    const tries = await Promise.all(
      Array.from({ length: ATTEMPT_LIMITS.signInByAccount + 2 }, () => signIn(app, GUEST, wrong)),
    )
    const reasons = tries.map((result) => (result.ok ? 'in' : result.reason))
    expect(reasons.filter((reason) => reason === 'wrong-sign-in')).toHaveLength(ATTEMPT_LIMITS.signInByAccount)
    expect(reasons.filter((reason) => reason === 'too-many-attempts')).toHaveLength(2)
  }
  expect(await signIn(app, GUEST, { ...asMara, clientAddress: '192.0.2.99' })).toMatchObject({
    reason: 'too-many-attempts',
  })
})

test('a quarter of an hour later there are tries again; the right password forgets the wrong ones', async () => {
  const clock = movableClock(TEST_NOW)
  await using app = await openTestApp({ clock })
  await seedCast(app)
  const wrong = { ...asMara, password: 'wrong wrong wrong' }
  for (let round = 0; round < ATTEMPT_LIMITS.signInByAccount; round++) await signIn(app, GUEST, wrong)
  expect(await signIn(app, GUEST, asMara)).toMatchObject({ reason: 'too-many-attempts' })
  clock.pass(ATTEMPT_WINDOW_MS)
  expect(await signIn(app, GUEST, wrong)).toMatchObject({ reason: 'wrong-sign-in' })
  expect(await signIn(app, GUEST, asMara)).toMatchObject({ ok: true })
  for (let round = 0; round < ATTEMPT_LIMITS.signInByAccount; round++)
    expect(await signIn(app, GUEST, wrong)).toMatchObject({ reason: 'wrong-sign-in' })
})

test('one address cannot try one password on every name', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  const tries = Array.from({ length: ATTEMPT_LIMITS.signInByAddress }, (_, n) => ({
    ...asMara,
    identifier: `nobody${n}`,
  }))
  await Promise.all(tries.map((input) => signIn(app, GUEST, input)))
  expect(await signIn(app, GUEST, asMara)).toMatchObject({ reason: 'too-many-attempts' })
  expect(await signIn(app, GUEST, { ...asMara, clientAddress: '192.0.2.2' })).toMatchObject({ ok: true })
})

test('what was typed and from where is not kept in words', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  await signIn(app, GUEST, { ...asMara, password: 'wrong wrong wrong' })
  const keys = app.db.sql.all<{ key: string }>('SELECT key FROM RateCount').map(({ key }) => key)
  expect(keys).toHaveLength(2)
  for (const key of keys) expect(key).not.toMatch(/mara|192\.0\.2/)
})

test('a session ends after ten idle days, and after ninety in use', async () => {
  const clock = movableClock(TEST_NOW)
  await using app = await openTestApp({ clock })
  await seedCast(app)
  const { token } = opened(await signIn(app, GUEST, asMara))
  clock.pass(10 * DAY_MS - HOUR_MS)
  expect((await recognise(app, token)).kind).toBe('member')
  for (let day = 0; day < 80; day++) {
    clock.pass(DAY_MS)
    expect((await recognise(app, token)).kind).toBe('member')
  }
  clock.pass(DAY_MS)
  expect(await recognise(app, token)).toEqual(GUEST)
  const idle = opened(await signIn(app, GUEST, asMara)).token
  clock.pass(10 * DAY_MS)
  expect(await recognise(app, idle)).toEqual(GUEST)
})

test('signing out ends this session; everywhere ends all of them', async () => {
  await using app = await openTestApp()
  const tokens = await seedCast(app)
  const second = opened(await signIn(app, GUEST, asMara)).token
  await signOut(app, await signedInWith(app, second))
  expect(await recognise(app, second)).toEqual(GUEST)
  expect((await recognise(app, tokens.member)).kind).toBe('member')
  await signOut(app, GUEST)
  await signOutEverywhere(app, await signedInWith(app, tokens.member))
  expect(await recognise(app, tokens.member)).toEqual(GUEST)
  expect((await recognise(app, tokens.otherMember)).kind).toBe('member')
})

test.each(['', 'x'])('a token with a wrong secret %j is a guest', async (tail) => {
  await using app = await openTestApp()
  const { member } = await seedCast(app)
  const [id] = member.split('.')
  expect(await recognise(app, `${id}.${'A'.repeat(43 - tail.length)}${tail}`)).toEqual(GUEST)
})

test.each(['suspended', 'former'])('a session of a %s member opens nothing', async (state) => {
  await using app = await openTestApp()
  const { member } = await seedCast(app)
  await app.db.write((tx) => tx.member.update({ where: { id: CAST.member.id }, data: { state } }))
  expect(await recognise(app, member)).toEqual(GUEST)
})

test('in the demo one of its parts is played without a password, elsewhere nobody is', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  expect(await signInAs(app, GUEST, { memberId: CAST.owner.id })).toEqual({ ok: false, reason: 'not-allowed' })
  await using demo = await openTestApp({ environment: { ROCKPOOL_DEMO: '1' } })
  await seedCast(demo)
  const { token } = opened(await signInAs(demo, GUEST, { memberId: CAST.owner.id }))
  expect(await recognise(demo, token)).toMatchObject({ role: 'owner' })
  expect(await signInAs(demo, GUEST, { memberId: CAST.suspended.id })).toMatchObject({ ok: false })
})
