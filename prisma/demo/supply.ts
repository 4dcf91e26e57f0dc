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
  /** True for an answer nobody would take up, such as a no. */
  isFinal?: (answer: string) => boolean
  exchange: () => Exchange | undefined
  add: () => string | undefined
  update: () => string | undefined
}

export type Sayings = ReturnType<typeof createSayings>

/** Draws until something comes that has not been said before; gives up after a while and returns undefined. */
export function createFresh(): (draw: () => string) => string | undefined {
  const said = new Set<string>()
  return (draw) => {
    for (let attempt = 0; attempt < 40; attempt++) {
      const text = draw()
      if (said.has(text)) continue
      said.add(text)
      return text
    }
    return undefined
  }
}

/** Deals the common phrases, and never the same body twice: a phrase may gain a second sentence to stay unlike others. */
export function createSayings(random: Random) {
  const fresh = createFresh()
  const speaker = ({ first, then }: phrases.Phrases, alone: number) => {
    const firsts = createDeck(first, random)
    const thens = then.length > 0 ? createDeck(then, random) : undefined
    const draw = (): string => (!thens || random.chance(alone) ? firsts.deal() : `${firsts.deal()} ${thens.deal()}`)
    return (): string => fresh(draw) ?? `${firsts.deal()} ${firsts.deal()}`
  }
  const adds = Object.fromEntries(
    Object.entries(phrases.adds).map(([manner, each]) => [manner, speaker(each, 0.15)]),
  ) as Record<Manner, () => string>
  const answering = {
    arguing: { back: speaker(phrases.backs.arguing, 0.25), thanks: speaker(phrases.thanking.arguing, 0.25) },
    sharing: { back: speaker(phrases.backs.sharing, 0.3), thanks: speaker(phrases.thanking.sharing, 0.3) },
  }
  const toneOf = (manner: Manner) => answering[manner === 'advice' || manner === 'puzzle' ? 'arguing' : 'sharing']
  return {
    add: (manner: Manner): string => adds[manner](),
    back: (manner: Manner): string => toneOf(manner).back(),
    thanks: (manner: Manner): string => toneOf(manner).thanks(),
    react: speaker(phrases.reactions, 0.4),
  }
}

/**
 * A topic that can be opened as often as it has titles, and hands out every part once. A part that begins with `(2)` fits
 * only the second opening.
 */
export function createTopicShelf(topic: Topic, random: Random) {
  const openings = random.shuffled(topic.titles.map((title, index) => ({ title, opening: topic.openings[index] ?? '', index })))
  const dealer = <T>(items: T[], textOf: (item: T) => string) => {
    const rest = random.shuffled(items)
    return (index: number): T | undefined => {
      const at = rest.findIndex((item) => (/^\((\d)\)/.exec(textOf(item))?.[1] ?? `${index + 1}`) === `${index + 1}`)
      return at < 0 ? undefined : rest.splice(at, 1)[0]
    }
  }
  const plain = (text: string | undefined): string | undefined => text?.replace(/^\(\d\) /, '')
  const answer = dealer(topic.answers, (text) => text)
  const add = dealer(topic.adds, (text) => text)
  const update = dealer(topic.updates, (text) => text)
  const exchange = dealer(topic.exchanges, ({ ask }) => ask)
  return {
    topic,
    left: () => openings.length,
    open(): Supply {
      const chosen = openings.pop()
      if (!chosen) throw new Error('This topic has been opened as often as it has titles')
      const { title, opening, index } = chosen
      return {
        category: topic.category,
        manner: topic.manner,
        title,
        opening,
        answer: () => plain(answer(index)),
        exchange: () => {
          const found = exchange(index)
          return found && { ...found, ask: plain(found.ask) ?? found.ask }
        },
        add: () => plain(add(index)),
        update: () => plain(update(index)),
      }
    },
  }
}
