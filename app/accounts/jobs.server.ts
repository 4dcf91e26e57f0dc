import type { JobHandler } from '#app/jobs/clockwork.server.ts'
import { DAY_MS } from '#app/kernel/clock.ts'
import { SESSION_IDLE_MS, SESSION_MAX_AGE_MS } from './session.ts'

export const accountsJobs = {
  /** Sessions, links and attempt counts past their time. */
  'sweep-expired': async (app) => {
    const now = app.clock.now().getTime()
    const before = (ms: number) => new Date(now - ms)
    await app.db.write(async (tx) => {
      await tx.session.deleteMany({
        where: {
          OR: [{ lastVerifiedAt: { lt: before(SESSION_IDLE_MS) } }, { createdAt: { lt: before(SESSION_MAX_AGE_MS) } }],
        },
      })
      await tx.oneTimeLink.deleteMany({ where: { expiresAt: { lt: before(0) } } })
      await tx.rateCount.deleteMany({ where: { windowAt: { lt: before(DAY_MS) } } })
    })
  },
} satisfies Record<string, JobHandler>
