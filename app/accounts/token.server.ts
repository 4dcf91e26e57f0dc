import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 32 random bytes, in base64url: 43 characters. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What the database keeps of a secret. It is long and random, so one round of SHA-256 is enough. */
export const hashSecret = (secret: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(secret).digest())

/** In constant time. */
export function secretMatches(secret: string, hash: Uint8Array): boolean {
  const given = hashSecret(secret)
  return given.length === hash.length && timingSafeEqual(given, hash)
}
