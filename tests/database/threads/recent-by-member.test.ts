import { describe, expect, test } from 'vitest'
import { recentByMember } from '#app/threads/recent-by-member.server.ts'
import { CAST, PARTS, SECRETS, seedCast } from '#tests/support/cast.ts'
import { openTestApp } from '#tests/support/database.ts'
import { VIEWERS, viewerAs } from '#tests/support/viewers.ts'

describe('what a member wrote lately', () => {
  test('threads, and answers without their opening posts, newest first', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    const recent = recentByMember(app, viewerAs('member'), CAST.member.id)
    expect(recent.threads.map(({ id }) => id)).toEqual(['thread-public'])
    expect(recent.posts).toEqual([
      expect.objectContaining({
        id: 'post-public-edited',
        threadTitle: 'Limpets at low tide',
        excerpt: 'Forty-one, with the small one.',
      }),
    ])
  })

  test('says to nobody what they may not see, removed things to nobody at all', async () => {
    await using app = await openTestApp()
    await seedCast(app)
    for (const name of VIEWERS) {
      const said = JSON.stringify(PARTS.map((part) => recentByMember(app, viewerAs(name), CAST[part].id)))
      const isInside = name !== 'guest' && name !== 'pending'
      expect(said.includes(SECRETS.membersTitle), name).toBe(isInside)
      expect(said.includes(SECRETS.staffTitle), name).toBe(name === 'moderator' || name === 'owner')
      for (const secret of [
        'deletedThread',
        'deletedThreadTitle',
        'hiddenThread',
        'hiddenThreadTitle',
        'deletedPost',
        'hiddenPost',
      ] as const)
        expect(said, `${name} ${secret}`).not.toContain(SECRETS[secret])
    }
  })
})
