import type { Shell } from './shell.ts'

type Matches = readonly ({ id: string; loaderData?: unknown } | undefined)[]

/** What a page's `meta` returns: its own title, then the community's name. */
export function titled(matches: Matches, title: string) {
  const shell = matches.find((match) => match?.id === 'root')?.loaderData as Shell | undefined
  return [{ title: `${title} · ${shell?.community?.name ?? 'Rockpool'}` }]
}
