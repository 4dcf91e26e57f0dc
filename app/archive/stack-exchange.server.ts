import { createHash } from 'node:crypto'
import { basename, join, resolve } from 'node:path'
import { htmlToMarkdown } from './html-to-markdown.server.ts'
import { ARCHIVE_LIMITS } from './limits.ts'
import { checkRecord } from './parse-record.ts'
import type { ReadLine } from './read-lines.server.ts'
import type { MemberRecord } from './record.ts'
import { type ArchiveSource, fingerprintFiles } from './source.server.ts'
import { type DumpRow, readDumpRows } from './stack-exchange-rows.server.ts'
import { usernameFrom } from './username.ts'

const FILES = ['Users.xml', 'Posts.xml', 'Comments.xml'] as const
const QUESTION = '1'
const ANSWER = '2'
const NUMBER = /^-?\d{1,15}$/
/** The account under which the site itself acts. */
const BOT = '-1'

/** A row may give two records, so each row has two line numbers; a file's start far apart from the next one's. */
const FILE_STRIDE = 1e12
const lineNumber = (file: (typeof FILES)[number], row: number, part: 0 | 1 = 0): number =>
  FILES.indexOf(file) * FILE_STRIDE + row * 2 + part

function placeOf(line: number): string {
  const file = FILES[Math.floor(line / FILE_STRIDE)]
  return file ? `${file}, row ${Math.floor((line % FILE_STRIDE) / 2)}` : 'The dump'
}

/** A Stack Exchange data dump: a folder with Users.xml, Posts.xml and Comments.xml. Its votes name nobody. */
export async function openStackExchange(folder: string): Promise<ArchiveSource> {
  const files = FILES.map((file) => join(folder, file))
  return {
    fingerprint: await fingerprintFiles('stackexchange', files),
    name: basename(resolve(folder)),
    read: () => readStackExchange(folder),
    placeOf,
  }
}

/**
 * Every user, question, answer and comment as records. Ids are padded so that their plain order is the dump's, and
 * a post's comes before a comment's. Holds the number of each post, and nothing else that grows with the dump.
 */
export async function* readStackExchange(folder: string): AsyncGenerator<ReadLine> {
  const former = new Map<string, MemberRecord>()
  yield* readUsers(join(folder, 'Users.xml'))
  const threadOf = new Map<string, string | null>()
  yield* readPosts(join(folder, 'Posts.xml'), threadOf, former)
  yield* readComments(join(folder, 'Comments.xml'), threadOf, former)
  let line = FILES.length * FILE_STRIDE
  for (const record of former.values()) yield checked(line++, record)
}

async function* readUsers(file: string): AsyncGenerator<ReadLine> {
  let row = 0
  for await (const user of readDumpRows(file)) {
    row++
    const displayName = cut(user.DisplayName?.trim(), ARCHIVE_LIMITS.nameCharacters) || `user${user.Id}`
    yield checked(lineNumber('Users.xml', row), {
      type: 'member',
      id: memberId(user.Id),
      username: usernameFrom(displayName),
      displayName,
      joinedAt: instant(user.CreationDate),
      lastSeenAt: user.LastAccessDate && instant(user.LastAccessDate),
      bot: user.Id === BOT ? true : undefined,
      about: cut(htmlToMarkdown(cut(user.AboutMe, ARCHIVE_LIMITS.aboutCharacters)), ARCHIVE_LIMITS.aboutCharacters),
      place: cut(user.Location, ARCHIVE_LIMITS.placeCharacters),
    })
  }
}

async function* readPosts(
  file: string,
  threadOf: Map<string, string | null>,
  former: Map<string, MemberRecord>,
): AsyncGenerator<ReadLine> {
  let row = 0
  for await (const post of readDumpRows(file)) {
    row++
    const isQuestion = post.PostTypeId === QUESTION
    const isRead = isQuestion || post.PostTypeId === ANSWER
    const threadId = isRead ? (padded('t', isQuestion ? post.Id : post.ParentId) ?? '') : null
    threadOf.set(post.Id ?? '', threadId)
    if (threadId === null) continue
    const createdAt = instant(post.CreationDate)
    const authorId = authorOf(post.OwnerUserId, post.OwnerDisplayName, createdAt, former)
    if (isQuestion) {
      const title = cut(post.Title, ARCHIVE_LIMITS.titleCharacters) || `Question ${post.Id}`
      yield checked(lineNumber('Posts.xml', row, 1), { type: 'thread', id: threadId, title, authorId, createdAt })
    }
    yield checked(lineNumber('Posts.xml', row), {
      ...{ type: 'post', id: padded('p', post.Id), threadId, authorId, createdAt },
      bodyHtml: post.Body ?? '',
      replyToId: isQuestion ? undefined : padded('p', post.ParentId),
      editedAt: post.LastEditDate && instant(post.LastEditDate),
    })
  }
}

async function* readComments(
  file: string,
  threadOf: Map<string, string | null>,
  former: Map<string, MemberRecord>,
): AsyncGenerator<ReadLine> {
  let row = 0
  for await (const comment of readDumpRows(file)) {
    const line = lineNumber('Comments.xml', ++row)
    const threadId = threadOf.get(comment.PostId ?? '')
    if (threadId === null) continue
    if (threadId === undefined) {
      yield { lineNumber: line, error: `comment ${comment.Id} stands under post ${comment.PostId}, which is nowhere` }
      continue
    }
    const createdAt = instant(comment.CreationDate)
    const authorId = authorOf(comment.UserId, comment.UserDisplayName, createdAt, former)
    yield checked(line, {
      ...{ type: 'post', id: padded('pc', comment.Id), threadId, authorId, createdAt },
      body: comment.Text ?? '',
      replyToId: padded('p', comment.PostId),
    })
  }
}

/** The user, or the former member of that name: a person of their own, who joined when they first wrote. */
function authorOf(
  userId: string | undefined,
  name: string | undefined,
  createdAt: string,
  former: Map<string, MemberRecord>,
): string | undefined {
  if (userId !== undefined) return memberId(userId)
  const writtenName = name ?? ''
  const known = former.get(writtenName)
  if (known) {
    if (createdAt < known.joinedAt) known.joinedAt = createdAt
    return known.id
  }
  const id = `former-${createHash('sha256').update(writtenName).digest('hex').slice(0, 16)}`
  const displayName = cut(writtenName.trim(), ARCHIVE_LIMITS.nameCharacters) || 'Former member'
  former.set(writtenName, {
    ...{ type: 'member', id, username: usernameFrom(displayName), displayName },
    joinedAt: createdAt,
    former: true,
  })
  return id
}

function checked(line: number, record: DumpRow | object): ReadLine {
  const result = checkRecord(record)
  return result.ok ? { lineNumber: line, record: result.value } : { lineNumber: line, error: result.reason }
}

/** What is longer here than Rockpool allows is decoration, not a reason to lose who wrote what. */
const cut = (text: string | undefined, characters: number): string => (text ?? '').slice(0, characters)
/** Undefined where the dump has no number: the record is then told to lack it. */
const padded = (prefix: string, id: string | undefined): string | undefined =>
  id && NUMBER.test(id) ? prefix + id.padStart(9, '0') : undefined
const memberId = (id: string | undefined): string | undefined => (id && NUMBER.test(id) ? `u${id}` : undefined)
const instant = (date: string | undefined): string => `${date ?? ''}Z`
