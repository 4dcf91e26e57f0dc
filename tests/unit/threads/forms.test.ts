import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { removalForm } from '#app/moderation/forms.ts'
import {
  BODY_MAX_CHARACTERS,
  deletionForm,
  editForm,
  newThreadForm,
  reactionForm,
  replyForm,
  TITLE_MAX_CHARACTERS,
} from '#app/threads/forms.ts'

const thread = { title: 'A title', body: 'Words', categoryId: 'c' }
const codes = (schema: v.GenericSchema, values: unknown) =>
  v.safeParse(schema, values).issues?.map((issue) => issue.message) ?? []

describe('what the writing forms take', () => {
  test('a title is one line without outer space', () => {
    const parsed = v.parse(newThreadForm, { ...thread, title: '  Two\r\n lines\u0000  ' })
    expect(parsed.title).toBe('Two lines')
  })

  test.each([
    ['', 'required'],
    ['  \n ', 'required'],
    ['ab', 'too-short'],
    ['x'.repeat(TITLE_MAX_CHARACTERS + 1), 'too-long'],
  ])('title %j is %s', (title, code) => expect(codes(newThreadForm, { ...thread, title })[0]).toBe(code))

  test('titles at both limits pass', () => {
    for (const title of ['abc', 'x'.repeat(TITLE_MAX_CHARACTERS)])
      expect(codes(newThreadForm, { ...thread, title })).toEqual([])
  })

  test('line ends become LF before they are counted, and NUL goes', () => {
    const body = `${'a\r\n'.repeat(BODY_MAX_CHARACTERS / 2 - 1)}bc`
    expect(v.parse(replyForm, { body }).body).toHaveLength(BODY_MAX_CHARACTERS)
    expect(v.parse(replyForm, { body: 'a\0b\rc  \n' }).body).toBe('ab\nc')
  })

  test('indented code at the start keeps its spaces', () => {
    expect(v.parse(replyForm, { body: '    code' }).body).toBe('    code')
  })

  test.each([
    ['', 'required'],
    [' \r\n\t', 'required'],
    ['x'.repeat(BODY_MAX_CHARACTERS + 1), 'too-long'],
  ])('body is refused', (body, code) => expect(codes(replyForm, { body })).toEqual([code]))

  test('a missing body is required, not a crash', () => expect(codes(replyForm, {})).not.toEqual([]))

  test('other intents than the two buttons are refused', () => {
    expect(codes(replyForm, { body: 'x', intent: 'burn' })).toEqual(['bad-choice'])
    expect(v.parse(replyForm, { body: 'x' })).toEqual({ body: 'x', replyToId: '', intent: 'post' })
  })

  test('an edit says from which edit it began', () => {
    expect(v.parse(editForm, { body: 'x', seenEditedAt: '17' }).seenEditedAt).toBe(17)
    for (const seenEditedAt of ['', '-1', '1e5', '9'.repeat(16), undefined])
      expect(codes(editForm, { body: 'x', seenEditedAt })).toEqual(['bad-choice'])
  })

  test('a reaction is added or removed, and is one of five', () => {
    expect(v.parse(reactionForm, { add: 'heart' })).toEqual({ add: 'heart' })
    expect(v.parse(reactionForm, { remove: 'smile' })).toEqual({ remove: 'smile' })
    for (const values of [{}, { add: 'rage' }, { add: '' }, { remove: '<b>' }])
      expect(codes(reactionForm, values)).not.toEqual([])
  })

  test('a deletion says which way', () => expect(codes(deletionForm, { intent: 'post' })).toEqual(['bad-choice']))

  test('an act needs a reason of 3 to 500 characters', () => {
    const intent = 'remove'
    expect(codes(removalForm, { intent, reason: ' ' })[0]).toBe('required')
    expect(codes(removalForm, { intent, reason: 'ab' })).toEqual(['too-short'])
    expect(codes(removalForm, { intent, reason: 'x'.repeat(501) })).toEqual(['too-long'])
    expect(codes(removalForm, { intent, reason: 'off topic' })).toEqual([])
  })
})
