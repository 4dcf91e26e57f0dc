import type { ReactNode } from 'react'
import { Form, Link, NavLink } from 'react-router'
import { m } from '#app/messages/compiled/messages.js'
import { Avatar } from './avatar.tsx'
import { Brand } from './brand.tsx'
import { ButtonLink } from './button.tsx'
import { useShell } from './shell.ts'

function Place({ to, end = false, children }: { to: string; end?: boolean; children: ReactNode }) {
  return (
    <NavLink
      to={to}
      end={end}
      className="flex min-h-11 items-center text-[15px] whitespace-nowrap text-ink-soft aria-[current=page]:text-ink aria-[current=page]:shadow-[inset_0_-2px_var(--color-accent)]"
    >
      {children}
    </NavLink>
  )
}

export function SiteHeader() {
  const { community, viewer } = useShell()
  const isStaff = viewer !== null && viewer.role !== 'member' && !viewer.isPending
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-4 py-2 sm:gap-x-7 sm:px-7 sm:py-3.5">
      <Link
        to="/"
        className="flex min-h-11 min-w-0 flex-1 basis-40 items-center gap-2.5 font-display sm:flex-none text-[22px] leading-tight text-ink"
      >
        <Brand />
        <span className="truncate">{community?.name ?? 'Rockpool'}</span>
      </Link>
      {community ? (
        <nav
          aria-label={m.shell_main_navigation()}
          className="order-3 flex w-full gap-5 overflow-x-auto sm:order-none sm:w-auto"
        >
          <Place to="/" end>
            {m.shell_home()}
          </Place>
          {viewer && !viewer.isPending ? <Place to="/members">{m.shell_members()}</Place> : null}
          {isStaff ? <Place to="/moderation">{m.shell_moderation()}</Place> : null}
          {viewer?.role === 'owner' ? <Place to="/insights">{m.shell_insights()}</Place> : null}
        </nav>
      ) : null}
      <div className="ml-auto flex items-center gap-3">
        {viewer ? <AccountMenu /> : community ? <GuestLinks /> : null}
      </div>
    </header>
  )
}

function GuestLinks() {
  return (
    <>
      <ButtonLink to="/sign-in" tone="plain">
        {m.shell_sign_in()}
      </ButtonLink>
      <ButtonLink to="/sign-up" tone="quiet" className="max-sm:hidden">
        {m.shell_join()}
      </ButtonLink>
    </>
  )
}

/** A details element: it opens and closes without any script. */
function AccountMenu() {
  const { viewer } = useShell()
  if (!viewer) return null
  return (
    <details className="relative">
      <summary className="flex size-11 cursor-pointer list-none items-center justify-center rounded-full [&::-webkit-details-marker]:hidden">
        <Avatar id={viewer.id} name={viewer.displayName} />
        <span className="sr-only">{m.shell_your_menu({ name: viewer.displayName })}</span>
      </summary>
      <div className="card absolute right-0 z-10 mt-1 w-60 p-2 text-[15px]">
        {viewer.isPending ? null : (
          <>
            <MenuLink to={`/members/${encodeURIComponent(viewer.username)}`}>{m.shell_your_profile()}</MenuLink>
            <MenuLink to="/settings">{m.shell_your_settings()}</MenuLink>
            <MenuLink to="/invitations">{m.shell_your_invitations()}</MenuLink>
          </>
        )}
        <Form method="post" action="/sign-out" reloadDocument>
          <button
            type="submit"
            className="min-h-11 w-full cursor-pointer rounded-control px-3 text-left hover:bg-surface-sunken"
          >
            {m.shell_sign_out()}
          </button>
        </Form>
      </div>
    </details>
  )
}

function MenuLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className="flex min-h-11 items-center rounded-control px-3 hover:bg-surface-sunken">
      {children}
    </Link>
  )
}
