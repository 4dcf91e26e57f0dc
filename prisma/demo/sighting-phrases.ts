import type { Season } from '#prisma/demo/calendar.ts'

/** A tilde marks what nobody would say of a common bird. Slots: {op} {species} {Species} {plural} {Plural} {a} {A} {where} {spot} {elsewhere} {otherspot} {theirs} {when} {month}. */
const rows = (text: string): string[] => text.trim().split('\n')

/** Followed by what a single bird was doing. */
export const openers = rows(`
{when} {where}, close to {spot}: {a}.
{A} {where}, just the one.
{when}, by {spot}, {a}, on its own.
Nothing to ring the papers about, but I stood and watched {a} for half an hour {where}.
I went to {place} for something else entirely and got {a} instead.
~ {A}, and a decent view for once. It was by {spot}.
I had the dog with me and no binoculars, which is when these things happen. {A}, near {spot}.
For the log: {species}, one, {where}, {spot}.
{when} I walked all round {place}, and this was the best of it. {A}, near {spot}.
I nearly walked past. {A}, not far from {spot}.
Does anyone else watch {place} at the moment? I had {a} there, by {spot}.
Ten minutes between two showers, {where}, and {a}.
~ My first {species} there since I started keeping notes. It was near {spot}.
{when}, from {spot}: {a}.
The bus was late, so I had a look round {place} and there was {a}.
Nothing for an hour, and then {a} right by {spot}.
~ I had been told about {a} {where}, and for once I was not too late.
I had my sandwich at {spot}, and {a} for company.
My son saw it first: {a}, over towards {spot}.
A quiet round {where}, apart from this. {A}, by {spot}.
This is for the people who say there is nothing {where} in {month}. {A}, by {spot}.
{when}: {a}, the nearest I have ever had one, at {spot}.
Only a short stop {where}, and {a} straight away.
Wind in my face, sun behind me, {a} near {spot}.
`)

/** Followed by what several were doing. */
export const pluralOpeners = rows(`
{Plural} {where}, by {spot}.
{when} {where}, close to {spot}: {plural}.
{Plural} again {where}, for anyone who keeps the list.
I went to {place} for something else entirely and came home with {plural}.
{when}, from {spot}: {plural}, and time to look at them.
For the log: {plural}, {where}, near {spot}.
Does anyone else watch {place} at the moment? I had {plural} there, by {spot}.
The bus was late, so I had a look round {place}. {Plural}.
A quiet round {where}, apart from the {plural} by {spot}.
I had my sandwich at {spot}, and {plural} for company.
{when} I stopped at {spot} because of the {plural}, and missed my train.
This is for the people who say there is nothing {where} in {month}. {Plural}, near {spot}.
My daughter heard them first: {plural}, over towards {spot}.
Two of us {where}, four eyes, and {plural}.
`)

export const seasonal: Record<Season, string[]> = {
  winter: rows(`
My fingers gave up before the bird did.
The puddles had a skin on them all day.
The light was gone by four.
Gloves off to write this down, gloves on again.
There was not another soul about.
The ground was like iron, and I suppose they are hungry.
Mud to the ankle at the gate, be warned.
Two degrees and no wind, just how I like it.
With the leaves off you can at least see what you are missing.
`),
  spring: rows(`
Blackthorn out all the way down, too.
I took my coat off for the first time this year.
The hedge is going green from the bottom up.
It rained on me twice and I did not care.
Everything was singing at once, which makes it hard to pick anything out.
The mornings are getting too early for me.
I could smell the wet nettles, which is spring as far as I am concerned.
The ground is drying out at last.
`),
  summer: rows(`
The grass is up to my waist there, so wear long trousers.
Too hot by ten to do anything but sit.
Not much sings now, so anything at all is a present.
The horseflies found me as well.
Water is low, there is a wide margin of mud.
The elder is in full leaf and hides everything.
I was home before most people's breakfast.
Butterflies everywhere, if you like those too.
`),
  autumn: rows(`
The hedges are heavy with haws this year.
The mist took until ten to clear.
Everything drips, but quietly.
You can feel them moving through.
I kicked leaves all the way back.
There was a proper nip in the air.
Spiders' webs on every gate.
The wind had gone round to the east overnight, which may be why.
`),
}

export const replies = {
  praise: rows(`
Lovely, {op}.
Well spotted.
Oh, nice one.
Good find, {op}.
That is a treat.
Good for you.
I do like to read these.
Excellent.
You have the luck, {op}.
Nicely told.
Well done for stopping.
That cheered up my lunch break.
Lucky you.
Hurray.
Thanks for putting it up, {op}.
Now that is worth wet feet.
Ah, good.
What a nice moment.
`),
  elsewhere: rows(`
I had {theirs} {elsewhere} at the weekend.
~ {elsewhereUp} there has been nothing of the kind, and I have looked.
~ I wonder whether that is what I saw going over {elsewhere} a few days ago.
We get them {elsewhere} too, by {otherspot}, though never when I take someone to see them.
I counted {theirs} near {otherspot} last week, if that helps anyone.
~ They used to be {elsewhere} as well, I'd love to know if they still are.
~ Jealous, I have been {elsewhere} four times this month without one.
Try {otherspot} as well, it can be good for them in the same weather.
~ I think there is more than one going about. {elsewhereUp} I had one on the same morning.
~ There was {a} {elsewhere} when I passed, but far off.
~ My best place for them is {otherspot}, and even there I miss more than I see.
~ {elsewhereUp} I have only ever had {a} twice.
~ Somebody told me about one {elsewhere}, and I did not believe it until now.
~ Same day, {elsewhere}: not one. They must all have been with you.
I'll have a look by {otherspot} tomorrow, it's the same sort of ground.
~ In my notes the last {species} {elsewhere} was two years ago.
~ Two people have told me about {plural} {elsewhere} this month, so perhaps they're on the move.
~ I looked {elsewhere} on the way back, just in case. Not a feather.
{elsewhereUp} it has been a good year for them, oddly.
~ We had {a} {elsewhere} on the last walk, those who were at the front.
Mine are {elsewhere}, mostly near {otherspot}, and they've no time for me.
~ By {otherspot} there is usually something of the sort, if you get there before the dogs do.
~ I met somebody {elsewhere} who was looking for just that. I'll send them your way.
~ Worth keeping an eye on {otherspot}, then.
~ Not {elsewhere}, though it looks right for them and I go there every week.
`),
  alone: rows(`
I went down after reading this and found nothing but a man with a metal detector. He had found nothing either.
I must have been there an hour before you. Typical.
Please put the time in the log as well, then Ravi can stop sighing.
I know the spot. The sun is in your eyes until eleven, so well done.
One of those birds I stop for every time, and I have stopped apologising for it.
We read this out at breakfast.
I am on the other side of the valley this week, so keep them coming.
~ It took me eleven years to see my first {species}. Not bitter.
I showed the children the picture in the book and now they want to go.
~ It is years since I had a proper look at {a}.
My grandmother had another name for the {species}, not one to print here.
I was in two minds about going out tomorrow. One mind now.
~ They are not as common as people think, going by the counts.
That place never looks like much from the road.
Did you notice how close they let you when you just sit?
You write like somebody who was not in a hurry. More of that, please.
I drove past at about that time and saw you, I think. Green hat?
It is always the day without binoculars.
I would have walked straight past.
The {species} is my desktop picture, so I am biased.
I'll make a note for the {month} page.
This is why I keep a flask in the car.
I have it on my list for the year now, thank you, I was one short of sixty.
~ That is what happens when you go for something else. I never go for anything any more.
I'd never have thought of looking there.
I had to read this on the train, with a view of a car park.
~ I have only ever had poor views of {plural}, always going away.
My neighbour, who is not interested in birds, stopped to tell me about it as well.
You have made me look at my own lane differently.
Could you bring one to the next walk? Asking for everybody.
A friend of mine counts them every {month}, and says the same.
I like the detail. Half the time we only write the name.
I shall pretend that I was there.
The best thing is that it is ten minutes from where people buy petrol.
I always think of the {species} as a bird of my childhood, so this made me happy.
I saw the photograph in the library window, was that yours?
~ I once waited two hours there for {a} and it was behind me.
Nothing ever happens when I eat my sandwich.
~ I would give a week of garden birds for that.
My knees won't take me that far any more, so thank you for writing it down.
The bus goes past there, doesn't it? I could be looking out on the other side.
Did you tell the man with the tractor? He likes to know.
That is a sentence I shall read to my mother.
I was at the dentist at that very hour.
You have made me late for work, I went to look out of the window.
I keep forgetting that one can simply go there.
Somebody should write a guide to that place, one page, and then keep it secret.
I've never been able to find the way in. Is it by the gate with the string?
It's always better for birds than it is for shoes.
I sat there on Tuesday with a cold and heard nothing but myself.
More please, and don't leave out the weather.
~ There was a time when I'd have driven to see {a}, now I walk and mostly don't see it.
I have asked for new boots because of posts like this.
Your luck has been indecent lately.
I'm putting this next to the one from last {month}, they belong together.
~ I'd been wondering if they were about.
I read these twice.
Nice to have it from somebody who stays long enough to see what it does.
It's the waiting that I'm bad at.
The children at school drew {a} this week, I'll show them.
I can see that place from the train and always mean to get off.
You beat me to it by a day.
~ If I had a pound for each time I've missed {a}, I could buy the telescope.
One of these days I will see what you see.
I didn't know you could get in there from the footpath.
I'd have stayed for an hour, too.
What a good reason to be late.
Did it see you, do you think?
`),
  update: rows(`
Went back today: still there, and a little more obliging.
Back again this morning, no sign. I did get a good look at a rat.
Small update: now {theirs}. I counted three times.
I tried once more with the telescope and had it for a quarter of an hour.
Update: gone, I think. I gave it an hour and a half.
Three of us went to look and two of us saw it. I will not say who did not.
Since somebody asked: yes, it was there again on {weekday}, same place, same time of day.
I went back with my mother, who saw it before I did.
`),
}

/** May follow what the finder tells. */
export const tellThen = rows(`
Go and look, it is worth the walk.
I was not at my most scientific.
Should have said so in the first place, sorry.
If I go again I'll check.
The rest of my notes got wet.
You would have done it better.
I hope that is some use.
Anything more would be guessing.
My companion says the same, so it may be true.
I only thought about it afterwards.
`)

export type Question = { ask: string; tells: string[]; react?: string; isAboutOne?: boolean; isAboutMany?: boolean }

export const questions: Question[] = [
  {
    ask: 'Where exactly were you standing, {op}?',
    tells: [
      'Almost at {spot}, with my back to the fence.',
      'On the path, twenty steps past {spot}.',
      'By {spot}, looking towards the church.',
    ],
  },
  {
    ask: 'What time was that? I was there too and saw nothing.',
    tells: [
      'Between eight and half past, so perhaps you were having breakfast.',
      'About ten. It stayed for twenty minutes or so.',
      'Getting on for three, the light had already turned.',
    ],
    react: 'Then I left five minutes too early. Story of my life.',
  },
  {
    isAboutOne: true,
    ask: 'Just the one, or were there more?',
    tells: [
      'Only the one, as far as I could see.',
      'One for certain. Something else moved, and I will never know what.',
    ],
  },
  {
    ask: 'Can one get there with a pushchair at the moment?',
    tells: [
      'As far as {spot}, yes. After that I would carry.',
      'With big wheels. There is one stile and a kind man who helps.',
      'Yes, they put new stone down, it is quite good now.',
    ],
    react: 'Then we are coming at the weekend, all three of us.',
  },
  {
    isAboutOne: true,
    ask: 'How close did it let you come?',
    tells: [
      'Perhaps fifteen metres, but I was sitting down.',
      'Not very. I stayed where I was and it stayed where it was.',
      'Closer than I deserved, ten paces, until my phone rang.',
    ],
  },
  {
    isAboutOne: true,
    ask: 'Was it calling at all?',
    tells: ['Once, when it left.', 'Not a sound the whole time.', 'Yes, that is what made me look up.'],
  },
  {
    isAboutOne: true,
    ask: 'Do you think it is the same one as last week?',
    tells: [
      'I would like to think so, but I have no way of telling.',
      'Same perch, same mood, so perhaps.',
      'I doubt it, that one was tattier.',
    ],
  },
  {
    isAboutMany: true,
    ask: 'How many did you make it?',
    tells: [
      'I wrote down {number}.',
      'My notebook says {number}, but I would not swear to it.',
      'Counting is not the word. Say {number}.',
    ],
  },
  {
    ask: 'Was the path open? I heard it was under water.',
    tells: [
      'Wet, but open. Boots will do.',
      'You have to go round by {spot}, otherwise it is fine.',
      'The plank is back, so yes.',
    ],
    react: 'Good, then I have no excuse.',
  },
  {
    isAboutOne: true,
    ask: 'Could it have been a young one?',
    tells: [
      'It looked very neat and fresh, so yes, perhaps.',
      'I had it against the light for most of the time, so I do not dare to say.',
      'I thought of that afterwards. I shall look at the plumage next time.',
    ],
  },
  {
    ask: 'Did you get a picture?',
    tells: [
      'A brown smudge with a very good fence behind it.',
      'No, I only looked. It was quite nice, only to look.',
      'Eleven pictures of where it had just been.',
      'I did, but it shows mostly my thumb.',
    ],
    react: 'Keep it, we have a wall for those.',
  },
  {
    ask: 'Is that by {spot}, or further on?',
    tells: [
      'Right there, yes.',
      'A little further on, where the ground dips.',
      'Before it, if you come from the village.',
    ],
  },
  {
    ask: 'How long did you watch for?',
    tells: ['Four minutes, by the church clock.', 'Long enough for my tea to go cold.', 'Ten seconds, but good ones.'],
  },
  {
    ask: 'May I put it in the monthly summary?',
    tells: ['Please do.', 'Of course, without my name if you can.', 'Yes, and take the number with a pinch of salt.'],
    react: 'Done, thank you.',
  },
  {
    ask: 'Was anyone else there? I heard of somebody with a telescope.',
    tells: [
      'A lady with a telescope, yes, and she let me look through it.',
      'Only a jogger, who looked where I looked and then ran on.',
      'Nobody at all, it was bliss.',
    ],
  },
  {
    isAboutOne: true,
    ask: 'Which way did it go?',
    tells: ['Low and straight towards {spot}.', 'Over my head and off to the hill.', 'It did not, I left first.'],
  },
  {
    ask: 'Would it be worth bringing the telescope?',
    tells: [
      'Yes, there is a flat post just right for resting it.',
      'For the detail, yes. You can see that it is there without.',
      'I would travel light, it is all quite close.',
    ],
  },
  {
    ask: 'What was the weather doing? Here it poured all day.',
    tells: [
      'Grey, but dry until I got home.',
      'Sun and then hail and then sun.',
      'We had the edge of the same rain, I think.',
    ],
  },
  {
    ask: 'Did anything disturb it?',
    tells: ['A spaniel, eventually.', 'A crow had a try and thought better of it.', 'Only me, when I stood up.'],
  },
]
