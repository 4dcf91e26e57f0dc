import { isInside, isStaff, type Viewer } from '#app/members/viewer.ts'
import { audiencesOf } from './policy.ts'

/**
 * The conditions every query begins with, for the aliases `t` Thread, `c` its Category, `p` Post.
 * They hold words of our own only, so they are safe inside SQL and few enough to be prepared once.
 */

const inAudience = (viewer: Viewer): string =>
  `c.audience IN (${audiencesOf(viewer)
    .map((audience) => `'${audience}'`)
    .join(', ')})`

/** Threads that lists, profiles, searches and feeds may name: nothing removed, whoever asks. */
export const visibleThreads = (viewer: Viewer): string =>
  `${inAudience(viewer)} AND t.deletedAt IS NULL AND t.hiddenAt IS NULL`

/** Threads that can be opened by their address: staff also find the removed ones. */
export const openableThreads = (viewer: Viewer): string =>
  isStaff(viewer) ? inAudience(viewer) : visibleThreads(viewer)

/** Posts whose words may be shown. Of a removed post not even the excerpt. */
export const visiblePosts = 'p.deletedAt IS NULL AND p.hiddenAt IS NULL'

/**
 * Places in the flow of a thread: readable posts, placeholders that something readable answers, one's own deleted
 * posts (to bring them back), and for staff everything. Has exactly one value to fill in: the viewer's id.
 */
export const placedPosts = (viewer: Viewer): string =>
  isStaff(viewer)
    ? `(1 OR p.authorId = ?)`
    : `((${visiblePosts}) OR (p.authorId = ? AND p.hiddenAt IS NULL) OR EXISTS (
        SELECT 1 FROM Post r WHERE r.replyToId = p.id AND r.threadId = p.threadId AND r.deletedAt IS NULL AND r.hiddenAt IS NULL))`

/** Whose reading, reactions and deleted posts a question is about; '' is nobody. */
export const viewerId = (viewer: Viewer): string => (isInside(viewer) ? viewer.id : '')
