import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CAST } from '#tests/support/cast.ts'
import { exampleOf, PLACES } from '#tests/support/site-map.ts'
import { type CastServer, startCastServer } from '#tests/support/test-server.ts'

// Names, titles, category names and texts are other people's words wherever they appear.

const MARK = 'xss'
const HOSTILE = {
  element: `<img src=x onerror=${MARK}()>`,
  script: `</script><script>${MARK}()</script>`,
  attribute: `" onmouseover="${MARK}()" x="`,
  quote: `' onfocus='${MARK}()`,
  comment: `--><svg onload=${MARK}()>`,
  template: `\${${MARK}()}`,
} as const

let server: CastServer
let threadId: string
beforeAll(async () => {
  const everything = Object.values(HOSTILE).join(' ')
  server = await startCastServer({
    seed: async (app) => {
      await app.db.write(async (tx) => {
        await tx.community.update({ where: { id: 1 }, data: { name: everything, purpose: everything } })
        await tx.category.update({
          where: { id: 'category-public' },
          data: { name: everything, description: everything },
        })
        await tx.member.update({
          where: { id: CAST.member.id },
          data: { displayName: everything, about: everything, interests: everything, place: everything },
        })
        await tx.thread.update({ where: { id: 'thread-public' }, data: { title: everything } })
      })
    },
  })
  const client = server.as('member')
  const title = HOSTILE.element
  const body = Object.values(HOSTILE).join('\n\n')
  const answer = await client.post('/threads/new', { title, body, categoryId: 'category-public', intent: 'post' })
  threadId = answer.location?.match(/\/threads\/([^/?#]+)/)?.[1] ?? ''
})
afterAll(() => server[Symbol.asyncDispose]())

/** Tags as a browser would see them, strings in attributes included. */
function tagsOf(html: string): string[] {
  return html.match(/<[a-z][^\s>]*(?:\s+[^\s=>]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?)*\s*\/?>/gi) ?? []
}

function expectHarmless(html: string, nonce: string): void {
  for (const tag of tagsOf(html)) {
    const bare = tag.replace(/=\s*"[^"]*"/g, '=""')
    expect(bare).not.toMatch(/\son[a-z]+\s*=/i)
    if (/^<script/i.test(tag)) expect(tag).toContain(`nonce="${nonce}"`)
    expect(tag).not.toMatch(/(href|src|action|formaction)="\s*(javascript|data:text|vbscript):/i)
  }
  const raw = ['<img src=x', '<svg onload', `</script><script>${MARK}`]
  expect(raw.filter((piece) => html.includes(piece))).toEqual([])
}

describe('on every page, for everyone', () => {
  const pages = [...new Set(PLACES.map(({ path }) => exampleOf(path)))]
  test.each(['guest', 'member', 'moderator', 'owner'] as const)('%s runs nobody’s words', async (visitor) => {
    const client = server.as(visitor)
    for (const page of [...pages, `/threads/${threadId}`]) {
      const answer = await client.get(page)
      if (!String(answer.headers['content-type']).startsWith('text/html')) continue
      const nonce = String(answer.headers['content-security-policy']).match(/nonce-([^']+)/)?.[1] ?? ''
      expectHarmless(answer.text, nonce)
    }
  })
})

test('what was written is there, as words', async () => {
  expect(threadId).not.toBe('')
  const { text } = await server.as('guest').get(`/threads/${threadId}`)
  expect(text.includes('&lt;img src=x onerror=')).toBe(true)
})

test('what is typed comes back with a refused form, as words', async () => {
  const fields = { title: HOSTILE.attribute, body: '', categoryId: 'category-public', intent: 'post' }
  const answer = await server.as('member').post('/threads/new', fields)
  expect(answer.status).toBe(422)
  expect(answer.text.includes('&quot; onmouseover=&quot;')).toBe(true)
})

test.each([
  ['javascript:alert(1)', /href="javascript/i],
  ['[a](javascript:alert(1))', /href="javascript/i],
  ['[a](<java\nscript:alert(1)>)', /href="java/i],
  ['[a](data:text/html;base64,PHNjcmlwdD4=)', /href="data/i],
  ['![a](x" onerror="alert(1))', /^<img[^>]*\sonerror=/i],
  ['<a href="javascript:alert(1)">a</a>', /href="javascript/i],
  ['<iframe src="https://elsewhere.example">', /<iframe/i],
  ['<style>body{display:none}</style>', /<style/i],
  ['<form action="https://elsewhere.example"><input name=password>', /action="https:\/\/elsewhere/i],
  ['<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>', /<img src=x/i],
])('a preview of %j is harmless', async (body, harm) => {
  const answer = await server.as('member').post('/threads/thread-public', { body, intent: 'preview' })
  expect(answer.status).toBe(200)
  expect(tagsOf(answer.text).filter((tag) => harm.test(tag))).toEqual([])
})
