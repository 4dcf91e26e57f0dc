import { expect, test } from 'vitest'
import type { App } from '#app/app.server.ts'
import { parseCursor } from '#app/kernel/cursor.ts'
import { changeProfile } from '#app/members/change-profile.server.ts'
import { MEMBERS_PER_PAGE } from '#app/members/limits.ts'
import { findOwnProfile, findProfile, listMembers } from '#app/members/queries.server.ts'
import { GUEST } from '#app/members/viewer.ts'
import { CAST, seedCast } from '#tests/support/cast.ts'
import { openTestApp } from '#tests/support/database.ts'
import { viewerOf } from '#tests/support/viewers.ts'

const names = (app: App, q = '') => listMembers(app, { q, before: null }).members.map(({ username }) => username)

const rename = (app: App, displayName: string) =>
  app.db.write((tx) => tx.member.update({ where: { id: CAST.member.id }, data: { displayName } }))

test('the directory shows who takes part, newest first, and nobody else', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  await app.db.write((tx) => tx.member.update({ where: { id: CAST.otherMember.id }, data: { isBot: true } }))
  expect(names(app)).toEqual(['nils', 'sina', 'mara', 'milo', 'oda'])
})

test.each(['mara', 'MAR', '@mara', 'ar', ' Mara '])('%j finds Mara', async (q) => {
  await using app = await openTestApp()
  await seedCast(app)
  expect(names(app, q)).toContain('mara')
})

test.each([
  ['Élodie', 'élo', true],
  ['Élodie', 'Élo', true],
  ['élodie', 'Élo', true],
  ['100% Mara', '0%', true],
  ['Mara', '%', false],
  ['Mara', '_', false],
  ['Mara', '\\', false],
])('of %s, %j finds something: %s', async (displayName, q, isFound) => {
  await using app = await openTestApp()
  await seedCast(app)
  await rename(app, displayName)
  expect(names(app, q).includes('mara')).toBe(isFound)
})

test('pages follow each other without gaps or doubles', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  const joinedAt = app.clock.now()
  const many = Array.from({ length: MEMBERS_PER_PAGE * 2 + 5 }, (_, n) => String(n).padStart(4, '0'))
  await app.db.write((tx) =>
    tx.member.createMany({
      data: many.map((n) => ({
        ...{ id: `m${n}`, username: `u${n}`, usernameKey: `u${n}`, displayName: `U ${n}` },
        ...{ role: 'member', state: 'active', joinedAt },
      })),
    }),
  )
  const seen: string[] = []
  let before = null
  do {
    const page = listMembers(app, { q: '', before })
    seen.push(...page.members.map(({ username }) => username))
    before = parseCursor(page.next)
  } while (before)
  expect(seen).toHaveLength(many.length + 6)
  expect(new Set(seen).size).toBe(seen.length)
})

test('a profile shows each viewer what they may know', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  await app.db.write((tx) =>
    tx.member.updateMany({ data: { about: 'zanderwort', interests: 'zanderwort', place: 'zanderwort' } }),
  )
  const standing = (eye: 'member' | 'moderator', of: keyof typeof CAST) => {
    const found = findProfile(app, viewerOf(eye), CAST[of].username)
    return found && { standing: found.profile.standing, hasWords: JSON.stringify(found.profile).includes('zanderwort') }
  }
  expect(standing('member', 'otherMember')).toEqual({ standing: 'here', hasWords: true })
  expect(standing('member', 'silenced')).toEqual({ standing: 'here', hasWords: true })
  expect(standing('member', 'suspended')).toEqual({ standing: 'gone', hasWords: false })
  expect(standing('member', 'former')).toEqual({ standing: 'gone', hasWords: false })
  expect(standing('member', 'pending')).toBeNull()
  expect(standing('moderator', 'pending')).toEqual({ standing: 'pending', hasWords: true })
  expect(standing('moderator', 'silenced')).toEqual({ standing: 'silenced', hasWords: true })
  expect(standing('moderator', 'suspended')).toEqual({ standing: 'suspended', hasWords: true })
  expect(findProfile(app, GUEST, 'mara')).toBeNull()
  expect(findProfile(app, viewerOf('pending'), 'mara')).toBeNull()
  expect(findProfile(app, viewerOf('member'), 'nobody')).toBeNull()
  expect(findProfile(app, viewerOf('member'), 'MARA')).not.toBeNull()
})

test('nobody’s address is in a profile or in the directory', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  const seen = [findProfile(app, viewerOf('owner'), 'mara'), listMembers(app, { q: '', before: null })]
  expect(JSON.stringify(seen)).not.toContain('lowwater.example')
})

test('members write their own profile, unless they are silenced', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  const words = { displayName: 'Mara Marsh', about: 'Limpets.', interests: 'moss', place: 'the shore' }
  expect(await changeProfile(app, viewerOf('member'), words)).toMatchObject({ ok: true })
  expect(findOwnProfile(app, CAST.member.id)).toEqual(words)
  expect(await changeProfile(app, viewerOf('silenced'), words)).toEqual({ ok: false, reason: 'not-allowed' })
})
