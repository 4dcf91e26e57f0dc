const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz' // Crockford's base 32, in lower case
const TIME_LENGTH = 9
const RANDOM_LENGTH = 9

/** 18 characters: nine of time (milliseconds, so ids sort by age) and nine random (45 bits). */
export function newId(now: Date, random: Uint8Array = crypto.getRandomValues(new Uint8Array(RANDOM_LENGTH))): string {
  let time = now.getTime()
  let head = ''
  for (let place = 0; place < TIME_LENGTH; place++) {
    head = ALPHABET.charAt(time % 32) + head
    time = Math.floor(time / 32)
  }
  let tail = ''
  for (const byte of random.subarray(0, RANDOM_LENGTH)) tail += ALPHABET.charAt(byte % 32)
  return head + tail
}

/** What may stand in an address: ids of our own and of archives. */
export const isId = (text: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text)
