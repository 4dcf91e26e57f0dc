import type { App } from '#app/app.server.ts'
import { type InviteState, inviteState } from './invite.ts'
import { parseToken } from './session.ts'
import { secretMatches } from './token.server.ts'

type InviteRow = {
  id: string
  createdAt: number
  expiresAt: number | null
  acceptedAt: number | null
  revokedAt: number | null
}

const stateOf = (row: InviteRow, now: Date): InviteState => {
  const instant = (at: number | null) => (at === null ? null : new Date(at))
  return inviteState(
    { expiresAt: instant(row.expiresAt), acceptedAt: instant(row.acceptedAt), revokedAt: instant(row.revokedAt) },
    now,
  )
}

export type Inviter = { id: string; username: string; displayName: string }

/** Who invites with this link; null when it opens nothing (any more). Spending it checks again. */
export function findInviter(app: App, token: string): Inviter | null {
  const parsed = parseToken(token)
  if (!parsed) return null
  const row = app.db.sql.get<InviteRow & { secretHash: Uint8Array | null; memberId: string } & Omit<Inviter, 'id'>>(
    `SELECT i.id, i.secretHash, i.createdAt, i.expiresAt, i.acceptedAt, i.revokedAt,
            m.id AS memberId, m.username, m.displayName
     FROM Invite i JOIN Member m ON m.id = i.fromMemberId WHERE i.id = ? AND m.state = 'active'`,
    parsed.id,
  )
  if (!row?.secretHash || !secretMatches(parsed.secret, row.secretHash)) return null
  if (stateOf(row, app.clock.now()) !== 'open') return null
  return { id: row.memberId, username: row.username, displayName: row.displayName }
}

export type MyInvite = {
  id: string
  createdAt: number
  expiresAt: number | null
  state: InviteState
  acceptedBy: { id: string; username: string; displayName: string; isInside: boolean } | null
}

/** A member's invitations, newest first. */
export function listMyInvites(app: App, memberId: string): MyInvite[] {
  type Row = InviteRow & { byId: string | null; byUsername: string; byName: string; byState: string }
  const now = app.clock.now()
  return app.db.sql
    .all<Row>(
      `SELECT i.id, i.createdAt, i.expiresAt, i.acceptedAt, i.revokedAt,
              m.id AS byId, m.username AS byUsername, m.displayName AS byName, m.state AS byState
       FROM Invite i LEFT JOIN Member m ON m.id = i.acceptedById
       WHERE i.fromMemberId = ? ORDER BY i.createdAt DESC, i.id DESC LIMIT 200`,
      memberId,
    )
    .map((row) => ({
      id: row.id,
      createdAt: row.createdAt,
      expiresAt: row.expiresAt,
      state: stateOf(row, now),
      acceptedBy: row.byId
        ? {
            id: row.byId,
            username: row.byUsername,
            displayName: row.byName,
            isInside: row.byState === 'active' || row.byState === 'silenced',
          }
        : null,
    }))
}
