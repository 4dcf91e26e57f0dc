import { readFileSync } from 'node:fs'
import type { PlainRecords } from '#tests/support/insights/plain-records.ts'

type Line = {
  type: string
  id: string
  joinedAt: string
  bot?: boolean
  role?: string
  threadId: string
  authorId: string
  createdAt: string
  replyToId?: string | null
  replyTargetKnown?: boolean
  deletedAt?: string
}

/** A tiny reader of the interchange format for the tests of the insights. */
export function readNdjson(file: string): PlainRecords {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  const records = lines.map((line) => JSON.parse(line) as Line)
  return {
    members: records
      .filter(({ type }) => type === 'member')
      .map(({ id, joinedAt, bot, role }) => ({
        id,
        joinedAt: Date.parse(joinedAt),
        isBot: bot === true,
        isStaff: role === 'owner' || role === 'moderator',
      })),
    posts: records
      .filter(({ type }) => type === 'post')
      .map(({ id, threadId, authorId, createdAt, replyToId, replyTargetKnown, deletedAt }) => ({
        id,
        threadId,
        authorId,
        createdAt: Date.parse(createdAt),
        replyToId: replyToId ?? null,
        isReplyTargetKnown: replyTargetKnown !== false,
        isDeleted: deletedAt !== undefined,
        isHidden: false,
      })),
  }
}
