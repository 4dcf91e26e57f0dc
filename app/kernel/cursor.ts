/** A place in a list ordered by (instant, id): stable when rows come and go. */
export type Cursor = { at: number; id: string }

export const printCursor = (cursor: Cursor): string => `${cursor.at.toString(36)}_${cursor.id}`

/** null for anything that is not a cursor: a stale or mistyped address then shows the first page. */
export function parseCursor(text: string | null): Cursor | null {
  const match = text?.match(/^([0-9a-z]{1,9})_([A-Za-z0-9._-]{1,64})$/)
  if (!match?.[1] || !match[2]) return null
  return { at: Number.parseInt(match[1], 36), id: match[2] }
}
