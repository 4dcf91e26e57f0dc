import type { App } from '#app/app.server.ts'
import { comparisonKey } from '#app/kernel/text.ts'
import { RENDER_VERSION, renderMarkdown } from '#app/threads/markdown.server.ts'
import { mentionCandidates } from '#app/threads/markdown-mentions.ts'
import { htmlToMarkdown } from './html-to-markdown.server.ts'
import { ARCHIVE_LIMITS } from './limits.ts'
import type { PostRecord } from './record.ts'

export type RenderedBody = {
  markdown: string
  html: string
  excerpt: string
  renderVersion: number
  /** The Markdown made from the HTML was longer than a post may be. */
  isCut: boolean
}

/** The bodies of a batch as Markdown and as the HTML that pages show, in the order of the posts. */
export function renderPosts(app: App, posts: PostRecord[]): RenderedBody[] {
  const sources = posts.map((post) => post.body ?? htmlToMarkdown(post.bodyHtml ?? ''))
  const mentionable = findMentionable(app, sources)
  return sources.map((source, place) => {
    const markdown = source.slice(0, ARCHIVE_LIMITS.bodyCharacters).toWellFormed()
    const { html, excerpt } = renderMarkdown(markdown, { mentionable, idPrefix: posts[place]?.id ?? '' })
    return { markdown, html, excerpt, renderVersion: RENDER_VERSION, isCut: markdown.length < source.length }
  })
}

/** One look-up for the whole batch. */
function findMentionable(app: App, sources: string[]): Map<string, string> {
  const keys = new Set(sources.flatMap(mentionCandidates).map(comparisonKey))
  if (keys.size === 0) return new Map()
  const rows = app.db.sql.all<{ username: string; usernameKey: string }>(
    'SELECT username, usernameKey FROM Member WHERE usernameKey IN (SELECT value FROM json_each(?))',
    JSON.stringify([...keys]),
  )
  return new Map(rows.map((row) => [row.usernameKey, `/members/${encodeURIComponent(row.username)}`]))
}
