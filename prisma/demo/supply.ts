import * as phrases from '#prisma/demo/phrases.ts'
import { createDeck, type Random } from '#prisma/demo/random.ts'
import type { CategoryId } from '#prisma/demo/categories.ts'
import type { Exchange, Manner, Topic } from '#prisma/demo/topic.ts'

/** What a conversation draws from. A part that has run out is undefined, and the talk goes another way. */
export type Supply = {
  category: CategoryId
  manner: Manner
  title: string
  opening: string
  answer: () => string | undefined
  exchange: () => Exchange | undefined
  add: () => string | undefined
  update: () => string | undefined
}

export type Sayings = ReturnType<typeof createSayings>

/** Deals the common phrases, and never the same body twice: a phrase may gain a second sentence to stay unlike others. */
export function createSayings(random: Random) {
  const said = new Set<string>()
  const speaker = ({ first, then }: phrases.Phrases, alone: number) => {
    const firsts = createDeck(first, random)
    const thens = then.length > 0 ? createDeck(then, random) : undefined
    return (): string => {
      for (let attempt = 0; attempt < 40; attempt++) {
        const one = firsts.deal()
        const text = !thens || random.chance(alone) ? one : `${one} ${thens.deal()}`
        if (!said.has(text)) {
          said.add(text)
          return text
        }
      }
      return thens ? `${firsts.deal()} ${thens.deal()}` : firsts.deal()
    }
  }
  const adds = Object.fromEntries(
    Object.entries(phrases.adds).map(([manner, each]) => [manner, speaker(each, 0.15)]),
  ) as Record<Manner, () => string>
  return {
    add: (manner: Manner): string => adds[manner](),
    back: speaker(phrases.backs, 0.25),
    thanks: speaker(phrases.thanking, 0.25),
    react: speaker(phrases.reactions, 1),
  }
}

/** A topic that can be opened as often as it has titles, and hands out every part once. */
export function createTopicShelf(topic: Topic, random: Random) {
  const dealer = <T>(items: T[]): (() => T | undefined) => {
    const rest = random.shuffled(items)
    return () => rest.pop()
  }
  const openings = topic.titles.map((title, index) => ({ title, opening: topic.openings[index] ?? '' }))
  const opening = dealer(openings)
  const parts = {
    answer: dealer(topic.answers),
    exchange: dealer(topic.exchanges),
    add: dealer(topic.adds),
    update: dealer(topic.updates),
  }
  let left = openings.length
  return {
    topic,
    left: () => left,
    open(): Supply {
      const chosen = opening()
      if (!chosen) throw new Error('This topic has been opened as often as it has titles')
      left--
      return { category: topic.category, manner: topic.manner, ...chosen, ...parts }
    },
  }
}
