import { DAY_MS, HOUR_MS } from '#app/kernel/clock.ts'

/** Every recurring job, with its reason. A slot is claimed once, however many processes run. */
export const SCHEDULE = [
  {
    name: 'insights-snapshot',
    everyMs: HOUR_MS,
    reason: 'The panel shows figures computed off the request path, at most an hour old.',
  },
  { name: 'optimize-database', everyMs: DAY_MS, reason: 'SQLite keeps its query plans good when asked daily.' },
  {
    name: 'sweep-expired',
    everyMs: DAY_MS,
    reason: 'Sessions, links and attempt counts past their time tell nothing and are deleted.',
  },
] as const

export type JobName = (typeof SCHEDULE)[number]['name']
