import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CastServer, startCastServer } from '#tests/support/test-server.ts'

let server: CastServer
beforeAll(async () => {
  server = await startCastServer()
})
afterAll(() => server[Symbol.asyncDispose]())

test.each([
  ['a page', 'GET', '/', 200],
  ['a page that is not there', 'GET', '/nothing-here', 404],
  ['data of a page', 'GET', '/_.data', 200],
  ['a file', 'GET', '/icon.svg', 200],
  ['the health check', 'GET', '/health', 200],
  ['a refused post', 'POST', '/language', 403],
  ['an unknown method', 'PROPFIND', '/', 403],
])('%s carries every security header', async (_name, method, path, status) => {
  const answer = await server.as('guest').send(method, path)
  expect(answer.status).toBe(status)
  expect(answer.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('camera=()'),
    'x-request-id': expect.stringMatching(/^[0-9a-f]{16}$/),
  })
  expect(answer.headers['x-powered-by']).toBeUndefined()
  const policy = String(answer.headers['content-security-policy'])
  expect(policy).toMatch(/script-src 'nonce-[A-Za-z0-9+/=]{24}' 'strict-dynamic'/)
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).toContain("base-uri 'none'")
  expect(policy).not.toMatch(/unsafe-(inline|eval)/)
})

test('a nonce is never used twice, and every script of a page carries it', async () => {
  const first = await server.as('guest').get('/')
  const second = await server.as('guest').get('/')
  const nonceOf = (policy: unknown) => String(policy).match(/nonce-([^']+)/)?.[1]
  const nonce = nonceOf(first.headers['content-security-policy'])
  expect(nonce).not.toBe(nonceOf(second.headers['content-security-policy']))
  for (const [tag] of first.text.matchAll(/<script\b[^>]*>/g)) expect(tag).toContain(`nonce="${nonce}"`)
})
