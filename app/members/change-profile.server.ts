import type { App } from '#app/app.server.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import { canChangeProfile } from './policy.ts'
import type { SignedIn } from './viewer.ts'

export type ProfileInput = { displayName: string; about: string; interests: string; place: string }

export async function changeProfile(
  app: App,
  viewer: SignedIn,
  input: ProfileInput,
): Promise<Result<null, 'not-allowed'>> {
  if (!canChangeProfile(viewer)) return refused('not-allowed')
  const { displayName, about, interests, place } = input
  await app.db.write((tx) =>
    tx.member.update({ where: { id: viewer.id }, data: { displayName, about, interests, place } }),
  )
  return ok(null)
}
