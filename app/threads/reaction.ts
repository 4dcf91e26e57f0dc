/** Five things one can say without words. Archives may bring others: they are shown by their name and cannot be added. */
export const REACTIONS = [
  { kind: 'heart', emoji: '💚' },
  { kind: 'thanks', emoji: '🙏' },
  { kind: 'insight', emoji: '💡' },
  { kind: 'celebrate', emoji: '🎉' },
  { kind: 'smile', emoji: '😄' },
] as const

export type ReactionKind = (typeof REACTIONS)[number]['kind']

export const REACTION_KINDS = REACTIONS.map((reaction) => reaction.kind)

/** How many names stand beside a reaction before the rest become a number. */
export const REACTION_NAMES_SHOWN = 3

export const isReactionKind = (kind: string): kind is ReactionKind => REACTION_KINDS.some((known) => known === kind)

/** The sign of a reaction; an unknown kind is its own sign, shortened. */
export const reactionSign = (kind: string): string =>
  REACTIONS.find((reaction) => reaction.kind === kind)?.emoji ?? kind.slice(0, 12)

/** Ours in our order, then the strangers by name, so that the row does not jump when somebody reacts. */
export function byReactionOrder(a: { kind: string }, b: { kind: string }): number {
  const place = (kind: string) => (isReactionKind(kind) ? REACTION_KINDS.indexOf(kind) : REACTION_KINDS.length)
  return place(a.kind) - place(b.kind) || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)
}
