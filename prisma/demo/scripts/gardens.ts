import { type Script, script } from '#prisma/demo/script.ts'

export const gardens: Script[] = [
  script(
    'gardens',
    { op: 'new', mirek: 'mirek', a: 'any', tom: 'tom' },
    `
# 25, 28 or 32 millimetres?
op: I am building my first nest box. Every page gives another size for the hole. Which bird wants which?
mirek: From my bench:

| hole | who |
| ---: | --- |
| 25 mm | blue tit, coal tit, marsh tit |
| 28 mm | great tit |
| 32 mm | house sparrow, nuthatch |
| 45 mm | starling |
| open front | robin, wren, spotted flycatcher |

Rough wood, 15 mm or thicker, no perch, floor at least 12 cm below the hole.
op > mirek: No perch? The one in the shop had a perch.
mirek > op: The perch is for the customer. The bird does not need it, and a cat or a woodpecker is glad of it.
a: And drill four small holes in the floor. Mine had none, and after a wet May I had soup.
tom > mirek: One line to add: leave the wood untreated inside, and hang it before the end of February if it is for this year. They start to look early.
op > tom: 28 mm it is, sawn this evening. It is not straight, but my neighbour says blue tits have no spirit level.
`,
    { months: [11, 12, 1, 2] },
  ),
  script(
    'gardens',
    { op: 'any', a: 'any', b: 'regular', c: 'any' },
    `
# Cleaning out the boxes: what we found
op: Four boxes done today. Hot water, no soap, dried in the sun.

- [x] pear tree: used, one egg that did not hatch
- [x] shed: used, very full, moss to the brim
- [x] ash: empty, one queen wasp asleep, put back gently
- [ ] garage: could not reach it

How is everyone else doing?
a: Two used of five. In one of them the lining was entirely from our dog. He was shown it and was proud.
b: Mine all used but one, and that one has faced the afternoon sun for three years, so this is the year I finally turn it.
c > b: We turned ours by a quarter and had great tits in it the next spring. I would never have believed a quarter could matter.
op > a: What colour is the dog? I have some ginger in the shed box and no idea.
a > op: Ginger! We are four hundred metres away!
op > a: Then your dog is insulating half of the village.
`,
    { months: [9, 10, 11] },
  ),
  script(
    'gardens',
    { op: 'any', a: 'regular', b: 'any', c: 'any', tom: 'tom' },
    `
# Sick greenfinch, fluffed up under the feeder
op: It sits on the ground, puffed up, and does not fly when I come near. Food sticks round the bill. What do I do?
tom: I am sorry. That sounds like trichomonosis. It spreads where many birds feed and drink at one place, so please:

1. Take down all feeders and the bird bath **today**.
2. Scrub them, disinfect, rinse, let them dry fully.
3. Leave everything down for at least two weeks, longer if you see another.
4. Wash your hands. It does not harm people, but cats and poultry are another matter.

You cannot treat a wild one, there is nothing to hand out that would not do harm.
op > tom: Down and in the bath. I feel dreadful, I thought I was feeding them.
a > op: You were. It happens to careful people. We had it two winters ago and I cried over a bucket.
b: Could you report it as well? There is a garden wildlife health scheme that collects these. The more reports, the better they understand it.
op > b: Done just now, it took five minutes.
c: I have cleaned ours this evening because of this thread, so there is that.
op > tom (+15d): Two weeks without. No more sick ones. Feeders are back up, half as many, and there is a brush tied to each.
`,
    { months: [8, 9, 10, 11, 12, 1, 2] },
  ),
  script(
    'gardens',
    { op: 'any', a: 'any', b: 'regular', asha: 'asha' },
    `
# Six metres of fence, wants to be a hedge
op: The fence blew down and we have decided not to put it up again. Six metres, half shade, clay. What would you plant if you were a bird?
asha: Hawthorn for half of it, it forgives everything. Then blackthorn, field maple, spindle, guelder rose, a dog rose to run through it. Bare-root whips, five to a metre in two rows, any time the ground is not frozen until March. Cheap as chips.
op > asha: Five to a metre! That makes thirty plants for six metres.
asha > op: For the price of one fence panel. And cut them down to your knee when they are in. It hurts, but then they come thick from the bottom.
a: We did one eight years ago. First nest in year four, a dunnock. Nothing for three years and then everything at once.
b > asha: I would leave the blackthorn out next to a path, it walks. Otherwise just so.
asha > b: True, it does go for a stroll. Hazel instead, then.
op > asha (+12d): Thirty-two sticks in the ground. It looks like nothing at all, and I am absurdly happy.
`,
    { months: [11, 12, 1, 2] },
  ),
  script(
    'gardens',
    { op: 'any', a: 'any', b: 'any', c: 'regular' },
    `
# Is there a civil way to talk to a neighbour about a cat?
op: It is a nice cat. It is a nice neighbour. There were three fledglings on Monday and there is one today.
a: I took a cake. I said: could he stay in for the first hours after sunrise and the last before dark, only for these four weeks? She had never thought about it and said yes.
b > a: That is the right size of request. "Keep it in for ever" gets you nowhere.
c: A bell on a quick-release collar helps a bit, one of those bright ruffs helps more, and looks as though the cat is going to play Shakespeare.
op > c: I would pay to see that.
op > a (+4d): I took a lemon cake. He stays in until nine now. She told me that he sleeps on the bird book.
a > op: The lemon does it.
`,
    { months: [5, 6, 7] },
  ),
  script(
    'gardens',
    { op: 'new', a: 'any', b: 'any', c: 'any' },
    `
# New feeder, three weeks, no birds
op: I have hung it where I can see it from the sofa. Good seed. Nothing has come, not one. Is it me?
a: It is not you. They look at a new thing for a long time. Ours needed five weeks, then a coal tit, then everybody within the hour.
b: How far is it from cover? They like a bush within two or three hops, but not so near that a cat can jump from it.
op > b: It hangs in the middle of the lawn from a pole. There is nothing within ten metres.
b > op: Then move it to about two metres from the nearest bush. You will lose a bit of the view and gain some birds.
c: And change the seed after a wet week, even if it is untouched, it goes sour.
op > b (+6d): Moved it. A great tit at 8.10 this morning. I had to ring someone, so I rang my sister, who asked if I was all right.
a > op: Everything is all right. Was she impressed?
op > a: She is coming on Sunday to see it.
`,
    { months: [9, 10, 11, 12, 1, 2, 3] },
  ),
  script(
    'gardens',
    { op: 'any', odile: 'odile', a: 'any', b: 'regular' },
    `
# Swift boxes: is it worth playing calls?
op: We have three boxes under the eaves since the spring before last. Not a look. Someone told me to play swift calls from the bedroom window. Is that silly?
odile: Not silly at all, it is the one thing that helps. They are young birds looking for a place for next year, and they come where it sounds as if others live. Play it early in the morning and in the evening from mid-May to mid-July, quite loud, at the boxes.
op > odile: Quite loud, at six in the morning.
odile > op: Talk to the street first. I bring round biscuits in April.
a > odile: Our street complained for two weeks, and then one of them saw a swift go in, and now they complain when it is off.
b: How long until yours were taken, {odile}? I am in year three.
odile > b: First prospecting in year two, a pair in year four, five pairs in year nine. They live long and so must you.
op > odile: Year two, then. Biscuits are in the oven.
`,
    { months: [4, 5, 6] },
  ),
  script(
    'gardens',
    { op: 'any', nadia: 'nadia', a: 'any', b: 'regular' },
    `
# Pond in a washing-up bowl
op: I have no room and no money for a pond. Does a bowl sunk in the ground do anything?
nadia: It does! Sink it to the rim, some gravel at the bottom, a few big stones up one side so that things can get in and out, rainwater, one plant from a friend. Do not add anything alive, it comes by itself.
op > nadia: What comes?
nadia > op: First gnats (everyone eats them), then water beetles at night, they fly in by moonlight. Then a blackbird for its bath.
a > nadia: The stones matter more than the water. Without the stones I have had a drowned mouse, never again.
b: Place it where you can see it from where you peel potatoes. That is the whole point of a small pond.
op > nadia (+10d): Six gnats, one beetle, and today a wagtail walked round the rim twice and drank. I peel everything now.
`,
    { months: [3, 4, 5, 6] },
  ),
  script(
    'gardens',
    { op: 'any', a: 'any', b: 'any', c: 'regular' },
    `
# The last apples
op: There are perhaps forty left on the tree, all bitten. My husband wants to pick them up for order's sake. I want to leave them for the fieldfares. Kindly vote.
a: Leave.
b: Leave, with one for him.
c: Leave them, and lay a dozen aside in the shed for the first week of hard frost, when they are worth ten times as much.
op > c: That is a good compromise, he likes putting things into sheds.
op > c (+16d): Frost. I laid out twelve. By half past nine there were two fieldfares, one mistle thrush and a terrible argument.
b > op: Who won?
op > b: The mistle thrush. My husband was at the window from beginning to end and has asked whether there are more.
`,
    { months: [11, 12] },
  ),
  script(
    'gardens',
    { op: 'any', a: 'regular', b: 'any', gethin: 'gethin' },
    `
# When to cut the hedge: can we agree on a sentence for the leaflet?
op: The parish wants one sentence about hedges for its leaflet. I have eleven. What is yours?
a: "Not between March and the end of August, and if you can wait, not before the berries are gone."
gethin > a: From a farmer: that is the right one. I would put it as "cut in January or February, every other year, half of it at a time". A hedge cut every year has hardly any berries, they grow on last year's wood.
b: Could it say why? People do what they are told if they are told why.
op > gethin: So: *"Please cut hedges in January or February, and only half of them each year: birds nest in them until the end of August and live on the berries until Christmas."*
gethin > op: I would sign that.
a > op: I'd put it on a mug.
op > b (+7d): They took it, word for word, with a drawing of a bramble.
`,
  ),
  script(
    'gardens',
    { op: 'any', a: 'any', b: 'any', hattie: 'hattie' },
    `
# Camera box at the school: egg number seven
op: The screen is in the corridor and the children have stopped going out at break. Blue tit, first egg eleven days ago, now seven, covered up with moss each time she leaves.
hattie: Ours has nine and a lively betting shop. Do yours know that she will not sit properly until the last one is laid? It is why they all hatch nearly together.
op > hattie: They do now. One girl asked how the first egg knows that it has to wait. I did not have an answer.
hattie > op: It is not warm enough to start. I said: like dough in the fridge. It was accepted.
a: What happens if not all of them make it? I'd be afraid of tears.
hattie > a: There will be tears. We talk about it before, and about how many caterpillars it takes. They cope better than their teachers.
op > hattie (+14d): All seven hatched, and class four has named them after the days of the week. Wednesday is the loud one.
b > op: Wednesday always is.
`,
    { months: [4, 5] },
  ),
  script(
    'gardens',
    { op: 'any', a: 'any', b: 'any' },
    `
# Window strike, and what helped
op: Thud. A song thrush, stunned on the patio. Put it in a shoe box with a lid, dark and quiet, in the shed. After an hour I opened the box and it shot past my ear. So that part works.

But it was the third this month. What do I do with the window?
a: Is it the one with another window behind it, so that they see right through?
op > a: Yes, they think that they can fly through the house.
a > op: Net curtain on the inner one, cheapest cure there is. Or lines on the outside, no more than ten centimetres apart. A single hawk sticker does nothing.
b > a: We painted dots with a chalk pen, on the outside, like a lace tablecloth. Not one since. The postman thinks that we have a shop now.
op > b (+13d): Dots. Two weeks, no thud. Granddaughter has added a fish.
`,
  ),
  script(
    'gardens',
    { op: 'any', a: 'any', b: 'regular', c: 'any' },
    `
# Fat balls: recipe that does not fall apart
op: Mine crumble. I have used lard, oats, seed, peanuts. What is the secret?
a: Half as much dry stuff as you think. One part fat to two parts dry, by weight, and press it in a tin.
b > a: And suet rather than lard as soon as the days get warm, lard goes to grease.
c: I pour it in pine cones. It looks like something from a school fair, and nothing falls out.
op > a: *One to two!* I had one to four. No wonder.
op > a (+5d): They hold. They hold so well that the starlings have brought reinforcements.
b > op: Then you have made them well.
`,
    { months: [10, 11, 12, 1, 2] },
  ),
]
