import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Profile } from '#app/members/queries.server.ts'
import { m } from '#app/messages/compiled/messages.js'
import { Avatar } from '#app/ui/avatar.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { useFormats } from '#app/ui/format.ts'
import { RoleBadge } from './role-badge.tsx'

const STANDINGS: Record<Profile['standing'], (() => string) | null> = {
  here: null,
  gone: () => m.members_standing_gone(),
  pending: () => m.members_standing_pending(),
  silenced: () => m.members_standing_silenced(),
  suspended: () => m.members_standing_suspended(),
}

/** Who somebody is: face, name, since when, and what they say of themselves. */
export function ProfileHead({ profile, isSelf }: { profile: Profile; isSelf: boolean }) {
  const formats = useFormats()
  const standing = STANDINGS[profile.standing]?.()
  return (
    <>
      <div className="mb-6 flex items-center gap-4 sm:gap-6">
        <Avatar id={profile.id} name={profile.displayName} size="large" />
        <div className="min-w-0">
          <h1 className="text-[28px] [overflow-wrap:anywhere] sm:text-4xl">{profile.displayName}</h1>
          <p className="mt-1 flex flex-wrap items-center gap-x-2.5 text-ink-soft">
            <span className="[overflow-wrap:anywhere]">@{profile.username}</span>
            {profile.standing === 'gone' ? null : <RoleBadge role={profile.role} />}
          </p>
        </div>
      </div>
      {standing ? <p className="mb-5 font-semibold text-warn">{standing}</p> : null}
      {profile.about ? (
        <p className="mb-5 max-w-[68ch] whitespace-pre-line [overflow-wrap:anywhere]">{profile.about}</p>
      ) : null}
      <dl className="mb-8 grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
        <Fact name={m.members_interests()}>{profile.interests}</Fact>
        <Fact name={m.members_place()}>{profile.place}</Fact>
        <Fact name={m.members_here_since()}>{formats.fullDay(profile.joinedAt)}</Fact>
        <Fact name={m.members_came_with()}>
          {profile.invitedBy ? (
            <Link to={`/members/${encodeURIComponent(profile.invitedBy.username)}`} className="link">
              {profile.invitedBy.displayName}
            </Link>
          ) : null}
        </Fact>
      </dl>
      {isSelf ? (
        <p className="mb-8">
          <ButtonLink to="/settings" tone="quiet">
            {m.members_edit_profile()}
          </ButtonLink>
        </p>
      ) : null}
    </>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null
  return (
    <>
      <dt className="text-ink-soft max-sm:mt-2">{name}</dt>
      <dd className="[overflow-wrap:anywhere]">{children}</dd>
    </>
  )
}
