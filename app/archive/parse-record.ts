import * as v from 'valibot'
import { isId } from '#app/kernel/ids.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import { singleLine } from '#app/kernel/text.ts'
import { isDay, isInstant } from './instants.ts'
import { ARCHIVE_LIMITS as LIMITS } from './limits.ts'
import type { ArchiveRecord, ArchiveRecordType } from './record.ts'

/** NUL ends a string in SQLite's JSON, and half a surrogate pair is no UTF-8. */
const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD')

const id = v.pipe(
  v.string('must be text'),
  v.check(isId, 'must be 1 to 64 letters, digits, dots, hyphens or underscores'),
)
const instant = v.pipe(v.string('must be text'), v.check(isInstant, 'must be an instant like 2026-03-27T18:30:00Z'))
const day = v.pipe(v.string('must be text'), v.check(isDay, 'must be a day like 2026-03-27'))
const flag = v.boolean('must be true or false')
const text = (characters: number) =>
  v.pipe(
    v.string('must be text'),
    v.maxLength(characters, `is longer than ${characters} characters`),
    v.transform(storable),
  )
const line = (characters: number) => v.pipe(text(characters), v.transform(singleLine), v.nonEmpty('must not be empty'))
const oneOf = <const Options extends string[]>(...options: Options) =>
  v.picklist(options, `must be one of: ${options.join(', ')}`)
const maybe = v.optional
const isTimeZone = (name: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

const schemas = {
  community: v.object({
    type: v.literal('community'),
    name: line(LIMITS.nameCharacters),
    purpose: maybe(text(LIMITS.purposeCharacters)),
    joinPolicy: maybe(oneOf('open', 'approval', 'invitation')),
    timeZone: maybe(v.pipe(line(LIMITS.nameCharacters), v.check(isTimeZone, 'must be a time zone like Europe/Paris'))),
    createdAt: maybe(instant),
  }),
  member: v.object({
    type: v.literal('member'),
    id,
    username: line(LIMITS.nameCharacters),
    displayName: maybe(line(LIMITS.nameCharacters)),
    joinedAt: instant,
    lastSeenAt: maybe(instant),
    role: maybe(oneOf('owner', 'moderator', 'member')),
    bot: maybe(flag),
    about: maybe(text(LIMITS.aboutCharacters)),
    interests: maybe(text(LIMITS.interestsCharacters)),
    place: maybe(text(LIMITS.placeCharacters)),
    invitedById: maybe(id),
    former: maybe(flag),
    state: maybe(oneOf('pending', 'silenced', 'suspended')),
  }),
  category: v.object({
    type: v.literal('category'),
    id,
    name: line(LIMITS.nameCharacters),
    description: maybe(text(LIMITS.descriptionCharacters)),
    audience: maybe(oneOf('public', 'members', 'staff')),
    position: maybe(
      v.pipe(v.number('must be a number'), v.integer('must be whole'), v.minValue(0), v.maxValue(10_000)),
    ),
  }),
  thread: v.object({
    type: v.literal('thread'),
    id,
    title: line(LIMITS.titleCharacters),
    authorId: id,
    createdAt: instant,
    categoryId: maybe(id),
    lockedAt: maybe(instant),
    pinnedAt: maybe(instant),
    deletedAt: maybe(instant),
    hiddenAt: maybe(instant),
  }),
  post: v.pipe(
    v.object({
      type: v.literal('post'),
      id,
      threadId: id,
      authorId: id,
      createdAt: instant,
      body: maybe(text(LIMITS.bodyCharacters)),
      bodyHtml: maybe(text(LIMITS.bodyHtmlCharacters)),
      replyToId: maybe(id),
      replyTargetKnown: maybe(flag),
      editedAt: maybe(instant),
      deletedAt: maybe(instant),
      hiddenAt: maybe(instant),
    }),
    v.check((post) => post.body !== undefined || post.bodyHtml !== undefined, 'needs body or bodyHtml'),
  ),
  reaction: v.object({
    type: v.literal('reaction'),
    postId: id,
    memberId: id,
    kind: line(LIMITS.reactionKindCharacters),
    createdAt: instant,
  }),
  visit: v.object({ type: v.literal('visit'), memberId: id, day }),
  invite: v.object({
    type: v.literal('invite'),
    id,
    fromMemberId: id,
    createdAt: instant,
    acceptedById: maybe(id),
  }),
} satisfies Record<ArchiveRecordType, v.GenericSchema<unknown, ArchiveRecord>>

/** One line of an archive. Unknown fields are ignored, `null` is a field left out; the reason says what is wrong. */
export function parseRecord(line: string): Result<ArchiveRecord> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return refused('it is not JSON')
  }
  return checkRecord(value)
}

/** The same for an object that a reader of another system's files has made. */
export function checkRecord(value: unknown): Result<ArchiveRecord> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused('it is not a JSON object')
  const { type } = value as { type?: unknown }
  if (typeof type !== 'string' || !Object.hasOwn(schemas, type)) {
    return refused(type === undefined ? 'it has no type' : `its type ${printed(type)} is unknown`)
  }
  const given = Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null))
  const parsed = v.safeParse(schemas[type as ArchiveRecordType], given, { abortEarly: true, abortPipeEarly: true })
  if (parsed.success) return ok(parsed.output)
  const issue = parsed.issues[0]
  const field = v.getDotPath(issue)
  if (field === null) return refused(`the ${type} ${issue.message}`)
  return refused(issue.received === 'undefined' ? `${field} is missing` : `${field} ${issue.message}`)
}

const printed = (value: unknown): string => JSON.stringify(value).slice(0, 60)
