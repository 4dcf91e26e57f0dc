import { DAY, monthOf, type Season, seasonOf, weekdayOf } from '#prisma/demo/calendar.ts'
import { planThen } from '#prisma/demo/phrases.ts'
import { places } from '#prisma/demo/places.ts'
import { createDeck, type Random } from '#prisma/demo/random.ts'
import { fill } from '#prisma/demo/sightings.ts'
import { speciesIn } from '#prisma/demo/species.ts'
import { createFresh, type Supply } from '#prisma/demo/supply.ts'
import * as phrases from '#prisma/demo/walk-phrases.ts'

const meeting: Record<Season, string[]> = {
  winter: ['half past nine', 'ten', 'a quarter to ten'],
  spring: ['six', 'half past six', 'seven'],
  summer: ['half past five', 'six', 'seven in the evening'],
  autumn: ['eight', 'half past eight', 'nine'],
}

/** Threads of the kind "who comes along on Sunday?", with a report at the end. */
export function createWalks(random: Random) {
  const decks = {
    opening: createDeck(phrases.openings, random),
    yes: createDeck(phrases.yes, random),
    no: createDeck(phrases.no, random),
    lift: createDeck(phrases.lifts, random),
    ask: createDeck(phrases.questions, random),
    report: createDeck(phrases.reports, random),
    place: createDeck(
      places.filter((place) => !['the station car park', 'the allotments'].includes(place.name)),
      random,
    ),
  }
  const titles = new Set<string>()
  const fresh = createFresh()
  const refusals = new Set<string>()

  return {
    open(at: number): Supply {
      const place = decks.place.deal()
      const walkAt = at + random.int(3, 8) * DAY
      const weekday = weekdayOf(walkAt)
      const season = seasonOf(walkAt)
      const birds = random.shuffled(
        speciesIn(monthOf(walkAt)).filter((bird) => bird.habitats.some((habitat) => place.habitats.includes(habitat))),
      )
      const slots = {
        where: place.where,
        place: place.name,
        Place: place.name.charAt(0).toUpperCase() + place.name.slice(1),
        weekday,
        hour: random.pick(meeting[season]),
        spot: place.spots[0] ?? '',
        otherspot: place.spots[1] ?? '',
        season,
        bird: birds[0]?.name ?? 'robin',
        birds: birds[0]?.plural ?? 'robins',
        otherbirds: birds[1]?.plural ?? 'wrens',
        morebirds: birds[2]?.plural ?? 'wood pigeons',
        total: String(random.int(22, 47)),
        people: String(random.int(4, 11)),
      }
      const forms = phrases.titles.map((form) => fill(form, slots)).filter((form) => !titles.has(form))
      const title =
        forms.length > 0 ? random.pick(forms) : `${place.name}: ${weekday}, ${new Date(walkAt).getUTCDate()}.`
      titles.add(title)
      const say = (text: string): string => fill(text, slots)
      return {
        category: 'walks',
        manner: 'plan',
        title,
        opening: say(decks.opening.deal()),
        answer: () =>
          fresh(() => {
            const kind = random.next()
            if (kind > 0.75) return say(decks.lift.deal())
            if (kind > 0.5) {
              const no = say(decks.no.deal())
              refusals.add(no)
              return no
            }
            return say(random.chance(0.5) ? decks.yes.deal() : `${decks.yes.deal()} ${random.pick(planThen)}`)
          }),
        isFinal: (answer) => refusals.has(answer),
        exchange() {
          const { ask, tell, react } = decks.ask.deal()
          const question = fresh(() => say(random.chance(0.4) ? ask : `${random.pick(phrases.asides)} ${ask}`))
          const answer = fresh(() => say(random.chance(0.5) ? tell : `${tell} ${random.pick(phrases.tellThen)}`))
          if (!question || !answer) return undefined
          const reaction = react && fresh(() => say(react))
          return { ask: question, tell: answer, ...(reaction ? { react: reaction } : {}) }
        },
        add: () => undefined,
        update: () => say(decks.report.deal()),
      }
    },
  }
}
