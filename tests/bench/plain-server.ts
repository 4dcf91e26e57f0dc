// The yardstick: node:http and nothing else. It answers
//   /bytes/...     the bytes Rockpool sent for that page, kept in memory
//   /template/...  the same queries, put into one template string and compressed as Rockpool does
//   POST           the same rows written as a reply, without a form, a policy or a renderer
import { once } from 'node:events'
import { createServer } from 'node:http'
import Database from 'better-sqlite3'
import { openApp } from '#app/app.server.ts'
import { readConfig } from '#app/config.server.ts'
import { compressed } from '#app/http/compress.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { GUEST } from '#app/members/viewer.ts'
import { openThreadPage } from '#app/threads/open-thread-page.server.ts'
import { listCategories, listThreads } from '#app/threads/thread-list-queries.server.ts'

const [folder = '', origin = '', threadId = '', authorId = ''] = process.argv.slice(2)
const app = await openApp(readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' }))
const writer = new Database(`${folder}/rockpool.db`, { timeout: 5000 })

const headers = { 'accept-encoding': 'br' }
const bytesOf = async (path: string) => {
  const { default: http } = await import('node:http')
  const [incoming] = await once(http.get(`${origin}${path}`, { headers }), 'response')
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  return Buffer.concat(chunks)
}
const pages = new Map([
  ['/bytes/thread', await bytesOf(`/threads/${threadId}`)],
  ['/bytes/list', await bytesOf('/')],
])

const frame = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`

function threadHtml(): string {
  const page = openThreadPage(app, GUEST, threadId, new URLSearchParams())
  const posts = page?.posts.map(
    (post) => `<article><h2>${post.author?.displayName}</h2>${JSON.stringify(post)}</article>`,
  )
  return frame(page?.head.title ?? '', posts?.join('') ?? '')
}

function listHtml(): string {
  const { threads } = { threads: listThreads(app, GUEST, { before: null }) }
  return frame('list', `${JSON.stringify(listCategories(app, GUEST))}${JSON.stringify(threads)}`)
}

const insertPost = writer.prepare(
  `INSERT INTO Post (id, threadId, authorId, createdAt, bodyMarkdown, bodyHtml, excerpt, renderVersion) VALUES (?, ?, ?, ?, ?, ?, ?, 1)`,
)
const touchThread = writer.prepare('UPDATE Thread SET lastPostAt = ?, postCount = postCount + 1 WHERE id = ?')
const writeReply = writer.transaction((body: string) => {
  const now = new Date()
  insertPost.run(newId(now), threadId, authorId, now.getTime(), body, `<p>${body}</p>`, body)
  touchThread.run(now.getTime(), threadId)
})

const server = createServer(async (incoming, outgoing) => {
  const kept = pages.get(incoming.url ?? '')
  if (kept) {
    outgoing.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' }).end(kept)
  } else if (incoming.method === 'POST') {
    const body = new URLSearchParams(Buffer.concat(await incoming.toArray()).toString()).get('body') ?? ''
    writeReply.immediate(body)
    outgoing.writeHead(303, { location: `/threads/${threadId}` }).end()
  } else {
    const html = incoming.url === '/template/thread' ? threadHtml() : listHtml()
    const page = new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
    const small = await compressed(new Request('http://localhost/', { headers }), page)
    outgoing.writeHead(200, Object.fromEntries(small.headers)).end(Buffer.from(await small.arrayBuffer()))
  }
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as { port: number }).port }))
