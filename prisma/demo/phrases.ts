import type { Manner } from '#prisma/demo/topic.ts'

/**
 * What people say to each other whatever the matter is. `first` stands alone; `after` may follow it. `{to}` is the person
 * answered. Kept plain on purpose: the particular things are said in topics, sightings and scripts.
 */
export type Phrases = { first: string[]; after: string[] }
/** A remark and what its target may say to it. */
export type Pairs = { pairs: [string, string][]; after: string[] }

const rows = (text: string): string[] => text.trim().split('\n')

const agreeing = rows(`
I'd back {to} on this.
{to} has it, I think.
Same here, {to}.
This is what I would have said, {to}, with fewer words.
Yes, and I wish someone had told me that at the start, {to}.
{to}, that matches what I see.
I was going to disagree with {to} and then I thought about it.
Agreed, {to}, with one small but.
I do it slightly differently from {to}, but it comes to the same.
That is a better answer than mine would have been, {to}.
Good point about that, {to}.
Glad you said it, {to}.
My father used to say exactly that, {to}.
I tried what {to} describes.
Not always, {to}, but mostly.
{to}, you have just saved me a paragraph.
I would put it more carefully than {to} does, but yes.
Interesting, {to}, I had the opposite.
Thanks {to}, I learned something too.
That was new to me, {to}.
{to}, I would read a whole thread about that.
I have seen it go both ways, {to}.
Can confirm what {to} says.
You are kinder about this than I am, {to}.
I half agree with {to}.
This, what {to} wrote.
Have to admit {to} is right.
Funny, {to}, I said the same to my neighbour last week.
{to}, noted, and copied into the back of my notebook.
I came here to say what {to} said.
`)

const adviceThen = rows(`
It took me two winters to believe it.
I learned it the expensive way.
The trick is to do it once and then leave it alone.
What it needs is patience, which is cheap.
Whether it works next door is another question.
I would only add: write down the date you did it.
It is never as much work as the putting off.
If in doubt, do less.
Two years on it still holds.
I would start small and see.
There is a photo of mine somewhere, I'll look for it.
Ours needed a second go in the spring.
It did help that the neighbour does the same.
But every garden is its own argument.
I'd give it a month before judging.
The cheap version did fine for us.
We did ours on a wet Sunday with too much tea.
In fairness, I was lucky with the spot.
A shady corner made all the difference for us.
I keep meaning to write it up properly.
My one failure with it was my own impatience.
Worth asking at the hardware shop, they keep the odd ones under the counter.
No promises, of course.
And wear gloves.
`)

const puzzleThen = rows(`
I have been wrong on that pair more often than right.
The voice would settle it.
Shape first, colour last, is what I try to remember.
A second look on another day costs nothing.
I would still write it down with a question mark.
Light plays tricks, mine most of all.
Half of my notebook is question marks, so no shame in it.
It is easier with two of them side by side.
I go by the face, then the legs, then I guess.
What it was doing often tells more than what it wore.
Photos lie about size, every time.
Still, I would not bet my flask on it.
A drawing helps, even a bad one.
I only learned it when someone stood next to me and pointed.
Worn feathers in late summer fool everybody.
The book shows it in better light than any bird has ever stood in.
`)

export const sightingThen = rows(`
I have walked past that spot a hundred times.
I might go and look at the weekend.
My own luck there has been poor this month.
They do seem to be having a decent year.
Last year it was a fortnight later, going by my notebook.
I'd have missed it, I always look the other way there.
It makes up for the mud.
I will take the long way to work tomorrow.
I had nothing but wood pigeons, if anyone is counting.
We should put it on the map.
It has been a good month for surprises.
I am only slightly jealous.
That corner is better than it looks.
Could do with an hour like that myself.
I'll keep an ear open on my side of the valley.
It goes in the log, please, with the number.
I stood there on Sunday for forty minutes and saw a dog.
One good bird is enough for a morning.
My daughter will want to go now.
The old diaries have them there too.
`)

export const planThen = rows(`
I can bring the spare flask.
Wellies, I think, rather than boots.
If it rains hard I'll look at my messages before leaving.
I'd rather walk slowly and see something.
I can take two in the car.
Somebody remind me about the gate code.
Dog stays at home, promise.
I will be the one in the loud hat.
I have the big thermos and no shame.
Happy to count, if someone else does the writing.
I may have to leave by eleven.
I'll come by bike if it is dry.
`)

export const countsThen = rows(`
My sheet says much the same.
Two people counting the same flock never agree, so I take the lower number.
I round down when they are flying.
It would be worth doing the same hour next month.
Zeros are data too, as we keep saying.
I have last year's sheet somewhere and will look.
Fog is a fair excuse.
I'd like to see it next to the rainfall.
Was the tractor out? It moves everything on my side.
A quarter of an hour earlier and I would have had more.
`)

const chatThen = rows(`
I can lend mine to whoever wants it.
That is all I have, but I feel strongly about it.
My other half disagrees and is not on this forum.
Tell me if I am being old-fashioned.
There is no wrong answer, only wrong trousers.
I may be the only one.
But ask me again in winter.
It is one of the reasons I stay here.
I should get out more, and I mean that literally.
We talked about it on the last walk, too.
It has kept me busy for a week.
I changed my mind about it twice while writing this.
`)

const backTo = rows(`
Fair, {to}.
Ha, true, {to}, I had forgotten that.
{to}, I stand corrected, gladly.
You may be right, {to}.
That is a good way of putting it, {to}.
I had not thought of it from that side, {to}.
{to}, then we agree, which is a pity, I was enjoying it.
Good, {to}, then I am not imagining it.
I'll try it your way, {to}.
Then it is not only me, {to}.
{to}, show me next time we are both out.
Point taken, {to}.
That is comforting, {to}.
Right, {to}, I'll add it to my notes.
I like that, {to}.
{to}, how long have you been doing it like that?
And I thought I was the only one, {to}.
Let us compare properly some day, {to}.
I will, {to}, thank you.
You always have the better story, {to}.
Well remembered, {to}.
In that case I owe you a coffee, {to}.
Now I want to know too, {to}.
Maybe it depends on the year, {to}.
Yes, {to}, that is what I meant and did not say.
`)

const backThen = rows(`
It was a different year, mind.
I'll report.
Some things one only learns from being contradicted.
My notebook disagrees with my memory, as usual.
I might be thinking of another year.
That explains the mess I made of it.
It does make sense when you say it.
Time will tell.
I'll bring it along to the next walk.
We could try both and compare.
I am on the late bus, more tonight.
Let me sleep on it.
I had a feeling you would say so.
At least one of us kept notes.
No hurry with it, though.
I do like it when this place does that.
`)

const thanks = rows(`
Thank you, {to}, that helps a lot.
{to}, thank you, I would not have found that out alone.
That is kind of you, {to}.
Oh, that makes sense, {to}.
Thanks {to}, off I go.
Right, {to}, I will do exactly that.
Much obliged, {to}.
{to}, that is the answer I was hoping for.
{to}, that is not the answer I was hoping for, but thank you.
I feel less silly for asking now, {to}.
Thank you {to}! That was quick, too.
Good to know, {to}, and thank you.
{to}, thanks, I'll try it before the week is out.
Brilliant, {to}, thank you.
I'd never have thought of that, {to}.
I have read that twice now, {to}, and it is going on the fridge.
Ah, {to}, of course.
Thanks for taking the time, {to}.
That is clear even to me, {to}.
{to}, you should write that up for the others.
`)

const thanksThen = rows(`
I'll say how it goes.
I had been looking in quite the wrong place.
My neighbour will be relieved as well.
I'd have gone on wondering until spring.
Now I only need the weather.
It is nice to ask and not be laughed at.
I have the rest of the week to practise.
I shall look again with that in mind.
The book said something else, but the book has not met us.
I owe you a biscuit.
That is my Sunday sorted.
More questions will follow, I fear.
I wrote it on my hand.
One thing fewer to worry about.
`)

const reacting = rows(`
Good, that helps, {to}.
That settles it for me, {to}.
Then I would stop worrying, {to}.
I see, {to}.
Lovely, {to}, thanks for going back to check.
That is more than most of us write down, {to}.
Ah, in that case I'd trust your eyes, {to}.
Now I can picture it, {to}.
Then you are further along than you think, {to}.
Perfect, {to}, that is all one can ask.
Makes sense, {to}.
Thank you {to}, I was curious.
Then I have nothing to add, {to}, except envy.
Good notes, {to}.
Hm. Then I am less sure than I was, {to}.
`)

/** Taking up a remark rather than an argument: fits whatever the other has said. With what the other may say to it. */
const companionable = rows(`
You too, {to}? // Me too, {to}, and not for the first time.
{to}, I am going past there on Saturday, shall I pick you up? // Please do, {to}. At the usual corner.
I smiled at that, {to}. // Then it was worth typing, {to}.
That sounds just like you, {to}. // I am afraid so, {to}.
We should go together some time, {to}. // Any Thursday, {to}.
{to}, I thought I was alone with that. // Far from it, {to}.
Then there are two of us, {to}. // Three, {to}, my sister is just the same.
Tell me more the next time we meet, {to}. // I shall, {to}, it needs a flask.
I can hear you saying it, {to}. // I was saying it aloud as I typed, {to}.
{to}, you always make me want to go and look. // Go, {to}. It's only the first ten minutes that are cold.
How is the knee, {to}? Fit for a walk? // It bends again, {to}, so yes.
If you go, {to}, ring me, I am five minutes away. // I will, {to}. Before nine, be warned.
My neighbour says the very same, {to}. // Is that the one with the goat, {to}?
{to}, we must have just missed each other. // Then that was your bicycle at the gate, {to}.
I would not have put it so nicely, {to}. // You would have put it shorter, {to}.
It was the same with me last week, {to}. // It must be the time of year, {to}.
Was that you in the blue coat, {to}? // It was, {to}. Why did you not shout?
I know the feeling, {to}. // I had an idea that you might, {to}.
Now you have made me curious, {to}. // Good, {to}, that was the plan.
I still have your pencil, {to}, by the way. // Keep it, {to}, I have yours.
{to}, you have been saying that for a year. // And for a year I have been right, {to}.
I read that out at home, {to}. // And what did home say, {to}?
{to}, shall we compare notes on Sunday? // Sunday is good, {to}. I'll bring both years.
That is a nice way to look at it, {to}. // It is the only one I have, {to}.
You have more patience than I have, {to}. // I have more tea, {to}.
{to}, that made me laugh on a bad day. // Then I'm glad, {to}. What was wrong with the day?
I'll remember that, {to}. // Somebody should, {to}, I won't.
Did you really, {to}? // Cross my heart, {to}.
You ought to write that down, {to}. // I think I just did, {to}.
{to}, I was about to say something like it. // Say it anyway, {to}, you say it better.
`).map((row) => row.split(' // ') as [string, string])

const sharingThen = rows(`
It was worth the walk, anyway.
More when I have more.
I am still smiling about it.
That is what this place is for.
You are all very patient with me.
I'll try to keep it up.
And now I must cook.
Off to bed with me.
I nearly kept it to myself.
It does one good to hear.
`)

const thanksSharing = rows(`
Thank you, {to}. It made my week.
Glad you liked it, {to}.
{to}, next time I'll send you a message straight away.
That is kind of you, {to}.
I thought of you when I wrote it, {to}.
{to}, go and look, and tell me how you got on.
Happy to show you the spot, {to}.
I was hoping you would say something, {to}.
You would have enjoyed it, {to}.
Thank you {to}. I nearly did not write it up.
We can look together, {to}, if you like.
It's always nice to hear that, {to}.
{to}, I owe it to your last post that I looked at all.
`)

const reactThen = rows(`
I was only curious.
I'll look again with that in mind.
Thank you for going into it.
Worth knowing.
I would have asked you on the next walk otherwise.
That goes into my notes.
It had been bothering me.
I thought it might be something like that.
`)

const welcome = rows(`
Good to have you here, {to}.
Welcome in, {to}.
Glad you found us, {to}.
Hello {to}, and welcome.
Nice to meet you, {to}.
Welcome, {to}, pull up a stump.
Hello {to}! You will fit in fine.
Lovely to read this, {to}.
A warm welcome, {to}.
Hello from across the valley, {to}.
Pleased you wrote, {to}.
Welcome aboard, {to}, mind the mud.
`)

/** One member takes up another's welcome to somebody new. */
const helloAdds = rows(`
Trust {to} to get in first.
Listen to {to}, it is good advice.
{to} said that to me as well, and look at me now.
What {to} says, and welcome from me.
And if {to} offers you a lift, say yes.
{to} is being modest, by the way.
I'd add a hello from this side of the river, {to} has said the rest.
{to}, you have been practising.
`)

const plainPlan = rows(`
Same for me, {to}.
Count me with {to}.
{to}, see you there then.
If {to} is in, so am I.
I was going to say the same as {to}.
{to}, shall we walk over together?
Suits me too, {to}.
`)

const thanksPlan = rows(`
Lovely, {to}, see you there.
Thank you, {to}, I have written you down.
Good, {to}, that helps.
{to}, perfect.
Noted, {to}.
Glad you can make it work, {to}.
That is kind, {to}.
`)

/** One member takes up another's answer: by argument, by a remark with its own echo, or in making plans. */
export const adds: Partial<Record<Manner, Phrases>> = {
  advice: { first: agreeing, after: adviceThen },
  puzzle: { first: agreeing, after: puzzleThen },
  plan: { first: plainPlan, after: planThen },
  hello: { first: helloAdds, after: [] },
}
export const remarks: Partial<Record<Manner, Pairs>> = {
  sighting: { pairs: companionable, after: sightingThen },
  counts: { pairs: companionable, after: countsThen },
  chat: { pairs: companionable, after: chatThen },
}
/** The one whose answer was taken up says something to that. */
export const backs: Phrases = { first: backTo, after: backThen }
/** The opener thanks somebody who answered. */
export const thanking: Record<'advice' | 'sharing' | 'plan', Phrases> = {
  advice: { first: thanks, after: thanksThen },
  sharing: { first: thanksSharing, after: sharingThen },
  plan: { first: thanksPlan, after: planThen },
}
export const reactions: Phrases = { first: reacting, after: reactThen }
export const greetings = welcome
