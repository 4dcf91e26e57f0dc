import type { App } from '#app/app.server.ts'
import { CATEGORY_LIMITS, type CategoryAudience } from '#app/community/category.ts'
import type { Tx } from '#app/db/database.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import { comparisonKey } from '#app/kernel/text.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { canArrange } from './policy.ts'

export type CategoryInput = { name: string; description: string; audience: CategoryAudience }

/** Puts a new category after the others. */
export async function addCategory(
  app: App,
  viewer: Viewer,
  input: CategoryInput,
): Promise<Result<{ id: string }, 'not-allowed' | 'name-taken' | 'too-many-categories'>> {
  if (!canArrange(viewer)) return refused('not-allowed')
  return app.db.write(async (tx) => {
    const all = await tx.category.findMany({ select: { position: true } })
    if (all.length >= CATEGORY_LIMITS.count) return refused('too-many-categories')
    if (await isNameTaken(tx, input.name)) return refused('name-taken')
    const { name, description, audience } = input
    const position = Math.max(-1, ...all.map((category) => category.position)) + 1
    const id = newId(app.clock.now())
    await tx.category.create({ data: { id, name, description, audience, position } })
    return ok({ id })
  })
}

/** A new name, description or audience. A narrower audience hides what was said there at once, a wider one opens it. */
export async function changeCategory(
  app: App,
  viewer: Viewer,
  input: CategoryInput & { id: string },
): Promise<Result<null, 'not-allowed' | 'missing' | 'name-taken'>> {
  if (!canArrange(viewer)) return refused('not-allowed')
  return app.db.write(async (tx) => {
    if (await isNameTaken(tx, input.name, input.id)) return refused('name-taken')
    const { id, name, description, audience } = input
    const { count } = await tx.category.updateMany({ where: { id }, data: { name, description, audience } })
    return count === 1 ? ok(null) : refused('missing')
  })
}

/** There are few categories, so names are compared here: SQLite would fold ASCII only. */
async function isNameTaken(tx: Tx, name: string, exceptId?: string): Promise<boolean> {
  const all = await tx.category.findMany({ select: { id: true, name: true } })
  return all.some((category) => category.id !== exceptId && comparisonKey(category.name) === comparisonKey(name))
}
