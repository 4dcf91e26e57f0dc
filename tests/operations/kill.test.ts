import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp } from '#tests/support/database.ts'
import { type CastServer, startCastServer } from '#tests/support/test-server.ts'

let server: CastServer
beforeAll(async () => {
  server = await startCastServer()
})
afterAll(() => server[Symbol.asyncDispose]())

test('kill -9 in the middle of writing keeps every answer that was given', async () => {
  const client = server.as('member')
  const acknowledged: string[] = []
  let isAlive = true
  const writing = (async () => {
    for (let index = 0; isAlive; index++) {
      const body = `Reply number ${index} before the lights went out.`
      const answer = await client.post('/threads/thread-public', { body }).catch(() => null)
      if (answer && answer.status < 400) acknowledged.push(body)
    }
  })()
  await expect.poll(() => acknowledged.length, { timeout: 10_000 }).toBeGreaterThan(20)
  await server.kill('SIGKILL')
  isAlive = false
  await writing

  await using app = await openTestApp({ folder: server.folder })
  const kept = app.db.sql.all<{ bodyMarkdown: string }>('SELECT bodyMarkdown FROM Post').map((row) => row.bodyMarkdown)
  expect(acknowledged.filter((body) => !kept.includes(body))).toEqual([])
  expect(app.db.sql.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' })
})
