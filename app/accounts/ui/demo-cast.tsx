import { Form } from 'react-router'
import type { DemoPart, DemoPerson } from '#app/accounts/demo-cast.server.ts'
import { m } from '#app/messages/compiled/messages.js'
import { Avatar } from '#app/ui/avatar.tsx'

const PARTS: Record<DemoPart, () => string> = {
  owner: () => m.accounts_demo_owner(),
  moderator: () => m.accounts_demo_moderator(),
  regular: () => m.accounts_demo_regular(),
  newcomer: () => m.accounts_demo_newcomer(),
}

/** One tap each: the demo's four ways in. */
export function DemoCast({ people, next }: { people: DemoPerson[]; next: string }) {
  if (people.length === 0) return null
  return (
    <section aria-labelledby="demo-cast" className="mt-10">
      <h2 id="demo-cast" className="text-xl">
        {m.accounts_demo_title()}
      </h2>
      <p className="mt-1 mb-3 text-ink-soft">{m.accounts_demo_text()}</p>
      <ul className="grid gap-3 sm:grid-cols-2">
        {people.map((person) => (
          <li key={person.id}>
            <Form method="post" action="/demo-sign-in" reloadDocument>
              <input type="hidden" name="memberId" value={person.id} />
              <input type="hidden" name="next" value={next} />
              <button
                type="submit"
                className="card flex min-h-16 w-full cursor-pointer items-center gap-3 p-3 text-left hover:border-accent"
              >
                <Avatar id={person.id} name={person.displayName} />
                <span className="min-w-0">
                  <span className="block truncate font-semibold text-accent">
                    {m.accounts_demo_sign_in_as({ name: person.displayName })}
                  </span>
                  <span className="block text-sm text-ink-soft">{PARTS[person.part]()}</span>
                </span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}
