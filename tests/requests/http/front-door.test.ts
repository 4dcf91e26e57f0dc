import { readdirSync } from 'node:fs'
import { Agent } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HOUSE } from '#app/app.server.ts'
import { HTTP_LIMITS } from '#app/http/limits.ts'
import { RequestClient } from '#tests/support/request-client.ts'
import { type CastServer, startCastServer } from '#tests/support/test-server.ts'

let server: CastServer
beforeAll(async () => {
  server = await startCastServer()
})
afterAll(() => server[Symbol.asyncDispose]())

const guest = () => server.as('guest')

describe('requests that did not come from our own pages', () => {
  const own = 'own origin'
  const foreign = 'https://elsewhere.example'
  const cases: [secFetchSite: string | null, origin: string | null, isAllowed: boolean][] = [
    ['same-origin', own, true],
    ['same-origin', null, true],
    ['same-site', own, false],
    ['cross-site', own, false],
    ['cross-site', foreign, false],
    ['none', own, false],
    ['', own, false],
    [null, own, true],
    [null, foreign, false],
    [null, 'null', false],
    [null, '', false],
    [null, null, false],
  ]
  const table = ['POST', 'PUT', 'PATCH', 'DELETE'].flatMap((method) => cases.map((row) => [method, ...row] as const))

  test.each(table)('%s with Sec-Fetch-Site %s and Origin %s: %s', async (method, secFetchSite, origin, isAllowed) => {
    const answer = await guest().send(method, '/language', {
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        ...(secFetchSite === null ? {} : { 'sec-fetch-site': secFetchSite }),
        ...(origin === null ? {} : { origin: origin === own ? server.origin : origin }),
      },
      body: 'locale=fr&next=/',
    })
    expect(answer.status === 403).toBe(!isAllowed)
    expect(answer.setCookies.length > 0).toBe(isAllowed)
  })

  test('an address one letter off is not ours', async () => {
    for (const origin of [
      `${server.origin}0`,
      `${server.origin}.elsewhere.example`,
      server.origin.replace('http:', 'https:'),
    ])
      expect((await guest().post('/language', {}, { origin, 'sec-fetch-site': '' })).status).toBe(403)
  })

  test('reading needs no proof of where one comes from', async () => {
    const answer = await guest().get('/', { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' })
    expect(answer.status).toBe(200)
  })
})

describe('sizes', () => {
  test('an address may be so long and no longer', async () => {
    const answer = await guest().get(`/?next=${'a'.repeat(HTTP_LIMITS.urlCharacters)}`)
    expect(answer.status).toBe(414)
  })

  test('a body may be so large and no larger', async () => {
    const answer = await guest().post('/language', { locale: 'fr', next: 'x'.repeat(HTTP_LIMITS.bodyBytes) })
    expect(answer.status).toBe(413)
    expect(answer.text).toContain('too large')
  })

  test('a body must say its length', async () => {
    const answer = await guest().send('POST', '/language', {
      headers: { origin: server.origin, 'transfer-encoding': 'chunked' },
    })
    expect(answer.status).toBe(411)
  })

  test('headers may be so large and no larger', async () => {
    const answer = await guest().get('/', { 'x-much': 'x'.repeat(HTTP_LIMITS.headerBytes) })
    expect(answer.status).toBe(431)
  })

  test('what is no form is a refusal, not a bug', async () => {
    for (const type of ['application/json', 'text/plain', 'multipart/form-data; boundary=x', 'nonsense', '']) {
      const answer = await guest().post('/language', {}, { 'content-type': type })
      expect(answer.status).toBe(415)
    }
  })

  test('a refused body does not stand before the next request of its connection', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const client = new RequestClient(server.origin, undefined, agent)
    expect((await client.post('/language', { next: 'x'.repeat(HTTP_LIMITS.bodyBytes) })).status).toBe(413)
    expect((await client.post('/nothing-here', { text: 'x'.repeat(300_000) })).status).toBe(404)
    expect((await client.post('/language', { locale: 'fr' })).status).toBe(303)
    agent.destroy()
  })
})

describe('files', () => {
  const assets = () => readdirSync(join(HOUSE, 'build/client/assets'))
  const largest = (end: string) => assets().find((name) => name.startsWith('framework') && name.endsWith(end)) ?? ''

  test.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ])('to those who accept %s a script comes as %s', async (accepted, encoding) => {
    const answer = await guest().get(`/assets/${largest('.js')}`, { 'accept-encoding': accepted })
    expect(answer.status).toBe(200)
    expect(answer.headers['content-encoding']).toBe(encoding)
    expect(answer.headers['content-type']).toMatch(/javascript/)
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(answer.headers.vary).toMatch(/accept-encoding/i)
    expect(answer.text.includes('hydrate')).toBe(true)
  })

  test('a file outside the folder is not there, however it is written', async () => {
    const paths = [
      '/../package.json',
      '/..%2fpackage.json',
      '/assets/..%2f..%2f..%2fpackage.json',
      '/%2e%2e/package.json',
    ]
    for (const path of paths) {
      const answer = await guest().get(path)
      expect(answer.text).not.toContain('"dependencies"')
      expect([400, 404]).toContain(answer.status)
    }
  })

  test('addresses that are no addresses are refused, not broken on', async () => {
    for (const path of ['/%', '/%ff', '/assets/%', '//', '/\\', '/threads/%E0%A4%A', '/threads/%00']) {
      const { status } = await guest().get(path)
      expect(status).toBeLessThan(500)
    }
  })
})

describe('pages', () => {
  test('a page is private, and asked for anew each time', async () => {
    expect((await guest().get('/')).headers['cache-control']).toMatch(/private|no-store/)
  })

  test('health says whether the database answers, and nothing else', async () => {
    const answer = await guest().get('/health')
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.text)).toEqual({ status: 'ok' })
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  test('HEAD is GET without a body', async () => {
    const answer = await guest().send('HEAD', '/')
    expect(answer.status).toBe(200)
    expect(answer.weight).toBe(0)
  })

  test('a page that is not there says so, in the reader’s language', async () => {
    const answer = await guest().get('/nothing-here', { 'accept-language': 'fr' })
    expect(answer.status).toBe(404)
    expect(answer.text).toContain('lang="fr"')
    expect(answer.text).toContain('Il n’y a rien ici')
  })

  test('the Host header cannot redirect anyone', async () => {
    const answer = await guest().get('/threads/new', { host: 'elsewhere.example' })
    expect(answer.location).toMatch(/^\/sign-in/)
    expect(answer.text).not.toContain('elsewhere.example')
  })
})
