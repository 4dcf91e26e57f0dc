import type { App } from '#app/app.server.ts'
import type { CategoryAudience } from '#app/community/category.ts'

export type CategorySettings = { id: string; name: string; description: string; audience: CategoryAudience }

/** All categories in the order in which they are shown. For the owner; the layout asks. */
export function listCategorySettings(app: App): CategorySettings[] {
  return app.db.sql.all<CategorySettings>('SELECT id, name, description, audience FROM Category ORDER BY position, id')
}

export function findCategorySettings(app: App, id: string): CategorySettings | null {
  return (
    app.db.sql.get<CategorySettings>('SELECT id, name, description, audience FROM Category WHERE id = ?', id) ?? null
  )
}
