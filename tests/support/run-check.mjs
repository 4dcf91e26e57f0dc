// `npm run check`: format, lint and types. The same here and in CI.
import { join } from 'node:path'
import { HOUSE, runNode } from '../../app/start/house.mjs'
import { makeTypes } from '../../app/start/make-ready.mjs'

const inModules = (path) => join(HOUSE, 'node_modules', path)

export async function check() {
  makeTypes()
  console.log('Format and lint')
  const lint = await runNode([inModules('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '--error-on-warnings'])
  console.log('Types')
  const types = await runNode([inModules('typescript/bin/tsc'), '--noEmit'])
  return lint === 0 && types === 0
}

if (import.meta.filename === process.argv[1]) process.exitCode = (await check()) ? 0 : 1
