import { describe, expect, test } from 'vitest'
import { type Source, sourcesUnder } from '#tests/support/sources.ts'

// The floor plan of app/README.md as a table: which rooms a room may look into. Itself is always allowed.
const CELLAR = ['kernel', 'db', 'jobs']
const FURNITURE = ['ui', 'messages']
const COMMUNITY = [...CELLAR, ...FURNITURE, 'community']
const ACCOUNTS = [...COMMUNITY, 'accounts']
const MEMBERS = [...ACCOUNTS, 'members']
const THREADS = [...MEMBERS, 'threads']

const ROOMS: Record<string, string[]> = {
  kernel: [],
  db: ['kernel', 'jobs'],
  jobs: ['kernel', 'db'],
  messages: [],
  ui: ['kernel', 'messages'],
  http: MEMBERS,
  community: COMMUNITY,
  accounts: ACCOUNTS,
  members: MEMBERS,
  threads: THREADS,
  moderation: THREADS,
  insights: THREADS,
  archive: THREADS,
  setup: THREADS,
  cli: [...THREADS, 'moderation', 'insights', 'archive', 'setup'],
}

/** Types that every room speaks in. */
const VOCABULARY = new Set(['app/members/viewer.ts', 'app/http/form-problem.ts'])

/** Where the house is put together: these know everybody. */
const COMPOSITION = /^app\/(server|dev\.server|app\.server|config\.server|routes|root|entry\.\w+)\.tsx?$/

const sources = sourcesUnder('app').filter(({ path }) => !path.startsWith('app/start/'))

const roomOf = (path: string) => path.match(/^app\/([a-z-]+)\//)?.[1]
const isServer = (path: string) => path.endsWith('.server.ts')
const isRoute = (path: string) => /^app\/[a-z-]+\/(routes|layouts)\//.test(path)
const isShown = (path: string) =>
  path.startsWith('app/ui/') || /^app\/[a-z-]+\/ui\//.test(path) || path.endsWith('.tsx')
const isPure = (path: string) =>
  path.endsWith('.ts') &&
  !isServer(path) &&
  !isRoute(path) &&
  !isShown(path) &&
  !/^app\/(cli|http|messages)\//.test(path)

type Rule = (target: string, from: string, isTypeOnly: boolean) => boolean

/** Every import that a rule refuses, as `file -> target`. */
function offences(chosen: (source: Source) => boolean, isRefused: Rule): string[] {
  return sources
    .filter((source) => !COMPOSITION.test(source.path) && chosen(source))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ target, isTypeOnly }) => !VOCABULARY.has(target) && isRefused(target, path, isTypeOnly))
        .map(({ target }) => `${path} -> ${target}`),
    )
}

describe('the import law', () => {
  test('every folder of app/ is a room of the floor plan', () => {
    const rooms = new Set(sources.map(({ path }) => roomOf(path)).filter((room) => room !== undefined))
    expect([...rooms].filter((room) => !(room in ROOMS))).toEqual([])
  })

  test('rooms look only down', () => {
    const looksUp: Rule = (target, from) => {
      const [room, other] = [roomOf(from) ?? '', roomOf(target)]
      if (other === undefined || other === room) return false
      const isAtTheDoor = other === 'http' && (isRoute(from) || isShown(from) || room === 'accounts')
      return !isAtTheDoor && !ROOMS[room]?.includes(other)
    }
    expect(offences(() => true, looksUp)).toEqual([])
  })

  test('only routes stand at the front door', () => {
    const isOutside = ({ path }: Source) => !isRoute(path) && roomOf(path) !== 'http'
    expect(offences(isOutside, (target) => roomOf(target) === 'http')).toEqual([])
  })

  test('only the composition root touches server.ts', () => {
    const all = sources.flatMap(({ path, imports }) => imports.map(({ target }) => ({ path, target })))
    expect(all.filter(({ target }) => /^app\/(dev\.)?server\.ts$/.test(target))).toEqual([])
  })

  test('of the composition root, rooms know only types', () => {
    const known = sources
      .filter(({ path }) => !COMPOSITION.test(path) && roomOf(path) !== 'cli')
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ target, isTypeOnly }) => COMPOSITION.test(target) && !isTypeOnly)
          .map(({ target }) => `${path} -> ${target}`),
      )
    expect(known).toEqual([])
  })

  test('nouns and policies are pure: no I/O, no React, no packages but the schema library', () => {
    const isImpure: Rule = (target, _from, isTypeOnly) =>
      target.startsWith('app/') ? !isPure(target) : target !== 'valibot' && !isTypeOnly
    const isNoun = ({ path }: Source) => isPure(path) && !/^app\/(db|jobs)\//.test(path)
    expect(offences(isNoun, isImpure)).toEqual([])
  })

  test('a noun reads no clock and draws no lots', () => {
    const isDrawn = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/
    const nouns = sources.filter(({ path }) => isPure(path) && path !== 'app/kernel/clock.ts')
    expect(nouns.filter(({ text }) => isDrawn.test(text)).map(({ path }) => path)).toEqual([])
  })

  test('commands and queries know no requests and show nothing', () => {
    const isCommand = ({ path }: Source) => isServer(path) && roomOf(path) !== 'http'
    const isShow = (target: string) => isShown(target) || isRoute(target) || /^react(-router|-dom)?(\/|$)/.test(target)
    expect(offences(isCommand, isShow)).toEqual([])
  })

  test('what is shown looks nothing up', () => {
    const isFurniture = ({ path }: Source) => isShown(path) && !isRoute(path)
    const looksUp: Rule = (target, _from, isTypeOnly) => !isTypeOnly && (isServer(target) || target.startsWith('node:'))
    expect(offences(isFurniture, looksUp)).toEqual([])
  })

  test('no room imports the pages of another', () => {
    expect(
      offences(
        () => true,
        (target, from) => isRoute(target) && roomOf(target) !== roomOf(from),
      ),
    ).toEqual([])
  })

  test('only the cellar knows Prisma and the driver', () => {
    const isDriver = (target: string) => /^(@prisma\/|better-sqlite3|prisma$|app\/db\/generated)/.test(target)
    expect(offences(({ path }) => roomOf(path) !== 'db', isDriver)).toEqual([])
  })

  test('only config.server.ts reads the environment', () => {
    const readers = sources.filter(({ text }) => /\bprocess\.env\b|from 'node:process'/.test(text))
    expect(readers.map(({ path }) => path)).toEqual(['app/config.server.ts'])
  })

  test('no file imports itself through others', () => {
    const graph = new Map(
      sources.map(({ path, imports }) => [
        path,
        imports.filter(({ isTypeOnly }) => !isTypeOnly).map(({ target }) => target),
      ]),
    )
    expect(cyclesOf(graph)).toEqual([])
  })
})

/** Each cycle once, as a chain of paths. */
function cyclesOf(graph: Map<string, string[]>): string[] {
  const done = new Set<string>()
  const cycles: string[] = []
  const walk = (path: string, trail: string[]) => {
    const at = trail.indexOf(path)
    if (at >= 0) cycles.push([...trail.slice(at), path].join(' -> '))
    if (at >= 0 || done.has(path)) return
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) walk(path, [])
  return cycles
}
