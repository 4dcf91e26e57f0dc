import { Link, redirect } from 'react-router'
import { signUpForm } from '#app/accounts/forms.ts'
import { findInviter } from '#app/accounts/invite-queries.server.ts'
import { type SignUpRefusal, signUp } from '#app/accounts/sign-up.server.ts'
import { SignUpForm } from '#app/accounts/ui/sign-up-form.tsx'
import { getCommunity } from '#app/community/queries.server.ts'
import { appContext, requestContext, viewerContext } from '#app/http/contexts.server.ts'
import { sessionCookie } from '#app/http/cookies.server.ts'
import { readForm, showProblem } from '#app/http/forms.server.ts'
import { m } from '#app/messages/compiled/messages.js'
import { Avatar } from '#app/ui/avatar.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page, PageTitle } from '#app/ui/page.tsx'
import { titled } from '#app/ui/titled.ts'
import { useIsSending } from '#app/ui/use-is-sending.ts'
import type { Route } from './+types/sign-up.ts'

const FIELD_OF: Partial<Record<SignUpRefusal, string>> = {
  'common-password': 'password',
  'username-taken': 'username',
  'about-needed': 'about',
}

/** One page at two addresses: /sign-up, and /join/:token with an invitation. */
export function loader({ context, params }: Route.LoaderArgs) {
  const app = context.get(appContext)
  const viewer = context.get(viewerContext)
  if (viewer.kind === 'member') throw redirect(viewer.state === 'pending' ? '/waiting' : '/')
  const { name, purpose, joinPolicy } = getCommunity(app)
  const inviter = params.token ? findInviter(app, params.token) : null
  return { page: { name, purpose, joinPolicy, isInvitation: params.token !== undefined, inviter } }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const app = context.get(appContext)
  const form = await readForm(request, signUpForm)
  if (!form.ok) return showProblem(form.problem)
  const { clientAddress } = context.get(requestContext)
  const input = { ...form.value, inviteToken: params.token ?? null, clientAddress }
  const joined = await signUp(app, context.get(viewerContext), input)
  if (!joined.ok) {
    const problem = form.refuse(FIELD_OF[joined.reason] ?? 'form', joined.reason)
    return showProblem(problem, joined.reason === 'too-many-attempts' ? 429 : 422)
  }
  return redirect(joined.value.state === 'pending' ? '/waiting' : '/', {
    status: 303,
    headers: { 'set-cookie': sessionCookie(app.config, joined.value.token) },
  })
}

export const meta: Route.MetaFunction = ({ matches }) => titled(matches, m.accounts_sign_up_title())

export default function SignUp({ loaderData: { page }, actionData, params }: Route.ComponentProps) {
  const isSending = useIsSending(params.token ? `/join/${params.token}` : '/sign-up')
  const isClosed = page.isInvitation ? !page.inviter : page.joinPolicy === 'invitation'
  return (
    <Page isNarrow>
      <PageTitle>{m.accounts_join({ community: page.name })}</PageTitle>
      <p className="mb-6 text-ink-soft">{page.purpose}</p>
      {page.inviter ? (
        <p className="mb-6 flex items-center gap-3">
          <Avatar id={page.inviter.id} name={page.inviter.displayName} />
          <span>{m.accounts_invited_by({ name: page.inviter.displayName })}</span>
        </p>
      ) : null}
      {isClosed ? (
        <Closed isInvitation={page.isInvitation} canStillJoin={page.joinPolicy !== 'invitation'} />
      ) : (
        <SignUpForm isApproved={page.joinPolicy === 'approval'} isSending={isSending} problem={actionData?.problem} />
      )}
      <p className="mt-6">
        {m.accounts_already_here()}{' '}
        <Link to="/sign-in" className="link">
          {m.accounts_sign_in_title()}
        </Link>
      </p>
    </Page>
  )
}

function Closed({ isInvitation, canStillJoin }: { isInvitation: boolean; canStillJoin: boolean }) {
  return (
    <div className="card">
      <p className="mb-4">{isInvitation ? m.accounts_invite_spent() : m.accounts_by_invitation()}</p>
      {isInvitation && canStillJoin ? (
        <ButtonLink to="/sign-up">{m.accounts_join_without_invite()}</ButtonLink>
      ) : (
        <p className="text-ink-soft">{m.accounts_how_to_be_invited()}</p>
      )}
    </div>
  )
}
