import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { HOUSE } from '#app/app.server.ts'
import { newFolder } from '#tests/support/database.ts'
import { RequestClient } from '#tests/support/request-client.ts'
import { freePort, startServer } from '#tests/support/test-server.ts'

/** Starts the server expecting it to refuse; returns what it said. */
function startBadly(environment: Record<string, string>) {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['app/server.ts'], {
    cwd: HOUSE,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', LOG_LEVEL: 'silent', DATA_DIR: newFolder(), ...environment },
    encoding: 'utf8',
    timeout: 15_000,
  })
  return { status, said: `${stdout}${stderr}`.trim() }
}

test('a new folder becomes a forum that waits to be named', async () => {
  await using server = await startServer()
  const answer = await new RequestClient(server.origin).get('/')
  expect(answer).toMatchObject({ status: 302, location: '/setup' })
  expect(existsSync(join(server.folder, 'rockpool.db'))).toBe(true)
})

test('asked to stop, it finishes and leaves with 0', async () => {
  await using server = await startServer()
  expect(await server.kill('SIGTERM')).toBe(0)
})

test('stopping waits for the answer that is being written', async () => {
  await using server = await startServer()
  const answer = new RequestClient(server.origin).get('/setup')
  const [{ status }, code] = await Promise.all([answer, answer.then(() => server.kill('SIGTERM'))])
  expect(status).toBe(200)
  expect(code).toBe(0)
})

test.each([
  ['a port that is no number', { PORT: 'three' }, /PORT/],
  ['an address that is none', { BASE_URL: 'forum' }, /BASE_URL/],
  ['an address with a path', { BASE_URL: 'https://example.org/forum' }, /BASE_URL.*no path/],
  ['a demo that others could reach', { ROCKPOOL_DEMO: '1', HOST: '0.0.0.0' }, /ROCKPOOL_DEMO/],
  ['a demo behind a proxy', { ROCKPOOL_DEMO: '1', BASE_URL: 'https://forum.example' }, /ROCKPOOL_DEMO/],
])('%s is refused with a sentence', (_name, environment, sentence) => {
  const { status, said } = startBadly(environment)
  expect(status).toBe(1)
  expect(said).toMatch(sentence)
  expect(said.split('\n')).toHaveLength(1)
})

test('a port that is taken is said so', async () => {
  const port = await freePort()
  const other = createServer().listen(port, '127.0.0.1')
  await once(other, 'listening')
  const { status, said } = startBadly({ PORT: String(port) })
  other.close()
  expect(status).toBe(1)
  expect(said).toBe(`Port ${port} is taken. Set PORT to another.`)
})

test('a file that is no database is refused and left alone', () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'rockpool.db'), 'not a database, but somebody may need it'.repeat(100))
  const { status, said } = startBadly({ DATA_DIR: folder })
  expect(status).toBe(1)
  expect(said).toMatch(/not a database/i)
})
