import type { InviteRecord, MemberRecord, VisitRecord } from '#app/archive/record.ts'
import { REACTION_KINDS, type ReactionKind } from '#app/threads/reaction.ts'
import { DAY, dayOf, HOUR, instantOf } from '#prisma/demo/calendar.ts'
import type { Company } from '#prisma/demo/cast.ts'
import { INVITES_NEVER_ACCEPTED, type Person, people } from '#prisma/demo/members.ts'
import { visitChance } from '#prisma/demo/phases.ts'
import type { Random } from '#prisma/demo/random.ts'
import type { Happening, Post } from '#prisma/demo/story.ts'

/** How often each kind is chosen. */
const reactionWeight: Record<ReactionKind, number> = { heart: 5, thanks: 4, insight: 2, celebrate: 2, smile: 3 }

export function memberRecords(company: Company, happenings: Happening[], visits: VisitRecord[]): MemberRecord[] {
  const lastSeen = new Map<string, number>()
  const seen = (username: string, at: number): void => {
    if (at > (lastSeen.get(username) ?? 0)) lastSeen.set(username, at)
  }
  for (const { by, at } of happenings) seen(by.username, at)
  const lastHappening = Math.max(...happenings.map(({ at }) => at))
  for (const { memberId, day } of visits) seen(memberId, Math.min(Date.parse(day) + 18 * HOUR, lastHappening))
  return people.map((person) => {
    const joinedAt = company.joinedAt(person)
    const record: MemberRecord = {
      type: 'member',
      id: person.username,
      username: person.username,
      displayName: person.name,
      joinedAt: instantOf(joinedAt),
      lastSeenAt: instantOf(Math.max(joinedAt, lastSeen.get(person.username) ?? 0)),
      role: person.kind === 'owner' ? 'owner' : ['founder', 'moderator'].includes(person.kind) ? 'moderator' : 'member',
    }
    if (person.about) record.about = person.about
    if (person.interests) record.interests = person.interests
    if (person.town) record.place = person.town
    if (person.invitedBy) record.invitedById = person.invitedBy
    return record
  })
}

export function inviteRecords(endsAt: number, company: Company, random: Random): InviteRecord[] {
  const byUsername = new Map(people.map((person) => [person.username, person]))
  const sent = people.flatMap((person) => {
    const host = person.invitedBy && byUsername.get(person.invitedBy)
    if (!host) return []
    const earliest = company.joinedAt(host)
    const latest = company.joinedAt(person)
    const at = Math.max(earliest + (latest - earliest) / 2, latest - random.between(0.2, 6) * DAY)
    return [{ from: host.username, at, acceptedById: person.username }]
  })
  const lost = INVITES_NEVER_ACCEPTED.map(({ from, daysAgo }) => ({
    from,
    at: endsAt - daysAgo * DAY,
    acceptedById: undefined,
  }))
  return [...sent, ...lost]
    .sort((a, b) => a.at - b.at)
    .map(({ from, at, acceptedById }, index) => ({
      type: 'invite',
      id: `i${String(index + 1).padStart(3, '0')}`,
      fromMemberId: from,
      createdAt: instantOf(at),
      ...(acceptedById ? { acceptedById } : {}),
    }))
}

/** One visit a member and day: every day with a post or a reaction, and others by habit. */
export function visitRecords(endsAt: number, company: Company, happenings: Happening[], random: Random): VisitRecord[] {
  const days = new Map<Person, Set<string>>(people.map((person) => [person, new Set<string>()]))
  for (const { by, at } of happenings) days.get(by)?.add(dayOf(at))
  for (const person of people) {
    const joinedAt = company.joinedAt(person)
    days.get(person)?.add(dayOf(joinedAt))
    for (let at = joinedAt + DAY; at < endsAt; at += DAY) {
      const hasLeft = person.left !== undefined && endsAt - at < person.left * DAY
      const fresh = at - joinedAt < 7 * DAY ? 2 : 1
      if (random.chance(Math.min(0.95, visitChance[person.kind] * fresh * (hasLeft ? 0.12 : 1))))
        days.get(person)?.add(dayOf(at))
    }
  }
  return [...days]
    .flatMap(([person, set]) => [...set].map((day): VisitRecord => ({ type: 'visit', memberId: person.username, day })))
    .sort((a, b) => (a.day === b.day ? (a.memberId < b.memberId ? -1 : 1) : a.day < b.day ? -1 : 1))
}

type Around = { endsAt: number; company: Company; random: Random }
export function reactionsTo(post: Post, postId: string, { endsAt, company, random }: Around) {
  const wished = Math.floor(random.lognormal(post.answers === null ? 1.1 : 0.45, 0.9))
  const readers = people.filter(
    (person) => person !== post.by && person.kind !== 'lurker' && company.isHere(person, post.at),
  )
  const chosen = new Set<Person>()
  for (let i = 0; i < Math.min(wished, 7); i++) {
    const reader = random.weighted(readers, (person) => visitChance[person.kind])
    if (reader) chosen.add(reader)
  }
  return [...chosen].flatMap((by) => {
    const at = post.at + random.lognormal(7, 1) * HOUR
    const kind = random.weighted(REACTION_KINDS, (each) => reactionWeight[each]) ?? 'heart'
    const hasGone = by.left !== undefined && endsAt - at < by.left * DAY
    return at < endsAt - 60_000 && !hasGone ? [{ by, at, kind, postId }] : []
  })
}
