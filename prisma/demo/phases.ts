/**
 * The story of Hedgerow Birders, on one page. Days count back from the end of the simulation, so the demo is always
 * alive. Change a number here and the panel tells another story.
 */
export const LENGTH_DAYS = 546

export type Phase = {
  /** The phase starts this many days before the end and runs until the next one starts. */
  fromDaysAgo: number
  name: string
  /** Threads opened a week, newcomers' first threads apart. */
  threadsPerWeek: number
  /** How many replies a thread by a known member gets, on average. */
  replies: number
  /** Chance that a person who was answered or asked comes back and says something. */
  returns: number
  /** Chance that a newcomer's first thread is answered at all. */
  newcomerAnswered: number
  /** How many replies such an answered first thread gets, on average. */
  newcomerReplies: number
  /** Chance that the first answer to a newcomer comes from Tom. */
  tomFirst: number
  /** The same chance in threads by everybody else. */
  tomFirstElsewhere: number
  /** How often Tom is among those who answer, against a regular with weight 1. */
  tomWeight: number
  /** Pull towards people one has spoken with before: 0 none, 1 strong. */
  closeness: number
}

export const phases: Phase[] = [
  {
    fromDaysAgo: 546,
    name: 'A small warm start: sixteen people who half know each other',
    threadsPerWeek: 4.1,
    replies: 4.6,
    returns: 0.45,
    newcomerAnswered: 1,
    newcomerReplies: 3.4,
    tomFirst: 0.4,
    tomFirstElsewhere: 0.1,
    tomWeight: 1.4,
    closeness: 0.2,
  },
  {
    fromDaysAgo: 450,
    name: 'Conversations deepen: friends of friends arrive and are met by several people',
    threadsPerWeek: 4.5,
    replies: 5.1,
    returns: 0.45,
    newcomerAnswered: 1,
    newcomerReplies: 3.4,
    tomFirst: 0.3,
    tomFirstElsewhere: 0.1,
    tomWeight: 1.2,
    closeness: 0.2,
  },
  {
    fromDaysAgo: 245,
    name: 'The workshop: some twenty people in a month',
    threadsPerWeek: 5,
    replies: 4.4,
    returns: 0.42,
    newcomerAnswered: 0.95,
    newcomerReplies: 3,
    tomFirst: 0.5,
    tomFirstElsewhere: 0.2,
    tomWeight: 1.8,
    closeness: 0.2,
  },
  {
    fromDaysAgo: 205,
    name: 'More voices, fewer exchanges: Tom starts to do the answering',
    threadsPerWeek: 5.3,
    replies: 3.6,
    returns: 0.34,
    newcomerAnswered: 0.8,
    newcomerReplies: 2.2,
    tomFirst: 0.6,
    tomFirstElsewhere: 0.4,
    tomWeight: 3.5,
    closeness: 0.1,
  },
  {
    fromDaysAgo: 110,
    name: 'Thinning: newcomers wait, the old hands talk less to each other',
    threadsPerWeek: 5.8,
    replies: 2.2,
    returns: 0.3,
    newcomerAnswered: 0.65,
    newcomerReplies: 1.5,
    tomFirst: 0.7,
    tomFirstElsewhere: 0.6,
    tomWeight: 7,
    closeness: 0.05,
  },
  {
    fromDaysAgo: 33,
    name: 'Now: lively on the surface, and much of it rests on Tom',
    threadsPerWeek: 7.2,
    replies: 1.25,
    returns: 0.2,
    newcomerAnswered: 0.5,
    newcomerReplies: 1.1,
    tomFirst: 0.8,
    tomFirstElsewhere: 0.85,
    tomWeight: 14,
    closeness: 0,
  },
]

export function phaseAt(daysAgo: number): Phase {
  return phases.findLast((phase) => daysAgo <= phase.fromDaysAgo) ?? (phases[0] as Phase)
}

/** Hand-written threads keep this many days apart, and more towards the end, where people talk less with each other. */
export const scriptSpacingDays = (daysAgo: number): number => (daysAgo < 75 ? 9 : 2.5)

/** Days before the end at which a hand-written thread is opened whatever else happens, so that the front page is good. */
export const featuredDaysAgo = [6.9, 2.4, 0.42]

/** The workshop is held when the wave begins; what it is called depends on the season it falls in. */
export const WORKSHOP_DAYS_AGO = 246

/** How likely a member of each kind takes part in a 28-day window, and how much they say when they do. */
export const habits = {
  owner: { presence: 1, talk: 1.6, opens: 1 },
  founder: { presence: 1, talk: 1, opens: 1.2 },
  moderator: { presence: 1, talk: 1.5, opens: 0.8 },
  regular: { presence: 0.97, talk: 1, opens: 1 },
  steady: { presence: 0.93, talk: 0.7, opens: 0.8 },
  occasional: { presence: 0.75, talk: 0.35, opens: 0.5 },
  passing: { presence: 0.95, talk: 0.5, opens: 0.6 },
  lurker: { presence: 0, talk: 0, opens: 0 },
} as const
export type Kind = keyof typeof habits

/** Chance of a visit on a day without a post. */
export const visitChance: Record<Kind, number> = {
  owner: 0.8,
  founder: 0.92,
  moderator: 0.7,
  regular: 0.55,
  steady: 0.35,
  occasional: 0.15,
  passing: 0.2,
  lurker: 0.14,
}
