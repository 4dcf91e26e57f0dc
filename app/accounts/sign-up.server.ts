import type { App } from '#app/app.server.ts'
import { getCommunity } from '#app/community/queries.server.ts'
import type { Tx } from '#app/db/database.server.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import { comparisonKey } from '#app/kernel/text.ts'
import type { Viewer } from '#app/members/viewer.ts'
import { isCommonPassword } from './common-password.ts'
import { countAttempts } from './count-attempt.server.ts'
import { inviteState } from './invite.ts'
import { addressFields, isUsernameFree } from './new-member.server.ts'
import { hashPassword } from './password.server.ts'
import { stateOnJoining } from './policy.ts'
import { parseToken } from './session.ts'
import { createSession } from './sessions.server.ts'
import { secretMatches } from './token.server.ts'

export type SignUpInput = {
  displayName: string
  username: string
  email: string
  password: string
  /** A few words to the moderators, where they decide. */
  about: string
  /** null without an invitation. */
  inviteToken: string | null
  clientAddress: string
}
export type SignUpRefusal =
  | 'not-allowed'
  | 'too-many-attempts'
  | 'common-password'
  | 'username-taken'
  | 'about-needed'
  | 'needs-invitation'
  | 'link-spent'

/** Makes an account by the community's rule of joining, and signs in. An invitation is spent in the same transaction. */
export async function signUp(
  app: App,
  viewer: Viewer,
  input: SignUpInput,
): Promise<Result<{ token: string; state: 'active' | 'pending' }, SignUpRefusal>> {
  if (viewer.kind === 'member') return refused('not-allowed')
  if (!(await countAttempts(app, { kind: 'signUpByAddress', of: input.clientAddress })))
    return refused('too-many-attempts')
  const community = getCommunity(app)
  const state = stateOnJoining(community.joinPolicy, input.inviteToken !== null)
  if (state === 'needs-invitation') return refused(state)
  if (state === 'pending' && input.about === '') return refused('about-needed')
  if (isCommonPassword(input.password, [community.name, input.username, input.displayName, input.email]))
    return refused('common-password')
  const passwordHash = await hashPassword(input.password)
  return app.db.write(async (tx) => {
    const now = app.clock.now()
    const invite = input.inviteToken === null ? null : await findOpenInvite(tx, input.inviteToken, now)
    if (input.inviteToken !== null && !invite) return refused('link-spent')
    if (!(await isUsernameFree(tx, input.username))) return refused('username-taken')
    const memberId = newId(now)
    await tx.member.create({
      data: {
        id: memberId,
        username: input.username,
        usernameKey: comparisonKey(input.username),
        displayName: input.displayName,
        ...(await addressFields(tx, input.email)),
        passwordHash,
        role: 'member',
        state,
        about: input.about,
        joinedAt: now,
        lastSeenAt: now,
        invitedById: invite?.fromMemberId ?? null,
      },
    })
    if (invite) await tx.invite.update({ where: { id: invite.id }, data: { acceptedById: memberId, acceptedAt: now } })
    return ok({ token: await createSession(tx, memberId, now), state })
  })
}

/** Whoever may no longer invite has no open invitations either. */
async function findOpenInvite(tx: Tx, token: string, now: Date) {
  const parsed = parseToken(token)
  const invite = parsed && (await tx.invite.findUnique({ where: { id: parsed.id }, include: { from: true } }))
  if (!parsed || !invite?.secretHash || !secretMatches(parsed.secret, invite.secretHash)) return null
  return inviteState(invite, now) === 'open' && invite.from.state === 'active' ? invite : null
}
