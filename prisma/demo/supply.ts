import type { CategoryId } from '#prisma/demo/categories.ts'
import * as phrases from '#prisma/demo/phrases.ts'
import { createDeck, type Random } from '#prisma/demo/random.ts'
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
  /** What another member may add to this answer. */
  add: (answer: string) => string | undefined
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
  const speaker = ({ first, after: then }: phrases.Phrases, alone: number) => {
    const firsts = createDeck(first, random)
    const thens = then.length > 0 ? createDeck(then, random) : undefined
    const draw = (): string => (!thens || random.chance(alone) ? firsts.deal() : `${firsts.deal()} ${thens.deal()}`)
    return (): string => fresh(draw) ?? `${firsts.deal()} ${firsts.deal()}`
  }
  const echoing = ({ pairs, after: then }: phrases.Pairs) => {
    const deck = createDeck(pairs, random)
    const thens = createDeck(then, random)
    return (): Remark => {
      let [add, back] = deck.deal()
      const text = fresh(() => {
        ;[add, back] = deck.deal()
        return random.chance(0.3) ? add : `${add} ${thens.deal()}`
      })
      return { text: text ?? add, back: fresh(() => back) ?? `${back} ${thens.deal()}` }
    }
  }
  const adds = new Map(Object.entries(phrases.adds).map(([manner, each]) => [manner, speaker(each, 0.15)]))
  const remarks = new Map(Object.entries(phrases.remarks).map(([manner, each]) => [manner, echoing(each)]))
  const back = speaker(phrases.backs, 0.25)
  const thanks = {
    advice: speaker(phrases.thanking.advice, 0.25),
    sharing: speaker(phrases.thanking.sharing, 0.3),
    plan: speaker(phrases.thanking.plan, 0.3),
  }
  return {
    back,
    /** One member takes up another's answer, and what the other may say to that. */
    add: (manner: Manner): Remark =>
      remarks.get(manner)?.() ?? { text: adds.get(manner)?.() ?? '', back: manner === 'plan' ? thanks.plan() : back() },
    thanks: (manner: Manner): string => {
      if (manner === 'plan') return thanks.plan()
      return manner === 'sighting' || manner === 'counts' ? thanks.sharing() : thanks.advice()
    },
    react: speaker(phrases.reactions, 0.4),
  }
}
export type Remark = { text: string; back: string }

const ties = /^(?:\((\d)\) )?(?:\[([^\]]+)\] )?/

function isTiedTo(part: string, index: number, answer: string): boolean {
  const [, opening, word] = ties.exec(part) ?? []
  return (!opening || Number(opening) === index + 1) && (!word || answer.toLowerCase().includes(word.toLowerCase()))
}

/**
 * A topic that can be opened as often as it has titles, and hands out every part once.
 */
export function createTopicShelf(topic: Topic, random: Random) {
  const openings = random.shuffled(
    topic.titles.map((title, index) => ({ title, opening: topic.openings[index] ?? '', index })),
  )
  const dealer = <T>(items: T[], textOf: (item: T) => string) => {
    const rest = random.shuffled(items)
    return (index: number, answer = ''): T | undefined => {
      const at = rest.findIndex((item) => isTiedTo(textOf(item), index, answer))
      return at < 0 ? undefined : rest.splice(at, 1)[0]
    }
  }
  const plain = (text: string | undefined): string | undefined => text?.replace(ties, '')
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
        add: (said) => plain(add(index, said)),
        update: () => plain(update(index)),
      }
    },
  }
}
