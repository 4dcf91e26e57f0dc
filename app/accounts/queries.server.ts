import type { App } from '#app/app.server.ts'

/** The address a member wrote, for their own settings. */
export function findOwnEmail(app: App, memberId: string): string | null {
  return app.db.sql.get<{ email: string | null }>('SELECT email FROM Member WHERE id = ?', memberId)?.email ?? null
}

/** What a waiting member told the moderators. */
export function findOwnWords(app: App, memberId: string): string {
  return app.db.sql.get<{ about: string }>('SELECT about FROM Member WHERE id = ?', memberId)?.about ?? ''
}
