import { describe, expect, test } from 'vitest'
import { byReactionOrder, isReactionKind, REACTION_KINDS, reactionSign } from '#app/threads/reaction.ts'

describe('reactions', () => {
  test('five, each with its own sign', () => {
    expect(REACTION_KINDS).toHaveLength(5)
    expect(new Set(REACTION_KINDS.map(reactionSign)).size).toBe(5)
  })

  test('an unknown kind from an archive is shown by its name, shortened', () => {
    expect(isReactionKind('upvote')).toBe(false)
    expect(reactionSign('upvote')).toBe('upvote')
    expect(reactionSign('a-very-long-reaction-name')).toHaveLength(12)
  })

  test('ours come first and in our order, strangers by name', () => {
    const kinds = ['zebra', 'smile', 'ant', 'heart'].map((kind) => ({ kind }))
    expect(kinds.sort(byReactionOrder).map(({ kind }) => kind)).toEqual(['heart', 'smile', 'ant', 'zebra'])
  })
})
