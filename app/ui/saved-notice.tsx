import { useSearchParams } from 'react-router'
import { m } from '#app/messages/compiled/messages.js'

/** After a form was taken and its page is shown again: `?saved` in the address says so, with or without scripts. */
export function SavedNotice() {
  const [search] = useSearchParams()
  return (
    <div role="status">
      {search.has('saved') ? (
        <p className="mb-5 rounded-control bg-accent-soft px-4 py-3 font-semibold">{m.shell_saved()}</p>
      ) : null}
    </div>
  )
}
