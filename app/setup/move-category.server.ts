import type { App } from '#app/app.server.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { moved } from './order.ts'
import { canArrange } from './policy.ts'

/** One place up or down. All positions are written anew, so that gaps and doubles of an import heal. */
export async function moveCategory(
  app: App,
  viewer: Viewer,
  input: { id: string; direction: 'up' | 'down' },
): Promise<Result<null, 'not-allowed' | 'missing'>> {
  if (!canArrange(viewer)) return refused('not-allowed')
  return app.db.write(async (tx) => {
    const all = await tx.category.findMany({ select: { id: true }, orderBy: [{ position: 'asc' }, { id: 'asc' }] })
    const ids = all.map((category) => category.id)
    if (!ids.includes(input.id)) return refused('missing')
    for (const [position, id] of moved(ids, input.id, input.direction).entries())
      await tx.category.update({ where: { id }, data: { position } })
    return ok(null)
  })
}
