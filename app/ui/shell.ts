import { useRouteLoaderData } from 'react-router'
import type { Role } from '#app/members/viewer.ts'

/** What every page knows: the house, the reader, the moment the page was made. */
export type Shell = {
  locale: string
  timeZone: string
  now: number
  community: { name: string; purpose: string } | null
  viewer: { id: string; username: string; displayName: string; role: Role; isPending: boolean } | null
  /** The address of this page, for forms that come back to it. */
  isDemo: boolean
}

const LOST: Shell = { locale: 'en', timeZone: 'UTC', now: 0, community: null, viewer: null, isDemo: false }

export function useShell(): Shell {
  return (useRouteLoaderData('root') as Shell | undefined) ?? LOST
}
