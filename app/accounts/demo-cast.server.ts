import type { App } from '#app/app.server.ts'
import type { Role } from '#app/members/viewer.ts'

export type DemoPart = 'owner' | 'moderator' | 'regular' | 'newcomer'
export type DemoPerson = { id: string; username: string; displayName: string; part: DemoPart }

type Candidate = { id: string; username: string; displayName: string; role: Role; joinedAt: number; posts: number }

/** Four ways of seeing the demo: its owner, its busiest moderator and member, and the newest one who has said something. */
export function findDemoCast(app: App): DemoPerson[] {
  const candidates = app.db.sql.all<Candidate>(
    `SELECT m.id, m.username, m.displayName, m.role, m.joinedAt, count(p.id) AS posts
     FROM Member m LEFT JOIN Post p ON p.authorId = m.id
     WHERE m.state = 'active' AND m.isBot = 0 GROUP BY m.id ORDER BY posts DESC, m.id`,
  )
  const members = candidates.filter((person) => person.role === 'member')
  const newestFirst = members.filter((person) => person.posts > 0).sort((a, b) => b.joinedAt - a.joinedAt)
  const parts: [DemoPart, Candidate | undefined][] = [
    ['owner', candidates.find((person) => person.role === 'owner')],
    ['moderator', candidates.find((person) => person.role === 'moderator')],
    ['regular', members[0]],
    ['newcomer', newestFirst.find((person) => person.id !== members[0]?.id)],
  ]
  return parts.flatMap(([part, person]) =>
    person ? [{ id: person.id, username: person.username, displayName: person.displayName, part }] : [],
  )
}
