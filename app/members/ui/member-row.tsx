import { Link } from 'react-router'
import type { MemberLine } from '#app/members/queries.server.ts'
import { m } from '#app/messages/compiled/messages.js'
import { Avatar } from '#app/ui/avatar.tsx'
import { useFormats } from '#app/ui/format.ts'
import { RoleBadge } from './role-badge.tsx'

/** One person in the directory; the whole row leads to them. */
export function MemberRow({ member }: { member: MemberLine }) {
  const formats = useFormats()
  return (
    <li>
      <Link
        to={`/members/${encodeURIComponent(member.username)}`}
        className="flex min-h-16 items-center gap-3 py-3 hover:bg-surface-sunken sm:-mx-3 sm:rounded-control sm:px-3"
      >
        <Avatar id={member.id} name={member.displayName} />
        <span className="min-w-0 flex-1">
          <span className="flex flex-wrap items-center gap-x-2.5">
            <span className="font-semibold [overflow-wrap:anywhere]">{member.displayName}</span>
            <RoleBadge role={member.role} />
            <span className="text-sm text-ink-soft">@{member.username}</span>
          </span>
          <span className="block text-sm text-ink-soft [overflow-wrap:anywhere]">
            {member.interests || m.members_joined({ day: formats.fullDay(member.joinedAt) })}
          </span>
        </span>
      </Link>
    </li>
  )
}
