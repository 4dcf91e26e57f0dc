import type { App } from '#app/app.server.ts'
import type { Tx } from '#app/db/database.server.ts'
import { midnightAfter } from '#app/kernel/clock.ts'
import type { CommunityRecord } from './record.ts'
import { DEFAULT_CATEGORY } from './to-rows.server.ts'

/** Threads that name no category go here. */
export async function addDefaultCategory(tx: Tx): Promise<void> {
  await tx.$executeRawUnsafe(
    `INSERT INTO "Category" (id, name, description, audience, position) VALUES (?, 'General', '', 'members', 0)
     ON CONFLICT (id) DO NOTHING`,
    DEFAULT_CATEGORY,
  )
}

export type CommunityOptions = {
  record: CommunityRecord | null
  /** Called so when no record says a name, or in place of the record's. */
  name: string
  /** The community goes on here: its insights are of now, not of the archive's end. */
  isLiving: boolean
}

/** The community's row, made from what has been imported. A community that is there keeps its own settings. */
export async function addCommunity(tx: Tx, app: App, { record, name, isLiving }: CommunityOptions): Promise<void> {
  if (await tx.community.findUnique({ where: { id: 1 } })) return
  const newest = await tx.post.aggregate({ _max: { createdAt: true }, _min: { createdAt: true } })
  const first = await tx.member.aggregate({ _min: { joinedAt: true } })
  const visit = await tx.visit.aggregate({ _min: { day: true } })
  const createdAt = record?.createdAt ? new Date(record.createdAt) : null
  await tx.community.create({
    data: {
      id: 1,
      name,
      purpose: record?.purpose ?? '',
      joinPolicy: record?.joinPolicy ?? 'invitation',
      timeZone: record?.timeZone ?? 'UTC',
      createdAt: createdAt ?? first._min.joinedAt ?? newest._min.createdAt ?? app.clock.now(),
      visitsRecordedSince: visit._min.day,
      archiveEndsAt:
        isLiving || !newest._max.createdAt ? null : new Date(midnightAfter(newest._max.createdAt.getTime())),
    },
  })
}
