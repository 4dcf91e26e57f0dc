import { awake, DAY, HOUR, momentOn, monthOf, seasonOf, sundayAfter } from '#prisma/demo/calendar.ts'
import type { Company } from '#prisma/demo/cast.ts'
import type { CategoryId } from '#prisma/demo/categories.ts'
import { compose } from '#prisma/demo/compose.ts'
import { type Person, people } from '#prisma/demo/members.ts'
import {
  featuredDaysAgo,
  LENGTH_DAYS,
  type Phase,
  phaseAt,
  scriptSpacingDays,
  WORKSHOP_DAYS_AGO,
} from '#prisma/demo/phases.ts'
import type { Random } from '#prisma/demo/random.ts'
import type { Script } from '#prisma/demo/script.ts'
import { createShelves } from '#prisma/demo/shelves.ts'
import { createSayings } from '#prisma/demo/supply.ts'

export type Happening = { by: Person; at: number }
export type Post = Happening & { body: string; answers: number | null; editedAt?: number }
export type Thread = { title: string; category: CategoryId; at: number; posts: Post[]; lockedAt?: number }

/** First posts of the last fortnight, with their age in days; only Bridget has had an answer, from Tom. */
const latestFirstPosts: Record<string, number> = { bridget: 11.4, callum: 6.2, lea: 3.1, hamid: 1.6, ayo: 0.35 }
/** Hours before the end at which threads are opened whatever the clock says, so that the demo is always awake. */
const freshHours = [33, 21, 12, 7.5, 4, 1.8, 0.7]

type Opening = { at: number; kind: 'script' | 'featured' | 'hello' | 'any'; script?: Script; who?: Person }

/** Opens the threads one by one in order of time, casts them and lets them run until `endsAt`. */
export function tellStory(endsAt: number, company: Company, random: Random): Thread[] {
  const sayings = createSayings(random)
  const shelves = createShelves(random)
  const daysAgo = (at: number): number => (endsAt - at) / DAY
  const workshop = `${seasonOf(endsAt - WORKSHOP_DAYS_AGO * DAY)} workshop`

  const openings = planOpenings()
  let anyLeft = openings.filter(({ kind }) => kind === 'any').length
  return openings.map(run).filter((thread) => thread !== undefined)

  function planOpenings(): Opening[] {
    const plan: Opening[] = []
    let owed = 0
    for (let day = LENGTH_DAYS - 1; day > 1; day--) {
      owed += phaseAt(day).threadsPerWeek / 7
      const today = Math.min(3, Math.floor(owed * random.between(0.4, 1.8)))
      owed -= today
      const midnight = Math.floor((endsAt - day * DAY) / DAY) * DAY
      for (let i = 0; i < today; i++) plan.push({ at: momentOn(midnight, random), kind: 'any' })
    }
    for (const hours of freshHours) plan.push({ at: settle(endsAt - hours * HOUR), kind: 'any' })
    for (const days of featuredDaysAgo) plan.push({ at: settle(endsAt - days * DAY), kind: 'featured' })
    placeScripts(plan)
    for (const person of people) {
      if (!shelves.hasHello(person)) continue
      const latest = latestFirstPosts[person.username]
      const at = latest
        ? settle(endsAt - latest * DAY)
        : awake(company.joinedAt(person) + random.between(2, 44) * HOUR, random)
      plan.push({ at, kind: 'hello', who: person })
    }
    return plan.filter((opening) => opening.at < endsAt).sort((a, b) => a.at - b.at)
  }

  /** The choosiest scripts first; each takes a thread opened in one of its months, none in the same week if possible. */
  function placeScripts(plan: Opening[]): void {
    const left = new Set(shelves.scripts)
    for (const opening of plan.filter(({ kind }) => kind === 'featured')) {
      const script = [...left].find((each) => isLively(each, opening.at))
      if (!script) continue
      left.delete(script)
      Object.assign(opening, { kind: 'script', script })
    }
    for (const script of left) {
      if (script.daysAgo !== undefined) {
        const at = endsAt - script.daysAgo * DAY
        plan.push({ at: script.isOnSundays ? sundayAfter(at - 7 * DAY, random) : at, kind: 'script', script })
        continue
      }
      const fitting = plan.filter(
        ({ at, kind }) => kind === 'any' && daysAgo(at) > 9 && (!script.months || script.months.includes(monthOf(at))),
      )
      const alone = fitting.filter(
        ({ at }) =>
          !plan.some((each) => each.kind === 'script' && Math.abs(each.at - at) < scriptSpacingDays(daysAgo(at)) * DAY),
      )
      const slot = random.pick(alone.length > 0 ? alone : fitting)
      slot.kind = 'script'
      slot.script = script
    }
  }

  /** Fits the month and does not need days to unfold. */
  function isLively(script: Script, at: number): boolean {
    const isOfAnyDay = script.daysAgo === undefined && script.category !== 'walks'
    const fits = !script.months || script.months.includes(monthOf(at))
    return isOfAnyDay && fits && script.lines.every((line) => (line.waitHours ?? 0) < 12)
  }

  /** By day if there is time left for it. */
  function settle(at: number): number {
    const byDay = awake(at, random)
    return byDay < endsAt - HOUR ? byDay : at
  }

  function run(opening: Opening): Thread | undefined {
    const { at, script, who } = opening
    const phase = phaseAt(daysAgo(at))
    if (script) return stage(script, at, phase, undefined)
    const opener = who ?? company.choose('any', at, phase, [], 'opens')
    if (!opener) return undefined
    const isNew = company.isNew(opener, at)
    const supply = who
      ? shelves.hello(who, workshop)
      : shelves.next(at, --anyLeft, isNew, ['owner', 'founder', 'moderator'].includes(opener.kind))
    const isAnswered =
      who && who.username in latestFirstPosts
        ? who.username === 'bridget'
        : !isNew || random.chance(phase.newcomerAnswered)
    const mean = isNew ? phase.newcomerReplies : phase.replies
    const wished = who?.username === 'bridget' ? 1 : Math.max(1, Math.round(random.lognormal(mean, 0.45)))
    const replies = isAnswered ? wished : 0
    const isTomFirst = who?.username === 'bridget' || random.chance(isNew ? phase.tomFirst : phase.tomFirstElsewhere)
    const talk = compose(
      supply,
      { replies, returns: phase.returns, ...(isTomFirst ? { firstAnswer: 'tom' as const } : {}) },
      sayings,
      random,
    )
    return stage(talk, at, phase, opener)
  }

  /** Casts the parts, dates the lines, and stops where somebody has left or the present is reached. */
  function stage(script: Script, at: number, phase: Phase, opener: Person | undefined): Thread | undefined {
    const stageOrder = [...new Set(script.lines.map((line) => line.role))]
    const cast = new Map<string, Person>()
    if (opener) cast.set(stageOrder[0] as string, opener)
    for (const [role, part] of Object.entries(script.cast)) {
      if (!cast.has(role) && !['any', 'new', 'regular'].includes(part)) {
        const named = company.choose(part, at, phase, [...cast.values()], 'talk')
        if (named) cast.set(role, named)
      }
    }
    for (const role of stageOrder) {
      if (cast.has(role)) continue
      const lead = cast.get(stageOrder[0] as string)
      const taken = [...cast.values()]
      const onStage = lead ? [lead, ...taken.filter((person) => person !== lead)] : taken
      const words = script.lines.filter((line) => line.role === role).map((line) => line.text)
      const as = role === stageOrder[0] ? 'opens' : 'talk'
      const chosen = company.choose(script.cast[role] ?? 'any', at, phase, onStage, as, words.join('\n'))
      if (chosen) cast.set(role, chosen)
    }
    const posts: Post[] = []
    const isFresh = daysAgo(at) < 1.5
    for (const line of script.lines) {
      const by = cast.get(line.role)
      if (!by) break
      const target = line.answers === null ? undefined : posts[line.answers]
      const previous = posts.at(-1)
      const isWeekly = script.isOnSundays && line.waitHours === 168
      const when =
        !target || !previous
          ? at
          : isWeekly
            ? sundayAfter(target.at + 3 * DAY, random)
            : dateLine(target.at, previous.at, line.waitHours, isFresh)
      const hasLeft = by.left !== undefined && daysAgo(when) < by.left
      if (when > endsAt - 5 * 60_000 || hasLeft) break
      const body = speak(line.text, cast, target?.by)
      const post: Post = { by, at: when, body, answers: line.answers }
      if (random.chance(0.02)) post.editedAt = Math.min(when + random.between(2, 50) * 60_000, endsAt - 60_000)
      posts.push(post)
      company.spoke(by, when, target?.by)
    }
    if (posts.length === 0) return undefined
    const thread: Thread = {
      title: script.title.replaceAll('{workshop}', workshop),
      category: script.category,
      at,
      posts,
    }
    if (script.isLocked) thread.lockedAt = Math.min((posts.at(-1) as Post).at + DAY, endsAt - HOUR)
    return thread
  }

  function dateLine(answeredAt: number, previousAt: number, waitHours: number | undefined, isFresh: boolean): number {
    if (isFresh) return settle(previousAt + (endsAt - previousAt) * random.between(0.12, 0.4))
    const wait =
      waitHours === undefined ? Math.min(random.lognormal(3.5, 1.1), 60) : waitHours * random.between(0.9, 1.15)
    return awake(Math.max(answeredAt + wait * HOUR, previousAt + random.between(3, 50) * 60_000), random)
  }

  function speak(text: string, cast: Map<string, Person>, to: Person | undefined): string {
    return text.replaceAll(/\{(@?)(\w+)\}/g, (whole, at: string, slot: string) => {
      if (slot === 'workshop') return workshop
      const person = slot === 'to' ? to : cast.get(slot)
      if (!person) throw new Error(`Nobody stands for ${whole} in: ${text}`)
      return at ? `@${person.username}` : person.name
    })
  }
}
