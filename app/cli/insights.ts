import type { Command } from 'commander'
import { findCommunity } from '#app/community/queries.server.ts'
import { computeFigures, type InsightsFigures } from '#app/insights/figures.ts'
import { insightsInstant, loadRecords } from '#app/insights/load-records.server.ts'
import { parseDay, parseDays } from './arguments.ts'
import { Failure, print, withApp } from './running.ts'

const HELP = `
Without --at the figures are of now, or of the end of an imported archive that nobody has continued.
Without --days a window is 28 days where the last 28 have 30 participants, else 91.`

type Options = { json?: boolean; at?: number; days?: number }

export function addInsightsCommand(program: Command): void {
  program
    .command('insights')
    .description('Computes how deep the community is, how it grows, and how sure that is.')
    .option('--json', 'print every figure as one JSON object')
    .option('--at <day>', 'as of midnight UTC at the start of this day (YYYY-MM-DD)', parseDay)
    .option('--days <number>', 'length of a window in days', parseDays)
    .addHelpText('after', HELP)
    .action((options: Options) =>
      withApp(async (app) => {
        const community = findCommunity(app)
        if (!community) throw new Failure(`There is no community in ${app.config.dataDir} yet.`)
        const windowDays = options.days ?? community.insightsWindowDays
        const figures = computeFigures(loadRecords(app.db), {
          at: options.at ?? insightsInstant(app.db, app.clock.now()),
          ...(windowDays && { windowDays }),
        })
        print(options.json ? JSON.stringify(figures, null, 2) : sentences(community.name, figures))
      }),
    )
}

/** A glance for a person; the panel says more, and --json everything. Below `early` there is no score to print. */
function sentences(name: string, figures: InsightsFigures): string {
  const { ladder, depth, depthInterval, growth } = figures
  const hasScore = (ladder === 'early' || ladder === 'verdict') && depth !== null
  const band = depthInterval ? ` (${depthInterval[0]} to ${depthInterval[1]})` : ''
  const lines = [
    `${name}, the ${figures.windowDays} days before ${figures.at}`,
    `  ${figures.participants} of ${figures.members} members took part.`,
    `  Depth: ${hasScore ? `${depth}${band}${ladder === 'early' ? ', an early sign' : ''}` : 'too few to say'}.`,
    `  Growth: ${growth ? `${growth.state}, ${growth.arrivals} came and ${growth.departures} left` : 'nothing to compare with'}.`,
    `  Verdict: ${figures.verdict.replaceAll('-', ' ')}.`,
  ]
  return lines.join('\n')
}
