import { expect, test } from 'vitest'
import { moved } from '#app/setup/order.ts'
import { canArrange } from '#app/setup/policy.ts'
import { PARTS } from '#tests/support/cast.ts'
import { viewerOf } from '#tests/support/viewers.ts'

test.each([
  ['b', 'up', ['b', 'a', 'c']],
  ['b', 'down', ['a', 'c', 'b']],
  ['a', 'up', ['a', 'b', 'c']],
  ['c', 'down', ['a', 'b', 'c']],
  ['x', 'up', ['a', 'b', 'c']],
  ['x', 'down', ['a', 'b', 'c']],
] as const)('%s goes %s', (entry, direction, order) => expect(moved(['a', 'b', 'c'], entry, direction)).toEqual(order))

test('the house is arranged by its owner', () => {
  expect(PARTS.filter((part) => canArrange(viewerOf(part)))).toEqual(['owner'])
})
