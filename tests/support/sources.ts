import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { parseSync } from 'vite'
import { HOUSE } from '#app/app.server.ts'

export type Import = { target: string; isTypeOnly: boolean }
export type Source = { path: string; text: string; imports: Import[] }

const MADE = /^app\/(db\/generated|messages\/compiled|messages\/project\.inlang)\//

/** Every hand-written file under a folder, as paths from the house. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(HOUSE, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(HOUSE.length).replace(/^\//, ''))
    .filter((path) => !MADE.test(path))
    .sort()
}

/** The TypeScript of a folder with what each file imports: a path from the house for our own, a name for packages. */
export function sourcesUnder(folder: string): Source[] {
  return filesUnder(folder)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => {
      const text = readFileSync(join(HOUSE, path), 'utf8')
      return { path, text, imports: importsOf(path, text) }
    })
}

function importsOf(path: string, text: string): Import[] {
  const { module } = parseSync(path, text)
  const imports: Import[] = module.staticImports.map(({ moduleRequest, entries }) => ({
    target: resolved(path, moduleRequest.value),
    isTypeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }))
  for (const { entries } of module.staticExports)
    for (const { moduleRequest, isType } of entries)
      if (moduleRequest) imports.push({ target: resolved(path, moduleRequest.value), isTypeOnly: isType })
  for (const { moduleRequest } of module.dynamicImports) {
    const literal = text.slice(moduleRequest.start, moduleRequest.end).match(/^['"](.+)['"]$/)
    if (literal?.[1]) imports.push({ target: resolved(path, literal[1]), isTypeOnly: false })
  }
  return imports.filter(({ target }) => !target.includes('/+types/'))
}

function resolved(from: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1)
  return specifier.startsWith('.') ? join(dirname(from), specifier) : specifier
}
