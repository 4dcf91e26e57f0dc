import { isReservedUsername } from '#app/accounts/username.ts'
import type { Scratch } from '#app/db/scratch.server.ts'
import { comparisonKey } from '#app/kernel/text.ts'
import type { MemberRecord } from './record.ts'
import { freeUsername, usernameFrom } from './username.ts'

const PAGE = 1000

/**
 * Gives every staged member a username of their own. Whoever joined first keeps the plain name, later ones get a
 * number. Who is in the database already keeps the name they have, so an import that goes on comes to the same names.
 */
export function assignUsernames(scratch: Scratch): void {
  scratch.exec(`CREATE TABLE username (memberId TEXT PRIMARY KEY, username TEXT, key TEXT UNIQUE);
    CREATE TABLE next_number (key TEXT PRIMARY KEY, number INTEGER)`)
  const isTaken = (key: string) =>
    isReservedUsername(key) ||
    scratch.get('SELECT 1 FROM username WHERE key = ?', key) !== undefined ||
    scratch.get('SELECT 1 FROM forum."Member" WHERE usernameKey = ?', key) !== undefined
  for (let rank = 0; ; rank += PAGE) {
    const members = scratch.all<{ record: string }>(
      `SELECT record FROM member_order JOIN member USING (line) WHERE rank > ? AND rank <= ?
       AND NOT EXISTS (SELECT 1 FROM forum."Member" AS known WHERE known.id = member.id) ORDER BY rank`,
      rank,
      rank + PAGE,
    )
    for (const { record } of members) {
      const member = JSON.parse(record) as MemberRecord
      const wanted = usernameFrom(member.username)
      const wantedKey = comparisonKey(wanted)
      const hint = scratch.get<{ number: number }>('SELECT number FROM next_number WHERE key = ?', wantedKey)
      const { name, next } = freeUsername(wanted, isTaken, hint?.number)
      scratch.run('INSERT INTO username VALUES (?, ?, ?)', member.id, name, comparisonKey(name))
      if (next > 2) scratch.run('INSERT OR REPLACE INTO next_number VALUES (?, ?)', wantedKey, next)
    }
    if (scratch.get('SELECT 1 FROM member_order WHERE rank > ?', rank + PAGE) === undefined) return
  }
}
