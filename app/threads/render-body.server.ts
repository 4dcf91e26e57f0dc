import type { App } from '#app/app.server.ts'
import { type RenderedPost, renderMarkdown } from './markdown.server.ts'
import { mentionCandidates } from './markdown-mentions.ts'

/** A body as it will be read: mentions of people who are here become links to them. */
export function renderBody(app: App, source: string, idPrefix: string): RenderedPost {
  return renderMarkdown(source, { idPrefix, mentionable: findMentionable(app, source) })
}

function findMentionable(app: App, source: string): ReadonlyMap<string, string> {
  const names = mentionCandidates(source)
  if (names.length === 0) return new Map()
  const rows = app.db.sql.all<{ username: string; usernameKey: string }>(
    `SELECT username, usernameKey FROM Member
     WHERE usernameKey IN (SELECT value FROM json_each(?)) AND state IN ('active', 'silenced')`,
    JSON.stringify(names),
  )
  return new Map(rows.map((row) => [row.usernameKey, `/members/${encodeURIComponent(row.username)}`]))
}
