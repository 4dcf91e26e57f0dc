import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { openSqlReader } from '#app/db/sql-reader.server.ts'
import { runCommand, startCommand } from '#tests/support/archive/command-line.ts'
import { writeMadeArchive } from '#tests/support/archive/made-archive.ts'
import { newFolder } from '#tests/support/database.ts'

const folder = newFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const archive = join(folder, 'made.ndjson')

type Progress = { phase: string; position: number; finishedAt: number | null }

/** How far the import is, by the database alone; null before there is one. */
function progressOf(dataDir: string): Progress | null {
  try {
    const sql = openSqlReader(join(dataDir, 'rockpool.db'))
    try {
      return sql.get<Progress>('SELECT phase, position, finishedAt FROM ImportProgress') ?? null
    } finally {
      sql.close()
    }
  } catch {
    return null
  }
}

async function killWhen(dataDir: string, isThere: (progress: Progress | null) => boolean): Promise<Progress | null> {
  const { child, ended } = startCommand(dataDir, ['import', 'archive', archive])
  while (child.exitCode === null && !isThere(progressOf(dataDir))) await sleep(3)
  child.kill('SIGKILL')
  const { signal } = await ended
  expect(signal).toBe('SIGKILL')
  return progressOf(dataDir)
}

async function exported(dataDir: string): Promise<string> {
  const file = join(folder, 'export.ndjson')
  const { code, stderr } = await runCommand(dataDir, 'export', file)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return readFileSync(file, 'utf8')
}

test('killed again and again, it ends with the same community as if nothing had happened', async () => {
  writeMadeArchive(archive, 12_000, 30)
  const whole = join(folder, 'whole')
  expect(await runCommand(whole, 'import', 'archive', archive)).toMatchObject({ code: 0 })
  const expected = await exported(whole)

  const broken = join(folder, 'broken')
  const { child, ended } = startCommand(broken, ['import', 'archive', archive])
  await sleep(400)
  child.kill('SIGKILL')
  await ended
  await killWhen(broken, (progress) => progress !== null)
  await killWhen(broken, (progress) => progress?.phase === 'thread')
  let last = 0
  for (const posts of [1, 3000, 6000, 9000]) {
    const progress = await killWhen(broken, (at) => at?.phase === 'post' && at.position >= posts)
    expect(progress).toMatchObject({ phase: 'post', finishedAt: null })
    expect(progress?.position).toBeGreaterThanOrEqual(last)
    last = progress?.position ?? 0
  }
  const end = await runCommand(broken, 'import', 'archive', archive)
  expect(end).toMatchObject({ code: 0, stderr: '' })
  expect(end.stdout).toMatch(/there already/)
  expect(await exported(broken)).toBe(expected)

  const again = await runCommand(broken, 'import', 'archive', archive)
  expect(again.stdout).toBe('This archive was imported before; nothing has changed.\n')
  expect(await exported(broken)).toBe(expected)
}, 180_000)

test('Ctrl-C stops between two batches and says how to go on', async () => {
  writeMadeArchive(archive, 12_000, 30)
  const dataDir = join(folder, 'stopped')
  const { child, ended } = startCommand(dataDir, ['import', 'archive', archive])
  while (child.exitCode === null && progressOf(dataDir)?.phase !== 'post') await sleep(3)
  child.kill('SIGINT')
  expect(await ended).toMatchObject({ code: 1, stderr: 'Stopped. The same command goes on from here.\n' })
  expect(await runCommand(dataDir, 'import', 'archive', archive)).toMatchObject({ code: 0 })
}, 120_000)
