import { doesCount, type PostRange, type Sight } from '#app/insights/sight.ts'

/**
 * Why a participant counts as conversing: up to two different people who spoke between two of their posts in a thread.
 * With the second known, whether they would still converse without any one member needs no second look at the posts.
 */
export type Conversation = { thread: number; other: number; second: number }

/** For each member who, in some thread and within the range, posted, then someone else did, then they again. */
export function conversationsIn(sight: Sight, posts: PostRange): Map<number, Conversation> {
  const conversations = new Map<number, Conversation>()
  for (const [thread, authors] of authorsByThread(sight, posts)) {
    const nextSpeaker = nextSpeakers(authors)
    const lastPlace = new Map<number, number>()
    for (let place = 0; place < authors.length; place++) {
      const author = authors[place] as number
      const last = lastPlace.get(author)
      lastPlace.set(author, place)
      if (last === undefined || last === place - 1) continue
      const other = authors[last + 1] as number
      const then = nextSpeaker[last + 1] as number
      const second = then < place ? (authors[then] as number) : -1
      const found = conversations.get(author)
      if (!found) conversations.set(author, { thread, other, second })
      else if (found.second < 0) found.second = other !== found.other ? other : second
    }
  }
  return conversations
}

/** The authors of each thread's posts in the range, in order. */
function authorsByThread(sight: Sight, posts: PostRange): Map<number, number[]> {
  const { ledger } = sight
  const threads = new Map<number, number[]>()
  for (let post = posts.start; post < posts.end; post++) {
    if (!doesCount(sight, post)) continue
    const thread = ledger.thread[post] as number
    const authors = threads.get(thread)
    if (authors) authors.push(ledger.author[post] as number)
    else threads.set(thread, [ledger.author[post] as number])
  }
  return threads
}

/** For each place the next one at which somebody else speaks, or the length. */
function nextSpeakers(authors: number[]): Int32Array {
  const next = new Int32Array(authors.length)
  for (let place = authors.length - 1; place >= 0; place--) {
    const isLast = place === authors.length - 1
    next[place] = isLast || authors[place] !== authors[place + 1] ? place + 1 : (next[place + 1] as number)
  }
  return next
}
