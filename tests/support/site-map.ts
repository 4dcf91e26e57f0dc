import type { RouteConfigEntry } from '@react-router/dev/routes'
import routes from '#app/routes.ts'

export const AUDIENCES = ['everyone', 'members', 'moderators', 'owner'] as const
export type SiteAudience = (typeof AUDIENCES)[number]

export type Place = { path: string; file: string; audience: SiteAudience }

/** What stands in an address for each parameter; a new parameter needs a line here. */
const EXAMPLES: Record<string, string> = {
  threadId: 'thread-public',
  categoryId: 'category-public',
  postId: 'post-public-2',
  username: 'mara',
  memberId: 'member-member',
  token: 'not-a-token',
  inviteId: 'no-invite',
  pillar: 'returning',
}

function walk(entries: readonly RouteConfigEntry[], audience: SiteAudience, prefix: string): Place[] {
  return entries.flatMap((entry) => {
    const layout = entry.file.match(/^http\/layouts\/(\w+)\.tsx$/)?.[1] as SiteAudience | undefined
    const path = entry.path ? `${prefix}/${entry.path}` : prefix
    const here = layout ? [] : [{ path: path || '/', file: entry.file, audience }]
    return [...here, ...walk(entry.children ?? [], layout ?? audience, path)]
  })
}

/** Every route of app/routes.ts with the audience of the layout it stands in. */
export const PLACES: Place[] = walk(await routes, 'everyone', '')

/** An address that exists in the cast's community. Throws for a parameter nobody has given an example for. */
export function exampleOf(path: string, examples: Record<string, string> = {}): string {
  return path.replace(/\*$/, 'nowhere').replace(/:(\w+)\??/g, (_whole, name: string) => {
    const example = examples[name] ?? EXAMPLES[name]
    if (!example) throw new Error(`tests/support/site-map.ts has no example for :${name}`)
    return example
  })
}

/** The address from which the client fetches a page's data. */
export const dataAddressOf = (path: string): string => (path === '/' ? '/_.data' : `${path}.data`)
