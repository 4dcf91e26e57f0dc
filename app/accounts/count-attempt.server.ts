import type { App } from '#app/app.server.ts'
import type { Tx } from '#app/db/database.server.ts'
import { comparisonKey } from '#app/kernel/text.ts'
import { ATTEMPT_LIMITS, ATTEMPT_WINDOW_MS } from './limits.ts'
import { hashSecret } from './token.server.ts'

export type AttemptKind = keyof typeof ATTEMPT_LIMITS

/** A kind of attempt on or from something: a name that is tried, an address that tries. */
export type Attempt = { kind: AttemptKind; of: string }

/** Hashed: what strangers typed, and from where, is nobody's reading. */
const keyOf = ({ kind, of }: Attempt) =>
  `${kind}:${Buffer.from(hashSecret(comparisonKey(of)))
    .toString('base64url')
    .slice(0, 22)}`

/**
 * Counts before the attempt is made, so that attempts made at once cannot overtake the count.
 * False when any of them is over its limit. Kept in the database: a restart forgets nothing.
 */
export async function countAttempts(app: App, ...attempts: Attempt[]): Promise<boolean> {
  const windowAt = new Date(Math.floor(app.clock.now().getTime() / ATTEMPT_WINDOW_MS) * ATTEMPT_WINDOW_MS)
  return app.db.write(async (tx) => {
    let isWithinLimits = true
    for (const attempt of attempts) {
      const key = keyOf(attempt)
      const { count } = await tx.rateCount.upsert({
        where: { key_windowAt: { key, windowAt } },
        create: { key, windowAt, count: 1 },
        update: { count: { increment: 1 } },
      })
      if (count > ATTEMPT_LIMITS[attempt.kind]) isWithinLimits = false
    }
    return isWithinLimits
  })
}

/** After the right password, the wrong ones before it no longer count. */
export async function forgetAttempts(tx: Tx, attempt: Attempt): Promise<void> {
  await tx.rateCount.deleteMany({ where: { key: keyOf(attempt) } })
}
