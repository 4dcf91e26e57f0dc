import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportToFile } from '#app/archive/export-archive.server.ts'
import { type ImportOptions, importArchive } from '#app/archive/import-archive.server.ts'
import { openArchiveFile } from '#app/archive/source.server.ts'
import type { TestApp } from '#tests/support/database.ts'

const day = (number: number, hour = 0) => new Date(Date.UTC(2026, 0, number, hour)).toISOString()

/** A small community with something of every kind, in the order in which it happened. */
export const SMALL_ARCHIVE: object[] = [
  { type: 'community', name: 'Rock pools', purpose: 'Looking.', joinPolicy: 'open', timeZone: 'Europe/Paris' },
  { type: 'member', id: 'm1', username: 'oda', displayName: 'Oda', joinedAt: day(1), role: 'owner', about: 'Keeps it' },
  {
    type: 'member',
    id: 'm2',
    username: 'milo',
    joinedAt: day(2),
    role: 'moderator',
    invitedById: 'm1',
    place: 'Brest',
  },
  // Invited by somebody who joined later, as it happens when an account is made anew.
  { type: 'member', id: 'm3', username: 'mara', joinedAt: day(3), invitedById: 'm4', lastSeenAt: day(20) },
  { type: 'member', id: 'm4', username: 'otto', joinedAt: day(4), state: 'silenced' },
  { type: 'member', id: 'm5', username: 'robot', joinedAt: day(4), bot: true },
  { type: 'member', id: 'm6', username: 'fay', joinedAt: day(5), former: true },
  { type: 'category', id: 'c1', name: 'Shore', audience: 'public', position: 1 },
  { type: 'category', id: 'c2', name: 'Keepers', audience: 'staff', description: 'Only we.' },
  { type: 'thread', id: 't1', title: 'Limpets', authorId: 'm1', createdAt: day(6), categoryId: 'c1', pinnedAt: day(7) },
  { type: 'thread', id: 't2', title: 'June', authorId: 'm2', createdAt: day(7), categoryId: 'c2', lockedAt: day(8) },
  { type: 'thread', id: 't3', title: 'Nobody wrote here', authorId: 'm3', createdAt: day(8) },
  { type: 'thread', id: 't4', title: 'Cheap watches', authorId: 'm4', createdAt: day(9), hiddenAt: day(10) },
  { type: 'post', id: 'p1', threadId: 't1', authorId: 'm1', createdAt: day(6), body: '**Forty** of them. @mara' },
  { type: 'post', id: 'p2', threadId: 't1', authorId: 'm3', createdAt: day(6, 2), body: 'More', replyToId: 'p1' },
  { type: 'post', id: 'p3', threadId: 't1', authorId: 'm6', createdAt: day(6, 3), body: 'Gone', deletedAt: day(9) },
  { type: 'post', id: 'p4', threadId: 't1', authorId: 'm4', createdAt: day(6, 4), body: 'Rude', hiddenAt: day(9) },
  // Answers a post of another thread, and one that is later than itself.
  { type: 'post', id: 'p5', threadId: 't2', authorId: 'm2', createdAt: day(7), body: 'Both', replyToId: 'p2' },
  { type: 'post', id: 'p6', threadId: 't2', authorId: 'm1', createdAt: day(7, 1), body: 'Late', replyToId: 'p7' },
  {
    type: 'post',
    id: 'p7',
    threadId: 't2',
    authorId: 'm2',
    createdAt: day(7, 2),
    body: 'Lost',
    replyTargetKnown: false,
  },
  { type: 'post', id: 'p8', threadId: 't4', authorId: 'm4', createdAt: day(9), bodyHtml: '<p>Buy <b>now</b></p>' },
  { type: 'reaction', postId: 'p1', memberId: 'm3', kind: 'heart', createdAt: day(6, 5) },
  { type: 'reaction', postId: 'p1', memberId: 'm2', kind: 'heart', createdAt: day(6, 6) },
  { type: 'visit', memberId: 'm1', day: '2026-01-05' },
  { type: 'visit', memberId: 'm3', day: '2026-01-06' },
  { type: 'invite', id: 'i1', fromMemberId: 'm1', createdAt: day(1, 1), acceptedById: 'm2' },
  { type: 'invite', id: 'i2', fromMemberId: 'm1', createdAt: day(1, 2) },
]

export const linesOf = (records: object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('')

/** Imports and tells every problem as "Line 3: ...". */
export async function importRecords(app: TestApp, records: object[] | string, options: ImportOptions = {}) {
  const problems: string[] = []
  const file = join(app.folder, 'pools.ndjson')
  writeFileSync(file, typeof records === 'string' ? records : linesOf(records))
  const source = await openArchiveFile(file)
  const result = await importArchive(app, source, {
    ...options,
    onProblem: ({ place, reason }) => problems.push(`${place}: ${reason}`),
  })
  return { result, problems }
}

export async function exportText(app: TestApp): Promise<string> {
  const file = join(app.folder, 'export.ndjson')
  await exportToFile(app, file)
  return readFileSync(file, 'utf8')
}

/** Fisher and Yates, with a generator that gives the same order for the same seed. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const result = [...items]
  let state = seed
  for (let place = result.length - 1; place > 0; place--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = state % (place + 1)
    ;[result[place], result[other]] = [result[other] as Item, result[place] as Item]
  }
  return result
}
