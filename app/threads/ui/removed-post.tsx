import { Form } from 'react-router'
import { m } from '#app/messages/compiled/messages.js'
import { Button } from '#app/ui/button.tsx'
import type { PostView, Removal } from '../thread-page.ts'
import { AnsweredBy } from './post-links.tsx'

export const removalSentence = (removal: Removal | null): string =>
  removal === 'moderator' ? m.threads_removed_by_moderator() : m.threads_removed_by_author()

/** What stands where a post was, so that its answers keep their place. Says nothing of whose it was. */
export function RemovedPost({ post }: { post: PostView }) {
  return (
    <article
      id={`p-${post.id}`}
      data-post=""
      tabIndex={-1}
      className="border-t border-line py-4 text-ink-soft sm:pl-13"
    >
      <p className="flex flex-wrap items-center gap-x-4 italic">
        {post.may.restore ? m.threads_removed_by_you() : removalSentence(post.removal)}
        {post.may.restore ? (
          <Form method="post" action={`/posts/${post.id}/deletion`}>
            <Button name="intent" value="restore" tone="plain" className="not-italic underline">
              {m.threads_restore()}
            </Button>
          </Form>
        ) : null}
      </p>
      <AnsweredBy post={post} threadPath={null} />
    </article>
  )
}
