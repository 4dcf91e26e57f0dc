import type { CommunityRecords, PostRow } from '#app/insights/records.ts'

/**
 * The records as columns of numbers, posts in order: by time, then by id. Members and posts are known by their place
 * in these columns. A ledger serves any `at`: nothing in it depends on when one looks.
 */
export type Ledger = {
  memberIds: string[]
  /** Milliseconds; -Infinity for an author that no member row names. */
  joinedAt: Float64Array
  isBot: Uint8Array
  isStaff: Uint8Array
  /** How many of `memberIds` had a row; authors without one come after them. */
  memberRows: number
  createdAt: Float64Array
  author: Int32Array
  /** Threads are numbered in the order of their first post. */
  thread: Int32Array
  threadIds: string[]
  /** The post it answers, or -1 for the first post of a thread. */
  answers: Int32Array
  isTargetUnknown: Uint8Array
  /** 1 if not deleted, not hidden and not by a bot. */
  qualifies: Uint8Array
  visitor: Int32Array
  visitDay: Int32Array
  visitsRecordedSince: number | null
}

/** Walks every row once. */
export function ledgerOf(records: CommunityRecords): Ledger {
  const members = readMembers(records)
  const posts = readPosts(records.posts, members)
  const visits = readVisits(records, members.places)
  const known = members.memberIds.length
  const pad = <Column extends Uint8Array | Float64Array>(column: Column, values: number[]) => {
    column.set(values)
    return column
  }
  return {
    memberIds: members.memberIds,
    joinedAt: pad(new Float64Array(known).fill(-Infinity), members.joinedAt),
    isBot: pad(new Uint8Array(known), members.isBot),
    isStaff: pad(new Uint8Array(known), members.isStaff),
    memberRows: members.joinedAt.length,
    ...posts,
    ...visits,
    visitsRecordedSince: records.visitsRecordedSince ?? null,
  }
}

type Members = {
  memberIds: string[]
  places: Map<string, number>
  joinedAt: number[]
  isBot: number[]
  isStaff: number[]
}

function readMembers(records: CommunityRecords): Members {
  const members: Members = { memberIds: [], places: new Map(), joinedAt: [], isBot: [], isStaff: [] }
  for (const row of records.members) {
    placeOf(row.id, members.places, members.memberIds)
    members.joinedAt.push(row.joinedAt)
    members.isBot.push(Number(row.isBot))
    members.isStaff.push(Number(row.isStaff))
  }
  return members
}

function readPosts(rows: Iterable<PostRow>, members: Members) {
  const ids: string[] = []
  const repliesTo: (string | null)[] = []
  const times: number[] = []
  const authors: number[] = []
  const threads: number[] = []
  const flags: number[] = []
  const threadNames: string[] = []
  const threadPlaces = new Map<string, number>()
  for (const row of rows) {
    const author = placeOf(row.authorId, members.places, members.memberIds)
    ids.push(row.id)
    repliesTo.push(row.replyToId)
    times.push(row.createdAt)
    authors.push(author)
    threads.push(placeOf(row.threadId, threadPlaces, threadNames))
    const counts = !row.isDeleted && !row.isHidden && members.isBot[author] !== 1
    flags.push((counts ? 1 : 0) + (row.isReplyTargetKnown ? 0 : 2))
  }
  const order = orderOf(times, ids)
  const size = ids.length
  const posts = {
    createdAt: new Float64Array(size),
    author: new Int32Array(size),
    thread: new Int32Array(size),
    threadIds: [] as string[],
    answers: new Int32Array(size).fill(-1),
    isTargetUnknown: new Uint8Array(size),
    qualifies: new Uint8Array(size),
  }
  const places = new Map<string, number>()
  for (let place = 0; place < size; place++) places.set(ids[order[place] as number] as string, place)

  const threadNumber = new Int32Array(threadNames.length).fill(-1)
  const firstPost: number[] = []
  for (let place = 0; place < size; place++) {
    const row = order[place] as number
    const rowThread = threads[row] as number
    let thread = threadNumber[rowThread] as number
    const opens = thread < 0
    if (opens) {
      thread = posts.threadIds.push(threadNames[rowThread] as string) - 1
      threadNumber[rowThread] = thread
      firstPost.push(place)
    }
    const target = repliesTo[row]
    const named = target == null ? undefined : places.get(target)
    posts.answers[place] = named ?? (opens ? -1 : (firstPost[thread] as number))
    posts.createdAt[place] = times[row] as number
    posts.author[place] = authors[row] as number
    posts.thread[place] = thread
    posts.qualifies[place] = (flags[row] as number) & 1
    posts.isTargetUnknown[place] = (flags[row] as number) >> 1
  }
  return posts
}

function readVisits(records: CommunityRecords, places: Map<string, number>) {
  const visitors: number[] = []
  const days: number[] = []
  for (const { memberId, day } of records.visits ?? []) {
    const visitor = places.get(memberId)
    if (visitor === undefined) continue
    visitors.push(visitor)
    days.push(day)
  }
  return { visitor: Int32Array.from(visitors), visitDay: Int32Array.from(days) }
}

function placeOf(id: string, places: Map<string, number>, ids: string[]): number {
  let place = places.get(id)
  if (place === undefined) {
    place = ids.push(id) - 1
    places.set(id, place)
  }
  return place
}

/** Rows by time, then plain string order of ids; rows that come in order, as from a query, are not sorted again. */
function orderOf(times: number[], ids: string[]): Uint32Array {
  const before = (a: number, b: number) =>
    (times[a] as number) - (times[b] as number) || ((ids[a] as string) < (ids[b] as string) ? -1 : 1)
  const order = Uint32Array.from(times, (_, row) => row)
  for (let row = 1; row < order.length; row++) {
    if (before(row - 1, row) > 0) return order.sort(before)
  }
  return order
}
