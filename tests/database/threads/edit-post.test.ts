import { describe, expect, test } from 'vitest'
import { editPost } from '#app/threads/edit-post.server.ts'
import { seedCast } from '#tests/support/cast.ts'
import { openTestApp, TEST_NOW } from '#tests/support/database.ts'
import { breakTheLog, everythingSaid, viewerAs } from '#tests/support/viewers.ts'

const edit = { postId: 'post-public-1', body: 'I counted **fifty**.', seenEditedAt: 0 }

describe('editing a post', () => {
  test('what it said before is kept, what it says now is rendered', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    expect((await editPost(app, viewerAs('member'), edit)).ok).toBe(true)
    expect(app.db.sql.get('SELECT bodyHtml, excerpt, editedAt FROM Post WHERE id = ?', edit.postId)).toEqual({
      bodyHtml: '<p>I counted <strong>fifty</strong>.</p>\n',
      excerpt: 'I counted fifty.',
      editedAt: TEST_NOW.getTime(),
    })
    expect(app.db.sql.all('SELECT bodyMarkdown, editorId FROM PostRevision WHERE postId = ?', edit.postId)).toEqual([
      { bodyMarkdown: 'I counted forty limpets on one rock.', editorId: 'member-member' },
    ])
    expect(app.db.sql.all('SELECT 1 FROM ModerationAct')).toEqual([])
  })

  test('the title goes with the first post and with no other', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    const titleNow = () => app.db.sql.get('SELECT title FROM Thread WHERE id = ?', 'thread-public')
    await editPost(app, viewerAs('otherMember'), { ...edit, postId: 'post-public-2', title: 'Mine now' })
    expect(titleNow()).toEqual({ title: 'Limpets at low tide' })
    await editPost(app, viewerAs('member'), { ...edit, title: 'Limpets, recounted' })
    expect(titleNow()).toEqual({ title: 'Limpets, recounted' })
  })

  test('whoever was slower is told, and nothing of theirs overwrites', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    await editPost(app, viewerAs('member'), edit)
    const after = everythingSaid(app)
    const slower = await editPost(app, viewerAs('member'), { ...edit, body: 'I counted sixty.' })
    expect(slower).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(everythingSaid(app)).toBe(after)
    const informed = { ...edit, body: 'I counted sixty.', seenEditedAt: TEST_NOW.getTime() }
    expect((await editPost(app, viewerAs('member'), informed)).ok).toBe(true)
    // Also on a clock that stands still, the third cannot pass for the second.
    expect((await editPost(app, viewerAs('member'), { ...informed, body: 'x' })).ok).toBe(false)
  })

  test('of two at the same time one wins', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    const outcomes = await Promise.all(
      ['one', 'two', 'three'].map((body) => editPost(app, viewerAs('member'), { ...edit, body })),
    )
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, false, true])
  })

  test('saving without a change leaves no trace', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    const before = everythingSaid(app)
    const same = { ...edit, body: 'I counted forty limpets on one rock.' }
    expect((await editPost(app, viewerAs('member'), same)).ok).toBe(true)
    expect(everythingSaid(app)).toBe(before)
  })

  test("a moderator's change of someone else's words needs its reason and stands in the log", async () => {
    await using app = await openTestApp()
    await seedCast(app)
    expect(await editPost(app, viewerAs('moderator'), edit)).toEqual({ ok: false, reason: 'reason-required' })
    expect((await editPost(app, viewerAs('moderator'), { ...edit, reason: 'An address' })).ok).toBe(true)
    expect(app.db.sql.all('SELECT kind, actorId, subjectId, reason FROM ModerationAct')).toEqual([
      { kind: 'edit-post', actorId: 'member-moderator', subjectId: 'post-public-1', reason: 'An address' },
    ])
    expect(app.db.sql.all('SELECT editorId FROM PostRevision WHERE postId = ?', edit.postId)).toEqual([
      { editorId: 'member-moderator' },
    ])
  })

  test('without its log row a foreign post is not changed', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    await breakTheLog(app)
    const before = everythingSaid(app)
    await expect(editPost(app, viewerAs('moderator'), { ...edit, reason: 'An address' })).rejects.toThrow()
    expect(everythingSaid(app)).toBe(before)
  })

  test.each([
    ['guest', 'post-public-1', 'not-allowed'],
    ['pending', 'post-public-1', 'not-allowed'],
    ['otherMember', 'post-public-1', 'not-allowed'],
    ['otherMember', 'post-public-deleted', 'missing'],
    ['newcomer', 'post-public-hidden', 'missing'],
    ['member', 'post-staff-1', 'missing'],
    ['member', 'nowhere', 'missing'],
    ['moderator', 'post-locked-1', 'not-allowed'],
    ['moderator', 'post-public-deleted', 'not-allowed'],
  ] as const)('%s on %s: %s, and nothing is changed', async (name, postId, reason) => {
    await using app = await openTestApp()
    await seedCast(app)
    const before = everythingSaid(app)
    expect(await editPost(app, viewerAs(name), { ...edit, postId, reason: 'because' })).toEqual({ ok: false, reason })
    expect(everythingSaid(app)).toBe(before)
  })
})
