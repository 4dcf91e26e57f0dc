import { type Conversation, conversationsIn } from '#app/insights/conversing.ts'
import { cappedEdges, mutualPartners, replyEdges } from '#app/insights/edges.ts'
import { hearingIn } from '#app/insights/heard.ts'
import { type Presence, participantsIn, presentIn } from '#app/insights/participants.ts'
import {
  CONVERSING,
  HEARD,
  MUTUAL,
  RETURNING,
  STAYING,
  type Standing,
  standing,
  TAKING_PART,
} from '#app/insights/pillars.ts'
import { doesCount, type PostRange, postsBetween, type Sight } from '#app/insights/sight.ts'
import type { Window } from '#app/insights/windows.ts'

/** Everything the score needs to know of one window. Members are places in the ledger. */
export type Reading = {
  window: Window
  /** A_W. */
  participants: Map<number, Presence>
  /** How each person stands of whom a pillar of this window asks: A_W, A_{W-1}, and those present. */
  standings: Map<number, Standing>
  /** The same with the credit of hubs capped (hub reliance). */
  cappedStandings: Map<number, Standing>
  /** What a standing rests on, to tell how it would be without one other person. */
  answerers: Map<number, Set<number>>
  partners: Map<number, Set<number>>
  conversations: Map<number, Conversation>
  replies: number
  repliesWithUnknownTarget: number
}

/** Reads W as it is seen. `earlier` is W-1, the adjacent earlier window. */
export function readingOf(sight: Sight, window: Window, earlier: Window): Reading {
  const participants = participantsIn(sight, window)
  const before = participantsIn(sight, earlier)
  const present = presentIn(sight, window, participants)
  const posts = postsBetween(sight, window.from, window.to)

  const edges = replyEdges(sight, posts)
  const kept = cappedEdges(edges, Math.max(5, Math.ceil(participants.size / 4)))
  const partners = mutualPartners(edges)
  const keptPartners = mutualPartners(kept)
  const conversations = conversationsIn(sight, posts)
  const { ripe, answerers, keptAnswerers } = hearingIn(sight, window, kept)

  const standings = new Map<number, Standing>()
  const cappedStandings = new Map<number, Standing>()
  for (const [member, presence] of participants) {
    const uncapped =
      standing(RETURNING, presence.isReturning ? 2 : 0) | standing(CONVERSING, conversations.has(member) ? 2 : 0)
    const from = (heard: typeof answerers, mutual: typeof partners) =>
      uncapped |
      (ripe.has(member) ? standing(HEARD, Math.min(2, heard.get(member)?.size ?? 0)) : 0) |
      standing(MUTUAL, Math.min(2, mutual.get(member)?.size ?? 0))
    standings.set(member, from(answerers, partners))
    cappedStandings.set(member, from(keptAnswerers, keptPartners))
  }
  for (const each of [standings, cappedStandings]) {
    const add = (member: number, pillar: number) =>
      each.set(member, (each.get(member) ?? 0) | standing(pillar, participants.has(member) ? 2 : 0))
    for (const member of before.keys()) add(member, STAYING)
    for (const member of present ?? []) add(member, TAKING_PART)
  }
  const replies = repliesIn(sight, posts)
  return { window, participants, standings, cappedStandings, answerers, partners, conversations, ...replies }
}

/** Posts that answer another, and how many of them lost the post they answered. */
function repliesIn(sight: Sight, posts: PostRange) {
  let replies = 0
  let repliesWithUnknownTarget = 0
  for (let post = posts.start; post < posts.end; post++) {
    if ((sight.ledger.answers[post] as number) < 0 || !doesCount(sight, post)) continue
    replies++
    repliesWithUnknownTarget += sight.ledger.isTargetUnknown[post] as number
  }
  return { replies, repliesWithUnknownTarget }
}
