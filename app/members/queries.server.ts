import type { App } from '#app/app.server.ts'
import { type Cursor, printCursor } from '#app/kernel/cursor.ts'
import { comparisonKey, singleLine } from '#app/kernel/text.ts'
import { MEMBERS_PER_PAGE, PROFILE_LIMITS } from './limits.ts'
import { canReadProfileWords, canSeeProfile, type MemberSubject, type ProfileSubject } from './policy.ts'
import type { MemberState, Role, Viewer } from './viewer.ts'

export type MemberLine = {
  id: string
  username: string
  displayName: string
  role: Role
  interests: string
  joinedAt: number
}

/** Those who take part. Bots are no members, and who is suspended is not on show. */
const ON_SHOW = `m.state IN ('active', 'silenced') AND m.isBot = 0`

/** The directory, newest first; `q` is looked for in names. Members see it, so the route asks who is there. */
export function listMembers(app: App, asked: { q: string; before: Cursor | null }) {
  const patterns = searchPatterns(asked.q)
  const found = patterns.length === 0 ? '' : `AND (m.usernameKey LIKE ? ESCAPE '\\' ${NAME_LIKE.repeat(3)})`
  const from = asked.before ? 'AND (m.joinedAt, m.id) < (?, ?)' : ''
  const rows = app.db.sql.all<MemberLine>(
    `SELECT m.id, m.username, m.displayName, m.role, m.interests, m.joinedAt FROM Member m
     WHERE ${ON_SHOW} ${found} ${from} ORDER BY m.joinedAt DESC, m.id DESC LIMIT ${MEMBERS_PER_PAGE + 1}`,
    ...patterns,
    ...(asked.before ? [asked.before.at, asked.before.id] : []),
  )
  const members = rows.slice(0, MEMBERS_PER_PAGE)
  const last = rows.length > MEMBERS_PER_PAGE ? members.at(-1) : undefined
  return { members, next: last ? printCursor({ at: last.joinedAt, id: last.id }) : null }
}

const NAME_LIKE = ` OR m.displayName LIKE ? ESCAPE '\\'`

/** SQLite's LIKE folds ASCII only, so other letters are tried as typed, small, and with a capital first. */
function searchPatterns(q: string): string[] {
  const text = singleLine(q).replace(/^@/, '').slice(0, PROFILE_LIMITS.search)
  if (text === '') return []
  const small = text.toLowerCase()
  const capital = small.charAt(0).toUpperCase() + small.slice(1)
  return [comparisonKey(text), text, small, capital].map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
}

const WAS_REFUSED = `EXISTS (SELECT 1 FROM ModerationAct a
  WHERE a.subjectType = 'member' AND a.subjectId = m.id AND a.kind = 'refuse-member') AS wasRefused`

export type Profile = {
  id: string
  username: string
  displayName: string
  role: Role
  /** What of the state the viewer may know: others see only that somebody no longer takes part. */
  standing: 'here' | 'gone' | 'pending' | 'silenced' | 'suspended'
  isImported: boolean
  isBot: boolean
  about: string
  interests: string
  place: string
  joinedAt: number
  invitedBy: { username: string; displayName: string } | null
}

type ProfileRow = Omit<Profile, 'standing' | 'isImported' | 'isBot' | 'invitedBy'> & {
  state: MemberState
  wasRefused: number
  isImported: number
  isBot: number
  inviterUsername: string | null
  inviterName: string | null
}

/** A profile as far as the viewer may see it, with the subject for further rules; null when there is none for them. */
export function findProfile(
  app: App,
  viewer: Viewer,
  username: string,
): { profile: Profile; subject: ProfileSubject } | null {
  const row = app.db.sql.get<ProfileRow>(
    `SELECT m.id, m.username, m.displayName, m.role, m.state, m.about, m.interests, m.place, m.joinedAt, m.isImported,
            m.isBot, ${WAS_REFUSED}, i.username AS inviterUsername, i.displayName AS inviterName
     FROM Member m LEFT JOIN Member i ON i.id = m.invitedById AND i.state IN ('active', 'silenced')
     WHERE m.usernameKey = ?`,
    comparisonKey(username),
  )
  if (!row) return null
  const subject: ProfileSubject = { id: row.id, role: row.role, state: row.state, wasRefused: row.wasRefused === 1 }
  if (!canSeeProfile(viewer, subject)) return null
  const hasWords = canReadProfileWords(viewer, subject)
  const isStaffSight = viewer.kind === 'member' && viewer.role !== 'member'
  const profile: Profile = {
    id: row.id,
    username: row.username,
    displayName: row.displayName,
    role: row.role,
    standing: standingOf(row.state, isStaffSight),
    isImported: row.isImported === 1,
    isBot: row.isBot === 1,
    about: hasWords ? row.about : '',
    interests: hasWords ? row.interests : '',
    place: hasWords ? row.place : '',
    joinedAt: row.joinedAt,
    invitedBy:
      row.inviterUsername && row.inviterName ? { username: row.inviterUsername, displayName: row.inviterName } : null,
  }
  return { profile, subject }
}

function standingOf(state: MemberState, isStaffSight: boolean): Profile['standing'] {
  if (state === 'active') return 'here'
  if (state === 'former') return 'gone'
  if (isStaffSight) return state
  return state === 'suspended' ? 'gone' : 'here'
}

/** The member a page for staff is about. */
export function findSubject(
  app: App,
  username: string,
): (MemberSubject & { username: string; displayName: string }) | null {
  return (
    app.db.sql.get<MemberSubject & { username: string; displayName: string }>(
      'SELECT id, username, displayName, role, state FROM Member WHERE usernameKey = ?',
      comparisonKey(username),
    ) ?? null
  )
}

export type OwnProfile = { displayName: string; about: string; interests: string; place: string }

export function findOwnProfile(app: App, memberId: string): OwnProfile {
  const row = app.db.sql.get<OwnProfile>(
    'SELECT displayName, about, interests, place FROM Member WHERE id = ?',
    memberId,
  )
  if (!row) throw new Error('The viewer is not in the database.')
  return row
}

export type PendingMember = {
  id: string
  username: string
  displayName: string
  about: string
  joinedAt: number
  inviterName: string | null
}

/** Who waits at the door, longest first. For staff; the layout asks. */
export function listPending(app: App): PendingMember[] {
  return app.db.sql.all<PendingMember>(
    `SELECT m.id, m.username, m.displayName, m.about, m.joinedAt, i.displayName AS inviterName
     FROM Member m LEFT JOIN Member i ON i.id = m.invitedById
     WHERE m.state = 'pending' ORDER BY m.joinedAt, m.id LIMIT 200`,
  )
}
