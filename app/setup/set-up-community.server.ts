import { isCommonPassword } from '#app/accounts/common-password.ts'
import { countAttempts } from '#app/accounts/count-attempt.server.ts'
import { hashPassword } from '#app/accounts/password.server.ts'
import { createSession } from '#app/accounts/sessions.server.ts'
import type { App } from '#app/app.server.ts'
import type { CategoryLine } from '#app/community/category.ts'
import type { JoinPolicy } from '#app/community/community.ts'
import type { Tx } from '#app/db/database.server.ts'
import { utcDay } from '#app/kernel/clock.ts'
import { newId } from '#app/kernel/ids.ts'
import { ok, type Result, refused } from '#app/kernel/result.ts'
import { comparisonKey } from '#app/kernel/text.ts'
import { isSetupCodeNeeded, isSetupCodeRight } from './setup-code.server.ts'

export type SetupInput = {
  name: string
  purpose: string
  joinPolicy: JoinPolicy
  timeZone: string
  categories: CategoryLine[]
  staffRoom: CategoryLine
  displayName: string
  username: string
  email: string
  password: string
  setupCode: string
  clientAddress: string
}
export type SetupRefusal = 'already-set-up' | 'wrong-code' | 'too-many-attempts' | 'common-password'

/** Names the community and makes its owner, in one transaction: of two first visitors, one is the first. */
export async function setUpCommunity(app: App, input: SetupInput): Promise<Result<{ token: string }, SetupRefusal>> {
  if (isSetupCodeNeeded(app)) {
    if (!(await countAttempts(app, { kind: 'setupByAddress', of: input.clientAddress })))
      return refused('too-many-attempts')
    if (!isSetupCodeRight(input.setupCode)) return refused('wrong-code')
  }
  if (isCommonPassword(input.password, [input.name, input.username, input.displayName, input.email]))
    return refused('common-password')
  const passwordHash = await hashPassword(input.password)
  return app.db.write(async (tx) => {
    if ((await tx.community.count()) > 0) return refused('already-set-up')
    const now = app.clock.now()
    await createCommunity(tx, input, now)
    const owner = await createOwner(tx, input, passwordHash, now)
    return ok({ token: await createSession(tx, owner.id, now) })
  })
}

/** Nobody could visit before the community existed, so its visits are complete from its first day on. */
async function createCommunity(tx: Tx, input: SetupInput, now: Date): Promise<void> {
  const { name, purpose, joinPolicy, timeZone } = input
  await tx.community.create({
    data: { id: 1, name, purpose, joinPolicy, timeZone, createdAt: now, visitsRecordedSince: utcDay(now) },
  })
  const open = input.categories.map((line) => ({ ...line, audience: 'public' }))
  const all = [...open, { ...input.staffRoom, audience: 'staff' }]
  await tx.category.createMany({ data: all.map((category, position) => ({ id: newId(now), position, ...category })) })
}

const createOwner = (tx: Tx, input: SetupInput, passwordHash: string, now: Date) =>
  tx.member.create({
    data: {
      id: newId(now),
      username: input.username,
      usernameKey: comparisonKey(input.username),
      displayName: input.displayName,
      email: input.email || null,
      emailKey: comparisonKey(input.email) || null,
      passwordHash,
      role: 'owner',
      state: 'active',
      joinedAt: now,
      lastSeenAt: now,
    },
  })
