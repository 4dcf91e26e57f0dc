export type InviteTimes = { expiresAt: Date | null; acceptedAt: Date | null; revokedAt: Date | null }

export type InviteState = 'open' | 'accepted' | 'revoked' | 'expired'

/** An invitation without an end came with an archive and opens nothing. */
export function inviteState(invite: InviteTimes, now: Date): InviteState {
  if (invite.acceptedAt) return 'accepted'
  if (invite.revokedAt) return 'revoked'
  return invite.expiresAt && invite.expiresAt.getTime() > now.getTime() ? 'open' : 'expired'
}
