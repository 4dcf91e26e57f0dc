import { type Random, seededRandom } from '#app/insights/random.ts'
import type { VisitRow } from '#app/insights/records.ts'
import { DAY_MS } from '#app/kernel/clock.ts'
import type { PlainRecords } from '#tests/support/insights/plain-records.ts'

export type Simulation = {
  seed: number
  members: number
  posts: number
  days: number
  /** Chance that a post answers another rather than opens a thread, 0 to 1. */
  replies?: number
  /** Chance that a reply names its target, and that whoever was answered comes back to answer, 0 to 1. */
  talk?: number
  visits?: boolean
}

export type SimulatedRecords = PlainRecords & { visits: VisitRow[] }

export const SIMULATION_START = Date.UTC(2024, 0, 1)

/**
 * A made-up community: few write much and many little, threads live for a few days, answers come within days. The same
 * seed makes the same records. Ids say nothing about the order.
 */
export function simulate(simulation: Simulation): SimulatedRecords {
  const { seed, members, posts, days, replies = 0.7, talk = 0.5, visits = false } = simulation
  const random = seededRandom(seed)
  const chance = () => random() / 4294967296
  const joinedAt = Array.from({ length: members }, () => SIMULATION_START + chance() ** 2 * days * DAY_MS * 0.8)
  joinedAt.sort((a, b) => a - b)
  const records: SimulatedRecords = {
    members: joinedAt.map((at, n) => ({ id: memberId(n), joinedAt: Math.floor(at), isBot: false, isStaff: n < 2 })),
    posts: [],
    visits: [],
    visitsRecordedSince: visits ? SIMULATION_START / DAY_MS : null,
  }
  const times = Array.from({ length: posts }, () => Math.floor(SIMULATION_START + chance() * days * DAY_MS))
  times.sort((a, b) => a - b)
  const answered = new Map<string, string>()
  for (const [n, createdAt] of times.entries()) {
    const recent = records.posts[n - 1 - Math.floor(chance() ** 2 * Math.min(n, 60))]
    const isReply = recent !== undefined && chance() < replies && createdAt - recent.createdAt < 10 * DAY_MS
    const waiting = isReply && chance() < talk ? answered.get(recent.id) : undefined
    const authorId = waiting ?? memberId(authorAt(createdAt, joinedAt, chance))
    if (isReply) answered.set(`p${String(n).padStart(9, '0')}`, recent.authorId)
    records.posts.push({
      id: `p${String(n).padStart(9, '0')}`,
      threadId: isReply ? recent.threadId : `t${n}`,
      authorId,
      createdAt,
      replyToId: isReply && chance() < talk ? recent.id : null,
      isReplyTargetKnown: true,
      isDeleted: false,
      isHidden: false,
    })
    if (visits) records.visits.push({ memberId: authorId, day: Math.floor(createdAt / DAY_MS) })
  }
  if (visits) addLurkers(records, days, random)
  return records
}

const memberId = (n: number) => `m${n}`

/** Of those who had joined, the early ones write most. */
function authorAt(createdAt: number, joinedAt: number[], chance: () => number): number {
  let joined = 1
  let high = joinedAt.length
  while (joined < high) {
    const middle = (joined + high + 1) >> 1
    if ((joinedAt[middle - 1] as number) <= createdAt) joined = middle
    else high = middle - 1
  }
  return Math.floor(chance() ** 2.5 * joined)
}

function addLurkers(records: SimulatedRecords, days: number, random: Random) {
  for (const { id, joinedAt } of records.members) {
    const first = Math.ceil(joinedAt / DAY_MS)
    const last = SIMULATION_START / DAY_MS + days
    for (let visit = 0; visit < 5; visit++) {
      records.visits.push({ memberId: id, day: first + Math.floor((random() / 4294967296) * (last - first)) })
    }
  }
}
