import { appContext, viewerContext } from '#app/http/contexts.server.ts'
import { parseCursor } from '#app/kernel/cursor.ts'
import { m } from '#app/messages/compiled/messages.js'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page, PageTitle } from '#app/ui/page.tsx'
import { useShell } from '#app/ui/shell.ts'
import { titled } from '#app/ui/titled.ts'
import { categoriesToPostIn, listCategories, listThreads } from '../thread-list-queries.server.ts'
import { CategoryChips } from '../ui/category-chips.tsx'
import { ThreadListing } from '../ui/thread-listing.tsx'
import type { Route } from './+types/home.ts'

export function loader({ context, url }: Route.LoaderArgs) {
  const app = context.get(appContext)
  const viewer = context.get(viewerContext)
  const before = parseCursor(url.searchParams.get('before'))
  return {
    page: { list: listThreads(app, viewer, { before }), categories: listCategories(app, viewer) },
    may: { startThread: categoriesToPostIn(app, viewer).length > 0 },
  }
}

export const meta: Route.MetaFunction = ({ matches }) => titled(matches, m.threads_home_title())

export default function Home({ loaderData: { page, may } }: Route.ComponentProps) {
  const { viewer } = useShell()
  return (
    <Page>
      {viewer ? (
        <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4">
          <PageTitle>{m.threads_home_title()}</PageTitle>
          {may.startThread ? <ButtonLink to="/threads/new">{m.threads_new_title()}</ButtonLink> : null}
        </div>
      ) : (
        <Welcome />
      )}
      <CategoryChips categories={page.categories} />
      <ThreadListing list={page.list} path="/" showCategory newThreadPath={may.startThread ? '/threads/new' : null} />
    </Page>
  )
}

/** For visitors: what this place is for, and the door. */
function Welcome() {
  const { community } = useShell()
  return (
    <div className="mb-8">
      <PageTitle>{community?.name}</PageTitle>
      {community?.purpose ? <p className="mb-5 max-w-[60ch] text-lg text-ink-soft">{community.purpose}</p> : null}
      <p className="flex flex-wrap gap-3">
        <ButtonLink to="/sign-up">{m.threads_join()}</ButtonLink>
        <ButtonLink to="/sign-in" tone="quiet">
          {m.shell_sign_in()}
        </ButtonLink>
      </p>
    </div>
  )
}
