// `npm run bench`: see run-bench.mjs. Loopback only, about two minutes, prints figures and asserts none.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import autocannon from 'autocannon'
import { createSession } from '#app/accounts/sessions.server.ts'
import { HOUSE, openApp } from '#app/app.server.ts'
import { importArchive } from '#app/archive/import-archive.server.ts'
import { recordsSource } from '#app/archive/source.server.ts'
import { readConfig } from '#app/config.server.ts'
import { computePanelInWorker } from '#app/insights/compute-panel.server.ts'
import { simulateCommunity } from '#prisma/demo/simulate.ts'
import { newFolder, openTestApp, TEST_NOW } from '#tests/support/database.ts'
import { weighPage } from '#tests/support/page-weight.ts'
import { RequestClient } from '#tests/support/request-client.ts'
import { startServer } from '#tests/support/test-server.ts'
import { fillWith } from './large-community.ts'

const SECONDS = 5
const CONNECTIONS = 8
const LARGE = { members: 10_000, posts: 500_000 }

const folder = newFolder()
const environment = { ...process.env, DATA_DIR: folder }
spawnSync(process.execPath, ['app/cli/main.ts', 'demo'], { cwd: HOUSE, env: environment, stdio: 'ignore' })
const { threadId, memberId, token } = await prepareDemo()
await using server = await startServer({ folder, environment: { LOG_LEVEL: 'silent' } })
const plain = spawn(process.execPath, ['tests/bench/plain-server.ts', folder, server.origin, threadId, memberId], {
  cwd: HOUSE,
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
})
const [{ port }] = (await once(plain, 'message')) as [{ port: number }]
const plainOrigin = `http://127.0.0.1:${port}`

console.log(
  `Requests a second and 99th percentile, ${CONNECTIONS} connections, ${SECONDS} s each, one after another:\n`,
)
await compare('thread page', [
  ['Rockpool', `${server.origin}/threads/${threadId}`],
  ['same queries, template string', `${plainOrigin}/template/thread`],
  ['same bytes, bare node:http', `${plainOrigin}/bytes/thread`],
])
await compare('thread list', [
  ['Rockpool', `${server.origin}/`],
  ['same queries, template string', `${plainOrigin}/template/list`],
  ['same bytes, bare node:http', `${plainOrigin}/bytes/list`],
])
const form = {
  method: 'POST' as const,
  body: 'body=A+reply+of+ordinary+length%2C+with+a+**word**+that+stands+out.&intent=post',
  headers: {
    'content-type': 'application/x-www-form-urlencoded',
    origin: server.origin,
    'sec-fetch-site': 'same-origin',
    cookie: `session=${token}`,
  },
}
await compare('reply', [
  ['Rockpool', `${server.origin}/threads/${threadId}`, form],
  ['same rows, bare node:http', plainOrigin, form],
])
plain.kill()

console.log('\nFirst visits, bytes on the wire (limits: HTML 30,000, CSS 15,000, JS 120,000):\n')
const guest = new RequestClient(server.origin)
for (const path of ['/', `/threads/${threadId}`, '/sign-in']) {
  const weight = await weighPage(guest, path)
  console.log(`  ${path.padEnd(20)} HTML ${weight?.html}  CSS ${weight?.css}  JS ${weight?.js}`)
}

console.log('\nImport of the demo community:')
{
  await using app = await openTestApp()
  const source = recordsSource('bench', 'Bench', () => simulateCommunity({ endsAt: TEST_NOW.getTime(), seed: 1 }))
  const startedAt = performance.now()
  const report = await importArchive(app, source, {})
  const seconds = (performance.now() - startedAt) / 1000
  const rows = report.ok ? Object.values(report.value.counts).reduce((sum, { added }) => sum + added, 0) : 0
  console.log(`  ${rows} records in ${seconds.toFixed(2)} s: ${Math.round(rows / seconds)} a second\n`)
}

console.log(`Insights of ${LARGE.members} members and ${LARGE.posts} posts:`)
{
  await using app = await openTestApp()
  fillWith(app.db.file, { ...LARGE, endsAt: TEST_NOW.getTime(), years: 3 })
  const startedAt = performance.now()
  await computePanelInWorker({ file: app.db.file, at: TEST_NOW.getTime(), windowDays: null })
  console.log(`  ${((performance.now() - startedAt) / 1000).toFixed(1)} s in a thread of its own`)
}
rmSync(folder, { recursive: true, force: true })
process.exit(0)

type Contender = [name: string, url: string, request?: Partial<autocannon.Options>]

/** Each contender alone, the first one once more at the end, so that a machine that tires is seen. */
async function compare(what: string, contenders: Contender[]): Promise<void> {
  const run = ([, url, request]: Contender, duration: number) =>
    autocannon({ connections: CONNECTIONS, headers: { 'accept-encoding': 'br' }, ...request, url, duration })
  console.log(`  ${what}`)
  for (const contender of contenders) await run(contender, 1)
  const results: { name: string; perSecond: number }[] = []
  for (const contender of contenders) {
    const result = await run(contender, SECONDS)
    const perSecond = result.requests.average
    results.push({ name: contender[0], perSecond })
    const wrong = result.non2xx - (contender[2] ? result['3xx'] : 0)
    const failures = wrong + result.errors > 0 ? `  (${wrong + result.errors} failed)` : ''
    console.log(
      `    ${contender[0].padEnd(32)} ${perSecond.toFixed(0).padStart(7)}/s  p99 ${result.latency.p99} ms${failures}`,
    )
  }
  const [rockpool, ...others] = results
  const ratios = others.map(
    ({ name, perSecond }) => `1 : ${(perSecond / (rockpool?.perSecond || 1)).toFixed(1)} to ${name}`,
  )
  console.log(`    Rockpool stands ${ratios.join(', ')}`)
}

/** A public thread of ordinary length, and a member who may write in it. */
async function prepareDemo(): Promise<{ threadId: string; memberId: string; token: string }> {
  const app = await openApp(readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' }))
  const thread = app.db.sql.get<{ id: string }>(
    `SELECT t.id FROM Thread t JOIN Category c ON c.id = t.categoryId WHERE c.audience = 'public' AND t.deletedAt IS NULL
     AND t.hiddenAt IS NULL AND t.lockedAt IS NULL ORDER BY abs(t.postCount - 12), t.id LIMIT 1`,
  )
  const member = app.db.sql.get<{ id: string }>(
    `SELECT id FROM Member WHERE role = 'member' AND state = 'active' ORDER BY id LIMIT 1`,
  )
  if (!thread || !member) throw new Error('The demo community has no public thread or no member.')
  const token = await app.db.write((tx) => createSession(tx, member.id, app.clock.now()))
  await app.db.close()
  return { threadId: thread.id, memberId: member.id, token }
}
