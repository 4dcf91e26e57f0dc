import { monthName, monthOf } from '#prisma/demo/calendar.ts'
import * as phrases from '#prisma/demo/count-phrases.ts'
import { countsThen } from '#prisma/demo/phrases.ts'
import { places } from '#prisma/demo/places.ts'
import { createDeck, type Random } from '#prisma/demo/random.ts'
import { countOf, fill } from '#prisma/demo/sightings.ts'
import { speciesIn } from '#prisma/demo/species.ts'
import { createFresh, type Supply } from '#prisma/demo/supply.ts'

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
type Row = { name: string; plural: string; now: number; before: number }

/** The monthly counts: a table or a list, and people who hold it against their own numbers. */
export function createCounts(random: Random) {
  const decks = {
    after: createDeck(countsThen, random),
    opening: createDeck(phrases.openings, random),
    answer: createDeck(phrases.answers, random),
    ask: createDeck(phrases.questions, random),
    place: createDeck(
      places.filter((place) =>
        place.habitats.some((habitat) => ['marsh', 'water', 'farm', 'common'].includes(habitat)),
      ),
      random,
    ),
  }
  const titles = new Set<string>()
  const fresh = createFresh()

  const tableOf = (rows: Row[]): string =>
    [
      '| Species | Last time | Now |',
      '| --- | ---: | ---: |',
      ...rows.map((r) => `| ${upper(r.name)} | ${r.before || '–'} | ${r.now} |`),
    ].join('\n')
  const listOf = (rows: Row[]): string => rows.map((r) => `- ${r.name}: ${r.now}`).join('\n')
  const csvOf = (rows: Row[], place: string, at: number): string =>
    [
      '```csv',
      'species,count,place,date',
      ...rows.map((r) => `${upper(r.name)},${r.now},${place},${new Date(at).toISOString().slice(0, 10)}`),
      '```',
    ].join('\n')

  return {
    open(at: number): Supply {
      const month = monthOf(at)
      let place = decks.place.deal()
      const titleOf = (): string => {
        const forms = [
          `${upper(monthName(month))} count, ${place.name}`,
          `${upper(place.name)}: the ${monthName(month)} numbers`,
          `Counted ${place.where}, ${monthName(month)} ${new Date(at).getUTCFullYear()}`,
        ]
        return forms.find((form) => !titles.has(form)) ?? ''
      }
      let title = titleOf()
      for (let attempt = 0; title === '' && attempt < 10; attempt++) {
        place = decks.place.deal()
        title = titleOf()
      }
      titles.add(title)
      const birds = random
        .shuffled(speciesIn(month).filter((bird) => bird.habitats.some((habitat) => place.habitats.includes(habitat))))
        .slice(0, random.int(5, 8))
      const rows = birds.map((bird): Row => {
        const now = Math.max(1, countOf(bird, month, random))
        const wasThere = bird.months.includes(month === 1 ? 12 : month - 1)
        return { name: bird.name, plural: bird.plural, now, before: wasThere ? countOf(bird, month, random) : 0 }
      })
      const most = rows.reduce((a, b) => (b.now > a.now ? b : a))
      const other = rows.find((row) => row !== most) ?? most
      const slots = {
        where: place.where,
        place: place.name,
        month: monthName(month),
        most: most.plural,
        n: String(most.now),
        other: other.plural,
        m: String(other.now),
        otherwhere: random.pick(places.filter((each) => each !== place)).where,
      }
      const figures = random.pick([tableOf, tableOf, listOf, (each: Row[]) => csvOf(each, place.name, at)])(rows)
      return {
        category: 'patch',
        manner: 'counts',
        title,
        opening: `${fill(decks.opening.deal(), slots)}\n\n${figures}`,
        answer: () =>
          fresh(() =>
            fill(random.chance(0.5) ? decks.answer.deal() : `${decks.answer.deal()} ${decks.after.deal()}`, slots),
          ),
        exchange() {
          const { ask, tell, react } = decks.ask.deal()
          const question = fresh(() => fill(random.chance(0.3) ? ask : `${random.pick(phrases.asides)} ${ask}`, slots))
          const answer = fresh(() =>
            fill(random.chance(0.4) ? tell : `${tell} ${random.pick(phrases.tellThen)}`, slots),
          )
          if (!question || !answer) return undefined
          const reaction = react && fresh(() => fill(react, slots))
          return { ask: question, tell: answer, ...(reaction ? { react: reaction } : {}) }
        },
        add: () => undefined,
        update: () => undefined,
      }
    },
  }
}
