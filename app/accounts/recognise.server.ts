import type { App } from '#app/app.server.ts'
import { GUEST, type MemberState, type Role, type Viewer } from '#app/members/viewer.ts'
import { isSessionAlive, isTouchDue, parseToken } from './session.ts'
import { secretMatches } from './token.server.ts'

type SessionRow = {
  memberId: string
  secretHash: Uint8Array
  createdAt: number
  lastVerifiedAt: number
  username: string
  displayName: string
  role: Role
  state: MemberState
  locale: string | null
}

const SESSION_WITH_MEMBER = `
  SELECT s.memberId, s.secretHash, s.createdAt, s.lastVerifiedAt, m.username, m.displayName, m.role, m.state, m.locale
  FROM Session s JOIN Member m ON m.id = s.memberId WHERE s.id = ?`

/** Who a session token belongs to; a guest for anything unknown, wrong, expired or no longer allowed in. */
export async function recognise(app: App, token: string | undefined): Promise<Viewer> {
  const parsed = parseToken(token)
  if (!parsed) return GUEST
  const row = app.db.sql.get<SessionRow>(SESSION_WITH_MEMBER, parsed.id)
  if (!row || !secretMatches(parsed.secret, row.secretHash)) return GUEST
  if (row.state === 'suspended' || row.state === 'former') return GUEST
  const now = app.clock.now()
  const times = { createdAt: new Date(row.createdAt), lastVerifiedAt: new Date(row.lastVerifiedAt) }
  if (!isSessionAlive(times, now)) return GUEST
  if (isTouchDue(times, now))
    await app.db.write((tx) => tx.session.updateMany({ where: { id: parsed.id }, data: { lastVerifiedAt: now } }))
  return {
    kind: 'member',
    id: row.memberId,
    username: row.username,
    displayName: row.displayName,
    role: row.role,
    state: row.state,
    locale: row.locale,
    sessionId: parsed.id,
  }
}
