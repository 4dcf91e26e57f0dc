import type { App } from '#app/app.server.ts'
import type { JoinPolicy } from '#app/community/community.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { canArrange } from './policy.ts'

export type CommunityInput = {
  name: string
  purpose: string
  joinPolicy: JoinPolicy
  timeZone: string
  /** null: the panel chooses. */
  insightsWindowDays: number | null
}

export async function changeCommunity(
  app: App,
  viewer: Viewer,
  input: CommunityInput,
): Promise<Result<null, 'not-allowed'>> {
  if (!canArrange(viewer)) return refused('not-allowed')
  const { name, purpose, joinPolicy, timeZone, insightsWindowDays } = input
  await app.db.write((tx) =>
    tx.community.update({ where: { id: 1 }, data: { name, purpose, joinPolicy, timeZone, insightsWindowDays } }),
  )
  return ok(null)
}
