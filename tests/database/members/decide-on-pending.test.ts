import { expect, test } from 'vitest'
import { recognise } from '#app/accounts/recognise.server.ts'
import { signIn } from '#app/accounts/sign-in.server.ts'
import { decideOnPending } from '#app/members/decide-on-pending.server.ts'
import { findProfile, listPending } from '#app/members/queries.server.ts'
import { GUEST } from '#app/members/viewer.ts'
import { CAST, PASSWORD, seedCast } from '#tests/support/cast.ts'
import { openTestApp } from '#tests/support/database.ts'
import { viewerOf } from '#tests/support/viewers.ts'

const ADMIT = { memberId: CAST.pending.id, decision: 'admit', reason: 'A friend of the shore.' } as const
const REFUSE = { ...ADMIT, decision: 'refuse', reason: '' } as const

test('whoever is let in is a member from now on, and the log says by whom', async () => {
  await using app = await openTestApp()
  const tokens = await seedCast(app)
  expect(listPending(app).map(({ username }) => username)).toEqual(['pia'])
  expect(await decideOnPending(app, viewerOf('moderator'), ADMIT)).toEqual({ ok: true, value: null })
  expect(await recognise(app, tokens.pending)).toMatchObject({ state: 'active' })
  expect(await app.db.reader.member.findUnique({ where: { id: CAST.pending.id } })).toMatchObject({
    joinedAt: app.clock.now(),
  })
  expect(await app.db.reader.moderationAct.findMany()).toMatchObject([
    {
      ...{ actorId: CAST.moderator.id, kind: 'admit-member', subjectType: 'member', subjectId: CAST.pending.id },
      reason: ADMIT.reason,
    },
  ])
  expect(listPending(app)).toEqual([])
})

test('whoever is turned away is signed out, told kindly at the next try, and unknown to members', async () => {
  await using app = await openTestApp()
  const tokens = await seedCast(app)
  expect(await decideOnPending(app, viewerOf('owner'), REFUSE)).toMatchObject({ ok: true })
  expect(await recognise(app, tokens.pending)).toEqual(GUEST)
  const again = { identifier: 'pia', password: PASSWORD, clientAddress: '192.0.2.1' }
  expect(await signIn(app, GUEST, again)).toEqual({ ok: false, reason: 'account-closed' })
  expect(findProfile(app, viewerOf('member'), 'pia')).toBeNull()
  expect(findProfile(app, viewerOf('moderator'), 'pia')).not.toBeNull()
})

test('of two who decide at once one does, and there is one line in the log', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  const both = await Promise.all([
    decideOnPending(app, viewerOf('owner'), ADMIT),
    decideOnPending(app, viewerOf('moderator'), REFUSE),
  ])
  expect(both).toEqual([
    { ok: true, value: null },
    { ok: false, reason: 'changed-meanwhile' },
  ])
  expect(await app.db.reader.moderationAct.count()).toBe(1)
})

test.each(['member', 'silenced', 'pending'] as const)('a %s decides nothing', async (part) => {
  await using app = await openTestApp()
  await seedCast(app)
  expect(await decideOnPending(app, viewerOf(part), ADMIT)).toEqual({ ok: false, reason: 'not-allowed' })
})

test.each(['member', 'suspended', 'former', 'owner'] as const)(
  'nobody is decided on who does not wait: %s',
  async (part) => {
    await using app = await openTestApp()
    await seedCast(app)
    const result = await decideOnPending(app, viewerOf('owner'), { ...REFUSE, memberId: CAST[part].id })
    expect(result).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await app.db.reader.member.findUnique({ where: { id: CAST[part].id } })).toMatchObject({
      state: CAST[part].state,
    })
  },
)
