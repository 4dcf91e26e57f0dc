import type { ReactNode } from 'react'
import { notFound, signedIn } from '#app/http/audience.server.ts'
import { appContext } from '#app/http/contexts.server.ts'
import { m } from '#app/messages/compiled/messages.js'
import { Moment } from '#app/ui/moment.tsx'
import { Page, PageTitle } from '#app/ui/page.tsx'
import { titled } from '#app/ui/titled.ts'
import { canReadHistory } from '../policy.ts'
import { findPostText, listVersions } from '../post-version-queries.server.ts'
import { Prose } from '../ui/prose.tsx'
import type { Route } from './+types/post-history.ts'

export function loader({ context, params }: Route.LoaderArgs) {
  const app = context.get(appContext)
  const viewer = signedIn(context)
  const found = findPostText(app, viewer, params.postId)
  if (!found || canReadHistory(viewer, found.subject) !== true) throw notFound()
  const { id, authorName, threadTitle, bodyHtml } = found.post
  return { page: { post: { id, authorName, threadTitle, bodyHtml }, versions: listVersions(app, params.postId) } }
}

export const meta: Route.MetaFunction = ({ matches }) => titled(matches, m.threads_history_title())

export default function PostHistory({ loaderData: { page } }: Route.ComponentProps) {
  const { post } = page
  return (
    <Page>
      <PageTitle>{m.threads_history_title()}</PageTitle>
      <p className="mb-5 text-ink-soft">
        {m.threads_history_of({ name: post.authorName, title: post.threadTitle })} ·{' '}
        <a href={`/posts/${post.id}`} className="link inline-flex min-h-11 items-center">
          {m.threads_history_back()}
        </a>
      </p>
      <Version html={post.bodyHtml}>{m.threads_history_now()}</Version>
      {page.versions.map((version) => (
        <Version key={version.id} html={version.html}>
          {m.threads_history_replaced({ name: version.editorName })} · <Moment at={version.replacedAt} />
        </Version>
      ))}
    </Page>
  )
}

function Version({ html, children }: { html: string; children: ReactNode }) {
  return (
    <section className="border-t border-line py-4">
      <h2 className="mb-2 font-sans text-sm font-semibold tracking-normal text-ink-soft">{children}</h2>
      <Prose html={html} />
    </section>
  )
}
