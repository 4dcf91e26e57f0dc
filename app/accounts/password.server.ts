import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

/** OWASP's second recommendation for argon2id: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 }
const TAG_LENGTH = 32

async function tagOf(password: string, salt: Uint8Array, cost = COST): Promise<Buffer> {
  return derive('argon2id', { message: password.normalize('NFKC'), nonce: salt, tagLength: TAG_LENGTH, ...cost })
}

/** In the PHC string format, so that the cost can rise later and old hashes still say how they were made. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await tagOf(password, salt)
  const cost = `m=${COST.memory},t=${COST.passes},p=${COST.parallelism}`
  return `$argon2id$v=19$${cost}$${salt.toString('base64').replace(/=+$/, '')}$${tag.toString('base64').replace(/=+$/, '')}`
}

/** False for a wrong password and for no hash at all, at the same cost: time must not tell who has an account. */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const parts = hash?.match(/^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/)
  if (!parts) {
    await tagOf(password, new Uint8Array(16))
    return false
  }
  const cost = { memory: Number(parts[1]), passes: Number(parts[2]), parallelism: Number(parts[3]) }
  const tag = await tagOf(password, Buffer.from(parts[4] ?? '', 'base64'), cost)
  const expected = Buffer.from(parts[5] ?? '', 'base64')
  return expected.length === tag.length && timingSafeEqual(tag, expected)
}
