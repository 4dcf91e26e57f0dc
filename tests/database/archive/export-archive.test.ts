import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { exportArchive, exportToFile } from '#app/archive/export-archive.server.ts'
import { exportText, importRecords, SMALL_ARCHIVE } from '#tests/support/archive/records.ts'
import { PASSWORD, SECRETS, seedCast } from '#tests/support/cast.ts'
import { openTestApp } from '#tests/support/database.ts'

test('export, import elsewhere, export: the same bytes', async () => {
  await using first = await openTestApp()
  await importRecords(first, SMALL_ARCHIVE)
  const text = await exportText(first)
  await using second = await openTestApp()
  const { problems } = await importRecords(second, text, { isStrict: true })
  expect(problems).toEqual([])
  expect(await exportText(second)).toBe(text)
  expect(await exportText(first)).toBe(text)
})

test('a community that was lived in here can move house', async () => {
  await using first = await openTestApp()
  await seedCast(first)
  const text = await exportText(first)
  await using second = await openTestApp()
  const { problems } = await importRecords(second, text, { isStrict: true })
  expect(problems).toEqual([])
  expect(await exportText(second)).toBe(text)
})

test('one line looks so', async () => {
  await using app = await openTestApp()
  await importRecords(app, SMALL_ARCHIVE)
  const lines = (await exportText(app)).trimEnd().split('\n')
  expect(lines[0]).toBe(
    '{"type":"community","name":"Rock pools","purpose":"Looking.","joinPolicy":"open","timeZone":"Europe/Paris","createdAt":"2026-01-01T00:00:00Z"}',
  )
  expect(lines.find((line) => line.includes('"p7"') && line.startsWith('{"type":"post","id":"p7"'))).toBe(
    '{"type":"post","id":"p7","threadId":"t2","authorId":"m2","createdAt":"2026-01-07T02:00:00Z","body":"Lost","replyTargetKnown":false}',
  )
  const types = lines.map((line) => JSON.parse(line).type)
  expect([...new Set(types)]).toEqual([
    'community',
    'member',
    'category',
    'thread',
    'post',
    'reaction',
    'visit',
    'invite',
  ])
})

test('it holds what is deleted, hidden and among staff, and nothing that opens a door', async () => {
  await using app = await openTestApp()
  const tokens = await seedCast(app)
  const text = await exportText(app)
  for (const word of [
    SECRETS.staff,
    SECRETS.deletedThread,
    SECRETS.hiddenThread,
    SECRETS.deletedPost,
    SECRETS.hiddenPost,
  ])
    expect(text).toContain(word)
  expect(text).not.toContain(SECRETS.replacedText)
  for (const secret of [PASSWORD, '$argon2id$', '@lowwater.example', ...Object.values(tokens)])
    expect(text).not.toContain(secret)
})

test('what happens during the export is not in it', async () => {
  await using app = await openTestApp()
  await importRecords(app, SMALL_ARCHIVE)
  const before = await exportText(app)
  let text = ''
  let writing: Promise<unknown> | undefined
  const slow = new Writable({
    highWaterMark: 1,
    write(chunk, _encoding, done) {
      text += chunk
      writing ??= app.db.write((tx) => tx.post.updateMany({ data: { bodyMarkdown: 'Changed' } }))
      void writing.then(() => done())
    },
  })
  await exportArchive(app, slow)
  expect(text).toBe(before)
})

describe('the file', () => {
  test('does not appear when the disk or the reader fails', async () => {
    await using app = await openTestApp()
    await importRecords(app, SMALL_ARCHIVE)
    const file = join(app.folder, 'missing', 'export.ndjson')
    await expect(exportToFile(app, file)).rejects.toThrow(/ENOENT/)
    const stopped = join(app.folder, 'stopped.ndjson')
    await expect(exportToFile(app, stopped, AbortSignal.abort())).rejects.toThrow()
    expect(existsSync(stopped)).toBe(false)
    expect(readdirSync(app.folder).filter((name) => name.includes('unfinished'))).toEqual([])
  })
})
