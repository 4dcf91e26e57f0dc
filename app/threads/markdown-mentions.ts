import { comparisonKey } from '#app/kernel/text.ts'

const MENTION = /(?<![\p{L}\p{N}\p{M}_@./+&=#:-])@([\p{L}\p{N}_][\p{L}\p{N}\p{M}_.-]{0,39})(?![\p{L}\p{N}\p{M}_@])/gu
const MAX_CANDIDATES = 200

export type MentionPiece = { text: string } | { text: string; username: string; profilePath: string }

/** `ana.b.` may mean ana.b. , ana.b or ana: longest first, as a full stop or a hyphen may end the sentence. */
function readings(name: string): string[] {
  const found: string[] = []
  for (let end = name.length; end > 0; end--) {
    const last = name[end - 1]
    if (last !== '.' && last !== '-' && (end === name.length || name[end] === '.' || name[end] === '-')) {
      found.push(name.slice(0, end))
    }
  }
  return found
}

/**
 * Names a text may be mentioning, to look up before it is rendered. Code and links are not excluded here
 * and a dotted name comes with its shorter readings, so this is more than what will be linked. At most 200,
 * in the form of `comparisonKey`.
 */
export function mentionCandidates(source: string): string[] {
  const names = new Set<string>()
  for (const match of source.matchAll(MENTION)) {
    for (const name of readings(match[1] ?? '')) names.add(comparisonKey(name))
    if (names.size >= MAX_CANDIDATES) break
  }
  return [...names].slice(0, MAX_CANDIDATES)
}

/** Cuts plain text where it mentions somebody in `mentionable` (comparison key of the username -> profile path). */
export function splitMentions(text: string, mentionable: ReadonlyMap<string, string>): MentionPiece[] {
  const pieces: MentionPiece[] = []
  let done = 0
  for (const match of text.matchAll(MENTION)) {
    const written = readings(match[1] ?? '').find((name) => mentionable.has(comparisonKey(name)))
    if (written === undefined) continue
    const username = comparisonKey(written)
    if (match.index > done) pieces.push({ text: text.slice(done, match.index) })
    pieces.push({ text: `@${written}`, username, profilePath: mentionable.get(username) ?? '' })
    done = match.index + 1 + written.length
  }
  if (done < text.length) pieces.push({ text: text.slice(done) })
  return pieces
}
