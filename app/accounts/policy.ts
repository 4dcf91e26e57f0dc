import type { JoinPolicy } from '#app/community/community.ts'
import { isInside, type SignedIn, type Viewer } from '#app/members/viewer.ts'

/**
 * What a newcomer becomes. An invitation opens the door of a community that asks for one; where a moderator has
 * the last word, an invited newcomer waits as well, because any member can invite. 'needs-invitation' is a refusal.
 */
export function stateOnJoining(policy: JoinPolicy, isInvited: boolean): 'active' | 'pending' | 'needs-invitation' {
  if (policy === 'open') return 'active'
  if (policy === 'approval') return 'pending'
  return isInvited ? 'active' : 'needs-invitation'
}

/** Members in good standing; whoever is silenced answers for enough already. */
export const canInvite = (viewer: Viewer): viewer is SignedIn => isInside(viewer) && viewer.state === 'active'

export const canRevokeInvite = (viewer: Viewer, invite: { fromMemberId: string }): boolean =>
  isInside(viewer) && viewer.id === invite.fromMemberId
