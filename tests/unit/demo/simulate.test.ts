import { describe, expect, it } from 'vitest'
import type { ArchiveRecord, ArchiveRecordType } from '#app/archive/record.ts'
import { computeFigures } from '#app/insights/figures.ts'
import { people } from '#prisma/demo/members.ts'
import { simulateCommunity } from '#prisma/demo/simulate.ts'

const DAY = 86_400_000
/** One end in every season, at any hour: the demo may be made on any day. */
const ends = ['2026-11-22T14:30:00Z', '2026-01-15T09:00:00Z', '2026-04-10T20:00:00Z', '2026-07-01T03:00:00Z']

function tell(end: string, seed = 7) {
  const endsAt = Date.parse(end)
  const records = [...simulateCommunity({ endsAt, seed })]
  const of = <T extends ArchiveRecordType>(type: T) =>
    records.filter((record): record is Extract<ArchiveRecord, { type: T }> => record.type === type)
  return {
    endsAt,
    records,
    of,
    members: of('member'),
    threads: of('thread'),
    posts: of('post'),
    visits: of('visit'),
    invites: of('invite'),
    reactions: of('reaction'),
  }
}

describe('determinism', () => {
  it('tells the same story twice, byte for byte', () => {
    const once = tell(ends[0] as string).records.map((record) => JSON.stringify(record))
    const again = tell(ends[0] as string).records.map((record) => JSON.stringify(record))
    expect(again).toEqual(once)
  })

  it('tells another story with another seed', () => {
    expect(tell(ends[0] as string, 8).posts).not.toEqual(tell(ends[0] as string, 7).posts)
  })
})

describe.each(ends)('a community that ends at %s', (end) => {
  const { endsAt, records, members, threads, posts, visits, invites, reactions, of } = tell(end)
  const memberById = new Map(members.map((member) => [member.id, member]))
  const threadById = new Map(threads.map((thread) => [thread.id, thread]))
  const postById = new Map(posts.map((post) => [post.id, post]))

  it('has the size of a lively small community', () => {
    expect(members.length).toBe(people.length)
    expect(members.length).toBeGreaterThanOrEqual(55)
    expect(members.length).toBeLessThanOrEqual(75)
    expect(threads.length).toBeGreaterThanOrEqual(350)
    expect(threads.length).toBeLessThanOrEqual(500)
    expect(posts.length).toBeGreaterThanOrEqual(2300)
    expect(posts.length).toBeLessThanOrEqual(4000)
    expect(of('category').map((category) => category.audience)).toEqual(
      expect.arrayContaining(['public', 'members', 'staff']),
    )
  })

  it('has one owner, two moderators and a purpose that says it is fiction', () => {
    expect(members.filter(({ role }) => role === 'owner').map(({ username }) => username)).toEqual(['maren'])
    expect(members.filter(({ role }) => role === 'moderator')).toHaveLength(2)
    expect(of('community')).toEqual([expect.objectContaining({ purpose: expect.stringContaining('fiction') })])
    for (const { username } of members) expect(username).toMatch(/^[a-z]+$/)
  })

  it('ends within the last hours and never later than the end', () => {
    const instants = records.flatMap((record) =>
      'createdAt' in record && record.createdAt ? [Date.parse(record.createdAt)] : [],
    )
    expect(Math.max(...instants)).toBeLessThan(endsAt)
    expect(endsAt - Math.max(...posts.map((post) => Date.parse(post.createdAt)))).toBeLessThan(DAY / 8)
    for (const { editedAt, createdAt } of posts) {
      if (editedAt) expect(editedAt > createdAt && Date.parse(editedAt) < endsAt).toBe(true)
    }
    for (const { lastSeenAt, joinedAt } of members) {
      expect((lastSeenAt as string) >= joinedAt && Date.parse(lastSeenAt as string) < endsAt).toBe(true)
    }
  })

  it('numbers threads and posts in order of time', () => {
    for (const list of [threads, posts]) {
      const inOrder = [...list].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ createdAt }) => createdAt)
      expect(inOrder).toEqual([...inOrder].sort())
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
    }
  })

  it('lets nobody write before they joined, nor answer what is not there yet', () => {
    for (const post of posts) {
      const author = memberById.get(post.authorId)
      expect(author && author.joinedAt <= post.createdAt, post.id).toBe(true)
      expect(threadById.has(post.threadId)).toBe(true)
      if (!post.replyToId) continue
      const target = postById.get(post.replyToId)
      expect(target?.threadId).toBe(post.threadId)
      expect(target && target.createdAt <= post.createdAt && target.id < post.id, post.id).toBe(true)
    }
  })

  it('opens every thread with a post by its author', () => {
    const firsts = new Map<string, (typeof posts)[number]>()
    for (const post of posts) if (!firsts.has(post.threadId)) firsts.set(post.threadId, post)
    for (const thread of threads) {
      const first = firsts.get(thread.id)
      expect([first?.authorId, first?.createdAt, first?.replyToId]).toEqual([
        thread.authorId,
        thread.createdAt,
        undefined,
      ])
    }
  })

  it('keeps staff threads to staff', () => {
    const staffThreads = new Set(threads.filter(({ categoryId }) => categoryId === 'hut').map(({ id }) => id))
    const writers = posts.filter(({ threadId }) => staffThreads.has(threadId)).map(({ authorId }) => authorId)
    expect(writers.every((id) => memberById.get(id)?.role !== 'member')).toBe(true)
  })

  it('has an accepted invite for everybody who was invited, sent by somebody who was there, and no circles', () => {
    const byGuest = new Map(invites.filter((i) => i.acceptedById).map((invite) => [invite.acceptedById, invite]))
    for (const member of members) {
      const invite = byGuest.get(member.id)
      expect(invite?.fromMemberId).toBe(member.invitedById)
      if (!invite) continue
      const host = memberById.get(invite.fromMemberId)
      expect(host && host.joinedAt <= invite.createdAt && invite.createdAt <= member.joinedAt, member.id).toBe(true)
    }
    for (const member of members) {
      const seen = new Set<string>()
      for (let at = member.invitedById; at; at = memberById.get(at)?.invitedById) {
        expect(seen.has(at)).toBe(false)
        seen.add(at)
      }
    }
    expect(invites.some(({ acceptedById }) => !acceptedById)).toBe(true)
  })

  it('has a visit, once, on every day with a post or a reaction', () => {
    const days = new Set(visits.map(({ memberId, day }) => `${memberId} ${day}`))
    expect(days.size).toBe(visits.length)
    for (const post of posts) expect(days.has(`${post.authorId} ${post.createdAt.slice(0, 10)}`)).toBe(true)
    for (const { memberId, createdAt } of reactions)
      expect(days.has(`${memberId} ${createdAt.slice(0, 10)}`)).toBe(true)
    for (const { memberId, day } of visits) {
      expect(day >= (memberById.get(memberId)?.joinedAt.slice(0, 10) ?? '9')).toBe(true)
      expect(Date.parse(day)).toBeLessThanOrEqual(endsAt)
    }
  })

  it('lets people react to what others wrote, once in each way, after it was written', () => {
    const once = new Set(reactions.map(({ postId, memberId, kind }) => `${postId} ${memberId} ${kind}`))
    expect(once.size).toBe(reactions.length)
    for (const { postId, memberId, createdAt } of reactions) {
      const post = postById.get(postId)
      expect(post && post.authorId !== memberId && post.createdAt <= createdAt).toBe(true)
    }
  })

  it('says nothing twice', () => {
    expect(new Set(threads.map(({ title }) => title.toLowerCase())).size).toBe(threads.length)
    const bodies = posts.map(({ body }) => body)
    expect(bodies.length - new Set(bodies).size).toBeLessThan(posts.length / 100)
  })

  it('leaves no slot, mark or tie unfilled', () => {
    for (const text of [...posts.map(({ body }) => body ?? ''), ...threads.map(({ title }) => title)]) {
      expect(text).not.toMatch(/[{}§¶~]|undefined|\/\/ |^\(\d\) |^\[\w+\] |\s$/)
      expect(text.length).toBeGreaterThan(1)
    }
  })

  it('lets nobody answer in their own name', () => {
    for (const post of posts) {
      const target = post.replyToId && postById.get(post.replyToId)
      const name = memberById.get(post.authorId)?.displayName
      if (target && target.authorId === post.authorId) expect(post.body).not.toMatch(new RegExp(`\\b${name}\\b`))
    }
  })

  it('keeps its lurkers silent, Jonas quiet and the newest unanswered', () => {
    const silent = new Set(people.filter(({ kind }) => kind === 'lurker').map(({ username }) => username))
    expect(posts.filter(({ authorId }) => silent.has(authorId))).toEqual([])
    expect(visits.some(({ memberId }) => silent.has(memberId))).toBe(true)
    const jonas = posts.filter(({ authorId }) => authorId === 'jonas').map(({ createdAt }) => Date.parse(createdAt))
    const quietDays = (endsAt - Math.max(...jonas)) / DAY
    expect(quietDays).toBeGreaterThan(22)
    expect(quietDays).toBeLessThan(36)
    for (const username of ['callum', 'lea', 'hamid', 'ayo']) {
      const own = posts.filter(({ authorId }) => authorId === username)
      expect(own).toHaveLength(1)
      expect(posts.filter(({ threadId }) => threadId === own[0]?.threadId)).toHaveLength(1)
      expect(endsAt - Date.parse(own[0]?.createdAt ?? '')).toBeLessThan(7 * DAY)
    }
  })

  it('tells the panel a story: growing, but thinning, and much of it rests on Tom', () => {
    const dayNumber = (day: string): number => Math.floor(Date.parse(day) / DAY)
    const figures = computeFigures(
      {
        members: members.map(({ id, joinedAt, role }) => ({
          id,
          joinedAt: Date.parse(joinedAt),
          isBot: false,
          isStaff: role !== 'member',
        })),
        posts: posts.map(({ id, threadId, authorId, createdAt, replyToId }) => ({
          id,
          threadId,
          authorId,
          createdAt: Date.parse(createdAt),
          replyToId: replyToId ?? null,
          isReplyTargetKnown: true,
          isDeleted: false,
          isHidden: false,
        })),
        visits: visits.map(({ memberId, day }) => ({ memberId, day: dayNumber(day) })),
        visitsRecordedSince: Math.min(...visits.map(({ day }) => dayNumber(day))),
      },
      { at: endsAt },
    )
    expect(figures.verdict).toBe('growing-but-thinning')
    expect(figures.ladder).toBe('verdict')
    expect(figures.participants).toBeGreaterThanOrEqual(32)
    expect(figures.participants).toBeLessThanOrEqual(50)
    expect(figures.carriedBy).toBeGreaterThan(5)
    expect(figures.depth).toBeLessThan((figures.comparedWith?.depth ?? 0) - 10)
  })
})
