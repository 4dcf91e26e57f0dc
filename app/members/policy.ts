import { isInside, isOwner, isStaff, type MemberState, type Role, type SignedIn, type Viewer } from './viewer.ts'

/** What a rule needs to know of a member. */
export type MemberSubject = { id: string; role: Role; state: MemberState }

/** `wasRefused`: asked to join and was never inside. */
export type ProfileSubject = MemberSubject & { wasRefused: boolean }

/** Profiles are for those inside. Who waits, or was never let in, is known to staff only. */
export function canSeeProfile(viewer: Viewer, subject: ProfileSubject): boolean {
  if (!isInside(viewer)) return false
  return isStaff(viewer) || (subject.state !== 'pending' && !subject.wasRefused)
}

/** Of those who left or were suspended others keep the name, which stands on their posts, and nothing more. */
export const canReadProfileWords = (viewer: Viewer, subject: ProfileSubject): boolean =>
  canSeeProfile(viewer, subject) && (isStaff(viewer) || (subject.state !== 'former' && subject.state !== 'suspended'))

/** A profile is read by others, so whoever is silenced cannot write there either. */
export const canChangeProfile = (viewer: Viewer): viewer is SignedIn => isInside(viewer) && viewer.state === 'active'

/** Saying yes or no to someone who waits. */
export const canAdmit = (viewer: Viewer): viewer is SignedIn => isStaff(viewer) && viewer.state === 'active'

/** Roles are the owner's to give, to people who are inside and in good standing. */
export const canChangeRole = (viewer: Viewer, subject: MemberSubject): viewer is SignedIn =>
  isOwner(viewer) && viewer.state === 'active' && subject.state === 'active'

/**
 * A way back in for a member: to claim an imported account, or after a forgotten password. Never into another owner's
 * account; those are helped by whoever runs the server.
 */
export const canMakeClaimLink = (viewer: Viewer, subject: MemberSubject): viewer is SignedIn =>
  isOwner(viewer) &&
  viewer.state === 'active' &&
  viewer.id !== subject.id &&
  subject.role !== 'owner' &&
  subject.state !== 'suspended' &&
  subject.state !== 'former'

/** A community always has an owner who can act. */
export const isLastOwner = (subject: MemberSubject, activeOwners: number): boolean =>
  subject.role === 'owner' && subject.state === 'active' && activeOwners <= 1
