import { SingleBar } from 'cli-progress'
import type { ImportOptions } from '#app/archive/import-archive.server.ts'

type Step = Parameters<NonNullable<ImportOptions['onProgress']>>[0]

const WORDS: Record<Step['phase'], string> = {
  read: 'reading',
  member: 'members',
  'member-links': 'inviters',
  category: 'categories',
  thread: 'threads',
  post: 'posts',
  'post-links': 'replies',
  reaction: 'reactions',
  visit: 'visits',
  invite: 'invites',
  counts: 'counting',
}

/** On a terminal only, and on stderr: the output may be going into a file. */
export function progressBar(): { show(step: Step): void; stop(): void } {
  if (!process.stderr.isTTY) return { show: () => undefined, stop: () => undefined }
  const bar = new SingleBar({
    format: '{words} [{bar}] {value}/{total}',
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
    gracefulExit: false,
  })
  let phase: Step['phase'] | null = null
  return {
    show(step) {
      const total = step.total ?? step.done
      if (phase === null) bar.start(total, step.done, { words: WORDS[step.phase] })
      else if (phase !== step.phase) bar.setTotal(total)
      phase = step.phase
      if (step.total === null) bar.setTotal(total)
      bar.update(step.done, { words: WORDS[step.phase] })
    },
    stop: () => bar.stop(),
  }
}
