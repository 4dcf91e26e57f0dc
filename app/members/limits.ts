/** What a profile may hold, in characters, and how many members a page of the directory shows. */
export const PROFILE_LIMITS = { interests: 200, place: 100, reason: 500, search: 60 } as const
export const MEMBERS_PER_PAGE = 40
