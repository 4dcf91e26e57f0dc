import { notFound } from '#app/http/audience.server.ts'
import { appContext, viewerContext } from '#app/http/contexts.server.ts'
import { parseCursor } from '#app/kernel/cursor.ts'
import { m } from '#app/messages/compiled/messages.js'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page, PageTitle } from '#app/ui/page.tsx'
import { titled } from '#app/ui/titled.ts'
import { canPostIn } from '../policy.ts'
import { listCategories, listThreads } from '../thread-list-queries.server.ts'
import { CategoryChips } from '../ui/category-chips.tsx'
import { ThreadListing } from '../ui/thread-listing.tsx'
import type { Route } from './+types/category.ts'

export function loader({ context, params, url }: Route.LoaderArgs) {
  const app = context.get(appContext)
  const viewer = context.get(viewerContext)
  const categories = listCategories(app, viewer)
  const category = categories.find((candidate) => candidate.id === params.categoryId)
  if (!category) throw notFound()
  const before = parseCursor(url.searchParams.get('before'))
  return {
    page: { category, categories, list: listThreads(app, viewer, { categoryId: category.id, before }) },
    may: { startThread: canPostIn(viewer, category.audience) === true },
  }
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  titled(matches, loaderData?.page.category.name ?? m.shell_missing_title())

export default function Category({ loaderData: { page, may } }: Route.ComponentProps) {
  const { category } = page
  const newThreadPath = may.startThread ? `/threads/new?category=${category.id}` : null
  return (
    <Page>
      <div className="mb-4 flex flex-wrap items-start justify-between gap-x-4">
        <div className="min-w-0">
          <PageTitle>{category.name}</PageTitle>
          {category.description ? (
            <p className="-mt-2 mb-3 max-w-[60ch] text-ink-soft">{category.description}</p>
          ) : null}
        </div>
        {newThreadPath ? (
          <ButtonLink to={newThreadPath} className="mt-1">
            {m.threads_new_title()}
          </ButtonLink>
        ) : null}
      </div>
      <CategoryChips categories={page.categories} />
      <ThreadListing
        list={page.list}
        path={`/categories/${category.id}`}
        showCategory={false}
        newThreadPath={newThreadPath}
      />
    </Page>
  )
}
