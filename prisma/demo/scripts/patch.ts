import { type Script, script } from '#prisma/demo/script.ts'

export const patch: Script[] = [
  script(
    'patch',
    { op: 'any', odile: 'odile', a: 'any', b: 'any', c: 'regular' },
    `
# Swifts: are they back?
op: Nothing here yet. I have been looking up since the first and have walked into a bollard.
odile: One, high over the tower, at ten to eight this evening. I shouted so loudly that a man got off his bicycle.
a: Not in Pottersham yet.
b: Two over the station now, while I write this!
c > odile: Last year the sixth, the year before the fourth. I have the dates back to when I moved here, if somebody would like a graph.
op > b: I ran up to the attic in my socks. THREE.
a (+2d): Pottersham: five, screaming. It is officially allowed to be summer.
op > c: Yes please to the graph.
`,
    { months: [5] },
  ),
  script(
    'patch',
    { op: 'any', a: 'any', b: 'regular', tom: 'tom' },
    `
# Somebody is cutting the hedge on Cuttle Lane, now
op: A flail on a tractor, from the double bend downwards, and there are whitethroats in there with young, I saw them carry food this morning. What can I do that isn't shouting?
tom: Not shouting is good. Ask the driver politely to stop for ten minutes and to ring whoever sent him. Tell him what you saw: birds carrying food, where, when. It is an offence to destroy a nest in use, and most people do not want to commit one. Take a photo of the hedge, not of him.
op > tom: He stopped at once. He had no idea. He rang the office, they thought that it had been done in February.
b: Well done. Was it the whole length?
op > b: A third. The bit with the nest is still standing, and she has gone back in with a green caterpillar.
a > op: That is the best thing I have read this month.
tom > op: And the next call is to the parish, so that it is in the calendar for next year. I'll do it, if you send me the times.
`,
    { months: [5, 6] },
  ),
  script(
    'patch',
    { op: 'jonas', a: 'any', b: 'any', wen: 'wen' },
    `
# Reservoir in the gale: sea-birds inland
op: Out from first light, behind the draw-off tower, with the telescope tied to the railing. Force nine.

- 1 kittiwake, low, going round and round
- 2 common scoter, asleep in the middle of it
- 1 very tired young gannet, on the sailing club lawn
- 1 hat, mine, last seen going east

The gannet has been collected by the rescue people. It bit the box.
wen: I'm on my way, forty minutes. Is the kittiwake still there?
op > wen: It is. Bring a hat, you can wear it for me.
a: How does a gannet get *here*?
op > a: The young ones leave heavy and green. A few days of westerlies blow them in over the land, and they come down on anything that shines.
wen > op: Got it! Plus a third scoter at the shallow end. I couldn't hear my own counting.
b: I found the hat. It is in a field by the causeway and a cow is looking at it.
`,
    { months: [10, 11] },
  ),
  script(
    'patch',
    { op: 'gethin', a: 'any', sorrel: 'sorrel', b: 'regular' },
    `
# Yellowhammers at the seed, and what it costs
op: I have put out tail corn by the gate since New Year, a bucket every second day. This morning: 34 yellowhammers, 12 reed buntings, 1 corn bunting. The "hungry gap" is real: from now until April there is nothing left in the fields.

Cost so far: about the price of a tank of diesel. I am writing it down because people ask.
a: Thirty-four! I have not seen as many together since I was a child.
sorrel: And they need the hedge beside it. Yours is the right thickness, I should know.
b > op: Can people help with it? I'd rather buy a bag of wheat than another calendar.
op > b: A bag of wheat would be very welcome. I'd put a sign on it.
op (+20d): 51 yellowhammers. Six bags have turned up at the gate, one of them with a ribbon. You are a strange lot, and thank you.
`,
    { months: [1, 2, 3] },
  ),
  script(
    'patch',
    { op: 'any', a: 'any', bea: 'bea', b: 'any' },
    `
# Dead barn owl on the bypass
op: At the lay-by, this morning. I moved it off the road. It weighed nothing. It has a ring.
bea: Thank you for stopping, most people don't. Could you send me the number on the ring? And where exactly, privately, please.
op > bea: Sent. Is it one of the ones from the barn?
bea (+2d): It was. Ringed as a chick in the summer before last, eleven kilometres from where it died. A female. So she may have had young this year, which is something.
a: I hate that road. There used to be a hedge, and then they had to fly high.
b > a: Could one ask for the hedge back? There is a consultation about the verge until the end of the month.
bea > b: Send me the link and I will write the dullest, most polite letter they have ever had.
op > bea: I would like to sign it.
`,
    { months: [10, 11, 12, 1, 2] },
  ),
  script(
    'patch',
    { op: 'any', a: 'any', b: 'any', c: 'any' },
    `
# Starlings over the reeds, every evening this week
op: I paced it out for those who want to go: be there forty minutes before sunset, stand by the pollard willows (the screen is too low), and wait. Yesterday it started with nine birds and I was almost disappointed.
a: How many at the end?
op > a: I don't know how anyone counts that. A photograph and a grid came to something like four thousand.
b: A sparrowhawk went through them tonight and the whole lot made a sort of a fist.
c > op: I took three children and a grandmother. Nobody said anything for eleven minutes, that's a record.
op > c: The quiet before they all go down is my favourite part. And then the smell.
a > op: Nobody had told me about the smell.
`,
    { months: [11, 12, 1, 2] },
  ),
  script(
    'patch',
    { op: 'any', a: 'any', b: 'regular', c: 'any' },
    `
# First frost, first fieldfares
op: White on the grass this morning, and at ten past eight a *chack-chack* overhead. About sixty, high, going west, and then thirty that came down on the hawthorns along Cuttle Lane.
a: None in Coldwick, but redwings all night. I lay there and counted the whistles.
b: I had three on Sunday and did not dare to say so. So they were the scouts.
c > a: How do you hear them indoors? I have the window open and get only the fridge.
a > c: Lean out, midnight to two, still night, low cloud is best. It is a thin *tseep*, drawn in, as if somebody were sipping tea that is too hot.
c > a (+30h): I HEARD THEM. Eleven sips.
op > c: Now you'll never sleep again in October.
`,
    { months: [10] },
  ),
  script(
    'patch',
    { op: 'any', imran: 'imran', a: 'any', b: 'any' },
    `
# Kingfisher bank after the flood: a progress report
op: The river has taken the old bank by the alder bend, with the hole and all. They were about on Sunday, flying up and down and plainly not pleased.
imran: The new face it has cut is better, in fact: steeper, no roots. If nobody walks on top of it, they may take it.
op > imran: I have asked the anglers, and they have moved their swim by twenty metres. One of them said he would miss the bird more than the barbel.
a: Isn't it late for them to start?
imran > a: No, they can have two or three broods, they'd go on into August if they had to.
op (+16d): There is a hole. A real one, with a white streak below it. I'm not saying any more than that.
b > op: Quite right, and I have not read it.
`,
    { months: [3, 4, 5] },
  ),
  script(
    'patch',
    { op: 'any', a: 'any', b: 'any', c: 'regular', tom: 'tom' },
    `
# Bird flu: what we do and do not do
op: Two dead swans on the reservoir. The notice at the gate is vague, so what is the sensible thing?
tom: Short version:

- **Don't touch** dead or sick wild birds, and keep dogs on a lead.
- Report dead swans, geese, ducks, gulls and birds of prey to the government line, the number is on the notice.
- Garden feeding goes on, but scrub feeders every week.
- If you keep hens: feed them under cover, and have boots that you wear only there.

It is rare in people, but there is no need to test that.
a: I keep hens. They have been under netting since this morning and are furious.
b > tom: Should we call off the count on Sunday?
tom > b: I'd do it from the causeway and leave out the shore. Nobody has to walk among them.
c: I reported both, and they were collected within the day.
op > tom: Thank you, that's clearer than the notice. I have pinned your list next to it.
`,
    { months: [11, 12, 1, 2] },
  ),
  script(
    'patch',
    { op: 'any', a: 'any', b: 'any', ravi: 'ravi' },
    `
# Where have all the garden birds gone?
op: The feeders have been full for two weeks and the garden is empty. Should I be worried?
a: It is the same at ours, every year, and every year I worry.
ravi: I looked at my own counts: August and September are the lowest months in all nine years. They are moulting and shy, and there's so much in the fields and hedges that nobody needs us.
op > ravi: So they are not dead, they are at a buffet.
ravi > op: In their dressing gowns, yes.
b: Mine are in the elder at the back of the garages. I counted eleven blackbirds.
op > b: I'll take your word for it and turn off the worry until October.
`,
    { months: [8, 9] },
  ),
  script(
    'patch',
    { op: 'andile', a: 'any', b: 'any', dex: 'dex' },
    `
# A ring read through a bus window
op: Black-headed gull on the Coldwick playing fields, white ring, black letters: **J7KL**. It took me four bus journeys, the bus never stopped in the right place.

Answer came today: ringed as a chick on an island in a lake in **Finland**, three years ago, and seen since in Denmark and at a Dutch chip stand.
a: From Finland to our football pitch!
b: Every winter?
op > b: The Dutch chip stand was last January, so perhaps it is trying us out.
dex: I did not know that you could find out things like that. Is there a website?
op > dex: The scheme is on the ring, or you ask the colour-ring database, start at https://example.org/rings. Then you wait, and then it is like getting a postcard.
a > op: I will look at their legs from now on. It's your fault.
`,
    { months: [11, 12, 1, 2] },
  ),
  script(
    'patch',
    { op: 'any', a: 'any', b: 'any', c: 'any' },
    `
# Swallows on the wire: last dates
op: Forty-one on the wire by Dunnage this morning, nine at noon, none this evening. I know that I should write down the last one, but you only know afterwards.
a: That's why I write one down every day from now on, and cross out the one before.
b: Here still seven, with a late brood that cannot quite sit straight.
c > a: So you have a page with nothing but crossed-out swallows?
a > c: And one that is not crossed out. Yes. It's my favourite page of the year.
b (+6d): Ours left on Thursday between tea and washing up. I was at the sink, of all places.
op > b: Safe journey to them. It is a very long way for something that weighs as much as a letter.
`,
    { months: [9] },
  ),
  script(
    'patch',
    { op: 'any', a: 'any', b: 'regular', c: 'any' },
    `
# Waxwings by the station, go now
op: Fourteen, in the rowan by platform one. They are eating as if they were paid for it. The tree will last until tomorrow noon at the most.
a: Running!
a > op (+1h): Seen from the train that I was meant to get off. Then I got off at the next stop and came back.
b: Eleven at a quarter to three. The ticket inspector has a photo of me looking at them, he asked if I was all right.
c > op: I came at five and it was dark and the tree was bare. There was one berry left. I've picked it up.
op > c: They may go for the cotoneaster behind the dentist next. They did, the last time.
c > op (+20h): Behind the dentist. Nine! I have kept the berry anyway.
`,
    { months: [12, 1, 2] },
  ),
]
