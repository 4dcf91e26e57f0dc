import type { CategoryId } from '#prisma/demo/categories.ts'

/** A question asked back, what the opener answers, and perhaps what the asker makes of it. */
export type Exchange = { ask: string; tell: string; react?: string }

/** How the talk goes in a topic: which of the common phrases fit it. */
export type Manner = 'advice' | 'puzzle' | 'sighting' | 'plan' | 'counts' | 'hello' | 'chat'

/** Parts from which conversations are composed. Every part fits the topic whatever was said before it. */
export type Topic = {
  category: CategoryId
  manner: Manner
  months?: number[]
  titles: string[]
  openings: string[]
  answers: string[]
  exchanges: Exchange[]
  /** One member takes up another's answer. */
  adds: string[]
  /** The opener comes back, days later. */
  updates: string[]
  /** Only people new here would open it. */
  isForNewcomers?: boolean
}

type TopicOptions = { months?: number[]; isForNewcomers?: boolean }

/**
 * Reads a topic, one part a row: `=` title, `?` opening, `-` answer, `*` ask // tell // react, `+` add, `!` update.
 * A pilcrow is a paragraph break. `(2)` in front ties a part to the second opening, `[word]` ties an add to answers that hold the word.
 */
export function topic(category: CategoryId, manner: Manner, rows: string, options: TopicOptions = {}): Topic {
  const parts: Topic = {
    category,
    manner,
    titles: [],
    openings: [],
    answers: [],
    exchanges: [],
    adds: [],
    updates: [],
    ...options,
  }
  for (const row of rows.trim().split('\n')) {
    const text = row
      .slice(2)
      .trim()
      .replaceAll(/\s*¶\s*/g, '\n\n')
    if (row.startsWith('= ')) parts.titles.push(text)
    else if (row.startsWith('? ')) parts.openings.push(text)
    else if (row.startsWith('- ')) parts.answers.push(text)
    else if (row.startsWith('+ ')) parts.adds.push(text)
    else if (row.startsWith('! ')) parts.updates.push(text)
    else if (row.startsWith('* ')) {
      const [ask, tell, react] = text.split(/\s*\/\/\s*/)
      if (!ask || !tell) throw new Error(`An exchange needs ask // tell: ${row}`)
      parts.exchanges.push(react ? { ask, tell, react } : { ask, tell })
    } else throw new Error(`No such part: ${row}`)
  }
  return parts
}
