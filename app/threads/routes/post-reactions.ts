import { data, redirect } from 'react-router'
import { notFound, signedIn } from '#app/http/audience.server.ts'
import { appContext } from '#app/http/contexts.server.ts'
import { readForm, showProblem } from '#app/http/forms.server.ts'
import { addReaction } from '../add-reaction.server.ts'
import { reactionForm } from '../forms.ts'
import { removeReaction } from '../remove-reaction.server.ts'
import type { Route } from './+types/post-reactions.ts'

/** A resource: forms come back to the post; where script is at work, the page it is on stays and reads anew. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const app = context.get(appContext)
  const viewer = signedIn(context)
  const form = await readForm(request, reactionForm)
  if (!form.ok) return showProblem(form.problem)
  const { postId } = params
  const outcome =
    'add' in form.value
      ? await addReaction(app, viewer, { postId, kind: form.value.add })
      : await removeReaction(app, viewer, { postId, kind: form.value.remove })
  if (!outcome.ok) throw outcome.reason === 'missing' ? notFound() : data(null, { status: 403 })
  const isDocument = request.headers.get('accept')?.includes('text/html') ?? false
  return isDocument ? redirect(`/posts/${postId}`, 303) : data({ problem: null })
}

export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/posts/${params.postId}`)
}
