export const JOIN_POLICIES = ['open', 'approval', 'invitation'] as const
export type JoinPolicy = (typeof JOIN_POLICIES)[number]

/** In characters. */
export const COMMUNITY_LIMITS = { name: 60, purpose: 300 } as const

export type Community = {
  name: string
  purpose: string
  joinPolicy: JoinPolicy
  timeZone: string
  createdAt: number
  visitsRecordedSince: string | null
  insightsWindowDays: number | null
  /** Milliseconds; the end of an imported archive that nobody has continued. */
  archiveEndsAt: number | null
}
