import { describe, expect, test } from 'vitest'
import { depthOf } from '#app/insights/depth.ts'
import { ledgerOf } from '#app/insights/ledger.ts'
import { computePanel } from '#app/insights/panel.ts'
import { readingOf } from '#app/insights/reading.ts'
import type { CommunityRecords } from '#app/insights/records.ts'
import { sightAt } from '#app/insights/sight.ts'
import { DAY_MS } from '#app/kernel/clock.ts'
import { DAY_ZERO, onDay, postId, type SmallPost, smallCommunity } from '#tests/support/insights/small-community.ts'

/** Sum and count of each pillar in the 28 days from day 0, seen from day 40: everything is ripe and answered. */
function pillarsOf(records: CommunityRecords, seenFrom = 40) {
  const reading = readingOf(
    sightAt(ledgerOf(records), onDay(seenFrom)),
    { from: onDay(0), to: onDay(28) },
    { from: onDay(-28), to: onDay(0) },
  )
  const { sums } = depthOf(reading)
  const [returning, conversing, heard, mutual, staying, takingPart] = [...sums.sum].map((sum, pillar) => [
    sum,
    sums.count[pillar],
  ])
  return { returning, conversing, heard, mutual, staying, takingPart, reading }
}

const pillars = (posts: SmallPost[], seenFrom?: number) => pillarsOf(smallCommunity(posts), seenFrom)

describe('returning', () => {
  test('two 7-day blocks, counted from the start of the window', () => {
    expect(
      pillars([
        { by: 'ann', day: 6.9 },
        { by: 'ann', day: 7 },
      ]).returning,
    ).toEqual([1, 1])
    expect(
      pillars([
        { by: 'ann', day: 0 },
        { by: 'ann', day: 6.9 },
      ]).returning,
    ).toEqual([0, 1])
  })

  test('a window ends before its last instant', () => {
    expect(
      pillars([
        { by: 'ann', day: 0 },
        { by: 'ben', day: 28 },
      ]).returning,
    ).toEqual([0, 1])
  })
})

describe('conversing', () => {
  test('again after somebody else, in one thread', () => {
    const thread = [
      { by: 'ann', day: 1 },
      { by: 'ben', day: 2, to: 0 },
      { by: 'ann', day: 3, to: 1 },
    ]
    expect(pillars(thread).conversing).toEqual([1, 2])
  })

  test('not when one only follows oneself, or in another thread', () => {
    const posts = [
      { by: 'ann', day: 1 },
      { by: 'ann', day: 2, to: 0 },
      { by: 'ben', day: 3, to: 0 },
      { by: 'ann', day: 4 },
    ]
    expect(pillars(posts).conversing).toEqual([0, 2])
  })

  test('only posts of the window', () => {
    const posts = [
      { by: 'ann', day: -1 },
      { by: 'ben', day: 2, to: 0 },
      { by: 'ann', day: 3, to: 1 },
    ]
    expect(pillars(posts).conversing).toEqual([0, 2])
  })
})

describe('heard', () => {
  test('distinct others within 7 days, over all posts; half for one', () => {
    const answers = (...days: [string, number][]) =>
      pillars([{ by: 'ann', day: 1 }, ...days.map(([by, day]) => ({ by, day, to: 0 }))]).heard?.[0]
    expect(answers(['ben', 8])).toBe(0.5)
    expect(answers(['ben', 8.001])).toBe(0)
    expect(answers(['ben', 2], ['ben', 3])).toBe(0.5)
    expect(answers(['ben', 2], ['cleo', 3], ['dan', 4])).toBe(1)
    expect(answers(['ann', 2])).toBe(0)
  })

  test('the answer may fall after the window, but not after `at`', () => {
    const posts = [
      { by: 'ann', day: 27 },
      { by: 'ben', day: 30, to: 0 },
    ]
    expect(pillars(posts).heard).toEqual([0.5, 1])
    expect(
      pillars(
        [
          { by: 'ann', day: 21 },
          { by: 'ben', day: 28, to: 0 },
        ],
        28,
      ).heard,
    ).toEqual([0, 1])
  })

  test('asks only those with a ripe post', () => {
    expect(
      pillars(
        [
          { by: 'ann', day: 21 },
          { by: 'ben', day: 21.1 },
        ],
        28,
      ).heard,
    ).toEqual([0, 1])
  })
})

describe('mutual', () => {
  test('answers both ways, half for one partner', () => {
    expect(
      pillars([
        { by: 'ann', day: 1 },
        { by: 'ben', day: 2, to: 0 },
      ]).mutual,
    ).toEqual([0, 2])
    const both = [
      { by: 'ann', day: -20 },
      { by: 'ben', day: 2, to: 0 },
      { by: 'ann', day: 3, to: 1 },
    ]
    expect(pillars(both).mutual).toEqual([1, 2])
  })
})

test('staying asks those of the window before', () => {
  const posts = [
    { by: 'ann', day: -3 },
    { by: 'ben', day: -2 },
    { by: 'ben', day: 1 },
    { by: 'cleo', day: 2 },
  ]
  expect(pillars(posts).staying).toEqual([1, 2])
})

describe('taking part', () => {
  const posts = [{ by: 'ann', day: 1 }]
  const records = (since: number): CommunityRecords => ({
    ...smallCommunity(posts, { bots: ['robot'] }),
    members: [
      ...smallCommunity(posts, { bots: ['robot'] }).members,
      { id: 'reader', joinedAt: onDay(21), isBot: false, isStaff: false },
      { id: 'newcomer', joinedAt: onDay(21.1), isBot: false, isStaff: false },
      { id: 'absent', joinedAt: onDay(0), isBot: false, isStaff: false },
    ],
    visits: [
      { memberId: 'reader', day: DAY_ZERO / DAY_MS + 27 },
      { memberId: 'newcomer', day: DAY_ZERO / DAY_MS + 27 },
      { memberId: 'robot', day: DAY_ZERO / DAY_MS + 3 },
      { memberId: 'absent', day: DAY_ZERO / DAY_MS + 28 },
    ],
    visitsRecordedSince: DAY_ZERO / DAY_MS + since,
  })

  test('asks those present, a week old, no bots', () => {
    expect(pillarsOf(records(0)).takingPart).toEqual([1, 2])
  })

  test('exists only where visits were recorded for all of the window', () => {
    expect(pillarsOf(records(1)).takingPart).toEqual([0, 0])
  })

  test('silent visitors do not push the interval away from the figure', () => {
    const readers = Array.from({ length: 400 }, (_, n) => `reader-${n}`)
    const small = smallCommunity(Array.from({ length: 40 }, (_, n) => ({ by: `m${n}`, day: 1 + (n % 20) })))
    const panel = computePanel(
      {
        members: [
          ...small.members,
          ...readers.map((id) => ({ id, joinedAt: onDay(-9), isBot: false, isStaff: false })),
        ],
        posts: small.posts,
        visits: readers.map((memberId) => ({ memberId, day: DAY_ZERO / DAY_MS + 5 })),
        visitsRecordedSince: DAY_ZERO / DAY_MS - 1,
      },
      { at: onDay(28) },
    )
    const { value, interval } = panel.pillars.takingPart
    expect(value).toBeCloseTo(40.5 / 441)
    expect(interval?.[0]).toBeLessThan(value as number)
    expect(interval?.[1]).toBeGreaterThan(value as number)
  })
})

describe('who answers whom', () => {
  const heardSums = (posts: SmallPost[], roles = {}) => {
    const { heard, reading } = pillarsOf(smallCommunity(posts, roles))
    return { heard: heard?.[0], participants: reading.participants.size }
  }

  test('a reply without a target, or with one that is nowhere, answers the first post', () => {
    const posts = (replyToId: string | null) => [
      { by: 'ann', day: 1 },
      { by: 'ben', day: 2, thread: 0, replyToId },
      { by: 'cleo', day: 3, thread: 0, replyToId },
    ]
    expect(heardSums(posts(null)).heard).toBe(1)
    expect(heardSums(posts('nowhere')).heard).toBe(1)
    expect(heardSums(posts(postId(1))).heard).toBe(0.5)
  })

  test('a reply to a deleted or hidden post, or to a bot, answers nobody', () => {
    const thread = (change: Partial<SmallPost>) => [
      { by: 'ann', day: 1, ...change },
      { by: 'ben', day: 2, to: 0 },
    ]
    expect(heardSums(thread({}))).toEqual({ heard: 0.5, participants: 2 })
    expect(heardSums(thread({ isDeleted: true }))).toEqual({ heard: 0, participants: 1 })
    expect(heardSums(thread({ isHidden: true }))).toEqual({ heard: 0, participants: 1 })
    expect(heardSums(thread({}), { bots: ['ann'] })).toEqual({ heard: 0, participants: 1 })
  })

  test('of posts at one instant the order of ids says which is first', () => {
    const posts = [
      { by: 'ann', day: 1, id: 'pc01', thread: 0 },
      { by: 'ben', day: 1, id: 'p02', thread: 0 },
      { by: 'cleo', day: 2, thread: 0, id: 'p03' },
    ]
    const { reading } = pillarsOf(smallCommunity(posts))
    const ben = 1
    expect([...reading.answerers.keys()]).toEqual([ben])
  })

  test('counts the replies whose target is lost', () => {
    const { reading } = pillars([
      { by: 'ann', day: 1 },
      { by: 'ben', day: 2, to: 0, isReplyTargetKnown: false },
      { by: 'cleo', day: 2, to: 0 },
    ])
    expect([reading.replies, reading.repliesWithUnknownTarget]).toEqual([2, 1])
  })
})
