import { expect, test } from 'vitest'
import { localPath } from '#app/kernel/local-path.ts'

test.each([
  null,
  undefined,
  '',
  'threads/1',
  'https://elsewhere.example/',
  '//elsewhere.example',
  '///elsewhere.example',
  '/\\elsewhere.example',
  '\\\\elsewhere.example',
  '/\t/elsewhere.example',
  '/\n/elsewhere.example',
  '/a\\..\\..\\elsewhere.example',
  '/.//elsewhere.example',
  '/x/..//elsewhere.example',
  '/%2e//elsewhere.example',
  '/%2e%2e//elsewhere.example',
  'javascript:alert(1)',
  '\u0000/x',
  ' /x',
  `/${'x'.repeat(2000)}`,
])('%j leads to the fallback', (text) => expect(localPath(text, '/home')).toBe('/home'))

test.each([
  ['/', '/'],
  ['/threads/1?page=2#p-3', '/threads/1?page=2#p-3'],
  ['/members/l%C3%A9a', '/members/l%C3%A9a'],
  ['/members/léa', '/members/l%C3%A9a'],
  ['/a/../b', '/b'],
  ['/?next=//elsewhere.example', '/?next=//elsewhere.example'],
])('%j stays here', (text, path) => expect(localPath(text)).toBe(path))
