import { type Script, script } from '#prisma/demo/script.ts'

export const hearth: Script[] = [
  script(
    'hearth',
    { op: 'celia', a: 'any', b: 'any', c: 'regular', d: 'any' },
    `
# Book club: a peregrine and a man following it
op: This time it is the one about the man who follows peregrines for a winter. Read as far as you like. Two questions to start with:

1. Did you believe him?
2. Would you want to walk with him?
a: No to the second, straight away. He never once stops for a sandwich.
b: I believed that he *saw* it like that. I did not need all of it to have happened.
c > b: That is how I read it, too. He put ten winters into one, people say. Then it is not a diary, it is a poem with dates.
d: I gave up at the third kill and went out and looked at a sparrow.
op > d: That may be the best review he has ever had.
a > d: How was the sparrow?
d > a: Calm. It was dust-bathing.
op > c: "A poem with dates": may I use it for the poster?
`,
  ),
  script(
    'hearth',
    { op: 'celia', a: 'any', b: 'any', tom: 'tom' },
    `
# From the diaries: what was common here ninety years ago
op: I have typed up one page, because somebody asked about the bottom meadows. His spelling.

> *12th.* Corncrakes, three, in the hay below the Mill. They would not let the doctor sleep, & he has spoken to the farmer.
>
> *14th.* Red backed Shrike on the telegraph wire, with a bumble bee. Turtle Doves in every thorn.
>
> *15th.* Rain. Swifts very low. A Wryneck in Mrs Pole's orchard, as every year.

Not one of these four is here now.
a: "As every year." That is the one that got me.
tom: I have read that page three times. My first boss had heard corncrakes at the mill as a child, and he told me as if it had been yesterday. Do the diaries say when they stop?
op > tom: The last corncrake is from 1947. He does not know that it is the last, of course. He complains about the hay.
b > op: That is the reason why I write down the house sparrows.
op > b: Yes. That is what he would say, too, I think.
a > op: Please go on typing. A page a month would be enough.
`,
    { months: [5, 6, 7] },
  ),
  script(
    'hearth',
    { op: 'any', a: 'any', b: 'any', c: 'any', d: 'any', e: 'any' },
    `
# The bird that made you stop
op: Everybody here has one, I think. Mine was a wren in a stable, when I was six. It sang, and I could see its whole body shake, and I remember thinking that something so small should not be so angry. What was yours?
a: A heron on a garage roof in the middle of a city, on the way to a job I hated. It looked at me. I handed in my notice that week, though I cannot say that it was the heron.
b: A dead one, I'm afraid, a goldfinch on the pavement. I had not known that there were such things.
c > a: I would say it was the heron.
d: My brother could whistle for tawny owls. One answered, and he was as frightened as I was.
e > b: Mine was also a dead one, a waxwing under a window. I kept it on the sill for a day and looked.
op > d: Did he go on doing it?
d > op: He is fifty-four, and he does it at weddings.
`,
  ),
  script(
    'hearth',
    { op: 'any', a: 'regular', b: 'any', c: 'any' },
    `
# Words for it: what do you call them at home?
op: My mother-in-law says *spadger* and *throstle* and *yaffle*, and will not have them called anything else. I'm collecting. What was said in your family?
a: Lapwings were *peewits*, and herons were *old franks*.
b: Long-tailed tit: *bumbarrel*. For the nest, I think. It suits the bird as well.
c > b: Bumbarrel! That is the best one so far. We had *mumruffin*.
op > c: I have to lie down. Mumruffin.
a > op: Green woodpecker was *rain bird* on my father's side, and *yaffle* on the other. It was one of the few things they fought about.
op (+2d): The list has thirty-one words now. I will put it in the library with a pencil beside it.
`,
  ),
  script(
    'hearth',
    { op: 'any', a: 'any', b: 'any', tom: 'tom', c: 'any' },
    `
# Is it worth it, counting common birds?
op: I have done the same square for six years. Robin, wren, wood pigeon. It goes into a database. Some Sundays I ask myself who it is for.
tom: For whoever wants to know in thirty years what was normal. Nobody counted house sparrows in the seventies because they were everywhere, and now we would give a good deal for those numbers.
a: I like to think of mine as letters to somebody I will not meet.
b > a: I'll remember that, the next time it is raining sideways.
c: Practical answer: I count because otherwise I do not look. The database is a side effect.
op > c: That is the one that gets me out of bed, I think. And {a}'s for the evening.
tom > op: Six years of the same square is a treasure, by the way. It is only from the inside that it looks like a wood pigeon.
`,
  ),
  script(
    'hearth',
    { op: 'any', a: 'any', b: 'regular', c: 'any' },
    `
# Hide etiquette, in ten lines or fewer
op: Someone asked me to write down what one does and does not do in a hide. My attempt:

- come in as you would come into a church
- close the door, then the flap you opened
- say hello, once, quietly
- say what is about, if anyone asks
- take the end of the bench
- no arm out of the window
- no phone on the bench, it hums
- eat what does not crackle
- the bird comes before the picture
- leave it nicer than you found it

What have I missed?
a: "If somebody is new, give them your place for a minute." It is how I was won over.
b: "No playing of calls." I would put that in bold.
op > b: Quite right: **no playing of calls**. That makes eleven, so I will cut the arm.
c: Keep the arm! I saw one in March.
op > a: Yours goes first, I think. It is the only one that is kind and not only quiet.
b > op: Print it and I'll screw it to the door.
`,
  ),
  script(
    'hearth',
    { op: 'any', a: 'any', b: 'any', c: 'any', ines: 'ines' },
    `
# I cannot hear goldcrests any more
op: I had my ears tested. Everything above six kilohertz is gone on the left. So goldcrest, treecreeper, the top of the robin: gone. I knew, but it is different on paper.
a: I am sorry. Mine went two years ago, and I was cross for a whole spring. I have got better at looking since then, if that is any comfort.
ines: There are little devices that shift the high sounds down, you hear the goldcrest as if somebody were playing it on a slower tape. I can lend you mine for a week. It is odd for a day, and then your head learns it.
op > ines: You would? I'd like to try that very much.
b: My father and I walk together. I say "goldcrest, left", and he finds it before I do. It works rather well.
op > ines (+9d): I have been out with it four times. The goldcrests sound like budgerigars on holiday, but they are *there*. Thank you. I had stopped expecting them.
a > op: Could I be next?
`,
  ),
  script(
    'hearth',
    { op: 'any', a: 'any', b: 'regular', c: 'any' },
    `
# Telling children about sparrowhawks
op: My granddaughter saw a sparrowhawk take a blue tit from our feeder and asked whether we had put up a hawk table. What do you say?
a: "Yes." And then, that a hawk with young needs as many small birds as we have blue tit eggs, and that there are always more eggs than the garden could feed.
b: I tell mine that she has children as well. They always ask how many.
c > b: Mine asked if we could put out a bit of chicken so that she would not have to.
op > c: *That* is what mine asked on the second day!
b > c: What did you say?
c > b: I said she likes to cook for herself.
op > c: I shall use that one.
`,
  ),
  script(
    'hearth',
    { op: 'any', a: 'any', b: 'any', c: 'any' },
    `
# What do you do with a whole day of rain?
op: It is bucketing down, and it is supposed to go on until tomorrow night. I have cleaned the binoculars, both lenses, twice. Ideas?
a: Sort the feathers of one year into envelopes. Find the one you were sure about and are not any more.
b: Type up the notebooks. I'm in 2016, the year of the great misidentification.
c > b: Which was it?
b > c: A distant "great grey shrike", watched for twenty minutes. It was a bag. I have drawn it, too, with an eye-stripe.
op > b: I feel much better. I will go and look for my bag.
a > op: We all have a bag.
`,
    { months: [10, 11, 12, 1, 2, 3] },
  ),
  script(
    'hearth',
    { op: 'any', a: 'any', b: 'regular', c: 'any', d: 'any' },
    `
# Poem for the noticeboard, help with the last line
op: The library wants four lines for the window. I have three.

> November, and the hedge lets through the light.
> A wren goes in with nothing much to say.
> Four redwings, and the afternoon is white,

and then I'm stuck. It must rhyme with *say*.
a: "and someone shuts the hide and walks away"
b: "and still the robin gives his place away"
c > b: With song! Gives his place away *with song*. It is too clever for the window, but I like it.
d: "the flask is empty. Let us call it day."
op > a: Yours is the saddest, and it is the right length.
op > d: Yours is what really happens.
op (+2d): I went with {a}'s. It is in the window, with both names under it.
`,
    { months: [11] },
  ),
  script(
    'hearth',
    { op: 'any', a: 'any', b: 'any' },
    `
# Small joys, no photos
op: Only this: I was waiting for the bus, a pied wagtail walked the whole length of the yellow line as if it were a tightrope, turned at the end, and walked back. Nobody else was looking. What was yours this week?
a: A goldfinch drank from the gutter, and then another one queued.
b: My neighbour (84) knocked on the door to tell me that there was a "little mouse that flies" in her ivy. We looked at the wren together for ten minutes, and then she told me about her husband.
op > b: That is the best one. I am taking it with me today.
a > b: I'll knock on a few more doors, I think.
`,
  ),
]
