import type { ArchiveRecord } from '#app/archive/record.ts'
import { instantOf } from '#prisma/demo/calendar.ts'
import { createCompany } from '#prisma/demo/cast.ts'
import { categories } from '#prisma/demo/categories.ts'
import { createRandom } from '#prisma/demo/random.ts'
import { type Happening, tellStory } from '#prisma/demo/story.ts'
import { inviteRecords, memberRecords, reactionsTo, visitRecords } from '#prisma/demo/surroundings.ts'

/**
 * The demo community: eighteen months of Hedgerow Birders up to `endsAt` (ms since 1970). The same seed and end give the
 * same records, byte for byte. Members come before threads, threads before posts; ids of threads and posts sort by time.
 */
export function* simulateCommunity({ endsAt, seed }: { endsAt: number; seed: number }): Generator<ArchiveRecord> {
  const random = createRandom(seed)
  const company = createCompany(endsAt, random)
  const threads = tellStory(endsAt, company, random).sort((a, b) => a.at - b.at || (a.title < b.title ? -1 : 1))
  const posts = threads
    .flatMap((thread, threadIndex) => thread.posts.map((post, index) => ({ ...post, threadIndex, index })))
    .sort((a, b) => a.at - b.at || a.threadIndex - b.threadIndex || a.index - b.index)
  const threadId = (index: number): string => `t${String(index + 1).padStart(5, '0')}`
  const postIds = new Map(
    posts.map((post, n) => [`${post.threadIndex} ${post.index}`, `p${String(n + 1).padStart(6, '0')}`]),
  )
  const reactions = posts.flatMap((post, n) =>
    reactionsTo(post, `p${String(n + 1).padStart(6, '0')}`, { endsAt, company, random }),
  )
  const happenings: Happening[] = [
    ...posts.map((post) => ({ by: post.by, at: post.at })),
    ...reactions.map(({ by, at }) => ({ by, at })),
  ]

  yield {
    type: 'community',
    name: 'Hedgerow Birders',
    purpose:
      'To look at the birds of one valley together, slowly, and to help each other see more. A demo. Its members are fiction.',
    joinPolicy: 'approval',
    timeZone: 'Europe/London',
    createdAt: instantOf(endsAt - 547 * 24 * 3_600_000),
  }
  yield* categories
  const visits = visitRecords(endsAt, company, happenings, random)
  yield* memberRecords(company, happenings, visits)
  yield* inviteRecords(endsAt, company, random)
  for (const [index, thread] of threads.entries()) {
    yield {
      type: 'thread',
      id: threadId(index),
      title: thread.title,
      authorId: thread.posts[0]?.by.username ?? 'maren',
      createdAt: instantOf(thread.at),
      categoryId: thread.category,
      ...(thread.lockedAt ? { lockedAt: instantOf(thread.lockedAt) } : {}),
    }
  }
  for (const [n, post] of posts.entries()) {
    yield {
      type: 'post',
      id: `p${String(n + 1).padStart(6, '0')}`,
      threadId: threadId(post.threadIndex),
      authorId: post.by.username,
      createdAt: instantOf(post.at),
      body: post.body,
      ...(post.answers === null ? {} : { replyToId: postIds.get(`${post.threadIndex} ${post.answers}`) as string }),
      ...(post.editedAt ? { editedAt: instantOf(post.editedAt) } : {}),
    }
  }
  for (const { by, at, kind, postId } of reactions) {
    yield { type: 'reaction', postId, memberId: by.username, kind, createdAt: instantOf(at) }
  }
  yield* visits
}
