import { answeredMember, doesCount, type PostRange, type Sight } from '#app/insights/sight.ts'

/**
 * The reply edges E_W: for each member who answered somebody in W, the members they answered, in the order of the first
 * answer to each. Distinct people, never messages.
 */
export type ReplyEdges = Map<number, Set<number>>

export function replyEdges(sight: Sight, posts: PostRange): ReplyEdges {
  const edges: ReplyEdges = new Map()
  for (let post = posts.start; post < posts.end; post++) {
    if (!doesCount(sight, post)) continue
    const answered = answeredMember(sight, post)
    if (answered < 0) continue
    const author = sight.ledger.author[post] as number
    const others = edges.get(author)
    if (others) others.add(answered)
    else edges.set(author, new Set([answered]))
  }
  return edges
}

/** At most `most` of each author's edges: those to the members they answered first. */
export function cappedEdges(edges: ReplyEdges, most: number): ReplyEdges {
  const kept: ReplyEdges = new Map()
  for (const [author, others] of edges) {
    kept.set(author, others.size <= most ? others : new Set([...others].slice(0, most)))
  }
  return kept
}

/** For each member, the others with whom answers went both ways: (u,v) and (v,u) are both edges. */
export function mutualPartners(edges: ReplyEdges): Map<number, Set<number>> {
  const partners = new Map<number, Set<number>>()
  for (const [author, others] of edges) {
    const both = new Set<number>()
    for (const other of others) if (edges.get(other)?.has(author)) both.add(other)
    if (both.size > 0) partners.set(author, both)
  }
  return partners
}
