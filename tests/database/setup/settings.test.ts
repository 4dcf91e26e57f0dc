import { expect, test } from 'vitest'
import type { App } from '#app/app.server.ts'
import { CATEGORY_LIMITS } from '#app/community/category.ts'
import { getCommunity } from '#app/community/queries.server.ts'
import { GUEST } from '#app/members/viewer.ts'
import { changeCommunity } from '#app/setup/change-community.server.ts'
import { moveCategory } from '#app/setup/move-category.server.ts'
import { findCategorySettings, listCategorySettings } from '#app/setup/queries.server.ts'
import { addCategory, changeCategory } from '#app/setup/save-category.server.ts'
import { CATEGORIES, PARTS, seedCast } from '#tests/support/cast.ts'
import { openTestApp } from '#tests/support/database.ts'
import { viewerOf } from '#tests/support/viewers.ts'

const NEW = { name: 'Tides', description: 'When and how far', audience: 'members' } as const
const COMMUNITY = {
  name: 'High Water',
  purpose: 'For swimmers.',
  joinPolicy: 'invitation',
  timeZone: 'Asia/Tokyo',
  insightsWindowDays: 91,
} as const

const order = (app: App) => listCategorySettings(app).map(({ name }) => name)

test('the owner changes what the community says of itself', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  expect(await changeCommunity(app, viewerOf('owner'), COMMUNITY)).toMatchObject({ ok: true })
  expect(getCommunity(app)).toMatchObject(COMMUNITY)
})

test('nobody else arranges the house', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  const others = [GUEST, ...PARTS.filter((part) => part !== 'owner').map((part) => viewerOf(part))]
  const id = CATEGORIES.staff.id
  for (const viewer of others) {
    expect(await changeCommunity(app, viewer, COMMUNITY)).toEqual({ ok: false, reason: 'not-allowed' })
    expect(await addCategory(app, viewer, NEW)).toEqual({ ok: false, reason: 'not-allowed' })
    expect(await changeCategory(app, viewer, { ...NEW, id })).toEqual({ ok: false, reason: 'not-allowed' })
    expect(await moveCategory(app, viewer, { id, direction: 'up' })).toEqual({ ok: false, reason: 'not-allowed' })
  }
  expect(getCommunity(app).name).toBe('Low Water')
  expect(order(app)).toEqual(Object.values(CATEGORIES).map(({ name }) => name))
})

test('a category is added at the end, renamed and moved', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  const added = await addCategory(app, viewerOf('owner'), NEW)
  const id = added.ok ? added.value.id : ''
  expect(order(app)).toEqual(['Shore walks', 'Around the table', 'Keepers of the pool', 'Tides'])
  const renamed = { ...NEW, id, name: 'TIDES', audience: 'public' } as const
  expect(await changeCategory(app, viewerOf('owner'), renamed)).toMatchObject({ ok: true })
  expect(findCategorySettings(app, id)).toMatchObject({ name: 'TIDES', audience: 'public' })
  await moveCategory(app, viewerOf('owner'), { id, direction: 'up' })
  await moveCategory(app, viewerOf('owner'), { id, direction: 'up' })
  await moveCategory(app, viewerOf('owner'), { id: CATEGORIES.public.id, direction: 'up' })
  expect(order(app)).toEqual(['Shore walks', 'TIDES', 'Around the table', 'Keepers of the pool'])
})

test('a name that is taken or a category that is gone is said so', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  const owner = viewerOf('owner')
  expect(await addCategory(app, owner, { ...NEW, name: 'shore WALKS' })).toEqual({ ok: false, reason: 'name-taken' })
  const taken = { ...NEW, id: CATEGORIES.staff.id, name: 'Shore walks' }
  expect(await changeCategory(app, owner, taken)).toEqual({ ok: false, reason: 'name-taken' })
  expect(await changeCategory(app, owner, { ...NEW, id: 'gone' })).toEqual({ ok: false, reason: 'missing' })
  expect(await moveCategory(app, owner, { id: 'gone', direction: 'up' })).toEqual({ ok: false, reason: 'missing' })
})

test('there are only so many categories', async () => {
  await using app = await openTestApp()
  await seedCast(app)
  const adding = Array.from({ length: CATEGORY_LIMITS.count }, (_, n) =>
    addCategory(app, viewerOf('owner'), { ...NEW, name: `Tide ${n}` }),
  )
  const refusals = (await Promise.all(adding)).filter((added) => !added.ok)
  expect(refusals).toHaveLength(Object.keys(CATEGORIES).length)
  expect(order(app)).toHaveLength(CATEGORY_LIMITS.count)
})
