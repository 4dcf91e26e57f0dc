import { isOwner, type SignedIn, type Viewer } from '#app/members/viewer.ts'

/** The house is the owner's to arrange: its name, its doors, its rooms. */
export const canArrange = (viewer: Viewer): viewer is SignedIn => isOwner(viewer) && viewer.state === 'active'
