import type { App } from '#app/app.server.ts'
import { DAY_MS, SECOND_MS } from '#app/kernel/clock.ts'
import { claimJob, enqueue, failJob, finishJob } from './queue.server.ts'
import { type JobName, SCHEDULE } from './schedule.ts'

export type JobHandler = (app: App, payload: unknown) => Promise<void>

/** Which command does which job; the composition root hands it in, so that this room knows no other. */
export type JobHandlers = Record<JobName, JobHandler>

/** How often the queue is looked at. */
const TICK_MS = 5 * SECOND_MS

/** Finished jobs tell nothing after this; dead ones are kept. */
const KEEP_DONE_MS = 7 * DAY_MS

/** Runs due jobs one after the other until stopped; `stop` waits for the one that is running. */
export function startClockwork(app: App, handlers: JobHandlers): { stop(): Promise<void> } {
  let isStopping = false
  let running: Promise<void> = Promise.resolve()

  const tick = async () => {
    try {
      await fillSlots(app)
      while (!isStopping && (await runNextJob(app, handlers)));
    } catch (error) {
      app.log.error({ error: String(error) }, 'the clockwork stumbled')
    }
  }
  const timer = setInterval(() => {
    running = running.then(() => (isStopping ? undefined : tick()))
  }, TICK_MS)
  timer.unref()
  running = tick()

  return {
    async stop() {
      isStopping = true
      clearInterval(timer)
      await running
    },
  }
}

/** One row a recurring job and period: whoever comes first makes it, everyone else finds it. */
export async function fillSlots(app: App): Promise<void> {
  const now = app.clock.now()
  const due = SCHEDULE.map((entry) => {
    const period = Math.floor(now.getTime() / entry.everyMs)
    return { name: entry.name, slot: `${entry.name}@${period}`, runAt: new Date(period * entry.everyMs) }
  }).filter((job) => !app.db.sql.get('SELECT 1 FROM Job WHERE slot = ?', job.slot))
  if (due.length === 0) return
  await app.db.write(async (tx) => {
    for (const job of due) await enqueue(tx, job)
    await tx.job.deleteMany({ where: { doneAt: { lt: new Date(now.getTime() - KEEP_DONE_MS) } } })
  })
}

/** Whether there was one. */
export async function runNextJob(app: App, handlers: JobHandlers): Promise<boolean> {
  if (
    !app.db.sql.get(
      'SELECT 1 FROM Job WHERE doneAt IS NULL AND failedAt IS NULL AND runAt <= ?',
      app.clock.now().getTime(),
    )
  )
    return false
  const job = await claimJob(app)
  if (!job) return false
  const handler: JobHandler | undefined = handlers[job.name as JobName]
  try {
    if (!handler) throw new Error(`No handler for a job called ${job.name}.`)
    await handler(app, job.payload)
    await finishJob(app, job.id)
  } catch (error) {
    app.log.warn({ job: job.name, attempts: job.attempts, error: String(error) }, 'a job failed')
    await failJob(app, job, error)
  }
  return true
}
