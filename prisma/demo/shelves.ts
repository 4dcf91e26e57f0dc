import { DAY, monthOf } from '#prisma/demo/calendar.ts'
import { createCounts } from '#prisma/demo/counts.ts'
import { firstAnswers, hellos, welcomeLines, welcomes } from '#prisma/demo/hellos.ts'
import type { Person } from '#prisma/demo/members.ts'
import * as phrases from '#prisma/demo/phrases.ts'
import { createDeck, type Random } from '#prisma/demo/random.ts'
import type { Script } from '#prisma/demo/script.ts'
import { scripts } from '#prisma/demo/scripts/all.ts'
import { createSightings } from '#prisma/demo/sightings.ts'
import { createTopicShelf, type Supply } from '#prisma/demo/supply.ts'
import { topics } from '#prisma/demo/topics/all.ts'
import { createWalks } from '#prisma/demo/walks.ts'

/** For this many last threads every topic that fits all year keeps an opening, so that the end is not all sightings. */
const KEPT_FOR_LAST = 45

/** Everything that can be talked about, and how much of it is left. */
export function createShelves(random: Random) {
  const sightings = createSightings(random)
  const walks = createWalks(random)
  const counts = createCounts(random)
  const shelves = topics.map((topic) => createTopicShelf(topic, random))
  const greetings = createTopicShelf(
    { ...welcomes, titles: Object.keys(hellos), openings: Object.keys(hellos) },
    random,
  )
  const warmWords = createDeck(phrases.greetings, random)
  const warmLines = createDeck(welcomeLines, random)
  let lastWalkAt = 0
  let lastCountAt = 0

  /** The choosiest come first: placing them is then always possible. */
  const ordered: Script[] = random.shuffled(scripts).sort((a, b) => (a.months?.length ?? 12) - (b.months?.length ?? 12))

  return {
    scripts: ordered,
    hasHello: (person: Person): boolean => person.username in hellos,
    hello(person: Person, workshop: string): Supply {
      const supply = greetings.open()
      const own = hellos[person.username] ?? { title: '', text: '' }
      const fitting = [...(firstAnswers[person.username] ?? [])]
      return {
        ...supply,
        title: own.title.replaceAll('{workshop}', workshop),
        opening: own.text,
        answer: () => fitting.pop() ?? supply.answer() ?? `${warmWords.deal()} ${warmLines.deal()}`,
        exchange: () => (fitting.length > 0 ? undefined : supply.exchange()),
      }
    },
    /** A thread for this moment, such as this person would open: a walk or the counts if they are due, else a topic or a sighting of the season. */
    next(at: number, threadsLeft: number, isNew: boolean, isOldHand: boolean): Supply {
      const month = monthOf(at)
      const fitting = shelves.filter(
        (shelf) =>
          shelf.left() >
            (threadsLeft > KEPT_FOR_LAST && shelf.topic.titles.length > 1 && !shelf.topic.months ? 1 : 0) &&
          (!shelf.topic.months || shelf.topic.months.includes(month)) &&
          (isNew || !shelf.topic.isForNewcomers) &&
          !(isOldHand && ['puzzle', 'advice'].includes(shelf.topic.manner)),
      )
      const forNewcomers = fitting.filter((shelf) => shelf.topic.isForNewcomers)
      if (isNew && forNewcomers.length > 0 && random.chance(0.5)) return random.pick(forNewcomers).open()
      if (!isNew && at - lastWalkAt > 11 * DAY && random.chance(0.6)) {
        lastWalkAt = at
        return walks.open(at)
      }
      if (!isNew && at - lastCountAt > 24 * DAY && random.chance(0.5)) {
        lastCountAt = at
        return counts.open(at)
      }
      const topic = random.weighted(fitting, (shelf) => 12 / (shelf.topic.months?.length ?? 12))
      const topicsLeft = shelves.reduce((sum, shelf) => sum + (shelf.topic.isForNewcomers ? 0 : shelf.left()), 0)
      if (topic && random.chance((1.5 * topicsLeft) / (threadsLeft + 1))) return topic.open()
      return sightings.open(at)
    },
  }
}
