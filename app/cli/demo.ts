import type { Command } from 'commander'
import type { App } from '#app/app.server.ts'
import { recordsSource } from '#app/archive/source.server.ts'
import { findCommunity } from '#app/community/queries.server.ts'
import { HOUR_MS } from '#app/kernel/clock.ts'
import { runImport, summary } from './run-import.ts'
import { Failure, print, withApp } from './running.ts'

const SEED = 7
const PREFIX = 'demo:'

export function addDemoCommand(program: Command): void {
  program
    .command('demo')
    .description('Fills an empty database with an invented community of birdwatchers, alive until an hour ago.')
    .action(() => withApp(fillWithDemo))
}

async function fillWithDemo(app: App): Promise<void> {
  const begun = app.db.sql.get<{ source: string; finishedAt: number | null }>(
    `SELECT source, finishedAt FROM ImportProgress WHERE source LIKE '${PREFIX}%'`,
  )
  if (begun?.finishedAt) {
    print('The demo community is here already.')
    return
  }
  if (!begun && !isEmpty(app)) {
    throw new Failure(`${app.config.dataDir} holds a community already. Set DATA_DIR to another folder for the demo.`)
  }
  const now = app.clock.now().getTime()
  // A demo that was interrupted goes on with its own hour, or its records would be other ones.
  const endsAt = new Date(begun ? begun.source.slice(PREFIX.length) : Math.floor(now / HOUR_MS) * HOUR_MS)
  const { simulateCommunity } = await import('#prisma/demo/simulate.ts')
  const source = recordsSource(`${PREFIX}${endsAt.toISOString()}`, 'Demo', () =>
    simulateCommunity({ endsAt: endsAt.getTime(), seed: SEED }),
  )
  const report = await runImport(app, source, { isLiving: true })
  print(`The demo community is here: ${summary(report)}.`)
}

function isEmpty(app: App): boolean {
  return !findCommunity(app) && app.db.sql.get('SELECT 1 FROM Member LIMIT 1') === undefined
}
