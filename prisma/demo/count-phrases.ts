import type { Exchange } from '#prisma/demo/topic.ts'

/** Slots: {where} {place} {month} {most} {n} {other} {m} {otherwhere}. */
const rows = (text: string): string[] => text.trim().split('\n')

export const openings = rows(`
The {month} count {where}. Two hours, two counters, one pencil. Flying birds only if they came down.
Numbers from {place}. I started at the far end to have the light behind me.
Here is {month} for {place}. The {most} surprised me.
Counted {where} on Sunday, in a wind that made the telescope hum. Please treat the {other} as a minimum.
As promised, {place}. If a number looks odd to you, it looked odd to me too.
Only what I could count properly; the rest I left out.
I did {place} on my own this time, so there is nobody to blame for the {other}.
Short list from {place}, the fog came in after an hour.
The {month} figures. I have put them in the shared sheet as well, but they read better here.
`)

export const answers = rows(`
{n} {most}, that is more than I had in my head.
I had fewer {other} {otherwhere}, but then I always do.
Thank you for doing this every month. I know what it is like in that wind.
Should the {other} worry us, or is it only the day?
I'll put these in the sheet tonight. Same format as always, please, nobody move the columns.
The {most} must have come from the fields, they were ploughing on Friday.
It is good to have the zeros as well, if you noted any.
Over ten years the {other} would make a nice graph. Over two they make a rumour.
I was {otherwhere} at the same time and can add nothing but a heron.
{m} {other} seems low. I'd have guessed twice that.
Can I use the table for the noticeboard at the library?
I read this every month before I read the news.
Would you like a second counter next time? I can do mornings.
The {most} do that every {month}, going by the old sheets.
I counted {otherwhere} for an hour and had nothing worth a table.
`)

/** Before a question. */
export const asides = rows(`
Thank you, {op}.
Good numbers.
I like the {month} ones best.
One thing I'd like to know.
Very useful.
For my own sheet:
`)

/** After an answer to one. */
export const tellThen = rows(`
It isn't science, but it's the same every month.
I learned that from Jonas.
There's a line about it in the log.
I'm open to better ideas.
I'd do it differently with two people.
`)

export const questions: Exchange[] = rows(`
How do you count the {most} when they keep moving? // In tens, from left to right, twice, and then I take the lower one. // I take the average, but I like yours better.
Did you include what flew over? // Only what came down. Flying over goes in a note. // Good, then it compares with mine.
What time did you start? // Half an hour after first light, as always, so that the months can be compared. // That is where mine differ, then.
Is the path round {place} passable? // In boots. By the gate you need a little courage. // I have boots.
Were there dogs? I had three last time, off the lead. // One, on a lead, and a very polite owner.
Can you tell the {other} from the others at that distance? // With the telescope, yes. Without, I leave them out. // Fair enough.
Do you want last year's figures? I have them on paper. // Yes please, all of them, with the coffee stains. // I'll scan them at the library.
`).map((row) => {
  const [ask = '', tell = '', react] = row.split(/\s*\/\/\s*/)
  return react ? { ask, tell, react } : { ask, tell }
})
