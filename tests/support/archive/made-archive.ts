import { closeSync, openSync, writeSync } from 'node:fs'

const START = Date.UTC(2020, 0, 1)
const MINUTES_BETWEEN = 10 * 60_000
const POSTS_A_THREAD = 5
const MEMBERS = 2000

/** Writes an archive of any size in the worst order: newest post first, every thread and member after what names it. */
export function writeMadeArchive(file: string, posts: number, wordsABody: number): void {
  const descriptor = openSync(file, 'w')
  let chunk = ''
  const write = (record: object) => {
    chunk += `${JSON.stringify(record)}\n`
    if (chunk.length < 1_000_000) return
    writeSync(descriptor, chunk)
    chunk = ''
  }
  // As code, because it renders in less time than prose: the tests are about memory.
  const filling = `\`\`\`\n${'seaweed '.repeat(wordsABody)}\n\`\`\``
  for (let number = posts - 1; number >= 0; number--) {
    const thread = Math.floor(number / POSTS_A_THREAD)
    const isFirst = number % POSTS_A_THREAD === 0
    const authorId = `m${(number * 7919) % MEMBERS}`
    const createdAt = new Date(START + number * MINUTES_BETWEEN).toISOString()
    const body = `Post **${number}** says \`hello\` with a [link](https://example.org/${number}).\n\n${filling}`
    const replyToId = isFirst ? undefined : `p${number - 1}`
    write({ type: 'post', id: `p${number}`, threadId: `t${thread}`, authorId, createdAt, body, replyToId })
    if (isFirst) write({ type: 'thread', id: `t${thread}`, title: `Thread ${thread}`, authorId, createdAt })
  }
  const joinedAt = new Date(START).toISOString()
  for (let number = 0; number < MEMBERS; number++) {
    const invitedById = number === 0 ? undefined : `m${number - 1}`
    write({ type: 'member', id: `m${number}`, username: `person${number}`, joinedAt, invitedById })
  }
  writeSync(descriptor, chunk)
  closeSync(descriptor)
}
