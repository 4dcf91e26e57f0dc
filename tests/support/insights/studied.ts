import { ledgerOf } from '#app/insights/ledger.ts'
import { type Study, studyOf } from '#app/insights/study.ts'
import type { Window } from '#app/insights/windows.ts'
import { DAY_MS } from '#app/kernel/clock.ts'
import type { PlainRecords } from '#tests/support/insights/plain-records.ts'
import { realSet, SETS } from '#tests/support/insights/real-sets.ts'

/** A window of some records, seen from its end. */
export type StudiedWindow = {
  name: string
  records: PlainRecords
  at: number
  windowDays: number
  window: Window
  participants: number
  before: Study
}

/** Every full window of the real and the made sets with anybody in it, of 28 and of 91 days, 25 back at most. */
export function realWindows(): StudiedWindow[] {
  return SETS.flatMap((set) =>
    [28, 91].flatMap((windowDays) => {
      const records = realSet(set)
      const { at, full } = studyOf(ledgerOf(records), { windowDays })
      const ends = Array.from({ length: Math.min(25, full) }, (_, k) => at - k * windowDays * DAY_MS)
      return ends
        .map((end) => windowEnding(set, records, end, windowDays))
        .filter(({ participants }) => participants > 0)
    }),
  )
}

export function windowEnding(set: string, records: PlainRecords, at: number, windowDays: number): StudiedWindow {
  const before = studyOf(ledgerOf(records), { at, windowDays })
  const { window, participants } = before.reading(0)
  const name = `${set} to ${new Date(at).toISOString().slice(0, 10)}, ${windowDays} days`
  return { name, records, at, windowDays, window, participants: participants.size, before }
}

export function studyAfter({ at, windowDays }: StudiedWindow, records: PlainRecords): Study {
  return studyOf(ledgerOf(records), { at, windowDays })
}

/** D after less D before. */
export function depthGained(studied: StudiedWindow, after: PlainRecords): number {
  const depths = [studied.before, studyAfter(studied, after)].map((study) => study.depth(0).depth)
  return (depths[1] ?? Number.NaN) - (depths[0] ?? Number.NaN)
}
