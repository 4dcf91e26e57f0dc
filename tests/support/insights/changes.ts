import type { Random } from '#app/insights/random.ts'
import type { PostRow } from '#app/insights/records.ts'
import type { Window } from '#app/insights/windows.ts'
import { DAY_MS } from '#app/kernel/clock.ts'
import type { PlainRecords } from '#tests/support/insights/plain-records.ts'

// What is done to the records of a community in the property tests (insights.md section 4). Nothing changes in place.

export function below(random: Random, size: number): number {
  return Math.floor((random() / 4294967296) * size)
}

export function shuffled<Row>(rows: Row[], random: Random): Row[] {
  const mixed = [...rows]
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = below(random, last + 1)
    ;[mixed[last], mixed[other]] = [mixed[other] as Row, mixed[last] as Row]
  }
  return mixed
}

export function withShuffledRows(records: PlainRecords, random: Random): PlainRecords {
  return {
    ...records,
    members: shuffled(records.members, random),
    posts: shuffled(records.posts, random),
    visits: shuffled(records.visits ?? [], random),
  }
}

/** New ids for everybody and everything. Those of posts keep their order: it decides between posts of one instant. */
export function withNewIds(records: PlainRecords, random: Random): PlainRecords {
  const renamed = (ids: string[], mark: string) => {
    const distinct = [...new Set(ids)]
    const numbers = shuffled([...distinct.keys()], random)
    return new Map(distinct.map((id, n) => [id, `${mark}${numbers[n]}`]))
  }
  const members = renamed(
    [...records.members.map(({ id }) => id), ...records.posts.map(({ authorId }) => authorId)],
    'somebody-',
  )
  const threads = renamed(
    records.posts.map(({ threadId }) => threadId),
    'talk-',
  )
  const sorted = records.posts.map(({ id }) => id).sort()
  const posts = new Map(sorted.map((id, n) => [id, `note-${String(n).padStart(9, '0')}`]))
  const named = (names: Map<string, string>, id: string) => names.get(id) as string
  return {
    ...records,
    members: records.members.map((row) => ({ ...row, id: named(members, row.id) })),
    posts: records.posts.map((row) => ({
      ...row,
      id: named(posts, row.id),
      threadId: named(threads, row.threadId),
      authorId: named(members, row.authorId),
      replyToId: row.replyToId === null ? null : (posts.get(row.replyToId) ?? 'gone'),
    })),
    visits: records.visits?.map((row) => ({ ...row, memberId: named(members, row.memberId) })),
  }
}

export function shifted(records: PlainRecords, days: number): PlainRecords {
  return {
    members: records.members.map((row) => ({ ...row, joinedAt: row.joinedAt + days * DAY_MS })),
    posts: records.posts.map((row) => ({ ...row, createdAt: row.createdAt + days * DAY_MS })),
    visits: records.visits?.map((row) => ({ ...row, day: row.day + days })),
    visitsRecordedSince: records.visitsRecordedSince == null ? null : records.visitsRecordedSince + days,
  }
}

/** The posts of a window, and its authors by how much they wrote: the lightest first, of equals who wrote first. */
export function postsIn(records: PlainRecords, { from, to }: Window) {
  const bots = new Set(records.members.filter(({ isBot }) => isBot).map(({ id }) => id))
  const posts = records.posts.filter(
    (post) => post.createdAt >= from && post.createdAt < to && !bots.has(post.authorId),
  )
  posts.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
  const written = new Map<string, number>()
  for (const { authorId } of posts) written.set(authorId, (written.get(authorId) ?? 0) + 1)
  const authors = [...written].sort(([, a], [, b]) => a - b).map(([id]) => id)
  return { posts, authors }
}

type Draft = Pick<PostRow, 'authorId' | 'createdAt'> & Partial<PostRow>

/** Posts without a thread of their own open one. */
export function withPosts(records: PlainRecords, drafts: Draft[]): PlainRecords {
  const added = drafts.map((draft, n) => ({
    id: `z${String(n).padStart(9, '0')}`,
    threadId: `new-${n}`,
    replyToId: null,
    isReplyTargetKnown: true,
    isDeleted: false,
    isHidden: false,
    ...draft,
  }))
  return { ...records, posts: [...records.posts, ...added] }
}

export function withMembers(records: PlainRecords, ids: string[], joinedAt: number): PlainRecords {
  const added = ids.map((id) => ({ id, joinedAt, isBot: false, isStaff: false }))
  return { ...records, members: [...records.members, ...added] }
}

export function instantIn({ from, to }: Window, random: Random): number {
  return from + below(random, to - from)
}

/** One member posts so many one-line threads that nobody answers. */
export function withThreadsBy(records: PlainRecords, authorId: string, many: number, window: Window, random: Random) {
  return withPosts(
    records,
    Array.from({ length: many }, () => ({ authorId, createdAt: instantIn(window, random) })),
  )
}

/** One member answers so many random posts made before the window's end, each at some time in the window after it. */
export function withAnswersBy(records: PlainRecords, authorId: string, many: number, window: Window, random: Random) {
  const { posts } = postsIn(records, { from: Number.NEGATIVE_INFINITY, to: window.to })
  return withPosts(
    records,
    Array.from({ length: many }, () => {
      const target = posts[below(random, posts.length)] as PostRow
      const from = Math.max(window.from, target.createdAt)
      return { authorId, createdAt: instantIn({ from, to: window.to }, random), ...answering(target) }
    }),
  )
}

const answering = (target: PostRow) => ({ threadId: target.threadId, replyToId: target.id })

/** Somebody answered in the window answers back, a minute later: their tie is now mutual. Null if there is none. */
export function withOneTieMutual(records: PlainRecords, window: Window, random: Random): PlainRecords | null {
  const { posts, authors } = postsIn(records, window)
  const participants = new Set(authors)
  const byId = new Map(records.posts.map((post) => [post.id, post]))
  const tie = (from: string, to: string) => `${from} ${to}`
  const ties = new Map<string, PostRow>()
  for (const post of posts) {
    const answered = post.replyToId === null ? undefined : byId.get(post.replyToId)?.authorId
    if (answered && answered !== post.authorId && participants.has(answered))
      ties.set(tie(post.authorId, answered), post)
  }
  const oneWay = [...ties].filter(([key]) => !ties.has(key.split(' ').reverse().join(' ')))
  const [key, target] = oneWay[below(random, oneWay.length)] ?? []
  if (!key || !target) return null
  const createdAt = Math.min(target.createdAt + 60_000, window.to - 1)
  return withPosts(records, [{ authorId: key.split(' ')[1] as string, createdAt, ...answering(target) }])
}

/** New accounts post once each and are not answered. */
export function withPassersBy(records: PlainRecords, many: number, window: Window, random: Random): PlainRecords {
  const ids = Array.from({ length: many }, (_, n) => `passer-by-${n}`)
  return withPosts(
    withMembers(records, ids, window.from),
    ids.map((authorId) => ({ authorId, createdAt: instantIn(window, random) })),
  )
}

/** Two new accounts write to each other in a thread of their own, in turn. */
export function withSockPuppets(records: PlainRecords, many: number, { from, to }: Window): PlainRecords {
  const ids = ['puppet-left', 'puppet-right']
  return withPosts(
    withMembers(records, ids, from),
    Array.from({ length: many }, (_, n) => ({
      authorId: ids[n % 2] as string,
      createdAt: from + Math.floor(((to - from) * n) / many),
      threadId: 'puppets',
      replyToId: n === 0 ? null : `z${String(n - 1).padStart(9, '0')}`,
    })),
  )
}

/** Only the first post of every thread is left. */
export function withoutReplies(records: PlainRecords): PlainRecords {
  const first = new Map<string, PostRow>()
  for (const post of records.posts) {
    const found = first.get(post.threadId)
    const isEarlier =
      !found || post.createdAt < found.createdAt || (post.createdAt === found.createdAt && post.id < found.id)
    if (isEarlier) first.set(post.threadId, post)
  }
  return { ...records, posts: records.posts.filter((post) => first.get(post.threadId) === post) }
}

/** One member is gone with all posts; what answered them answers nobody. */
export function withoutMember(records: PlainRecords, id: string): PlainRecords {
  return {
    ...records,
    members: records.members.filter((member) => member.id !== id),
    posts: records.posts.map((post) => (post.authorId === id ? { ...post, isDeleted: true } : post)),
    visits: records.visits?.filter(({ memberId }) => memberId !== id),
  }
}

/** Everybody who never posted deletes their account: a tombstone keeps the day they joined and their visits. */
export function withLurkersDeleted(records: PlainRecords): PlainRecords {
  const authors = new Set(records.posts.map(({ authorId }) => authorId))
  const tombstone = (id: string) => (authors.has(id) ? id : `deleted-${id}`)
  return {
    ...records,
    members: records.members.map((row) => ({ ...row, id: tombstone(row.id) })),
    visits: records.visits?.map((row) => ({ ...row, memberId: tombstone(row.memberId) })),
  }
}
