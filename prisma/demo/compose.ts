import type { Random } from '#prisma/demo/random.ts'
import type { Line, Part, Script } from '#prisma/demo/script.ts'
import type { Sayings, Supply } from '#prisma/demo/supply.ts'

export type Shape = {
  /** Replies wished for. */
  replies: number
  /** Chance that someone who was answered or asked comes back. */
  returns: number
  /** The part to cast for the first answer, e.g. Tom for newcomers. */
  firstAnswer?: Part
}

/**
 * Lets a supply of parts become a conversation: the moves below are the only ones, and each is allowed only where it
 * makes sense, so that a reply always fits what it answers.
 */
export function compose(supply: Supply, shape: Shape, sayings: Sayings, random: Random): Script {
  const cast: Record<string, Part> = { op: 'any' }
  const lines: Line[] = [{ role: 'op', answers: null, text: supply.opening }]
  /** Lines that are substantial answers and not yet taken up by another member. */
  const open: number[] = []
  let people = 0
  let thanked = 0

  const someone = (): string => {
    people++
    const role = `r${people}`
    cast[role] = people === 1 && shape.firstAnswer ? shape.firstAnswer : 'any'
    return role
  }
  const say = (role: string, answers: number, text: string, waitHours?: number): number => {
    lines.push(waitHours === undefined ? { role, answers, text } : { role, answers, text, waitHours })
    return lines.length - 1
  }
  const answer = (): boolean => {
    const text = supply.answer()
    if (!text) return false
    const said = say(someone(), 0, text)
    if (!supply.isFinal?.(text)) open.push(said)
    return true
  }
  const exchange = (): boolean => {
    const found = supply.exchange()
    if (!found) return false
    const asker = someone()
    const asked = say(asker, 0, found.ask)
    if (random.chance(shape.returns)) {
      const told = say('op', asked, found.tell)
      if (random.chance(shape.returns * 0.8)) say(asker, told, found.react ?? sayings.react())
    }
    return true
  }
  const takeUp = (): boolean => {
    const target = open.shift()
    if (target === undefined) return false
    const own = supply.add((lines[target] as Line).text)
    const { text, back } = own ? { text: own, back: sayings.back() } : sayings.add(supply.manner)
    const added = say(someone(), target, text)
    if (random.chance(shape.returns * 0.7)) say((lines[target] as Line).role, added, back)
    return true
  }
  const thank = (): boolean => {
    const target = open.at(-1)
    if (target === undefined || thanked > 1) return false
    thanked++
    say('op', target, sayings.thanks(supply.manner))
    return true
  }

  for (let turn = 0; lines.length <= shape.replies && turn < 30; turn++) {
    const first = lines.length === 1
    const moves: [number, () => boolean][] = [
      [first ? 5 : 3, answer],
      [supply.manner === 'puzzle' && first ? 6 : 2, exchange],
      [first ? 0 : 2 + shape.returns, takeUp],
      [first ? 0 : 1.5 * shape.returns, thank],
    ]
    const move = random.weighted(moves, ([weight]) => weight)
    if (!move?.[1]() && !answer() && !exchange() && !takeUp()) break
  }
  if (lines.length > 3 && random.chance(shape.returns * 0.5)) {
    const text = supply.update()
    if (text) say('op', 0, text, random.between(40, 130))
  }
  return { category: supply.category, title: supply.title, cast, lines }
}
