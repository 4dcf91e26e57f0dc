import type { App } from '#app/app.server.ts'
import { comparisonKey } from '#app/kernel/text.ts'
import type {
  CategoryRecord,
  InviteRecord,
  MemberRecord,
  PostRecord,
  ReactionRecord,
  ThreadRecord,
  VisitRecord,
} from './record.ts'
import { renderPosts } from './render-posts.server.ts'
import type { RowValue } from './rows.server.ts'
import type { Problem, StagedType } from './staging.server.ts'

export const DEFAULT_CATEGORY = 'general'

/** A staged record with what was found out about it: `link` is its inviter or reply target, if that comes before it. */
export type StagedRecord = {
  line: number
  record: string
  link: string | null
  username: string | null
  acceptedById: string | null
  acceptedAt: number | null
}

type ToRows = (app: App, staged: StagedRecord[], report: (problem: Problem) => void) => RowValue[][]

const time = (instant: string | undefined): number | null => (instant === undefined ? null : Date.parse(instant))
const each =
  <Record>(toRow: (record: Record, staged: StagedRecord) => RowValue[]): ToRows =>
  (_app, staged) =>
    staged.map((one) => toRow(JSON.parse(one.record) as Record, one))

/** How the records of each type become rows; the values stand in the order of the columns in rows.server.ts. */
export const TO_ROWS: Record<StagedType, ToRows> = {
  member: each<MemberRecord>((member, { username, link }) => {
    // Who is in the database already got no new name and is not inserted; this one cannot meet anybody else's.
    const name = username ?? ` ${member.id}`
    const key = username === null ? name : comparisonKey(name)
    const state = member.former ? 'former' : (member.state ?? 'active')
    return [
      ...[member.id, name, key, member.displayName ?? member.username, member.role ?? 'member', state],
      ...[member.bot ?? false, member.about ?? '', member.interests ?? '', member.place ?? ''],
      ...[time(member.joinedAt), time(member.lastSeenAt), link, true],
    ]
  }),
  category: each<CategoryRecord>((category) => [
    ...[category.id, category.name, category.description ?? '', category.audience ?? 'members', category.position ?? 0],
  ]),
  thread: each<ThreadRecord>((thread) => [
    ...[thread.id, thread.title, thread.authorId, thread.categoryId ?? DEFAULT_CATEGORY],
    ...[time(thread.createdAt), time(thread.createdAt)],
    ...[time(thread.lockedAt), time(thread.pinnedAt), time(thread.deletedAt), time(thread.hiddenAt)],
  ]),
  post: (app, staged, report) => {
    const posts = staged.map(({ record }) => JSON.parse(record) as PostRecord)
    const bodies = renderPosts(app, posts)
    return staged.map(({ line, link }, place) => {
      const post = posts[place] as PostRecord
      const body = bodies[place] as (typeof bodies)[number]
      if (body.isCut) {
        const reason = `the post ${post.id} is longer than ${body.markdown.length} characters as Markdown; its end was cut off.`
        report({ lineNumber: line, reason })
      }
      return [
        ...[post.id, post.threadId, post.authorId, time(post.createdAt)],
        ...[body.markdown, body.html, body.excerpt, body.renderVersion, link, post.replyTargetKnown ?? true],
        ...[time(post.editedAt), time(post.deletedAt), time(post.hiddenAt)],
      ]
    })
  },
  reaction: each<ReactionRecord>((reaction) => [
    ...[reaction.postId, reaction.memberId, reaction.kind, time(reaction.createdAt)],
  ]),
  visit: each<VisitRecord>((visit) => [visit.memberId, visit.day]),
  invite: each<InviteRecord>((invite, { acceptedById, acceptedAt }) => [
    ...[invite.id, invite.fromMemberId, time(invite.createdAt), acceptedById, acceptedAt],
  ]),
}
