import type { App } from '#app/app.server.ts'
import { type Clock, SECOND_MS } from '#app/kernel/clock.ts'
import { GUEST, type Viewer } from '#app/members/viewer.ts'
import { CAST, type Part } from './cast.ts'
import { TEST_NOW } from './database.ts'

/** Those of the cast who can stand before a page; suspended and former members have no session. */
export const VIEWERS = ['guest', 'pending', 'silenced', 'newcomer', 'member', 'otherMember', 'moderator', 'owner'] as const
export type ViewerName = (typeof VIEWERS)[number]

export function viewerAs(name: Part | 'guest'): Viewer {
  if (name === 'guest') return GUEST
  const { id, username, role, state } = CAST[name]
  if (state === 'suspended' || state === 'former') return GUEST
  return { kind: 'member', id, username, displayName: username, role, state, locale: null, sessionId: 'test' }
}

/** A clock that is a second later every time it is asked. */
export function tickingClock(): Clock {
  let now = TEST_NOW.getTime()
  return { now: () => new Date((now += SECOND_MS)) }
}

const TABLES = ['Thread', 'Post', 'PostRevision', 'Reaction', 'ThreadRead', 'ModerationAct', 'Member'] as const

/** Everything the talking rooms keep, for tests that say: nothing was changed. */
export const everythingSaid = (app: App): string =>
  JSON.stringify(TABLES.map((table) => app.db.sql.all(`SELECT * FROM ${table} ORDER BY rowid`)))
