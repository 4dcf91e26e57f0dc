import type { PostRow } from '#app/insights/records.ts'
import { DAY_MS } from '#app/kernel/clock.ts'
import type { PlainRecords } from '#tests/support/insights/plain-records.ts'

/** Day 0 of every small community: a Monday. */
export const DAY_ZERO = Date.UTC(2024, 0, 1)

export const onDay = (day: number) => DAY_ZERO + day * DAY_MS

/** `[author, day]` opens a thread; with `to`, the number of an earlier post, it answers that post. Days may be broken. */
export type SmallPost = { by: string; day: number; to?: number; thread?: number } & Partial<PostRow>

/** A community small enough to work out by hand. Everybody joined long before; posts are numbered from 0. */
export function smallCommunity(posts: SmallPost[], roles: { staff?: string[]; bots?: string[] } = {}): PlainRecords {
  const rows: PostRow[] = []
  for (const [n, { by, day, to, thread, ...rest }] of posts.entries()) {
    const answered = to === undefined ? undefined : rows[to]
    rows.push({
      id: postId(n),
      threadId: answered?.threadId ?? `thread-${thread ?? n}`,
      authorId: by,
      createdAt: onDay(day),
      replyToId: answered?.id ?? null,
      isReplyTargetKnown: true,
      isDeleted: false,
      isHidden: false,
      ...rest,
    })
  }
  const names = [...new Set([...posts.map(({ by }) => by), ...(roles.bots ?? [])])]
  return {
    members: names.map((id) => ({
      id,
      joinedAt: onDay(-365),
      isBot: roles.bots?.includes(id) ?? false,
      isStaff: roles.staff?.includes(id) ?? false,
    })),
    posts: rows,
  }
}

export const postId = (n: number) => `p${String(n).padStart(4, '0')}`
