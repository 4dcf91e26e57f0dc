import type { Role } from '#app/members/viewer.ts'
import { m } from '#app/messages/compiled/messages.js'

const NAMES: Record<Role, () => string> = {
  owner: () => m.members_role_owner(),
  moderator: () => m.members_role_moderator(),
  member: () => m.members_role_member(),
}

export const roleName = (role: Role): string => NAMES[role]()

/** Owners and moderators are marked, so that one knows whom to ask. Being a member needs no mark. */
export function RoleBadge({ role }: { role: Role }) {
  if (role === 'member') return null
  return (
    <span className="rounded-full bg-accent-soft px-2.5 text-[13px] leading-6 whitespace-nowrap text-accent">
      {roleName(role)}
    </span>
  )
}
