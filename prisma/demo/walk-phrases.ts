import type { Exchange } from '#prisma/demo/topic.ts'

/** Slots: {where} {place} {weekday} {hour} {spot} {otherspot} {season} {bird} {birds} {otherbirds} {morebirds} {total} {people}. */
const rows = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((row) => row.replaceAll(/\s*¶\s*/g, '\n\n').replaceAll('§', '\n'))

export const titles = rows(`
{weekday} walk, {place}
{Place} on {weekday}: who is coming?
Slow walk {where}
{weekday}, {hour}, {place}
Two hours {where} on {weekday}
Looking for {birds} {where}
{Place}: the {season} round
Company wanted for {place}
`)

export const openings = rows(`
I am walking {where} on {weekday} and would like company. Meeting by {spot} at {hour}, back by lunch, no hurry. ¶ With luck {birds} and {otherbirds}, without luck a walk.
Anyone for {place} on {weekday}? {hour} at {spot}. I'd go round by {otherspot} and back along the hedge, about five kilometres, flat except where it is not.
{weekday}, {hour}, {place}. ¶ - [x] permission to park by the gate§- [x] flask§- [ ] people ¶ Say yes below.
I promised to show my sister the {birds} {where}, so I am going on {weekday} at {hour}. The more eyes the better.
The forecast for {weekday} looks almost decent. Shall we meet by {spot} at {hour} and see how far we get?
A slow one, please: I have a bad knee until the end of the month. {Place}, {weekday}, {hour}, benches guaranteed.
The monthly count {where} is on {weekday}. Two counters would be good, three would be luxury. Start at {hour}, {spot}.
Beginners' round {where} on {weekday}, {hour}. We will look at ten birds properly instead of forty badly. Binoculars can be borrowed, I have four pairs.
I want to try the path from {spot} to {otherspot}, which is open again. {weekday} at {hour}. Who has a map that shows it?
Last time we talked more than we looked, and it was very nice. Same again? {weekday}, {hour}, {place}.
Listening walk {where}: we walk in silence for an hour and compare lists afterwards. {weekday}, {hour}, at {spot}.
Could somebody come with me to {place} on {weekday}? I do not like to be there on my own, and I would like to look for {birds}.
`)

export const yes = rows(`
I'm in. I'll walk over from the bus.
Yes please, and I'll bring my neighbour if I may.
Count on me, unless the boiler man comes.
I'll be there at {hour}, and I will not be late this time.
Yes. I have wanted to see {birds} {where} for ages.
Put me down. I can do the writing.
In, with cake. The cake is lemon.
Yes for the first hour, then I have to be at work.
I'll come, but I walk slowly and stop for everything.
Yes! It has been too long since my last one.
Coming, with telescope, so that nobody else needs to carry one.
I'm coming, and I've told Mabel, so that makes two of us.
You can have me and a boy of nine who knows more than I do.
I'd love to. Is {spot} the place with the broken sign?
Put down a yes and a half, my husband decides at the door.
Yes. I'll be at {spot} ten minutes early, looking at nothing.
Count me in for the walk and for the talking.
I can come if we are back by one.
I'll join at {otherspot}, it is nearer for me.
Yes from me, weather or no weather.
`)

export const no = rows(`
Not this time, I have family. Please write down what you see.
I can't on {weekday}, but I'd come the week after.
Working, sadly. Say hello to the {birds} for me.
My car is at the garage, and the bus does not go there on {weekday}s.
Shame, I am away. Look behind {otherspot} for me, there were {otherbirds} last time.
No, but I'd like it if these were announced a week earlier. I plan like a container ship.
I have a cold and would frighten everything off.
Next time. I've promised to paint a door.
I would, but {hour} is not an hour I know.
Can't, grandchildren. They have been told about it and are cross with me.
Not me, I did the same round on my own yesterday and my legs have resigned.
`)

export const lifts = rows(`
I drive past Nether Sallow at a quarter before and can take three.
Is anyone coming from Coldwick? I could share petrol.
I have two seats from the station, if you wait by the bottle bank.
If somebody picks me up in Pottersham I'll bring the good biscuits.
I'm cycling from Brindle Green, anyone want to ride along?
There is room for four cars by the gate and no more, so let's share.
I can bring people back to the station afterwards, not before, I come straight from work.
Lift offered from Arrelford market place, small car, one dog smell.
Lift wanted from Coldwick, I fold up quite small.
`)

/** Before a question. */
export const asides = rows(`
I am tempted.
Sounds good.
Before I say yes:
A practical question.
I'd like to, I think.
{weekday} might work.
Good idea, {op}.
`)

/** After an answer to one. */
export const tellThen = rows(`
Ask again if I forgot something.
See you there, I hope.
Ring me if you can't find it.
We'll work it out at the gate.
It'll be fine.
I asked the same the first time.
`)

export const questions: Exchange[] = rows(`
How long is it, roughly? // Two hours at our speed, forty minutes for normal people. // At our speed suits me.
Is it all right for someone with one stick? // Until {otherspot}, yes. We could wait there for the others and have the better view anyway. // Then I'll come and I'll wait, thank you.
Is there a loo? // At the pub, which opens at ten, and otherwise a hedge. // Understood.
May I bring a complete beginner? // Please. There are always two of us who can stand with them. // She'll be pleased, she has been asking for weeks.
Boots or wellies? // Wellies for the stretch by {otherspot}, boots for all the rest. I'd go for wellies.
What happens if it rains? // Drizzle, we go. Rain, we have tea at mine and look at maps. // I half hope for rain, then.
Do I need to bring binoculars? // No, I have a spare pair, a bit heavy but good. // Kind, I'll take you up on it.
Will we see {birds}, honestly? // Honestly, one chance in two. // I have had worse odds.
Are dogs all right? // On a lead as far as the gate, but please not inside, there is stock. // I'll leave him at home. He is no use for {birds} anyway.
Is {spot} the one with the noticeboard? // That one, yes. If you get to the cattle you have gone too far.
Could we start half an hour later? The first bus is no good. // Let us say half past and nobody will mind. // Perfect, then I can make it.
Shall I bring the clicker for counting? // Please, and a spare pencil. // Both in the bag already.
`).map((row) => {
  const [ask = '', tell = '', react] = row.split(/\s*\/\/\s*/)
  return react ? { ask, tell, react } : { ask, tell }
})

export const reports = rows(`
We were {people}, it stayed dry, and we had {total} species. The {birds} behaved, the {otherbirds} did not. Thank you all for coming.
Report: {total} kinds, {people} people, one lost glove (grey, left, at mine). Best of it were the {otherbirds} by {otherspot}.
For those who could not come: {birds} straight away, then nothing for an hour, then {otherbirds} and {morebirds} together. {total} in all.
We did not see the {birds}. We did see {otherbirds}, and the cake was excellent.
Thank you for the company. My list says {total}, others had one or two more, and we agreed to differ about the {birds}.
{people} of us in the end. Here is the short version: ¶ - {birds}: yes§- {otherbirds}: heard, not seen§- {morebirds}: no§- mud: yes
`)
