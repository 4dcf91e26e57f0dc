import type { JobHandler } from '#app/jobs/clockwork.server.ts'
import { refreshPanel, takeWeeklySnapshots } from './take-snapshot.server.ts'

export const insightsJobs = {
  'insights-snapshot': async (app) => {
    await refreshPanel(app)
    await takeWeeklySnapshots(app)
  },
} satisfies Record<string, JobHandler>
