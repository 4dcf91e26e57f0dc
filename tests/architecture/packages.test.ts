import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { HOUSE } from '#app/app.server.ts'
import { sourcesUnder } from '#tests/support/sources.ts'

const read = (name: string) => JSON.parse(readFileSync(join(HOUSE, name), 'utf8'))
const { dependencies, devDependencies, scripts } = read('package.json') as Record<string, Record<string, string>>
const packages = (
  read('package-lock.json') as { packages: Record<string, { resolved?: string; hasInstallScript?: boolean }> }
).packages

test('versions are exact', () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+/.test(version),
  )
  expect(loose).toEqual([])
})

test('the lockfile names no host', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([])
})

test('the lockfile has the packages of every platform, so that `npm ci` takes it anywhere', () => {
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys((entry as { optionalDependencies?: Record<string, string> }).optionalDependencies ?? {}).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  )
  expect(missing).toEqual([])
})

test('what the running program imports is installed without the development packages', () => {
  const atRunTime = sourcesUnder('app').filter(
    ({ path }) => !/^app\/(dev\.server|routes|entry\.client)\.tsx?$|^app\/db\/schema-engine\.server\.ts$/.test(path),
  )
  const missing = atRunTime.flatMap(({ path, imports }) =>
    imports
      .filter(({ target, isTypeOnly }) => !isTypeOnly && !/^(app|prisma)\/|^node:|^virtual:/.test(target))
      .map(({ target }) => target.match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? target)
      .filter((name) => !(name in (dependencies ?? {})))
      .map((name) => `${path} -> ${name}`),
  )
  expect(missing).toEqual([])
})

test('the top level holds what tools demand and nothing else', () => {
  const known = new Set([
    ...[
      'app',
      'prisma',
      'public',
      'tests',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'Dockerfile',
      'README.md',
      'LICENSE',
    ],
    ...[
      'vite.config.ts',
      'vitest.config.ts',
      'playwright.config.ts',
      'react-router.config.ts',
      'prisma.config.ts',
      'biome.json',
    ],
    ...[
      'node_modules',
      'build',
      'data',
      'test-results',
      'playwright-report',
      'screenshots',
      'CONTRIBUTING.md',
      'SECURITY.md',
    ],
  ])
  expect(readdirSync(HOUSE).filter((name) => !name.startsWith('.') && !known.has(name))).toEqual([])
})

test('every script of package.json starts a file that is there', () => {
  const missing = Object.values(scripts ?? {})
    .flatMap((line) => line.match(/[\w./-]+\.(mjs|ts)/g) ?? [])
    .filter((file) => !readdirSync(join(HOUSE, file, '..')).includes(file.split('/').at(-1) ?? ''))
  expect(missing).toEqual([])
})
