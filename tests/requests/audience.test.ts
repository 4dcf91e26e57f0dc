import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from '#tests/support/request-client.ts'
import { dataAddressOf, exampleOf, PLACES, type SiteAudience } from '#tests/support/site-map.ts'
import { type CastServer, startCastServer, type Visitor } from '#tests/support/test-server.ts'

// Every route of routes.ts, asked by everyone, as a page, as data and as a post.

let server: CastServer
beforeAll(async () => {
  server = await startCastServer()
})
afterAll(() => server[Symbol.asyncDispose]())

const INSIDE: Visitor[] = ['member', 'newcomer', 'silenced', 'moderator', 'owner']
const ADMITTED: Record<Exclude<SiteAudience, 'everyone'>, Visitor[]> = {
  members: INSIDE,
  moderators: ['moderator', 'owner'],
  owner: ['owner'],
}
/** Suspended and former members have sessions in the database here, and are guests all the same. */
const OUTSIDE: Visitor[] = ['guest', 'suspended', 'former']
const ALL: Visitor[] = [...OUTSIDE, 'pending', ...INSIDE]

const guarded = PLACES.filter(({ audience }) => audience !== 'everyone')
const refused = guarded.flatMap(({ path, audience }) =>
  ALL.filter((visitor) => audience !== 'everyone' && !ADMITTED[audience].includes(visitor)).map((visitor) => ({
    path,
    visitor,
  })),
)
const admitted = guarded.flatMap(({ path, audience }) =>
  (audience === 'everyone' ? [] : ADMITTED[audience]).map((visitor) => ({ path, visitor })),
)

/** Guests are shown the way in, those who wait are told so, and for the others there is nothing here. */
function expectRefusal(answer: Answer, visitor: Visitor): void {
  if (OUTSIDE.includes(visitor)) {
    expect(answer.status).toBe(302)
    expect(answer.location).toMatch(/^\/sign-in\?next=%2F/)
  } else if (visitor === 'pending') {
    expect(answer).toMatchObject({ status: 302, location: '/waiting' })
  } else {
    expect(answer.status).toBe(404)
  }
}

describe('those outside an audience', () => {
  test.each(refused)('$path is closed to $visitor', async ({ path, visitor }) => {
    expectRefusal(await server.as(visitor).get(exampleOf(path)), visitor)
  })

  test.each(refused)('the data of $path is closed to $visitor', async ({ path, visitor }) => {
    const answer = await server.as(visitor).get(dataAddressOf(exampleOf(path)))
    if (OUTSIDE.includes(visitor)) expect(answer.text).toContain('/sign-in?next=')
    else if (visitor === 'pending') expect(answer.text).toContain('/waiting')
    else expect(answer.status).toBe(404)
  })

  test.each(refused)('a post to $path by $visitor changes nothing', async ({ path, visitor }) => {
    const before = await wholeCommunity()
    expectRefusal(await server.as(visitor).post(exampleOf(path), { intent: 'delete', reason: 'because' }), visitor)
    expect(await wholeCommunity()).toEqual(before)
  })
})

describe('those inside it', () => {
  test.each(admitted)('$path is open to $visitor', async ({ path, visitor }) => {
    const answer = await server.as(visitor).get(exampleOf(path))
    expect(answer.location ?? '').not.toMatch(/^\/(sign-in|waiting)/)
    expect(answer.status).toBeLessThan(500)
  })
})

describe('what is open to everyone', () => {
  const open = PLACES.filter(({ audience }) => audience === 'everyone').flatMap(({ path }) =>
    ALL.map((visitor) => ({ path, visitor })),
  )
  test.each(open)('$path answers $visitor', async ({ path, visitor }) => {
    const answer = await server.as(visitor).get(exampleOf(path))
    expect(answer.status).toBeLessThan(500)
  })
})

/** What refused requests must leave as it is; visits and attempts are counted all the same. */
async function wholeCommunity(): Promise<Record<string, unknown[]>> {
  const { default: Database } = await import('better-sqlite3')
  const connection = new Database(`${server.folder}/rockpool.db`, { readonly: true })
  try {
    const tables = ['Community', 'Category', 'Thread', 'Post', 'PostRevision', 'Reaction', 'Invite', 'ModerationAct']
    const rows = Object.fromEntries(tables.map((table) => [table, connection.prepare(`SELECT * FROM ${table}`).all()]))
    return { ...rows, Member: connection.prepare('SELECT id, role, state, displayName, email FROM Member').all() }
  } finally {
    connection.close()
  }
}
