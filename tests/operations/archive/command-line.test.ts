import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { hashSecret } from '#app/accounts/token.server.ts'
import { openSqlReader } from '#app/db/sql-reader.server.ts'
import { runCommand } from '#tests/support/archive/command-line.ts'
import { linesOf, SMALL_ARCHIVE } from '#tests/support/archive/records.ts'
import { newFolder } from '#tests/support/database.ts'

const folder = newFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const DATA = new URL('../../data/', import.meta.url).pathname
const COMMANDS = ['import', 'export', 'insights', 'owner', 'migrate', 'demo']
const SLOW = 120_000

let folders = 0
const newDataDir = () => join(folder, `data-${++folders}`)

function writeArchive(text: string): string {
  const file = join(folder, `pools-${++folders}.ndjson`)
  writeFileSync(file, text)
  return file
}

function read<Row>(dataDir: string, sql: string): Row[] {
  const reader = openSqlReader(join(dataDir, 'rockpool.db'))
  try {
    return reader.all<Row>(sql)
  } finally {
    reader.close()
  }
}

describe('words', () => {
  test.each(COMMANDS)('%s --help', async (command) => {
    const { code, stdout, stderr } = await runCommand(newDataDir(), command, '--help')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain(`Usage: rockpool ${command}`)
  })

  test('the export says whose it is', async () => {
    const { stdout } = await runCommand(newDataDir(), 'export', '--help')
    expect(stdout).toMatch(/owner's.*deleted and hidden/s)
  })

  test.each([
    [['dance'], /unknown command/],
    [['import', 'mbox', 'x'], /Allowed choices/],
    [['import', 'archive'], /missing required argument/],
    [['insights', '--at', '2026-02-30'], /day like/],
    [['insights', '--days', '0'], /whole number/],
    [['owner', 'nobody'], /address like/],
    [['export'], /missing required argument/],
  ])('%j is called wrongly', async (words, complaint) => {
    const dataDir = newDataDir()
    const { code, stdout, stderr } = await runCommand(dataDir, ...words)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(complaint)
    expect(existsSync(dataDir)).toBe(false)
  })

  test.each([
    [['import', 'archive', 'nowhere.ndjson'], 'There is no nowhere.ndjson.\n'],
    [['import', 'stackexchange', 'nowhere'], 'There is no nowhere/Users.xml.\n'],
    [['insights'], /^There is no community in .* yet\.\n$/],
    [['export', 'x.ndjson'], /^There is no community in .* to export\.\n$/],
  ])('%j fails with a sentence', async (words, complaint) => {
    const { code, stdout, stderr } = await runCommand(newDataDir(), ...words)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toEqual(typeof complaint === 'string' ? complaint : expect.stringMatching(complaint))
  })

  test('a file that is no database is left alone', async () => {
    const dataDir = newDataDir()
    mkdirSync(dataDir)
    const text = 'not a database at all, but long enough to be looked at as one\n'.repeat(50)
    writeFileSync(join(dataDir, 'rockpool.db'), text)
    const { code, stderr } = await runCommand(dataDir, 'migrate')
    expect(code).toBe(1)
    expect(stderr).toMatch(/^rockpool\.db in the data folder is not a database/)
    expect(readFileSync(join(dataDir, 'rockpool.db'), 'utf8')).toBe(text)
  })
})

test(
  'import and export',
  async () => {
    const dataDir = newDataDir()
    const file = writeArchive(`${linesOf(SMALL_ARCHIVE)}oops\n`)
    const strict = await runCommand(dataDir, 'import', 'archive', file, '--strict')
    expect(strict).toMatchObject({ code: 1, stdout: '' })
    expect(strict.stderr).toBe(
      'Line 28: it is not JSON.\nNothing was imported, because --strict allows no problem. Correct what is told above.\n',
    )
    const lenient = await runCommand(dataDir, 'import', 'archive', file, '--name', 'Low water')
    expect(lenient).toMatchObject({ code: 0, stderr: 'Line 28: it is not JSON.\n1 problem, told above.\n' })
    expect(lenient.stdout).toBe(
      'Imported 6 members, 2 categories, 4 threads, 8 posts, 2 reactions, 2 visit days, 2 invites.\n',
    )
    const out = join(folder, 'out.ndjson')
    expect(await runCommand(dataDir, 'export', out)).toMatchObject({ code: 0, stdout: `Wrote 28 records to ${out}.\n` })
    expect(readFileSync(out, 'utf8')).toMatch(/^\{"type":"community","name":"Low water"/)
  },
  SLOW,
)

describe('insights', () => {
  test('of an imported Stack Exchange site are those of an independent implementation', async () => {
    const dataDir = newDataDir()
    const imported = await runCommand(dataDir, 'import', 'stackexchange', join(DATA, 'se-french-meta'))
    expect(imported).toMatchObject({ code: 0, stderr: '', stdout: 'Imported 1720 members, 274 threads, 2066 posts.\n' })
    for (const file of readdirSync(join(DATA, 'expected')).filter((name) => name.startsWith('french-meta'))) {
      const [, at, days] = /^french-meta(?:-at-(\d{4}-\d\d-\d\d))?(?:-days-(\d+))?\.json$/.exec(file) ?? []
      const words = [...(at ? ['--at', at] : []), ...(days ? ['--days', days] : [])]
      const { code, stdout, stderr } = await runCommand(dataDir, 'insights', '--json', ...words)
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      const ours = JSON.parse(stdout)
      const theirs = JSON.parse(readFileSync(join(DATA, 'expected', file), 'utf8'))
      for (const key of ['at', 'windowDays', 'members', 'participants', 'ladder', 'verdict'])
        expect({ file, [key]: ours[key] }).toEqual({ file, [key]: theirs[key] })
      expect(Math.abs(ours.depth - theirs.depth)).toBeLessThanOrEqual(0.0101)
      expect(ours.history).toHaveLength(theirs.history.length)
      expect(Object.keys(ours)).toEqual(KEYS)
    }
  }, 180_000)

  const KEYS = [
    ...['formulaVersion', 'at', 'windowDays', 'members', 'participants', 'ladder', 'depth', 'depthInterval', 'pillars'],
    ...[
      'carriedBy',
      'hubReliance',
      'withoutStaff',
      'comparedWith',
      'growth',
      'change',
      'verdict',
      'measures',
      'history',
    ],
  ]

  test(
    'without --json, a few sentences; too few people give no score',
    async () => {
      const dataDir = newDataDir()
      await runCommand(dataDir, 'import', 'archive', writeArchive(linesOf(SMALL_ARCHIVE)))
      const { stdout } = await runCommand(dataDir, 'insights')
      expect(stdout).toMatch(/^Rock pools, the 91 days before 2026-01-10T00:00:00Z\n {2}\d of 5 members took part\.\n/)
      expect(stdout).toContain('Depth: too few to say.')
    },
    SLOW,
  )
})

test(
  'owner: a member is made, then found again, and the link works once',
  async () => {
    const dataDir = newDataDir()
    const tooEarly = await runCommand(dataDir, 'owner', 'maren@example.org')
    expect(tooEarly).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('has no name yet') })
    await runCommand(dataDir, 'import', 'archive', writeArchive('{"type":"community","name":"Pools"}\n'))
    const made = await runCommand(dataDir, 'owner', 'Maren@Example.org', '--name', 'Maren Holt')
    expect(made).toMatchObject({ code: 0, stderr: expect.stringContaining('Added @Maren-Holt, now an owner.') })
    const [, id, secret] = /^https:\/\/pools\.example\.org\/claim\/([a-z0-9]+)\.([\w-]{43})\n$/.exec(made.stdout) ?? []
    const links = () =>
      read<{ id: string; secretHash: Uint8Array; days: number }>(
        dataDir,
        'SELECT id, secretHash, (expiresAt - createdAt) / 86400000 AS days FROM OneTimeLink',
      )
    expect(links()).toEqual([{ id, secretHash: Buffer.from(hashSecret(secret ?? '')), days: 7 }])

    const found = await runCommand(dataDir, 'owner', 'maren@example.ORG')
    expect(found.stderr).toContain('Found @Maren-Holt')
    expect(links()).toHaveLength(1)
    expect(links()[0]?.id).not.toBe(id)
    expect(read(dataDir, 'SELECT kind, reason FROM ModerationAct')).toEqual([
      { kind: 'make-owner', reason: 'Command line' },
    ])
    expect(read(dataDir, 'SELECT username, displayName, email, role, state FROM Member')).toEqual([
      { username: 'Maren-Holt', displayName: 'Maren Holt', email: 'Maren@Example.org', role: 'owner', state: 'active' },
    ])
  },
  SLOW,
)

test(
  'demo: fills an empty house once, and no other',
  async () => {
    const dataDir = newDataDir()
    const first = await runCommand(dataDir, 'demo')
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(read(dataDir, 'SELECT archiveEndsAt FROM Community')).toEqual([{ archiveEndsAt: null }])
    const count = 'SELECT count(*) AS posts FROM Post'
    const before = read(dataDir, count)
    expect(await runCommand(dataDir, 'demo')).toMatchObject({
      code: 0,
      stdout: 'The demo community is here already.\n',
    })
    expect(read(dataDir, count)).toEqual(before)

    const other = newDataDir()
    await runCommand(other, 'import', 'archive', writeArchive(linesOf(SMALL_ARCHIVE)))
    const refused = await runCommand(other, 'demo')
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.stderr).toMatch(/holds a community already/)
  },
  SLOW,
)
