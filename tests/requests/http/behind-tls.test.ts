import { afterAll, beforeAll, expect, test } from 'vitest'
import { CAST, PASSWORD } from '#tests/support/cast.ts'
import { type CastServer, startCastServer } from '#tests/support/test-server.ts'

// Behind a proxy that speaks TLS: the server hears plain HTTP, and BASE_URL says what people see.

const OUTSIDE = 'https://forum.example.org'

let server: CastServer
beforeAll(async () => {
  server = await startCastServer({ environment: { BASE_URL: OUTSIDE } })
})
afterAll(() => server[Symbol.asyncDispose]())

const credentials = { identifier: CAST.member.username, password: PASSWORD, next: '/threads/new' }

test('forms work, whatever Host the proxy hands on', async () => {
  const hosts: Record<string, string>[] = [{}, { host: 'forum.example.org' }, { host: 'rockpool:3000' }]
  for (const headers of hosts) {
    const answer = await server.as('guest').post('/sign-in', credentials, { origin: OUTSIDE, ...headers })
    expect(answer).toMatchObject({ status: 303, location: '/threads/new' })
  }
})

test('the session cookie is bound to the host, hidden from scripts, and sent over TLS only', async () => {
  const answer = await server.as('guest').post('/sign-in', credentials, { origin: OUTSIDE })
  const [cookie = ''] = answer.setCookies.filter((line) => line.startsWith('__Host-session='))
  expect(cookie).toMatch(/^__Host-session=[0-9a-z]{18}\.[A-Za-z0-9_-]{43};/)
  for (const attribute of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']) expect(cookie).toContain(attribute)
  expect(cookie).not.toMatch(/domain=/i)
})

test('browsers are told to stay on TLS', async () => {
  for (const path of ['/', '/health', '/icon.svg', '/nothing-here'])
    expect((await server.as('guest').get(path)).headers['strict-transport-security']).toMatch(/max-age=31536000/)
})

test('the address the server listens on is not its origin', async () => {
  const headers = { origin: server.origin, 'sec-fetch-site': '' }
  expect((await server.as('guest').post('/sign-in', credentials, headers)).status).toBe(403)
})
