import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ARCHIVE_LIMITS } from '#app/archive/limits.ts'
import { parseRecord } from '#app/archive/parse-record.ts'

const parse = (record: object) => parseRecord(JSON.stringify(record))
const reason = (record: object) => {
  const result = parse(record)
  return result.ok ? null : result.reason
}

const post = { type: 'post', id: 'p1', threadId: 't1', authorId: 'm1', createdAt: '2024-02-06T04:34:07Z', body: 'Hi' }
const member = { type: 'member', id: 'm1', username: 'ana', joinedAt: '2024-01-24T12:46:15Z' }

test('a record comes back as it was written', () => {
  expect(parse(post)).toEqual({ ok: true, value: post })
  expect(parse({ type: 'visit', memberId: 'm1', day: '2024-02-29' }).ok).toBe(true)
})

test('unknown fields are ignored and null is a field left out', () => {
  expect(parse({ ...post, replyToId: null, mood: 'fine', __proto__: { a: 1 } })).toEqual({ ok: true, value: post })
})

describe('what is refused says why', () => {
  test.each([
    ['{', 'it is not JSON'],
    ['[1]', 'it is not a JSON object'],
    ['null', 'it is not a JSON object'],
    ['"post"', 'it is not a JSON object'],
    ['{}', 'it has no type'],
    ['{"type":"badge"}', 'its type "badge" is unknown'],
    ['{"type":"__proto__"}', 'its type "__proto__" is unknown'],
    ['{"type":"constructor"}', 'its type "constructor" is unknown'],
    ['{"type":7}', 'its type 7 is unknown'],
  ])('%s', (line, expected) => expect(parseRecord(line)).toEqual({ ok: false, reason: expected }))

  test.each([
    [{ ...post, authorId: undefined }, 'authorId is missing'],
    [{ ...post, body: undefined }, 'the post needs body or bodyHtml'],
    [{ ...post, body: 7 }, 'body must be text'],
    [{ ...post, id: '../x' }, /^id must be 1 to 64/],
    [{ ...post, id: 'x'.repeat(65) }, /^id must be 1 to 64/],
    [{ ...post, id: '' }, /^id must be 1 to 64/],
    [{ ...post, createdAt: 'yesterday' }, /^createdAt must be an instant/],
    [{ ...post, createdAt: '2024-02-30T00:00:00Z' }, /^createdAt must be an instant/],
    [{ ...post, createdAt: '2024-02-06T04:34:07' }, /^createdAt must be an instant/],
    [{ ...post, replyTargetKnown: 'no' }, 'replyTargetKnown must be true or false'],
    [{ ...post, body: 'x'.repeat(ARCHIVE_LIMITS.bodyCharacters + 1) }, 'body is longer than 50000 characters'],
    [{ ...member, username: ' \n ' }, 'username must not be empty'],
    [{ ...member, role: 'god' }, 'role must be one of: owner, moderator, member'],
    [{ type: 'community', name: 'A', timeZone: 'Mars/Base' }, 'timeZone must be a time zone like Europe/Paris'],
    [{ type: 'visit', memberId: 'm1', day: '2024-13-01' }, 'day must be a day like 2026-03-27'],
  ])('%o', (record, expected) => expect(reason(record)).toMatch(expected))
})

test('titles and names are one line; characters that cannot be stored are replaced', () => {
  const thread = { type: 'thread', id: 't1', authorId: 'm1', createdAt: post.createdAt, title: ' a\n\u0000b ' }
  expect(parse(thread)).toMatchObject({ value: { title: 'a \uFFFDb' } })
  expect(parseRecord(JSON.stringify(post).replace('Hi', 'a\\u0000b\\ud800'))).toMatchObject({
    value: { body: 'a\uFFFDb\uFFFD' },
  })
})

test('no line whatever makes it throw', () => {
  fc.assert(fc.property(fc.string(), (line) => void parseRecord(line)))
  fc.assert(fc.property(fc.json(), (line) => void parseRecord(line)))
  const types = fc.constantFrom('community', 'member', 'category', 'thread', 'post', 'reaction', 'visit', 'invite')
  const keys = fc.constantFrom('id', 'name', 'username', 'createdAt', 'joinedAt', 'body', 'day', 'threadId', 'authorId')
  fc.assert(fc.property(types, fc.dictionary(keys, fc.jsonValue()), (type, fields) => void parse({ ...fields, type })))
  expect(parseRecord('['.repeat(900_000))).toEqual({ ok: false, reason: 'it is not JSON' })
})
