import type { JobHandler } from '#app/jobs/clockwork.server.ts'

export const databaseJobs = {
  'optimize-database': async (app) => {
    await app.db.write((tx) => tx.$executeRawUnsafe('PRAGMA optimize'))
  },
} satisfies Record<string, JobHandler>
