import { describe, expect, test } from 'vitest'
import type { App } from '#app/app.server.ts'
import { fillSlots, type JobHandlers, runNextJob } from '#app/jobs/clockwork.server.ts'
import { backoffMs, claimJob, enqueue, failJob, LEASE_MS, MAX_ATTEMPTS } from '#app/jobs/queue.server.ts'
import { SCHEDULE } from '#app/jobs/schedule.ts'
import type { Clock } from '#app/kernel/clock.ts'
import { HOUR_MS } from '#app/kernel/clock.ts'
import { openTestApp, TEST_NOW } from '#tests/support/database.ts'

/** A clock that a test can move. */
function movableClock(): Clock & { passMs(ms: number): void } {
  let now = TEST_NOW.getTime()
  return {
    now: () => new Date(now),
    passMs: (ms) => {
      now += ms
    },
  }
}

const idle = async () => undefined
const handlers = (changes: Partial<JobHandlers>): JobHandlers => ({
  'insights-snapshot': idle,
  'optimize-database': idle,
  'sweep-expired': idle,
  ...changes,
})

const put = (app: App, name = 'sweep-expired', runAt = app.clock.now()) =>
  app.db.write((tx) => enqueue(tx, { name, runAt }))

describe('the queue', () => {
  test('a job is run once, then done', async () => {
    await using app = await openTestApp()
    await put(app)
    let runs = 0
    const counting = handlers({ 'sweep-expired': async () => void runs++ })
    expect(await runNextJob(app, counting)).toBe(true)
    expect(await runNextJob(app, counting)).toBe(false)
    expect(runs).toBe(1)
  })

  test('two processes never hold the same job', async () => {
    await using app = await openTestApp()
    await put(app)
    const claims = await Promise.all([claimJob(app), claimJob(app), claimJob(app)])
    expect(claims.filter((claim) => claim !== null)).toHaveLength(1)
  })

  test('a job of the future waits', async () => {
    const clock = movableClock()
    await using app = await openTestApp({ clock })
    await put(app, 'sweep-expired', new Date(TEST_NOW.getTime() + HOUR_MS))
    expect(await claimJob(app)).toBeNull()
    clock.passMs(HOUR_MS)
    expect(await claimJob(app)).not.toBeNull()
  })

  test('a job whose process died is taken up again after its lease', async () => {
    const clock = movableClock()
    await using app = await openTestApp({ clock })
    await put(app)
    const first = await claimJob(app)
    expect(await claimJob(app)).toBeNull()
    clock.passMs(LEASE_MS + 1)
    expect((await claimJob(app))?.id).toBe(first?.id)
  })

  test('a failing job comes back later and later, then stays dead with its reason', async () => {
    const clock = movableClock()
    await using app = await openTestApp({ clock })
    await put(app)
    const failing = handlers({
      'sweep-expired': async () => {
        throw new Error('the tide is out')
      },
    })
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      expect(await runNextJob(app, failing)).toBe(true)
      expect(await runNextJob(app, failing)).toBe(false)
      clock.passMs(backoffMs(attempt))
    }
    clock.passMs(24 * HOUR_MS)
    expect(await runNextJob(app, failing)).toBe(false)
    const [job] = await app.db.reader.job.findMany()
    expect(job?.failedAt).not.toBeNull()
    expect(job?.error).toContain('the tide is out')
  })

  test('a job without a handler fails instead of vanishing', async () => {
    await using app = await openTestApp()
    await put(app, 'unheard-of')
    await runNextJob(app, handlers({}))
    const [job] = await app.db.reader.job.findMany()
    expect(job?.error).toContain('unheard-of')
    expect(job?.doneAt).toBeNull()
  })

  test('what a rolled back transaction queued is not there', async () => {
    await using app = await openTestApp()
    const change = app.db.write(async (tx) => {
      await enqueue(tx, { name: 'sweep-expired', runAt: app.clock.now() })
      throw new Error('no')
    })
    await expect(change).rejects.toThrow('no')
    expect(await app.db.reader.job.count()).toBe(0)
  })

  test('failJob keeps the error short', async () => {
    await using app = await openTestApp()
    await put(app)
    const job = await claimJob(app)
    if (!job) throw new Error('nothing to claim')
    await failJob(app, job, 'x'.repeat(100_000))
    expect((await app.db.reader.job.findMany())[0]?.error).toHaveLength(2000)
  })
})

describe('recurring jobs', () => {
  test('a period is filled once, however often and by however many', async () => {
    await using app = await openTestApp()
    await Promise.all([fillSlots(app), fillSlots(app), fillSlots(app)])
    await fillSlots(app)
    expect(await app.db.reader.job.count()).toBe(SCHEDULE.length)
  })

  test('the next period has a row of its own', async () => {
    const clock = movableClock()
    await using app = await openTestApp({ clock })
    await fillSlots(app)
    clock.passMs(HOUR_MS)
    await fillSlots(app)
    const hourly = SCHEDULE.filter((entry) => entry.everyMs === HOUR_MS).length
    expect(await app.db.reader.job.count()).toBe(SCHEDULE.length + hourly)
  })
})
