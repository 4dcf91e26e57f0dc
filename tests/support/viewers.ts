import type { App } from '#app/app.server.ts'
import { type Clock, SECOND_MS } from '#app/kernel/clock.ts'
import { GUEST, type SignedIn, type Viewer } from '#app/members/viewer.ts'
import { CAST, type Part } from './cast.ts'
import { TEST_NOW } from './database.ts'

/** Those who can stand before a page. */
export const VIEWERS = [
  'guest',
  'pending',
  'silenced',
  'newcomer',
  'member',
  'otherMember',
  'moderator',
  'owner',
] as const
export type ViewerName = (typeof VIEWERS)[number]

/** One of the cast as a signed-in viewer, with what a test wants otherwise. */
export function viewerOf(part: Part, otherwise: Partial<SignedIn> = {}): SignedIn {
  const { id, username, role, state } = CAST[part]
  return {
    kind: 'member',
    id,
    username,
    displayName: username,
    role,
    state: state as SignedIn['state'],
    locale: null,
    sessionId: `session-${part}`,
    ...otherwise,
  }
}

/** Who really stands there: suspended and former members have no session, so they come as guests. */
export function viewerAs(name: Part | 'guest'): Viewer {
  return name === 'guest' || name === 'suspended' || name === 'former' ? GUEST : viewerOf(name)
}

/** A clock that is a second later every time it is asked. */
export function tickingClock(): Clock {
  let now = TEST_NOW.getTime()
  return {
    now: () => {
      now += SECOND_MS
      return new Date(now)
    },
  }
}

const TABLES = ['Thread', 'Post', 'PostRevision', 'Reaction', 'ThreadRead', 'ModerationAct', 'Member'] as const

/** Everything the talking rooms keep, for tests that say: nothing was changed. */
export const everythingSaid = (app: App): string =>
  JSON.stringify(TABLES.map((table) => app.db.sql.all(`SELECT * FROM ${table} ORDER BY rowid`)))

/** From now on no act of staff can be logged in this database. */
export const breakTheLog = (app: App): Promise<unknown> =>
  app.db.write((tx) =>
    tx.$executeRawUnsafe(
      `CREATE TRIGGER no_log BEFORE INSERT ON ModerationAct BEGIN SELECT RAISE(ABORT, 'the log is broken'); END`,
    ),
  )
