import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CAST, PASSWORD } from '#tests/support/cast.ts'
import { type CastServer, startCastServer } from '#tests/support/test-server.ts'

let server: CastServer
beforeAll(async () => {
  server = await startCastServer({ environment: { ROCKPOOL_DEMO: '1' } })
})
afterAll(() => server[Symbol.asyncDispose]())

const ELSEWHERE = [
  'https://elsewhere.example/',
  '//elsewhere.example/',
  '///elsewhere.example/',
  '/\\elsewhere.example/',
  '\\\\elsewhere.example/',
  '/%09/elsewhere.example',
  '/\t/elsewhere.example',
  '/\n/elsewhere.example',
  'javascript:alert(1)',
  'https:elsewhere.example',
  ' //elsewhere.example',
  '/.//elsewhere.example',
  '/x/..//elsewhere.example',
]

/** Where a browser on our site would end up. */
const hostAfter = (location: string | undefined) => new URL(location ?? '/', server.origin).host

describe.each(ELSEWHERE)('after signing in, %j leads nowhere else', (next) => {
  const ours = () => new URL(server.origin).host

  test('by password', async () => {
    const answer = await server
      .as('guest')
      .post('/sign-in', { identifier: CAST.member.username, password: PASSWORD, next })
    expect([303, 429]).toContain(answer.status)
    expect(hostAfter(answer.location)).toBe(ours())
  })

  test('in the demo', async () => {
    const answer = await server.as('guest').post('/demo-sign-in', { memberId: CAST.member.id, next })
    expect(answer.status).toBe(303)
    expect(hostAfter(answer.location)).toBe(ours())
  })

  test('by the sign-in page of someone who is signed in', async () => {
    const answer = await server.as('member').get(`/sign-in?next=${encodeURIComponent(next)}`)
    expect(answer.status).toBe(302)
    expect(hostAfter(answer.location)).toBe(ours())
  })

  test('by choosing a language', async () => {
    const answer = await server.as('guest').post('/language', { locale: 'fr', next })
    expect(answer.status).toBe(303)
    expect(hostAfter(answer.location)).toBe(ours())
  })
})
