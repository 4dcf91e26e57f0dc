import Database from 'better-sqlite3'
import { DAY_MS } from '#app/kernel/clock.ts'

/** A community with long tails, as rows; the same ones for the same arguments. Words are left out: insights read none. */
export function fillWith(file: string, order: { members: number; posts: number; endsAt: number; years: number }): void {
  const { members, posts, endsAt } = order
  const startsAt = endsAt - order.years * 365 * DAY_MS
  const draw = lots(1)
  /** Small numbers far more often than large ones. */
  const skewed = (below: number) => Math.floor(below * draw() ** 3)
  const connection = new Database(file)
  connection.pragma('synchronous = OFF')
  const insertMember = connection.prepare(
    `INSERT INTO Member (id, username, usernameKey, displayName, role, state, joinedAt) VALUES (?, ?, ?, ?, 'member', 'active', ?)`,
  )
  const insertThread = connection.prepare(
    `INSERT INTO Thread (id, title, authorId, categoryId, createdAt, lastPostAt, postCount) VALUES (?, 'A thread', ?, 'c', ?, ?, ?)`,
  )
  const insertPost = connection.prepare(
    `INSERT INTO Post (id, threadId, authorId, createdAt, bodyMarkdown, bodyHtml, excerpt, renderVersion, replyToId)
     VALUES (?, ?, ?, ?, '', '', '', 1, ?)`,
  )
  const fill = connection.transaction(() => {
    connection.exec(
      `INSERT INTO Community (id, name, purpose, joinPolicy, timeZone, createdAt) VALUES (1, 'Large', '', 'open', 'UTC', ${startsAt})`,
    )
    connection.exec(`INSERT INTO Category (id, name, audience, position) VALUES ('c', 'All', 'public', 0)`)
    const joinedAt = Array.from({ length: members }, () => startsAt + draw() * (endsAt - startsAt) * 0.98)
    for (const [index, at] of joinedAt.entries()) {
      const id = `m${index}`
      insertMember.run(id, id, id, id, Math.floor(at))
    }
    let written = 0
    for (let thread = 0; written < posts; thread++) {
      const length = Math.min(1 + skewed(60), posts - written)
      const threadId = `t${thread}`
      let at = startsAt + draw() * (endsAt - startsAt) * 0.97
      const createdAt = Math.floor(at)
      const replies: [author: string, at: number, replyTo: string | null][] = []
      for (let post = 0; post < length; post++) {
        const author = `m${skewed(members)}`
        replies.push([
          author,
          Math.floor(at),
          post > 0 && draw() < 0.7 ? `p${written + Math.floor(draw() * post)}` : null,
        ])
        at = Math.min(at + draw() ** 4 * 3 * DAY_MS, endsAt - 1)
      }
      insertThread.run(threadId, replies[0]?.[0], createdAt, Math.floor(at), length)
      for (const [index, [author, postedAt, replyTo]] of replies.entries())
        insertPost.run(`p${written + index}`, threadId, author, postedAt, replyTo)
      written += length
    }
  })
  fill()
  connection.close()
}

/** Mulberry32: even numbers between 0 and 1, the same ones for the same seed. */
function lots(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
