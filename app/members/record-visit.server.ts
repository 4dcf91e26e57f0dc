import type { App } from '#app/app.server.ts'
import { utcDay } from '#app/kernel/clock.ts'

/** One row per member and UTC day, nothing finer; later requests of the day cost one indexed look. */
export async function recordVisit(app: App, memberId: string): Promise<void> {
  const now = app.clock.now()
  const day = utcDay(now)
  if (app.db.sql.get('SELECT 1 FROM Visit WHERE memberId = ? AND day = ?', memberId, day)) return
  await app.db.write(async (tx) => {
    await tx.visit.upsert({ where: { memberId_day: { memberId, day } }, create: { memberId, day }, update: {} })
    await tx.member.update({ where: { id: memberId }, data: { lastSeenAt: now } })
  })
}
