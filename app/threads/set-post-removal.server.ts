import type { Tx } from '#app/db/database.server.ts'
import { recountThread } from './recount-thread.server.ts'
import type { LoadedPost } from './subjects.server.ts'

/** `deletedAt`: taken back by its author. `hiddenAt`: removed by a moderator. */
export type RemovalMarks = { deletedAt?: Date | null; hiddenAt?: Date | null }

/** Marks a post, and with the post that opened it also its thread; the count follows. Asks nobody: commands do. */
export async function setPostRemoval(tx: Tx, post: LoadedPost, marks: RemovalMarks): Promise<void> {
  await tx.post.update({ where: { id: post.id }, data: marks })
  if (post.isFirst) await tx.thread.update({ where: { id: post.thread.id }, data: marks })
  await recountThread(tx, post.thread.id)
}
