import { hashPassword } from '#app/accounts/password.server.ts'
import { createSession } from '#app/accounts/sessions.server.ts'
import type { App } from '#app/app.server.ts'
import type { Tx } from '#app/db/database.server.ts'
import { DAY_MS, HOUR_MS } from '#app/kernel/clock.ts'
import type { MemberState, Role } from '#app/members/viewer.ts'
import { RENDER_VERSION } from '#app/threads/markdown.server.ts'

/** The same people in every test. Who they are says what they may. */
export const CAST = {
  owner: { id: 'member-owner', username: 'oda', role: 'owner', state: 'active' },
  moderator: { id: 'member-moderator', username: 'milo', role: 'moderator', state: 'active' },
  member: { id: 'member-member', username: 'mara', role: 'member', state: 'active' },
  otherMember: { id: 'member-other', username: 'otto', role: 'member', state: 'active' },
  newcomer: { id: 'member-newcomer', username: 'nils', role: 'member', state: 'active' },
  pending: { id: 'member-pending', username: 'pia', role: 'member', state: 'pending' },
  silenced: { id: 'member-silenced', username: 'sina', role: 'member', state: 'silenced' },
  suspended: { id: 'member-suspended', username: 'sven', role: 'member', state: 'suspended' },
  former: { id: 'member-former', username: 'fay', role: 'member', state: 'former' },
} as const satisfies Record<string, { id: string; username: string; role: Role; state: MemberState }>

export type Part = keyof typeof CAST
export const PARTS = Object.keys(CAST) as Part[]

export const PASSWORD = 'seven slippery anemones'

export const CATEGORIES = {
  public: { id: 'category-public', name: 'Shore walks', audience: 'public' },
  members: { id: 'category-members', name: 'Around the table', audience: 'members' },
  staff: { id: 'category-staff', name: 'Keepers of the pool', audience: 'staff' },
} as const

/** Every text has a word of its own, so that a leak can be found anywhere by looking for the word. */
export const SECRETS = {
  members: 'zanderwort',
  membersTitle: 'zandertitel',
  staff: 'stintwort',
  staffTitle: 'stinttitel',
  deletedThread: 'dorschwort',
  deletedThreadTitle: 'dorschtitel',
  hiddenThread: 'hechtwort',
  hiddenThreadTitle: 'hechttitel',
  deletedPost: 'barschwort',
  hiddenPost: 'aalwort',
  replacedText: 'forellenwort',
} as const

type ThreadPlan = {
  id: string
  title: string
  category: keyof typeof CATEGORIES
  author: Part
  lockedAt?: Date
  deletedAt?: Date
  hiddenAt?: Date
  posts: { id: string; author: Part; body: string; replyToId?: string; deletedAt?: Date; hiddenAt?: Date }[]
}

const plans = (now: Date): ThreadPlan[] => {
  const gone = new Date(now.getTime() - HOUR_MS)
  return [
    {
      id: 'thread-public',
      title: 'Limpets at low tide',
      category: 'public',
      author: 'member',
      posts: [
        { id: 'post-public-1', author: 'member', body: 'I counted forty limpets on one rock.' },
        { id: 'post-public-2', author: 'otherMember', body: 'That is a good rock.', replyToId: 'post-public-1' },
        { id: 'post-public-deleted', author: 'otherMember', body: SECRETS.deletedPost, deletedAt: gone },
        { id: 'post-public-hidden', author: 'newcomer', body: SECRETS.hiddenPost, hiddenAt: gone },
        { id: 'post-public-edited', author: 'member', body: 'Forty-one, with the small one.' },
      ],
    },
    {
      id: 'thread-locked',
      title: 'House rules',
      category: 'public',
      author: 'owner',
      lockedAt: gone,
      posts: [{ id: 'post-locked-1', author: 'owner', body: 'Be kind. Put the stones back.' }],
    },
    {
      id: 'thread-members',
      title: `Supper on Friday ${SECRETS.membersTitle}`,
      category: 'members',
      author: 'otherMember',
      posts: [{ id: 'post-members-1', author: 'otherMember', body: `Who brings bread? ${SECRETS.members}` }],
    },
    {
      id: 'thread-staff',
      title: `Who watches in June ${SECRETS.staffTitle}`,
      category: 'staff',
      author: 'moderator',
      posts: [{ id: 'post-staff-1', author: 'moderator', body: `I can take June. ${SECRETS.staff}` }],
    },
    {
      id: 'thread-deleted',
      title: `Second thoughts ${SECRETS.deletedThreadTitle}`,
      category: 'public',
      author: 'member',
      deletedAt: gone,
      posts: [{ id: 'post-deleted-thread', author: 'member', body: `Never mind. ${SECRETS.deletedThread}` }],
    },
    {
      id: 'thread-hidden',
      title: `Cheap watches ${SECRETS.hiddenThreadTitle}`,
      category: 'public',
      author: 'newcomer',
      hiddenAt: gone,
      posts: [{ id: 'post-hidden-thread', author: 'newcomer', body: `Buy now. ${SECRETS.hiddenThread}` }],
    },
  ]
}

/** A named community with the whole cast, its rooms and its words. Returns a session token for each person. */
export async function seedCast(app: App): Promise<Record<Part, string>> {
  const now = app.clock.now()
  const passwordHash = await hashPassword(PASSWORD)
  return app.db.write(async (tx) => {
    await seedCommunity(tx, now)
    await seedMembers(tx, now, passwordHash)
    for (const plan of plans(now)) await seedThread(tx, now, plan)
    await tx.postRevision.create({
      data: {
        id: 'revision-1',
        postId: 'post-public-edited',
        editorId: CAST.member.id,
        bodyMarkdown: `Forty ${SECRETS.replacedText}.`,
        replacedAt: now,
      },
    })
    await tx.post.update({ where: { id: 'post-public-edited' }, data: { editedAt: now } })
    const tokens: Partial<Record<Part, string>> = {}
    for (const part of PARTS) tokens[part] = await createSession(tx, CAST[part].id, now)
    return tokens as Record<Part, string>
  })
}

async function seedCommunity(tx: Tx, now: Date): Promise<void> {
  await tx.community.create({
    data: {
      id: 1,
      name: 'Low Water',
      purpose: 'For people who look under stones.',
      joinPolicy: 'open',
      timeZone: 'UTC',
      createdAt: new Date(now.getTime() - 400 * DAY_MS),
      visitsRecordedSince: new Date(now.getTime() - 400 * DAY_MS).toISOString().slice(0, 10),
    },
  })
  for (const [position, category] of Object.values(CATEGORIES).entries())
    await tx.category.create({ data: { ...category, position } })
}

async function seedMembers(tx: Tx, now: Date, passwordHash: string): Promise<void> {
  for (const [index, part] of PARTS.entries()) {
    const { id, username, role, state } = CAST[part]
    const email = `${username}@lowwater.example`
    await tx.member.create({
      data: {
        id,
        username,
        usernameKey: username,
        displayName: username.charAt(0).toUpperCase() + username.slice(1),
        email,
        emailKey: email,
        passwordHash,
        role,
        state,
        joinedAt: new Date(now.getTime() - (part === 'newcomer' ? 2 : 300 - index) * DAY_MS),
      },
    })
  }
}

async function seedThread(tx: Tx, now: Date, plan: ThreadPlan): Promise<void> {
  const startedAt = now.getTime() - 10 * DAY_MS
  const at = (index: number) => new Date(startedAt + index * HOUR_MS)
  const visible = plan.posts.filter((post) => !post.deletedAt && !post.hiddenAt)
  await tx.thread.create({
    data: {
      id: plan.id,
      title: plan.title,
      authorId: CAST[plan.author].id,
      categoryId: CATEGORIES[plan.category].id,
      createdAt: at(0),
      lastPostAt: at(plan.posts.length - 1),
      postCount: visible.length,
      lockedAt: plan.lockedAt ?? null,
      deletedAt: plan.deletedAt ?? null,
      hiddenAt: plan.hiddenAt ?? null,
    },
  })
  for (const [index, post] of plan.posts.entries()) {
    await tx.post.create({
      data: {
        id: post.id,
        threadId: plan.id,
        authorId: CAST[post.author].id,
        createdAt: at(index),
        bodyMarkdown: post.body,
        bodyHtml: `<p>${post.body}</p>`,
        excerpt: post.body,
        renderVersion: RENDER_VERSION,
        replyToId: post.replyToId ?? null,
        deletedAt: post.deletedAt ?? null,
        hiddenAt: post.hiddenAt ?? null,
      },
    })
  }
}
