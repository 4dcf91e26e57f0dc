import type { CategoryId } from '#prisma/demo/categories.ts'

/** Who plays a role: `any`, `new`, `regular`, or a member by username. */
export type Part = string

export type Line = {
  role: string
  /** Index of the line this one answers; null for the opening. */
  answers: number | null
  /** Markdown; `{role}` stands for a display name, `{@role}` for a mention, `{to}` for whoever is answered. */
  text: string
  /** Hours to wait after the answered line; drawn at random where absent. */
  waitHours?: number
}

/** A thread before it is cast and dated. */
export type Script = {
  category: CategoryId
  title: string
  cast: Record<string, Part>
  lines: Line[]
  /** Months in which it may be opened, 1 to 12; absent: all. */
  months?: number[]
  /** Part of the story: opened exactly this many days before the end. */
  daysAgo?: number
  isLocked?: boolean
  /** Opened on a Sunday, and what waits a week waits for the next one. */
  isOnSundays?: boolean
}

type ScriptOptions = Pick<Script, 'months' | 'daysAgo' | 'isLocked' | 'isOnSundays'>

/**
 * Reads a thread written as a play:
 *
 *     # Title
 *     lea: opening, over as many lines as it needs
 *     tom > lea: answers lea's latest post
 *     lea > tom (+3d): three days later
 *
 * A speaker without `>` answers the opening.
 */
export function script(
  category: CategoryId,
  cast: Record<string, Part>,
  play: string,
  options: ScriptOptions = {},
): Script {
  const roles = Object.keys(cast).join('|')
  const cue = new RegExp(`^(${roles})(?: > (${roles}))?(?: \\(\\+(\\d+)([hd])\\))?: (.*)$`)
  const lines: Line[] = []
  const latest = new Map<string, number>()
  let title = ''
  for (const row of play.trim().split('\n')) {
    if (title === '') {
      if (!row.startsWith('# ')) throw new Error(`A play begins with its title, not with: ${row}`)
      title = row.slice(2)
      continue
    }
    const heard = cue.exec(row)
    const current = lines.at(-1)
    if (heard) {
      const [, role = '', to, amount, unit, text = ''] = heard
      const target = to === undefined ? 0 : latest.get(to)
      if (target === undefined) throw new Error(`${title}: ${role} answers ${to}, who has said nothing`)
      const line: Line = { role, answers: lines.length === 0 ? null : target, text }
      if (amount) line.waitHours = Number(amount) * (unit === 'd' ? 24 : 1)
      latest.set(role, lines.length)
      lines.push(line)
    } else if (current) {
      current.text += `\n${row}`
    } else {
      throw new Error(`${title}: nobody says: ${row}`)
    }
  }
  for (const line of lines) line.text = line.text.trim()
  return { category, title, cast, lines, ...options }
}

/** `months(11, 2)` is November to February. */
export function months(from: number, to: number): number[] {
  const result: number[] = []
  for (let month = from; ; month = (month % 12) + 1) {
    result.push(month)
    if (month === to) return result
  }
}
