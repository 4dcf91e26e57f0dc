import type { CommunityRecords, MemberRow, PostRow, VisitRow } from '#app/insights/records.ts'

/** Records whose rows can be walked more than once, for tests. */
export type PlainRecords = CommunityRecords & { members: MemberRow[]; posts: PostRow[]; visits?: VisitRow[] }
