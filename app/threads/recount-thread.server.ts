import type { Tx } from '#app/db/database.server.ts'

/**
 * Counts a thread anew, in the transaction of whatever changed it: postCount is the number of posts a reader can see,
 * lastPostAt the moment of the latest of them, or of the thread itself when none is left.
 */
export async function recountThread(tx: Tx, threadId: string): Promise<void> {
  const visible = await tx.post.aggregate({
    where: { threadId, deletedAt: null, hiddenAt: null },
    _count: true,
    _max: { createdAt: true },
  })
  const thread = await tx.thread.findUniqueOrThrow({ where: { id: threadId }, select: { createdAt: true } })
  await tx.thread.update({
    where: { id: threadId },
    data: { postCount: visible._count, lastPostAt: visible._max.createdAt ?? thread.createdAt },
  })
}
