import { isStaff, type Viewer } from '#app/members/viewer.ts'
import {
  canModeratePost,
  canModerateThread,
  type PostSubject,
  type ThreadSubject,
  type Verdict,
} from '#app/threads/policy.ts'

/** The log is for those who act. It names what has been removed, so it is nobody else's reading. */
export const canReadLog = (viewer: Viewer): boolean => isStaff(viewer)

/** Locking, unlocking, pinning and unpinning. */
export const canSteerThread = (viewer: Viewer, thread: ThreadSubject): Verdict => canModerateThread(viewer, thread)

/** Someone else's post, as long as it is there. One's own is deleted like anybody's. */
export function canHidePost(viewer: Viewer, post: PostSubject): Verdict {
  const verdict = canModeratePost(viewer, post)
  if (verdict !== true) return verdict
  return (!post.isHidden && !post.isDeleted) || 'not-allowed'
}

/** Someone else's post, whoever removed it: authors cannot reopen a thread they deleted, so they may ask the staff. */
export function canUnhidePost(viewer: Viewer, post: PostSubject): Verdict {
  const verdict = canModeratePost(viewer, post)
  if (verdict !== true) return verdict
  return post.isHidden || post.isDeleted || 'not-allowed'
}
