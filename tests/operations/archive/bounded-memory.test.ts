import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openSqlReader } from '#app/db/sql-reader.server.ts'
import { startCommand } from '#tests/support/archive/command-line.ts'
import { writeMadeArchive } from '#tests/support/archive/made-archive.ts'
import { newFolder } from '#tests/support/database.ts'

const folder = newFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const POSTS = 100_000
/** JavaScript's own memory, in MB; without a limit V8 takes what the machine has. */
const HEAP_MB = 192
const LIMIT_MB = 400

/** Tells on stderr how much memory the process had at most. */
const PEAK = `process.on('exit', () => console.error('peak ' + process.resourceUsage().maxRSS / 1024))`

test('a hundred thousand posts in the worst order need no more memory than a few', async () => {
  const archive = join(folder, 'large.ndjson')
  writeMadeArchive(archive, POSTS, 210)

  const limits = [`--max-old-space-size=${HEAP_MB}`, '--import', `data:text/javascript,${encodeURIComponent(PEAK)}`]
  const dataDir = join(folder, 'data')
  const { code, stderr, stdout } = await startCommand(dataDir, ['import', 'archive', archive], limits).ended
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'Imported 2000 members, 20000 threads, 100000 posts.\n' })
  const peakMb = Number(/peak ([\d.]+)/.exec(stderr)?.[1])
  expect(peakMb).toBeLessThan(LIMIT_MB)
  const sql = openSqlReader(join(dataDir, 'rockpool.db'))
  expect(sql.get('SELECT count(*) AS count FROM Post')).toEqual({ count: POSTS })
  sql.close()

  // The same limits are too narrow for a reader that keeps the records, before it has written a single one.
  const keeper = join(folder, 'keeper.mjs')
  writeFileSync(
    keeper,
    `import { createReadStream } from 'node:fs'
     import { createInterface } from 'node:readline'
     const records = []
     for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) records.push(JSON.parse(line))
     process.exit(records.length > 0 && process.resourceUsage().maxRSS / 1024 < ${LIMIT_MB} ? 0 : 1)`,
  )
  const kept = spawnSync(process.execPath, [limits[0] as string, keeper, archive])
  expect(kept.status).not.toBe(0)
}, 400_000)
