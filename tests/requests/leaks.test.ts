import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CAST, CATEGORIES, SECRETS } from '#tests/support/cast.ts'
import { dataAddressOf, exampleOf, PLACES } from '#tests/support/site-map.ts'
import { type CastServer, startCastServer, type Visitor } from '#tests/support/test-server.ts'

// The commonest serious fault of forums is private content in derived views. So every address of the site is asked
// for with every object there is, by everyone, as a page and as data, and searched for words they may not see.

let server: CastServer
beforeAll(async () => {
  server = await startCastServer()
})
afterAll(() => server[Symbol.asyncDispose]())

type Secret = keyof typeof SECRETS
const NOBODY_OUTSIDE: Secret[] = []
const INSIDE: Secret[] = ['members', 'membersTitle', 'replacedText']
const EVERYTHING = Object.keys(SECRETS) as Secret[]

/** What each may find. Authors keep their own deleted posts in view, to bring them back. */
const MAY_SEE: Record<Visitor, Secret[]> = {
  guest: NOBODY_OUTSIDE,
  pending: NOBODY_OUTSIDE,
  suspended: NOBODY_OUTSIDE,
  former: NOBODY_OUTSIDE,
  newcomer: INSIDE,
  silenced: INSIDE,
  member: INSIDE,
  otherMember: [...INSIDE, 'deletedPost'],
  moderator: EVERYTHING,
  owner: EVERYTHING,
}
const VISITORS = Object.keys(MAY_SEE) as Visitor[]

const THREADS = ['thread-public', 'thread-locked', 'thread-members', 'thread-staff', 'thread-deleted', 'thread-hidden']
const POSTS = [
  ...['post-public-1', 'post-public-2', 'post-public-deleted', 'post-public-hidden', 'post-public-edited'],
  ...['post-members-1', 'post-staff-1', 'post-deleted-thread', 'post-hidden-thread'],
]
const OBJECTS: Record<string, string[]> = {
  threadId: THREADS,
  postId: POSTS,
  categoryId: Object.values(CATEGORIES).map(({ id }) => id),
  username: Object.values(CAST).map(({ username }) => username),
  memberId: Object.values(CAST).map(({ id }) => id),
}

/** Each address of routes.ts with every object that fits into it. */
const ADDRESSES = [...new Set(PLACES.map(({ path }) => path))].flatMap((path) => {
  const [parameter = ''] = Object.keys(OBJECTS).filter((name) => path.includes(`:${name}`))
  const objects = OBJECTS[parameter]
  return objects ? objects.map((object) => exampleOf(path.replace(`:${parameter}`, object))) : [exampleOf(path)]
})

/** Addresses that carry more of a page: later pages, filters, branches and places to answer. */
const VARIANTS = THREADS.flatMap((thread) =>
  POSTS.flatMap((post) => [
    `/threads/${thread}?reply=${post}`,
    `/threads/${thread}?branch=${post}`,
    `/threads/${thread}?at=${post}`,
  ]),
)

const found = (text: string) => EVERYTHING.filter((secret) => text.includes(SECRETS[secret]))

describe.each(VISITORS)('%s', (visitor) => {
  test.each(['page', 'data'])('finds no word on any %s that is not for them', async (form) => {
    const client = server.as(visitor)
    const leaks: string[] = []
    for (const address of ADDRESSES) {
      const answer = await client.get(form === 'page' ? address : dataAddressOf(address))
      const seen = found(`${answer.text} ${answer.location ?? ''}`)
      leaks.push(
        ...seen.filter((secret) => !MAY_SEE[visitor].includes(secret)).map((secret) => `${address}: ${secret}`),
      )
    }
    expect(leaks).toEqual([])
  })
})

test.each(['guest', 'otherMember'] as const)(
  '%s finds nothing by asking a thread for others’ posts',
  async (visitor) => {
    const client = server.as(visitor)
    for (const address of VARIANTS) {
      const answer = await client.get(address)
      const wrong = found(answer.text).filter((secret) => !MAY_SEE[visitor].includes(secret))
      expect({ address, wrong }).toEqual({ address, wrong: [] })
    }
  },
)

test('the search finds what may be found, so its silence means something', async () => {
  const client = server.as('moderator')
  const seen = new Set<Secret>()
  for (const address of ADDRESSES) for (const secret of found((await client.get(address)).text)) seen.add(secret)
  expect([...seen].toSorted()).toEqual(EVERYTHING.toSorted())
})

describe('hidden and missing look the same', () => {
  const HIDDEN: Record<string, Visitor[]> = {
    '/threads/thread-members': ['guest', 'pending', 'suspended'],
    '/threads/thread-staff': ['guest', 'member', 'otherMember'],
    '/threads/thread-deleted': ['guest', 'otherMember'],
    '/threads/thread-hidden': ['guest', 'member', 'newcomer'],
    '/posts/post-members-1': ['guest'],
    '/posts/post-staff-1': ['guest', 'member'],
    '/posts/post-public-hidden': ['guest', 'member'],
    '/posts/post-hidden-thread': ['guest', 'member'],
    '/categories/category-members': ['guest', 'pending'],
    '/categories/category-staff': ['guest', 'member'],
  }
  const cases = Object.entries(HIDDEN).flatMap(([path, visitors]) => visitors.map((visitor) => ({ path, visitor })))

  test.each(cases)('$path to $visitor', async ({ path, visitor }) => {
    const client = server.as(visitor)
    const missing = path.replace(/[^/]+$/, 'no-such-thing')
    for (const [hiddenAddress, missingAddress] of [
      [path, missing],
      [dataAddressOf(path), dataAddressOf(missing)],
    ] as const) {
      const [hidden, absent] = [await client.get(hiddenAddress), await client.get(missingAddress)]
      expect(hidden.status).toBe(404)
      expect(withoutNames(hidden.text, hiddenAddress)).toBe(withoutNames(absent.text, missingAddress))
    }
  })

  /** What differs between any two answers, and the address itself. */
  function withoutNames(text: string, address: string): string {
    const name = address.split('/').at(-1)?.replace('.data', '') ?? ''
    return text
      .replaceAll(name, 'NAME')
      .replace(/nonce="[^"]+"/g, '')
      .replace(/[A-Za-z0-9+/]{22}==/g, 'NONCE')
      .replace(/\b1\d{12}\b/g, 'NOW')
  }
})

describe('members are shown to members', () => {
  test.each(['guest', 'pending', 'suspended'] as const)(
    '%s learns no name of those who have not written',
    async (visitor) => {
      const client = server.as(visitor)
      for (const address of ADDRESSES) {
        const { text } = await client.get(address)
        if (!address.includes(CAST.silenced.username)) expect(text).not.toMatch(/\bSina\b/)
      }
    },
  )

  test('nobody but oneself and the owner sees an e-mail address', async () => {
    for (const visitor of ['guest', 'member', 'moderator'] as const) {
      const client = server.as(visitor)
      for (const address of [...ADDRESSES, ...ADDRESSES.map(dataAddressOf)]) {
        const own = visitor === 'guest' ? '' : `${CAST[visitor].username}@lowwater.example`
        const others = (await client.get(address)).text.replaceAll(own || 'nothing', '')
        expect(others).not.toContain('@lowwater.example')
      }
    }
  })
})
