import { Link } from 'react-router'
import { notFound, signedIn } from '#app/http/audience.server.ts'
import { appContext } from '#app/http/contexts.server.ts'
import { canChangeRole, canMakeClaimLink } from '#app/members/policy.ts'
import { findProfile } from '#app/members/queries.server.ts'
import { ProfileHead } from '#app/members/ui/profile-head.tsx'
import { m } from '#app/messages/compiled/messages.js'
import { recentByMember } from '#app/threads/recent-by-member.server.ts'
import { RecentWords } from '#app/threads/ui/recent-words.tsx'
import { Page } from '#app/ui/page.tsx'
import { titled } from '#app/ui/titled.ts'
import type { Route } from './+types/member-profile.ts'

/** Here and not in the members' room, because a person's page shows their words and rooms look only down. */
export function loader({ context, params }: Route.LoaderArgs) {
  const app = context.get(appContext)
  const viewer = signedIn(context)
  const found = findProfile(app, viewer, params.username)
  if (!found) throw notFound()
  return {
    page: {
      profile: found.profile,
      isSelf: found.profile.id === viewer.id,
      recent: recentByMember(app, viewer, found.profile.id),
    },
    may: { changeRole: canChangeRole(viewer, found.subject), makeClaimLink: canMakeClaimLink(viewer, found.subject) },
  }
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  titled(matches, loaderData?.page.profile.displayName ?? m.shell_missing_title())

export default function MemberProfile({ loaderData: { page, may } }: Route.ComponentProps) {
  const path = `/members/${encodeURIComponent(page.profile.username)}`
  const isHelped = page.profile.isImported && may.makeClaimLink
  return (
    <Page>
      <ProfileHead profile={page.profile} isSelf={page.isSelf} />
      {isHelped ? <p className="mb-4 text-ink-soft">{m.members_is_imported()}</p> : null}
      {may.changeRole || may.makeClaimLink ? (
        <ul className="mb-8 flex flex-wrap gap-x-6">
          {may.changeRole ? <Deed to={`${path}/role`}>{m.members_change_role()}</Deed> : null}
          {may.makeClaimLink ? <Deed to={`${path}/claim-link`}>{m.members_make_claim_link()}</Deed> : null}
        </ul>
      ) : null}
      <RecentWords recent={page.recent} name={page.profile.displayName} />
    </Page>
  )
}

function Deed({ to, children }: { to: string; children: string }) {
  return (
    <li>
      <Link to={to} className="link inline-flex min-h-11 items-center">
        {children}
      </Link>
    </li>
  )
}
