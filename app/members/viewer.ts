export const ROLES = ['owner', 'moderator', 'member'] as const
export type Role = (typeof ROLES)[number]

export const MEMBER_STATES = ['active', 'pending', 'silenced', 'suspended', 'former'] as const
export type MemberState = (typeof MEMBER_STATES)[number]

export type SignedIn = {
  kind: 'member'
  id: string
  username: string
  displayName: string
  role: Role
  state: Exclude<MemberState, 'suspended' | 'former'>
  locale: string | null
  sessionId: string
}

/** Who is looking. Suspended and former members have no sessions, so they look as guests. */
export type Viewer = { kind: 'guest' } | SignedIn

export const GUEST: Viewer = { kind: 'guest' }

/** Pending members see what guests see until they are let in. */
export const isInside = (viewer: Viewer): viewer is SignedIn => viewer.kind === 'member' && viewer.state !== 'pending'

export const isStaff = (viewer: Viewer): viewer is SignedIn => isInside(viewer) && viewer.role !== 'member'

export const isOwner = (viewer: Viewer): viewer is SignedIn => isInside(viewer) && viewer.role === 'owner'
