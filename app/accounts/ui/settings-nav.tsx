import { NavLink } from 'react-router'
import { m } from '#app/messages/compiled/messages.js'
import { useShell } from '#app/ui/shell.ts'

const PLACES = [
  { to: '/settings', label: () => m.accounts_settings_profile() },
  { to: '/settings/password', label: () => m.accounts_settings_password() },
  { to: '/settings/email', label: () => m.accounts_settings_email() },
]
const OWNER_PLACES = [
  { to: '/settings/community', label: () => m.accounts_settings_community() },
  { to: '/settings/categories', label: () => m.accounts_settings_categories() },
]

/** One's own settings; the owner has the community's beside them. */
export function SettingsNav() {
  const { viewer } = useShell()
  const places = viewer?.role === 'owner' ? [...PLACES, ...OWNER_PLACES] : PLACES
  return (
    <nav aria-label={m.accounts_settings_title()} className="mb-6 flex flex-wrap gap-x-5 border-b border-line">
      {places.map((place) => (
        <NavLink
          key={place.to}
          to={place.to}
          end
          className="flex min-h-11 items-center text-[15px] text-ink-soft aria-[current=page]:text-ink aria-[current=page]:shadow-[inset_0_-2px_var(--color-accent)]"
        >
          {place.label()}
        </NavLink>
      ))}
    </nav>
  )
}
