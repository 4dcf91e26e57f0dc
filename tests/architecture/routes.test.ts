import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { HOUSE } from '#app/app.server.ts'
import { exampleOf, PLACES } from '#tests/support/site-map.ts'

/**
 * Signed-in is the default. What anyone may ask is named here, by hand, with its reason: a route that is moved out of
 * its layout by mistake fails this test.
 */
const OPEN_TO_EVERYONE: Record<string, string> = {
  '/': 'the public categories',
  '/categories/:categoryId': 'asks for the viewer itself',
  '/threads/:threadId': 'asks for the viewer itself',
  '/posts/:postId': 'leads to its thread for those who may read it',
  '/setup': 'there is nobody yet',
  '/sign-in': 'the way in',
  '/sign-up': 'the way in',
  '/join/:token': 'the way in, with an invitation',
  '/claim/:token': 'the way in, with a link from the owner',
  '/waiting': 'for those who have asked to join',
  '/sign-out': 'the way out',
  '/demo-sign-in': 'there only while ROCKPOOL_DEMO is on',
  '/language': 'guests read too',
  '/*': 'says that nothing is there',
}

const read = (file: string) => readFileSync(join(HOUSE, 'app', file), 'utf8')

test('every route declares its audience', () => {
  const open = PLACES.filter(({ audience }) => audience === 'everyone').map(({ path }) => path)
  expect(open.toSorted()).toEqual(Object.keys(OPEN_TO_EVERYONE).toSorted())
})

test('every parameter has an example, so that every route is asked by the request tests', () => {
  for (const { path } of PLACES) expect(exampleOf(path)).not.toContain(':')
})

test('URLs are nouns: no address ends in a verb', () => {
  const isVerb = /\/(delete|remove|unlock|hide|unhide|create|update|save|react|unpin|ban|suspend)$/
  expect(PLACES.filter(({ path }) => isVerb.test(path)).map(({ path }) => path)).toEqual([])
})

test('a page without data still asks the server, or client navigation would skip its guard', () => {
  const guarded = PLACES.filter(({ audience }) => audience !== 'everyone')
  const silent = guarded.filter(({ file }) => !/export (async )?(function|const) (loader|action)\b/.test(read(file)))
  expect(silent.map(({ file }) => file)).toEqual([])
})

test('a route module stays a page long', () => {
  const limit = 150
  const long = PLACES.map(({ file }) => ({ file, lines: read(file).split('\n').length }))
  expect(long.filter(({ lines }) => lines > limit)).toEqual([])
})

/** Lines of an exported function's body. */
function lengthOf(source: string, name: 'loader' | 'action'): number {
  const start = source.search(new RegExp(`^export (async )?function ${name}\\b`, 'm'))
  if (start < 0) return 0
  return source.slice(start).split(/^\}/m)[0]?.split('\n').length ?? 0
}

test('a loader is short, and so is an action', () => {
  const wordy = PLACES.flatMap(({ file }) => {
    const source = read(file)
    return [
      { what: `${file} loader`, lines: lengthOf(source, 'loader'), limit: 20 },
      { what: `${file} action`, lines: lengthOf(source, 'action'), limit: 30 },
    ]
  })
  expect(wordy.filter(({ lines, limit }) => lines > limit)).toEqual([])
})
