import { Fragment, useState } from 'react'
import { Link, redirect } from 'react-router'
import { notFound } from '#app/http/audience.server.ts'
import { appContext, viewerContext } from '#app/http/contexts.server.ts'
import { readForm, showProblem } from '#app/http/forms.server.ts'
import { m } from '#app/messages/compiled/messages.js'
import { useFormats } from '#app/ui/format.ts'
import { Page } from '#app/ui/page.tsx'
import { titled } from '#app/ui/titled.ts'
import { replyForm } from '../forms.ts'
import { openThreadPage } from '../open-thread-page.server.ts'
import { canModerateThread, canReply } from '../policy.ts'
import { replyToThread } from '../reply-to-thread.server.ts'
import type { ThreadWindow } from '../thread-page.ts'
import { findPostAddress } from '../thread-page-queries.server.ts'
import { PostArticle } from '../ui/post-article.tsx'
import { PostKeys } from '../ui/post-keys.tsx'
import { PostPages, ThreadFooter } from '../ui/thread-footer.tsx'
import { ThreadHead } from '../ui/thread-head.tsx'
import type { Route } from './+types/thread.ts'
import { answerPreview } from './answer-preview.ts'

export function loader({ context, params, url }: Route.LoaderArgs) {
  const app = context.get(appContext)
  const viewer = context.get(viewerContext)
  const opened = openThreadPage(app, viewer, params.threadId, url.searchParams)
  if (!opened) throw notFound()
  const { subject, ...page } = opened
  return { page, may: { reply: canReply(viewer, subject), moderate: canModerateThread(viewer, subject) === true } }
}

export async function action({ request, context, params, url }: Route.ActionArgs) {
  const app = context.get(appContext)
  const viewer = context.get(viewerContext)
  if (viewer.kind === 'guest') throw redirect(`/sign-in?next=${encodeURIComponent(url.pathname)}`, 303)
  const form = await readForm(request, replyForm)
  const preview = answerPreview(app, form)
  if (preview) return preview
  if (!form.ok) return showProblem(form.problem)
  const { body, replyToId } = form.value
  const outcome = await replyToThread(app, viewer, { threadId: params.threadId, body, replyToId: replyToId || null })
  if (outcome.ok)
    throw redirect(findPostAddress(app, viewer, outcome.value.postId) ?? `/threads/${params.threadId}`, 303)
  if (outcome.reason === 'missing') throw notFound()
  return showProblem(form.refuse('form', outcome.reason))
}

export const meta: Route.MetaFunction = ({ matches, loaderData }) =>
  titled(matches, loaderData?.page.head.title ?? m.shell_missing_title())

export default function Thread({ loaderData: { page, may }, actionData }: Route.ComponentProps) {
  const threadPath = `/threads/${page.head.id}`
  return (
    <Page>
      <ThreadHead head={page.head} mayModerate={may.moderate} />
      {page.isBranch ? <BranchNote threadPath={threadPath} /> : null}
      {page.before ? <PostPages threadPath={threadPath} before={page.before} after={null} /> : null}
      <Posts key={`${page.head.id} ${page.posts[0]?.id}`} posts={page.posts} news={page.news} threadPath={threadPath} />
      <PostPages threadPath={threadPath} before={page.before} after={page.after} />
      <ThreadFooter
        key={page.head.id}
        reply={may.reply}
        threadPath={threadPath}
        target={page.target}
        lastAuthor={page.posts.findLast((post) => post.author)?.author?.displayName ?? null}
        answer={actionData}
      />
      <PostKeys />
    </Page>
  )
}

/** The line before what is new stays where it was when the reader came, although looking has moved their mark. */
function Posts({ posts, news: newsNow, threadPath }: Pick<ThreadWindow, 'posts' | 'news'> & { threadPath: string }) {
  const [news] = useState(newsNow)
  return posts.map((post) => (
    <Fragment key={post.id}>
      {news?.postId === post.id ? <NewSince since={news.since} /> : null}
      <PostArticle post={post} threadPath={threadPath} />
    </Fragment>
  ))
}

function BranchNote({ threadPath }: { threadPath: string }) {
  return (
    <p className="mb-3 rounded-control bg-surface-sunken px-4 py-1 text-[15px]">
      {m.threads_branch_shown()}{' '}
      <Link to={threadPath} className="link inline-flex min-h-11 items-center">
        {m.threads_branch_back()}
      </Link>
    </p>
  )
}

function NewSince({ since }: { since: number }) {
  const formats = useFormats()
  const daysAgo = formats.daysAgo(since)
  return (
    <p
      id="new"
      className="flex scroll-mt-3 items-center gap-3 text-sm font-semibold text-accent before:h-px before:flex-1 before:bg-accent/50 after:h-px after:flex-1 after:bg-accent/50 [&+article]:border-t-0"
    >
      <span suppressHydrationWarning>
        {daysAgo === 0
          ? m.threads_new_since_time({ time: formats.time(since) })
          : daysAgo === 1
            ? m.threads_new_since_yesterday()
            : m.threads_new_since_day({ day: formats.day(since) })}
      </span>
    </p>
  )
}
