import { CATEGORY_AUDIENCES, type CategoryAudience } from '#app/community/category.ts'
import { isInside, isStaff, type Role, type SignedIn, type Viewer } from '#app/members/viewer.ts'

/** What a rule needs to know of a thread; never its words. */
export type ThreadSubject = {
  audience: CategoryAudience
  authorId: string
  isLocked: boolean
  isDeleted: boolean
  isHidden: boolean
}

/** `isFirst`: the post that opened its thread, which comes and goes with it. */
export type PostSubject = {
  authorId: string
  authorRole: Role
  isDeleted: boolean
  isHidden: boolean
  isFirst: boolean
  thread: ThreadSubject
}

/** `missing`: this viewer must not even learn that it is there. */
export type Refusal = 'missing' | 'not-allowed' | 'locked'
export type Verdict = true | Refusal

/** Which categories a viewer's questions may touch: the first condition of every query. */
export function audiencesOf(viewer: Viewer): readonly CategoryAudience[] {
  if (isStaff(viewer)) return CATEGORY_AUDIENCES
  return isInside(viewer) ? ['public', 'members'] : ['public']
}

/** Silenced members read on, but say nothing; pending ones have not been let in. */
export const mayAct = (viewer: Viewer): viewer is SignedIn => viewer.kind === 'member' && viewer.state === 'active'

export const canSeeCategory = (viewer: Viewer, audience: CategoryAudience): boolean =>
  audiencesOf(viewer).includes(audience)

const isRemoved = (subject: { isDeleted: boolean; isHidden: boolean }): boolean => subject.isDeleted || subject.isHidden

/** Removed threads are there for staff only, also from their own authors. */
export const canSeeThread = (viewer: Viewer, thread: ThreadSubject): boolean =>
  canSeeCategory(viewer, thread.audience) && (!isRemoved(thread) || isStaff(viewer))

/** Reading the words, not the placeholder that may stand for them. */
export const canReadPost = (viewer: Viewer, post: PostSubject): boolean =>
  canSeeThread(viewer, post.thread) && (!isRemoved(post) || isStaff(viewer))

export function canPostIn(viewer: Viewer, audience: CategoryAudience): Verdict {
  if (!canSeeCategory(viewer, audience)) return 'missing'
  return mayAct(viewer) || 'not-allowed'
}

/** Staff may speak in a locked thread, to say why it is. */
export function canReply(viewer: Viewer, thread: ThreadSubject): Verdict {
  if (!canSeeThread(viewer, thread)) return 'missing'
  if (!mayAct(viewer) || isRemoved(thread)) return 'not-allowed'
  return !thread.isLocked || isStaff(viewer) || 'locked'
}

/** One's own at any time, until the thread is locked; staff also those of others, an owner's only by owners. */
export function canEditPost(viewer: Viewer, post: PostSubject): Verdict {
  if (!canReadPost(viewer, post)) return 'missing'
  if (!mayAct(viewer) || isRemoved(post)) return 'not-allowed'
  if (post.authorId !== viewer.id) return canModeratePost(viewer, post)
  return !post.thread.isLocked || isStaff(viewer) || 'locked'
}

/** One's own, always: also while silenced and in a locked thread. Others' posts are removed by staff, with a reason. */
export function canDeletePost(viewer: Viewer, post: PostSubject): Verdict {
  if (!canReadPost(viewer, post)) return 'missing'
  return (isInside(viewer) && viewer.id === post.authorId && !isRemoved(post)) || 'not-allowed'
}

/** What its author took back, its author may bring back; what staff removed stays with staff. */
export function canRestoreOwnPost(viewer: Viewer, post: PostSubject): Verdict {
  if (!canSeeThread(viewer, post.thread)) return 'missing'
  if (!isInside(viewer) || viewer.id !== post.authorId) return canReadPost(viewer, post) ? 'not-allowed' : 'missing'
  return (post.isDeleted && !post.isHidden) || 'not-allowed'
}

/** To others' posts only: nobody applauds themselves. */
export function canReact(viewer: Viewer, post: PostSubject): Verdict {
  if (!canReadPost(viewer, post)) return 'missing'
  return (mayAct(viewer) && !isRemoved(post) && !isRemoved(post.thread) && viewer.id !== post.authorId) || 'not-allowed'
}

export function canReadHistory(viewer: Viewer, post: PostSubject): Verdict {
  if (!canReadPost(viewer, post)) return 'missing'
  return isInside(viewer) || 'not-allowed'
}

/** Acting on what somebody else wrote. A moderator cannot act on an owner. */
export function canModeratePost(viewer: Viewer, post: PostSubject): Verdict {
  if (!canReadPost(viewer, post)) return 'missing'
  if (!isStaff(viewer) || !mayAct(viewer) || viewer.id === post.authorId) return 'not-allowed'
  return post.authorRole !== 'owner' || viewer.role === 'owner' || 'not-allowed'
}

/** Acting on the conversation as a whole, whoever began it. */
export function canModerateThread(viewer: Viewer, thread: ThreadSubject): Verdict {
  if (!canSeeThread(viewer, thread)) return 'missing'
  return (isStaff(viewer) && mayAct(viewer) && !isRemoved(thread)) || 'not-allowed'
}
