import { readFileSync } from 'node:fs'
import type { MemberRow, PostRow } from '#app/insights/records.ts'
import type { PlainRecords } from '#tests/support/insights/plain-records.ts'

/**
 * A tiny reader of Stack Exchange dumps for the tests of the insights, by the rules at the end of insights.md. The
 * product's reader lives in app/archive; this one keeps the two tests apart.
 */
export function readStackExchange(folder: string): PlainRecords {
  const rows = (file: string) => rowsOf(readFileSync(`${folder}/${file}.xml`, 'utf8'))
  const members: MemberRow[] = rows('Users').map((row) => ({
    id: row.Id as string,
    joinedAt: instant(row),
    isBot: row.Id === '-1',
    isStaff: false,
  }))

  const posts: PostRow[] = []
  const threadOf = new Map<string, string>()
  for (const row of rows('Posts')) {
    if (row.PostTypeId !== '1' && row.PostTypeId !== '2') continue
    const threadId = (row.PostTypeId === '1' ? row.Id : row.ParentId) as string
    threadOf.set(row.Id as string, threadId)
    const replyToId = row.PostTypeId === '1' ? null : postId(threadId)
    posts.push(post(postId(row.Id), threadId, author(row.OwnerUserId, row.OwnerDisplayName), row, replyToId))
  }
  for (const row of rows('Comments')) {
    const threadId = threadOf.get(row.PostId as string)
    if (threadId === undefined) continue
    const id = `pc${row.Id?.padStart(9, '0')}`
    posts.push(post(id, threadId, author(row.UserId, row.UserDisplayName), row, postId(row.PostId)))
  }
  return { members: [...members, ...formerMembers(posts)], posts }
}

/** One for each distinct name, joined at the time of their earliest post or comment. */
function formerMembers(posts: PostRow[]): MemberRow[] {
  const joined = new Map<string, number>()
  for (const { authorId, createdAt } of posts) {
    if (authorId.startsWith('former:')) joined.set(authorId, Math.min(createdAt, joined.get(authorId) ?? createdAt))
  }
  return [...joined].map(([id, joinedAt]) => ({ id, joinedAt, isBot: false, isStaff: false }))
}

type Row = Record<string, string | undefined>

function rowsOf(xml: string): Row[] {
  return [...xml.matchAll(/<row (.*?)\/>/g)].map(([, attributes]) =>
    Object.fromEntries([...(attributes ?? '').matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value])),
  )
}

function post(id: string, threadId: string, authorId: string, row: Row, replyToId: string | null): PostRow {
  const createdAt = instant(row)
  return { id, threadId, authorId, createdAt, replyToId, isReplyTargetKnown: true, isDeleted: false, isHidden: false }
}

const author = (userId: string | undefined, name: string | undefined) => userId ?? `former:${name ?? ''}`
const postId = (id: string | undefined) => `p${id?.padStart(9, '0')}`
const instant = (row: Row) => Date.parse(`${row.CreationDate}Z`)
