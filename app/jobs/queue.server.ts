import type { App } from '#app/app.server.ts'
import type { Tx } from '#app/db/database.server.ts'
import { MINUTE_MS } from '#app/kernel/clock.ts'
import { newId } from '#app/kernel/ids.ts'

/** After this many failures a job is dead: kept with its error, never run again. */
export const MAX_ATTEMPTS = 5

/** A job held longer than this was held by a process that died. */
export const LEASE_MS = 10 * MINUTE_MS

/** Milliseconds to wait after the nth failure: one minute, four, nine, sixteen. */
export const backoffMs = (attempts: number): number => attempts * attempts * MINUTE_MS

export type JobToRun = { id: string; name: string; payload: unknown; attempts: number }

/** Puts work into the queue inside the transaction that makes it necessary. A slot that exists already is left alone. */
export async function enqueue(
  tx: Tx,
  job: { name: string; payload?: unknown; slot?: string; runAt: Date },
): Promise<void> {
  const { name, payload = null, slot = null, runAt } = job
  if (slot !== null && (await tx.job.findUnique({ where: { slot } }))) return
  await tx.job.create({ data: { id: newId(runAt), name, payload: JSON.stringify(payload), slot, runAt } })
}

/** Takes the oldest due job for this process; null when nothing is due. */
export async function claimJob(app: App): Promise<JobToRun | null> {
  const now = app.clock.now()
  return app.db.write(async (tx) => {
    const free = { OR: [{ lockedAt: null }, { lockedAt: { lt: new Date(now.getTime() - LEASE_MS) } }] }
    const job = await tx.job.findFirst({
      where: { doneAt: null, failedAt: null, runAt: { lte: now }, ...free },
      orderBy: [{ runAt: 'asc' }, { id: 'asc' }],
    })
    if (!job) return null
    await tx.job.update({ where: { id: job.id }, data: { lockedAt: now, attempts: job.attempts + 1 } })
    return { id: job.id, name: job.name, payload: JSON.parse(job.payload), attempts: job.attempts + 1 }
  })
}

export async function finishJob(app: App, id: string): Promise<void> {
  const doneAt = app.clock.now()
  await app.db.write((tx) => tx.job.update({ where: { id }, data: { doneAt, lockedAt: null, error: null } }))
}

/** Back into the queue with a pause, or dead and kept when it has failed too often. */
export async function failJob(app: App, job: JobToRun, error: unknown): Promise<void> {
  const now = app.clock.now()
  const isDead = job.attempts >= MAX_ATTEMPTS
  await app.db.write((tx) =>
    tx.job.update({
      where: { id: job.id },
      data: {
        lockedAt: null,
        error: String(error).slice(0, 2000),
        ...(isDead ? { failedAt: now } : { runAt: new Date(now.getTime() + backoffMs(job.attempts)) }),
      },
    }),
  )
}
