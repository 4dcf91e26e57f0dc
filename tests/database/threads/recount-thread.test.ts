import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { App } from '#app/app.server.ts'
import { hidePost } from '#app/moderation/hide-post.server.ts'
import { unhidePost } from '#app/moderation/unhide-post.server.ts'
import { deletePost } from '#app/threads/delete-post.server.ts'
import { editPost } from '#app/threads/edit-post.server.ts'
import { replyToThread } from '#app/threads/reply-to-thread.server.ts'
import { restorePost } from '#app/threads/restore-post.server.ts'
import { startThread } from '#app/threads/start-thread.server.ts'
import { CATEGORIES, seedCast } from '#tests/support/cast.ts'
import { openTestApp } from '#tests/support/database.ts'
import { tickingClock, viewerAs } from '#tests/support/viewers.ts'

const ACTORS = ['member', 'otherMember', 'moderator', 'owner'] as const
const ACTS = ['start', 'reply', 'edit', 'delete', 'restore', 'hide', 'unhide'] as const

type Step = { act: (typeof ACTS)[number]; actor: (typeof ACTORS)[number]; pick: number }

async function take(app: App, { act, actor, pick }: Step): Promise<void> {
  const viewer = viewerAs(actor)
  const one = (table: 'Thread' | 'Post') => {
    const ids = app.db.sql.all<{ id: string }>(`SELECT id FROM ${table} ORDER BY id`)
    return ids[pick % ids.length]?.id ?? ''
  }
  const reason = 'for the test'
  if (act === 'start') await startThread(app, viewer, { categoryId: CATEGORIES.public.id, title: 'New', body: 'words' })
  if (act === 'reply') await replyToThread(app, viewer, { threadId: one('Thread'), body: 'words', replyToId: null })
  if (act === 'edit')
    await editPost(app, viewer, { postId: one('Post'), body: `words ${pick}`, reason, seenEditedAt: 0 })
  if (act === 'delete') await deletePost(app, viewer, { postId: one('Post') })
  if (act === 'restore') await restorePost(app, viewer, { postId: one('Post') })
  if (act === 'hide') await hidePost(app, viewer, { postId: one('Post'), reason })
  if (act === 'unhide') await unhidePost(app, viewer, { postId: one('Post'), reason })
}

/** Threads whose stored figures are not those that counting gives. */
const wrongThreads = (app: App) =>
  app.db.sql.all(
    `SELECT * FROM (SELECT t.id, t.postCount, t.lastPostAt, COUNT(p.id) AS counted, COALESCE(MAX(p.createdAt), t.createdAt) AS latest
       FROM Thread t LEFT JOIN Post p ON p.threadId = t.id AND p.deletedAt IS NULL AND p.hiddenAt IS NULL GROUP BY t.id)
     WHERE postCount <> counted OR lastPostAt <> latest`,
  )

describe('the figures of a thread', () => {
  test('are right after any sequence of commands', async () => {
    const step = fc.record({ act: fc.constantFrom(...ACTS), actor: fc.constantFrom(...ACTORS), pick: fc.nat(40) })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        await using app = await openTestApp({ clock: tickingClock() })
        await seedCast(app)
        for (const each of steps) {
          await take(app, each)
          expect(wrongThreads(app)).toEqual([])
        }
      }),
      { numRuns: 15, seed: 20260510 },
    )
  }, 60_000)

  test('are right when many write at once', async () => {
    await using app = await openTestApp({ clock: tickingClock() })
    await seedCast(app)
    const reply = (index: number) => ({ threadId: 'thread-public', body: `words ${index}`, replyToId: null })
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        replyToThread(app, viewerAs(ACTORS[index % 4] ?? 'member'), reply(index)),
      ),
    )
    expect(wrongThreads(app)).toEqual([])
    expect(app.db.sql.get('SELECT postCount FROM Thread WHERE id = ?', 'thread-public')).toEqual({ postCount: 43 })
  })
})
