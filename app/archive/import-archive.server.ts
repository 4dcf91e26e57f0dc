import { setImmediate } from 'node:timers/promises'
import type { App } from '#app/app.server.ts'
import type { Tx } from '#app/db/database.server.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import { singleLine } from '#app/kernel/text.ts'
import { assignUsernames } from './assign-usernames.server.ts'
import { addCommunity, addDefaultCategory } from './finish-import.server.ts'
import { findProgress, PHASES, type Phase, type Place, saveProgress } from './import-progress.server.ts'
import { ARCHIVE_LIMITS } from './limits.ts'
import { countPosts, insertRows, linkRows } from './rows.server.ts'
import type { ArchiveSource } from './source.server.ts'
import { LINKED, listTouchedThreads, nextBatch, nextLateLinks, nextThreads } from './staged-batches.server.ts'
import { type Problem, STAGED, type StagedType, type Staging, stageRecords } from './staging.server.ts'
import { DEFAULT_CATEGORY, TO_ROWS } from './to-rows.server.ts'

/** Where a thread's row holds its category. */
const CATEGORY_PLACE = 3

export type ImportOptions = {
  /** One bad line or dangling reference and nothing is imported. */
  isStrict?: boolean
  /** The community's name, if there is no community yet. */
  name?: string
  /** The community goes on here: its insights are of now, not of the archive's end. */
  isLiving?: boolean
  /** Called for each bad line and each reference that leads nowhere, as they are found. */
  onProblem?: (problem: Problem & { place: string }) => void
  /** `total` is null while the source is being read. */
  onProgress?: (step: { phase: 'read' | Phase; done: number; total: number | null }) => void
  /** Stops between two batches; the same import goes on from there next time. */
  signal?: AbortSignal
}

export type ImportReport = {
  /** This very archive had been imported before; nothing was read or changed. */
  wasImported: boolean
  problems: number
  /** Per type: records that passed all checks, and how many of them this run added. */
  counts: Record<StagedType, { accepted: number; added: number }>
}

/** Nothing has been written then. */
export type ImportRefusal = 'has-problems' | 'is-empty'

/**
 * Brings an archive into the database, in memory that does not grow with it. Ids are kept, so what is there already
 * stays as it is. After an interruption, calling it again with the same source goes on after the last whole batch.
 */
export async function importArchive(
  app: App,
  source: ArchiveSource,
  options: ImportOptions = {},
): Promise<Result<ImportReport, ImportRefusal>> {
  const report: ImportReport = { wasImported: false, problems: 0, counts: emptyCounts() }
  const found = await findProgress(app, source.fingerprint)
  if (found?.isFinished) return ok({ ...report, wasImported: true })
  const onProblem = (problem: Problem) => {
    report.problems++
    options.onProblem?.({ ...problem, place: source.placeOf?.(problem.lineNumber) ?? `Line ${problem.lineNumber}` })
  }
  const onRead = (done: number) => options.onProgress?.({ phase: 'read', done, total: null })
  const staging = await stageRecords(app, source, onProblem, onRead, options.signal)
  try {
    if (options.isStrict && report.problems > 0) return refused('has-problems')
    for (const { type } of STAGED) report.counts[type].accepted = staging.count(type)
    const isEmpty = Object.values(report.counts).every(({ accepted }) => accepted === 0)
    if (isEmpty && !staging.community) return refused('is-empty')
    assignUsernames(staging.scratch)
    listTouchedThreads(staging.scratch)
    const start = found ?? { phase: PHASES[0], position: 0 }
    for (const phase of PHASES.slice(PHASES.indexOf(start.phase))) {
      const position = phase === start.phase ? start.position : 0
      await runPhase({ app, source, staging, options, onProblem, report }, { phase, position })
    }
    await app.db.write(async (tx) => {
      const name = options.name ?? staging.community?.name ?? (nameFrom(source.name) || 'Community')
      await addCommunity(tx, app, { record: staging.community, name, isLiving: options.isLiving ?? false })
      await saveProgress(tx, app, source.fingerprint, { phase: 'counts', position: 0 }, true)
      await enqueue(tx, { name: 'insights-snapshot', runAt: app.clock.now() })
    })
    return ok(report)
  } finally {
    staging.close()
  }
}

const nameFrom = (text: string): string => singleLine(text.slice(0, ARCHIVE_LIMITS.nameCharacters))

type Run = {
  app: App
  source: ArchiveSource
  staging: Staging
  options: ImportOptions
  onProblem: (problem: Problem) => void
  report: ImportReport
}

/** A batch that is ready: how to write it, how far the phase is then, and what to add up when it is written. */
type Batch = { write: (tx: Tx) => Promise<number>; position: number }

async function runPhase(run: Run, { phase, position }: Place): Promise<void> {
  const { app, source, staging, options, report } = run
  const type = STAGED.find((staged) => staged.type === phase)?.type
  const total = type ? staging.count(type) : null
  for (let place = position; ; ) {
    // The database answers at once, so without this no signal would be heard and no closed statement freed.
    await setImmediate()
    options.signal?.throwIfAborted()
    options.onProgress?.({ phase, done: place, total })
    const batch = prepareBatch(run, phase, place)
    if (!batch) return
    const added = await app.db.write(async (tx) => {
      const count = await batch.write(tx)
      await saveProgress(tx, app, source.fingerprint, { phase, position: batch.position })
      return count
    })
    if (type) report.counts[type].added += added
    place = batch.position
  }
}

function prepareBatch({ app, staging, onProblem }: Run, phase: Phase, position: number): Batch | null {
  const { scratch } = staging
  if (phase === 'counts') return prepareCounts(staging, position)
  const linked = LINKED.find((type) => phase === `${type}-links`)
  if (linked) {
    const links = nextLateLinks(scratch, linked, position)
    const last = links.at(-1)
    if (!last) return null
    const [table, column] =
      linked === 'member' ? (['Member', 'invitedById'] as const) : (['Post', 'replyToId'] as const)
    const pairs = links.map(({ id, target }): [string, string] => [id, target])
    return { position: last.rank, write: (tx) => linkRows(tx, table, column, pairs).then(() => 0) }
  }
  const type = phase as StagedType
  const staged = nextBatch(scratch, type, position)
  if (staged.length === 0) return null
  const rows = TO_ROWS[type](app, staged, onProblem)
  const needsDefault = type === 'thread' && rows.some((row) => row[CATEGORY_PLACE] === DEFAULT_CATEGORY)
  return {
    position: position + staged.length,
    async write(tx) {
      if (needsDefault) await addDefaultCategory(tx)
      return insertRows(tx, type, rows)
    },
  }
}

function prepareCounts({ scratch }: Staging, position: number): Batch | null {
  const threadIds = nextThreads(scratch, position)
  if (threadIds.length === 0) return null
  return { position: position + threadIds.length, write: (tx) => countPosts(tx, threadIds).then(() => 0) }
}

const emptyCounts = (): ImportReport['counts'] => {
  const zero = () => ({ accepted: 0, added: 0 })
  return {
    ...{ member: zero(), category: zero(), thread: zero(), post: zero() },
    ...{ reaction: zero(), visit: zero(), invite: zero() },
  }
}
