import { comparisonKey, singleLine } from '#app/kernel/text.ts'

export const CATEGORY_AUDIENCES = ['public', 'members', 'staff'] as const
export type CategoryAudience = (typeof CATEGORY_AUDIENCES)[number]

/** In characters; and how many categories one community may have. */
export const CATEGORY_LIMITS = { name: 60, description: 200, count: 40 } as const

export type CategoryLine = { name: string; description: string }

/**
 * Reads categories written one a line, `name` or `name: what belongs there`.
 * Empty lines and names that came before are passed over.
 */
export function parseCategoryLines(text: string): CategoryLine[] {
  const lines = new Map<string, CategoryLine>()
  for (const line of text.split('\n')) {
    const [, name = '', description = ''] = singleLine(line).match(/^(.*?)(?:: (.*))?$/) ?? []
    const key = comparisonKey(name)
    if (key && !lines.has(key)) lines.set(key, { name: name.trim(), description: description.trim() })
  }
  return [...lines.values()]
}

export const isCategoryLineShort = (line: CategoryLine): boolean =>
  line.name.length <= CATEGORY_LIMITS.name && line.description.length <= CATEGORY_LIMITS.description
