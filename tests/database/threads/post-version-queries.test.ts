import { describe, expect, test } from 'vitest'
import { findPostText, listVersions } from '#app/threads/post-version-queries.server.ts'
import { SECRETS, seedCast } from '#tests/support/cast.ts'
import { openTestApp } from '#tests/support/database.ts'
import { viewerAs } from '#tests/support/viewers.ts'

describe('a post and what it said before', () => {
  test('comes with what the rules need, where the thread can be opened', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    expect(findPostText(app, viewerAs('guest'), 'post-public-1')).toMatchObject({
      post: { threadTitle: 'Limpets at low tide', otherPosts: 2 },
      subject: { isFirst: true, authorRole: 'member', isDeleted: false },
    })
    for (const id of ['post-staff-1', 'post-hidden-thread', 'post-deleted-thread', 'nowhere'])
      expect(findPostText(app, viewerAs('member'), id)).toBeNull()
  })

  test('versions come newest first, rendered', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    expect(listVersions(app, 'post-public-edited')).toEqual([
      expect.objectContaining({ html: `<p>Forty ${SECRETS.replacedText}.</p>\n`, editorName: 'Mara' }),
    ])
  })
})
