import type { App } from '#app/app.server.ts'
import {
  type ImportOptions,
  type ImportRefusal,
  type ImportReport,
  importArchive,
} from '#app/archive/import-archive.server.ts'
import type { ArchiveSource } from '#app/archive/source.server.ts'
import { progressBar } from './progress-bar.ts'
import { Failure, stoppable } from './running.ts'

const REFUSALS: Record<ImportRefusal, string> = {
  'has-problems': 'Nothing was imported, because --strict allows no problem. Correct what is told above.',
  'is-empty': 'There is nothing in it that could be imported.',
}

/** An import with a progress bar, its problems on stderr as they are found, and Ctrl-C between two batches. */
export async function runImport(app: App, source: ArchiveSource, options: ImportOptions = {}): Promise<ImportReport> {
  const bar = progressBar()
  const onProblem: ImportOptions['onProblem'] = ({ place, reason }) => console.error(`${place}: ${reason}`)
  try {
    const result = await stoppable('The same command goes on from here.', (signal) =>
      importArchive(app, source, { ...options, onProblem, onProgress: bar.show, signal }),
    )
    if (result.ok) return result.value
    throw new Failure(REFUSALS[result.reason])
  } finally {
    bar.stop()
  }
}

/** "708 members, 1308 threads (5 there already)" */
export function summary(report: ImportReport): string {
  const parts = Object.entries(report.counts)
    .filter(([, { accepted }]) => accepted > 0)
    .map(([type, { accepted, added }]) => {
      const words = `${accepted} ${WORDS[type as keyof typeof WORDS][accepted === 1 ? 0 : 1]}`
      return added < accepted ? `${words} (${accepted - added} there already)` : words
    })
  return parts.join(', ') || 'nothing'
}

const WORDS = {
  member: ['member', 'members'],
  category: ['category', 'categories'],
  thread: ['thread', 'threads'],
  post: ['post', 'posts'],
  reaction: ['reaction', 'reactions'],
  visit: ['visit day', 'visit days'],
  invite: ['invite', 'invites'],
} as const
