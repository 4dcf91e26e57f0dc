import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ARCHIVE_LIMITS } from '#app/archive/limits.ts'
import { type ReadLine, readLines } from '#app/archive/read-lines.server.ts'

const visit = (member: string) => JSON.stringify({ type: 'visit', memberId: member, day: '2024-02-29' })

/** The bytes in pieces of any size: lines and characters may be cut anywhere. */
async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

async function read(text: string | Uint8Array, size = 64_000): Promise<ReadLine[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return Array.fromAsync(readLines(inPieces(bytes, size)))
}

test('lines are numbered as an editor numbers them, blank ones too', async () => {
  const lines = await read(`\uFEFF${visit('a')}\r\n\n  \nnonsense\n${visit('b')}`)
  expect(lines.map(({ lineNumber }) => lineNumber)).toEqual([1, 4, 5])
  expect(lines[1]).toEqual({ lineNumber: 4, error: 'it is not JSON' })
  expect(lines[2]).toMatchObject({ record: { memberId: 'b' } })
})

test('the pieces in which a file arrives make no difference', async () => {
  const text = `${visit('a')}\n{"type":"community","name":"Föhrenwäldchen 🌲"}\n\n${visit('b')}\n`
  const whole = await read(text)
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
      expect(await read(text, size)).toEqual(whole)
    }),
  )
})

test('a line that is too long is told and skipped, and the next one is read', async () => {
  const long = `{"type":"visit","x":"${'y'.repeat(ARCHIVE_LIMITS.lineBytes * 3)}"}`
  const lines = await read(`${visit('a')}\n${long}\n${visit('b')}\n${long}`)
  expect(lines.map((line) => ('error' in line ? line.error : line.record.type))).toEqual([
    'visit',
    'it is longer than 1000000 bytes',
    'visit',
    'it is longer than 1000000 bytes',
  ])
})

test('bytes that are no text are told', async () => {
  const lines = await read(new Uint8Array([0x7b, 0xff, 0xfe, 0x0a, ...new TextEncoder().encode(visit('a'))]))
  expect(lines).toMatchObject([{ error: 'it is not UTF-8' }, { record: { memberId: 'a' } }])
})

test('a file that was cut off ends in a bad line', async () => {
  const lines = await read(`${visit('a')}\n${visit('b').slice(0, 20)}`)
  expect(lines).toMatchObject([{ record: { memberId: 'a' } }, { lineNumber: 2, error: 'it is not JSON' }])
})
