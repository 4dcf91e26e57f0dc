import type { Manner } from '#prisma/demo/topic.ts'

/**
 * What people say to each other whatever the matter is. `first` stands alone; `then` may follow it. `{to}` is the person
 * answered. Kept plain on purpose: the particular things are said in topics, sightings and scripts.
 */
export type Phrases = { first: string[]; then: string[] }

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
It was a different spring, mind.
I'll report.
Some things one only learns from being contradicted.
My notebook disagrees with my memory, as usual.
I might be thinking of another year.
That explains the mess I made of it.
It does make sense when you say it.
The next frost will tell.
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

/** Taking up a remark rather than an argument: fits whatever the other has said. */
const companionable = rows(`
You too, {to}?
Ha, {to}.
{to}, I am going past there on Saturday, shall I pick you up?
I smiled at that, {to}.
That sounds just like you, {to}.
We should go together some time, {to}.
{to}, I thought I was alone with that.
Then there are two of us, {to}.
Tell me more next time we meet, {to}.
I can hear you saying it, {to}.
{to}, you always make me want to go and look.
How is your knee, {to}? Fit for a walk?
Poor you, {to}. My turn to bring the cake.
If you go, {to}, ring me, I am five minutes away.
My neighbour says the very same, {to}.
{to}, we must have just missed each other.
I would not have put it so nicely, {to}.
It was the same with me last week, {to}.
Was that you in the blue coat, {to}?
I know the feeling, {to}.
{to}, put me down for that as well.
Now you have made me curious, {to}.
Don't give up, {to}, it will come when you are not looking.
I still have your pencil, {to}, by the way.
{to}, you have been saying that for a year.
`)

const backSharing = rows(`
Any time, {to}.
Let us do that, {to}.
It was not me, {to}, I was in bed.
Saturday, then, {to}.
I'd like that, {to}.
You know me, {to}.
Ha, caught, {to}.
{to}, bring a flask and I'll bring the rest.
Next time I'll wave, {to}.
Only if it does not rain, {to}.
I'll hold you to it, {to}.
Good to hear from you, {to}, I had wondered.
{to}, it is all your doing, you got me into this.
That would be nice, {to}.
You are a bad influence, {to}, and long may it last.
Yes, please, {to}.
I shall tell you on the way, {to}.
`)

const sharingThen = rows(`
I'll be at the gate.
Kettle is on most afternoons.
It has been too long since the last one.
Don't tell the others.
I have Thursdays free.
My legs are better than last year.
But not before nine.
Weather permitting, as they say.
There is something I wanted to show you anyway.
I'll bring the big map.
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

export const adds: Record<Manner, Phrases> = {
  advice: { first: agreeing, then: adviceThen },
  puzzle: { first: agreeing, then: puzzleThen },
  sighting: { first: companionable, then: sightingThen },
  plan: { first: rows('Same for me, {to}.\nCount me with {to}.\nI could share the driving with {to}.\n{to}, see you there then.\nIf {to} is in, so am I.\nWhat {to} said.\nI was going to ask the same as {to}.\n{to}, shall we walk over together?\nHalf a plan is better than mine, {to}.\nSuits me too, {to}.'), then: planThen },
  counts: { first: companionable, then: countsThen },
  hello: { first: helloAdds, then: sharingThen },
  chat: { first: companionable, then: chatThen },
}

const arguing = { back: { first: backTo, then: backThen }, thanks: { first: thanks, then: thanksThen } }
const sharing = { back: { first: backSharing, then: sharingThen }, thanks: { first: thanksSharing, then: sharingThen } }

/** `arguing` follows advice and identification, `sharing` everything else. */
export const backs: Record<'arguing' | 'sharing', Phrases> = { arguing: arguing.back, sharing: sharing.back }
export const thanking: Record<'arguing' | 'sharing', Phrases> = { arguing: arguing.thanks, sharing: sharing.thanks }
export const reactions: Phrases = { first: reacting, then: backThen }
export const greetings = welcome
