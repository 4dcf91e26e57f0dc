import { afterAll, beforeAll, expect, test } from 'vitest'
import { RENDER_VERSION } from '#app/threads/markdown.server.ts'
import { CAST } from '#tests/support/cast.ts'
import { weighPage } from '#tests/support/page-weight.ts'
import { exampleOf, PLACES } from '#tests/support/site-map.ts'
import { type CastServer, startCastServer } from '#tests/support/test-server.ts'

/** Bytes on the wire of a first visit, compressed. */
const LIMITS = { html: 30_000, css: 15_000, js: 120_000 }

let server: CastServer
beforeAll(async () => {
  server = await startCastServer({
    seed: async (app) => {
      const words = 'Low water uncovers more than anybody had expected to find there on a Tuesday. '
      await app.db.write(async (tx) => {
        for (let index = 0; index < 120; index++) {
          const body = `${index}. ${words.repeat(1 + (index % 7))}`
          await tx.post.create({
            data: {
              id: `post-long-${index}`,
              threadId: 'thread-public',
              authorId: index % 2 ? CAST.member.id : CAST.otherMember.id,
              createdAt: new Date(app.clock.now().getTime() - (200 - index) * 60_000),
              bodyMarkdown: body,
              bodyHtml: `<p>${body}</p>`,
              excerpt: body.slice(0, 100),
              renderVersion: RENDER_VERSION,
              replyToId: index > 0 ? `post-long-${index - 1}` : null,
            },
          })
        }
      })
    },
  })
})
afterAll(() => server[Symbol.asyncDispose]())

const pages = [...new Set(PLACES.map(({ path }) => exampleOf(path)))]

test.each(pages)('%s weighs no more than a page may', async (page) => {
  const weight = await weighPage(server.as('owner'), page)
  if (!weight) return
  expect(weight.html).toBeLessThanOrEqual(LIMITS.html)
  expect(weight.css).toBeLessThanOrEqual(LIMITS.css)
  expect(weight.js).toBeLessThanOrEqual(LIMITS.js)
})
