import { DAY, monthName, monthOf, seasonOf, weekdayOf, whenSeen } from '#prisma/demo/calendar.ts'
import { sightingThen } from '#prisma/demo/phrases.ts'
import { type Place, places } from '#prisma/demo/places.ts'
import { createDeck, type Random } from '#prisma/demo/random.ts'
import { openers, pluralOpeners, questions, replies, seasonal, tellThen } from '#prisma/demo/sighting-phrases.ts'
import { type Species, speciesIn } from '#prisma/demo/species.ts'
import { createFresh, type Supply } from '#prisma/demo/supply.ts'
import type { Exchange } from '#prisma/demo/topic.ts'

/** Deals on until something fits: what is marked with a tilde is not for common birds. */
function dealFor(species: Species, deck: { deal: () => string }): string {
  let text = deck.deal()
  while (species.isCommon && text.startsWith('~ ')) text = deck.deal()
  return text.replace('~ ', '')
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const article = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`
export const fill = (text: string, slots: Record<string, string>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, slot: string) => slots[slot] ?? whole)

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
export const numberWord = (n: number): string => words[n] ?? String(n)

/** A note that speaks of several birds. */
const saysMany =
  /^All|^Some|\b(they|flock|party|pair|wires|covey|whistling|some of)\b|\b(two|three|five|seven)\b(?! (seconds|metres|hundred|times))/i

/** Flocks are for the winter half of the year. Small ones are counted, large ones are rounded, as people do. */
export function countOf(species: Species, month: number, random: Random): number {
  const [low, most] = species.count
  const isFlocking = month < 4 || month > 8
  const high = most > 40 && !isFlocking ? Math.max(low, Math.round(most / 8)) : most
  const n = Math.round(low + (high - low) * random.next() ** 2)
  return n > 60 ? Math.round(n / 10) * 10 : n
}

export type SightingSource = ReturnType<typeof createSightings>

/** Threads of the kind "I saw this, there": any species of the month at a place that suits it. */
export function createSightings(random: Random) {
  const decks = {
    opener: createDeck(openers, random),
    pluralOpener: createDeck(pluralOpeners, random),
    alone: createDeck(replies.alone, random),
    after: createDeck(sightingThen, random),
    praise: createDeck(replies.praise, random),
    elsewhere: createDeck(replies.elsewhere, random),
    askOne: createDeck(
      questions.filter((each) => !each.isAboutMany),
      random,
    ),
    askMany: createDeck(
      questions.filter((each) => !each.isAboutOne),
      random,
    ),
  }
  const seasonalDecks = new Map(Object.entries(seasonal).map(([season, texts]) => [season, createDeck(texts, random)]))
  const fresh = createFresh()
  const titles = new Set<string>()
  const seen = new Map<Species, number>()
  const told = new Map<string, number>()

  const freshNote = (species: Species, month: number): string => {
    const fitting = species.notes.filter((note) => note.months.includes(month))
    const rarest = Math.min(...fitting.map((note) => told.get(note.text) ?? 0))
    const note = random.pick(fitting.filter((each) => (told.get(each.text) ?? 0) === rarest))
    told.set(note.text, rarest + 1)
    return note.text
  }

  const titleFor = (species: Species, place: Place, at: number, n: number, spot: string): string | undefined => {
    const month = monthOf(at)
    const forms =
      n > 1
        ? [
            `${upper(species.plural)} ${place.where}`,
            `${upper(species.plural)} by ${spot}`,
            `${upper(weekdayOf(at))}’s ${species.plural}`,
            `${upper(numberWord(n))} ${species.plural} ${place.where}`,
            `${n} ${species.plural}, ${place.name}`,
            `${upper(place.name)} and its ${species.plural}`,
          ]
        : [
            `${upper(species.name)} ${place.where}`,
            `${upper(species.name)} by ${spot}`,
            `${upper(weekdayOf(at))}’s ${species.name}`,
            `${upper(article(species.name))} ${place.where} in ${monthName(month)}`,
            `${upper(species.name)}, ${spot}`,
          ]
    if (species.arrives === month)
      forms.unshift(`First ${species.name} of the year?`, `${upper(species.plural)} are back`)
    if (species.returns === month) forms.unshift(`First ${species.plural} of the winter`)
    const free = forms.filter((form) => !titles.has(form.toLowerCase()))
    return free.length > 0 ? (random.chance(0.4) ? free[0] : random.pick(free)) : undefined
  }

  const open = (at: number): Supply => {
    const month = monthOf(at)
    const present = speciesIn(month).filter((each) => each.notes.some((note) => note.months.includes(month)))
    const fewest = Math.min(...present.map((each) => seen.get(each) ?? 0))
    const candidates = present.filter((each) => (seen.get(each) ?? 0) <= fewest + 1)
    let species = random.pick(candidates)
    const awaited = present.filter((each) => (each.arrives === month || each.returns === month) && !seen.has(each))
    if (awaited.length > 0 && random.chance(0.6)) species = random.pick(awaited)
    const suitable = places.filter((place) => place.habitats.some((habitat) => species.habitats.includes(habitat)))
    const note = freshNote(species, month)
    const isMany = saysMany.test(note)
    const n = isMany ? Math.max(2, countOf(species, month, random)) : 1
    let place = random.pick(suitable)
    let spot = random.pick(place.spots)
    let title = titleFor(species, place, at, n, spot)
    for (let attempt = 0; !title && attempt < 10; attempt++) {
      place = random.pick(suitable)
      spot = random.pick(place.spots)
      title = titleFor(species, place, at, n, spot)
    }
    title ??= `${upper(species.name)}, again (${at % 997})`
    titles.add(title.toLowerCase())
    seen.set(species, (seen.get(species) ?? 0) + 1)

    const others = suitable.filter((each) => each !== place)
    const slots = (): Record<string, string> => {
      const elsewhere = others.length > 0 ? random.pick(others) : place
      const theirs = Math.max(1, countOf(species, month, random))
      return {
        species: species.name,
        Species: upper(species.name),
        plural: species.plural,
        Plural: upper(species.plural),
        a: article(species.name),
        A: upper(article(species.name)),
        where: place.where,
        place: place.name,
        spot,
        elsewhere: elsewhere.where,
        otherspot: random.pick(elsewhere.spots),
        number: numberWord(n),
        elsewhereUp: upper(elsewhere.where),
        weekday: weekdayOf(at + random.int(1, 3) * DAY),
        theirs: theirs < 2 ? 'just one' : numberWord(theirs),
        when: whenSeen(at, random),
        month: monthName(month),
      }
    }
    const opening = (): string => {
      const lead = fill(dealFor(species, isMany ? decks.pluralOpener : decks.opener), slots())
      const ending = random.chance(0.45) ? ` ${fill(seasonalDecks.get(seasonOf(at))?.deal() ?? '', slots())}` : ''
      return `${lead} ${note}.${ending}`
    }
    return {
      category: 'patch',
      manner: 'sighting',
      title,
      opening: fresh(opening) ?? opening(),
      answer: () =>
        fresh(() => {
          const kind = random.next()
          const praise = decks.praise.deal()
          if (kind < 0.25) return fill(dealFor(species, decks.alone), slots())
          if (kind < 0.45) return fill(`${praise} ${dealFor(species, decks.elsewhere)}`, slots())
          if (kind < 0.65) return fill(dealFor(species, decks.elsewhere), slots())
          if (kind < 0.85) return fill(`${praise} ${dealFor(species, decks.alone)}`, slots())
          return fill(`${dealFor(species, decks.elsewhere)} ${decks.after.deal()}`, slots())
        }),
      exchange(): Exchange | undefined {
        const { ask, tells, react } = (isMany ? decks.askMany : decks.askOne).deal()
        const filled = slots()
        const question = fresh(() => fill(random.chance(0.5) ? `${decks.praise.deal()} ${ask}` : ask, filled))
        const tell = fresh(() =>
          fill(`${random.pick(tells)}${random.chance(0.3) ? ` ${random.pick(tellThen)}` : ''}`, filled),
        )
        if (!question || !tell) return undefined
        const reaction = react && fresh(() => fill(react, filled))
        return { ask: question, tell, ...(reaction ? { react: reaction } : {}) }
      },
      add: () => undefined,
      update: () => fresh(() => fill(random.pick(replies.update), slots())),
    }
  }
  return { open }
}
