/** An expected outcome: it worked, or a named reason why not. Bugs are thrown, refusals are returned. */
export type Result<Value, Reason extends string = string> = { ok: true; value: Value } | { ok: false; reason: Reason }

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })

export const refused = <Reason extends string>(reason: Reason): { ok: false; reason: Reason } => ({ ok: false, reason })
