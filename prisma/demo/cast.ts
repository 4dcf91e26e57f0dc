import { DAY } from '#prisma/demo/calendar.ts'
import { type Person, people } from '#prisma/demo/members.ts'
import { habits, type Phase } from '#prisma/demo/phases.ts'
import type { Random } from '#prisma/demo/random.ts'
import type { Part } from '#prisma/demo/script.ts'

export type Company = ReturnType<typeof createCompany>

const WINDOW_DAYS = 28
const NEW_FOR_DAYS = 75
/** Those who joined in the last days say one thing, their first, and wait. */
const WAITING_DAYS = 13

/** The members as the simulation goes on: who is about, who has spoken with whom, and who gets which part. */
export function createCompany(endsAt: number, random: Random) {
  const daysAgo = (at: number): number => (endsAt - at) / DAY
  const windowOf = (at: number): number => Math.floor(daysAgo(at) / WINDOW_DAYS)
  const joinedAt = new Map(people.map((person, index) => [person, endsAt - person.joined * DAY + index * 60_000]))
  const ties = new Map<string, number>()
  const pair = (a: Person, b: Person): string =>
    a.username < b.username ? `${a.username} ${b.username}` : `${b.username} ${a.username}`

  /** Decided once for each person and window: whether they take part in it at all. */
  const presence = new Map<string, boolean>()
  const spoken = new Map<string, number>()
  for (const person of people) {
    for (let window = 0; window * WINDOW_DAYS < person.joined; window++) {
      presence.set(`${person.username} ${window}`, random.chance(habits[person.kind].presence))
    }
  }

  const isHere = (person: Person, at: number): boolean => {
    const ago = daysAgo(at)
    return (
      (joinedAt.get(person) as number) < at &&
      ago > (person.left ?? -1) + 1 &&
      person.kind !== 'lurker' &&
      person.joined > WAITING_DAYS
    )
  }
  const isNew = (person: Person, at: number): boolean =>
    person.joined < 530 && person.joined - daysAgo(at) < NEW_FOR_DAYS

  /** Those who take part in this window but have said nothing yet come forward more often. */
  const eagerness = (person: Person, at: number): number => {
    const key = `${person.username} ${windowOf(at)}`
    if (!presence.get(key)) return 0
    const said = spoken.get(key) ?? 0
    return said === 0 ? 5 : 1
  }

  const suits = (part: Part, person: Person, at: number): boolean => {
    if (part === 'new') return isNew(person, at)
    if (part === 'regular') return ['regular', 'steady', 'moderator', 'owner'].includes(person.kind)
    return part === 'any' || person.username === part
  }

  return {
    joinedAt: (person: Person): number => joinedAt.get(person) as number,
    isNew,
    isHere,
    /** Somebody for a part; those already on stage are taken, and nobody speaks of themselves by name in `words`. */
    choose(
      part: Part,
      at: number,
      phase: Phase,
      onStage: Person[],
      as: 'opens' | 'talk',
      words = '',
    ): Person | undefined {
      const opener = onStage[0]
      const fits = (person: Person): boolean =>
        !onStage.includes(person) && isHere(person, at) && !new RegExp(`\\b${person.name}\\b`).test(words)
      const weight = (person: Person): number => {
        const own = person.kind === 'founder' ? phase.tomWeight * (as === 'opens' ? 0.4 : 1) : habits[person.kind][as]
        const known = opener ? Math.min(ties.get(pair(opener, person)) ?? 0, 4) : 0
        const neighbour = person.town && person.town === opener?.town ? 1.25 : 1
        return own * eagerness(person, at) * (1 + phase.closeness * 2 * known) * neighbour
      }
      const named = people.find((person) => person.username === part)
      if (named && !onStage.includes(named) && isHere(named, at)) return named
      const wanted = people.filter((person) => fits(person) && suits(part, person, at))
      const understudies = people.filter(
        (person) =>
          fits(person) &&
          (part === 'new' ? ['occasional', 'passing'].includes(person.kind) : person.kind !== 'founder'),
      )
      return random.weighted(wanted, weight) ?? random.weighted(understudies, weight)
    },
    spoke(person: Person, at: number, to?: Person): void {
      const key = `${person.username} ${windowOf(at)}`
      spoken.set(key, (spoken.get(key) ?? 0) + 1)
      if (to && to !== person) ties.set(pair(person, to), (ties.get(pair(person, to)) ?? 0) + 1)
    },
  }
}
