import { format } from 'node:util'
import { afterEach, beforeEach, expect } from 'vitest'

// A stray complaint is a defect that nobody has looked at yet, so it fails the test it appears in.
const said: string[] = []

for (const level of ['error', 'warn'] as const)
  console[level] = (...words: unknown[]) => void said.push(`console.${level}: ${format(...words)}`)

beforeEach(() => {
  said.length = 0
})

afterEach(() => {
  expect(said).toEqual([])
})
