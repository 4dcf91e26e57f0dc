import { months } from '#prisma/demo/script.ts'
import { type Topic, topic } from '#prisma/demo/topic.ts'

/** One puzzle, one thread: whatever is answered in it leads to the same bird. */
const puzzle = (rows: string, when?: number[]): Topic =>
  topic('identification', 'puzzle', rows, when ? { months: when } : {})

export const puzzles: Topic[] = [
  puzzle(`
= Pigeon without any white on it
? In the stubble with the wood pigeons, but smaller and bluer, and no white anywhere on the neck or wing. A feral one gone to live in the country?
- Stock dove. No white at all, a green sheen at the neck and two short black bars on the wing.
- I'd say stock dove from the company alone. Ferals keep to roofs and bridges.
- Dark eye and a gentle face, that's what makes a stock dove for me.
* Did you see it fly? Grey in the middle of the wing, dark all round? // Yes, a pale panel with a dark edge, I'd forgotten about it. // Then stock dove, surely.
* What was the rump like, grey or white? // Grey, the same as the back. // That rules out most of the ferals.
+ They are on the common, too, in the old oaks. I walked past them for years.
! Went back: nine of them. I must have called them wood pigeons all my life.
`),
  puzzle(`
= Thrush, but a big pale one, on the football pitch
? Upright, grey-brown, big round spots, and it bounded across the grass as though it owned the club. Song thrush on a good day?
- Mistle thrush. Bigger, greyer, colder, with a small head on a large chest.
- The bounding is typical for mistle thrush, song thrushes run and stop.
- Look for white corners to the tail when it goes off, a song thrush doesn't have them.
* Did it make any noise? // A rattle, like an old football rattle, when it left. // There's your mistle thrush, in person.
* Were the spots round or like little arrows? // Round, all over the place. // Arrows would be song thrush. So, mistle.
+ I find the pale face is what I notice first.
! It's there every morning before the mower. White corners seen. Mistle.
`),
  puzzle(`
= Finch with a white bottom, going away
? All I ever get is the back end: bright white rump, black tail, straight into the thick of the hedge, and a very soft, sad sort of whistle.
- Bullfinch. The white bottom in a hedge going away is how most of us see most of them.
- That whistle is the giveaway, like someone calling the dog without much hope.
- Wait near it and stay still. They do come out again, and always in twos.
* Was there any pink? // I thought so, but I put it down to wishful thinking. // It was the male.
* Was the wing bar white, too? // Off-white, one broad bar. // That fits.
+ Plum buds in March, if you want to see the other end of it.
! Saw the front! A pair. He's the colour of a good tablecloth.
`),
  puzzle(`
= Two brown ducks, grey bills, nothing else to report
? No drake anywhere. Brown, plain, orange sides to the bill in one of them, and a bit of white when it flapped. I'm lost.
- White square at the back of the wing and orange edges to the bill: female gadwall.
- Mallard females show blue in the wing with white lines round it. White only, no blue: gadwall.
- Steeper forehead than a mallard, and a neater look altogether. Gadwall.
* Was the white at the back edge, close to the body? // Yes, like a small handkerchief. // Gadwall, both of them, then.
* Were there coots around? // Lots of them, and the ducks went everywhere they went. // They wait for what the coots bring up. Very gadwall.
+ It helps to know that there is nearly always a drake somewhere, asleep.
! He was asleep behind the jetty, grey as a suit with a black behind. Gadwall.
`),
  puzzle(
    `
= Falcon on the church, too small for a peregrine
? Moustache, dark back, long wings right down to the tail, and rusty trousers. It was taking dragonflies over the graves.
- Rusty trousers and dragonflies: hobby.
- A hobby looks like a big swift with a moustache. Kestrels do not take dragonflies like that.
- Long wings, short tail, very neat: hobby, and a good one for the town.
* Did it eat in the air? // Yes! It bent its head down to its foot, as if it checked the time. // Then hobby. Nobody else does that.
* Streaked below, or barred? // Streaked, quite heavily. // A peregrine would be barred. Hobby.
+ They go where the dragonflies go, so try the Brickpits as well, late in the afternoon.
! Same hour, same tower, gone by half past five. What a thing.
`,
    [6, 7, 8],
  ),
  puzzle(
    `
= Warbler that sings like a blackcap with a cold
? Rich, fast, low, on and on without a break, from the middle of a thicket, and I never saw more than a plain brown something with a dark eye.
- Garden warbler. Like a blackcap, but it mumbles on and never gets to the point.
- Blackcaps start scratchy and end in clear flute notes. If the flute never comes: garden warbler.
- "Plain brown something with a dark eye" is in fact the full description in the book.
* Any clear loud notes at the end? // None, it just went on until I was tired. // Garden warbler, then.
* How long was each go? // Ten seconds and more. // Long and even, that fits a garden warbler.
+ I still need to see it before I believe it, each time.
! I sat for an hour and saw it: no cap, no marks, a lovely big eye. Garden warbler.
`,
    [5, 6],
  ),
  puzzle(`
= Great tit with a size problem
? In the conifers, black head, white cheek, but small as anything and no yellow. There was a white stripe down the back of its neck.
- Coal tit. The white stripe on the nape is the whole story.
- Great tits have the black band down a yellow belly. No yellow: coal tit.
- Conifers and a thin, fast *see-saw-see-saw*: coal tit.
* Two wing bars? // Two thin white ones, yes. // Coal tit it is.
+ They come to the feeder like thieves, one seed and off.
! It's been hiding our sunflower hearts in the window box. I'll have a field of them.
`),
  puzzle(`
= Woodpecker noise, no woodpecker
? Loud tapping from high up in the oak, slow, not a drum roll. I looked for ten minutes and there was only a small blue-grey thing going down the trunk.
- The small blue-grey thing is your woodpecker: a nuthatch with a nut.
- Nuthatch. They wedge hazelnuts in the bark and swing their whole body at them.
- Going *down* the trunk head first: only one bird does that here, nuthatch.
* Was there a black stripe through the eye? // Yes, like a bandit, and orange below. // A nuthatch in full costume.
+ There's often a litter of broken shells at the foot of the tree.
! Found the shells, eleven halves. Case closed.
`),
  puzzle(
    `
= Big finch with a red face, no, wait
? Gold in the wing, red round the beak, black and white head. Then came a whole family of plain brown-headed ones with the same gold in the wing. What are *they*?
- This year's goldfinches. They get the red face in the autumn.
- Look at the wing: the gold bar is there from the first day, the face comes later.
- Young goldfinches. My father used to call them grey-pates.
* Were the brown ones begging? // Without a pause, wings shivering. // Children, then.
+ I was once quite sure of a serin because of those.
! They're at the teasels every day. One has a red smear now, as if it had been at the jam.
`,
    [7, 8, 9],
  ),
  puzzle(
    `
= White wagtail or pied?
? On the flat roof, wagging. The back is pale grey, not black. I've read that the pale ones come from the continent.
- In spring a pale, clean grey back, with a sharp border to the black nape, can be a white wagtail on its way north.
- Careful: female pieds have grey backs, too, but darker and smudged, with a dusky rump.
- Look at the rump: pale grey for white, blackish for pied.
* Was the grey the same all the way to the tail? // It got darker at the bottom, nearly black. // Then a female pied, I'm sorry to say.
* Where did black and grey meet? // No idea, it was all a bit smudged. // Smudged is pied.
+ I've had one good white in six springs, so it's worth the looking.
! Pied, female, with a very dark behind. She has moved in over the bike shed.
`,
    [3, 4],
  ),
  puzzle(`
= Rook, crow or jackdaw: is there a trick?
? There are black birds on the playing field. Some are large. I'd like to be able to say more than that.
- Jackdaw: small, grey neck, pale eye. Rook: bare pale face, baggy trousers. Crow: black all over and usually by itself.
- A rook in a crowd is a crow, a crow in a crowd is a rook. It's only half true, but it's a start.
- The trousers. Rooks wear shorts that are too wide.
- Listen: jackdaws say *jack*, rooks say *kaah*, and crows say it three times and mean it.
* Did the face look bare? // On most of them, whitish and long. // Rooks. Young ones still have black faces, to keep you on your toes.
* Any with pale eyes? // The small ones, very pale, quite rude. // Jackdaws, to the life.
+ The pale eye is lovely once you have seen it.
! Sixty rooks, twenty jackdaws, and one crow on the goalpost, looking down on them all.
`),
  puzzle(
    `
= A small grebe or a large duckling?
? Round, brown, dives with a plop, up again ten metres on, fluffy at the back. I thought of a duckling, but it was on its own.
- Little grebe. The powder-puff at the back is perfect for it.
- No duckling is that good at vanishing. Little grebe, or dabchick, as we say.
- They ride high and round as a cork, and the bill's short and pointed. Dabchick.
* Did it whinny at all? // Something did, like a very small horse. // That was it.
* Was there a pale spot at the corner of the bill? // Yes, yellowish. // Then it's in its spring clothes.
+ I call them bath toys, and I apologise to them each time.
! Two of them, whinnying. Much smaller than I thought.
`,
    months(3, 8),
  ),
  puzzle(
    `
= Reed something: which warbler is this?
? It was singing from the reeds, scratchy and steady, always on about the same note. Plain brown back, no stripe on the head.
- Reed warbler: steady and even, like somebody winding a clock.
- Sedge warblers have a bold cream eyebrow and sing as if they'd had too much coffee. Plain head and steady: reed.
- Plain and steady makes it reed. If it suddenly does a swallow, then a blue tit and a telephone: sedge.
* Did it fly up in the air to sing? // Never, it stayed down and I only saw the reed shake. // Reed, then. Sedge can't help showing off.
+ I learned them as "knitting" and "argument".
! Saw it sidle up a stem. Plain as toast. Reed warbler.
`,
    [5, 6, 7],
  ),
  puzzle(
    `
= White bird of prey over the marsh at four o'clock
? Pale, large head, no neck, moved without any sound and dropped into the grass. It was still light. Can it be an owl?
- Barn owl. In cold or wet spells they have to hunt by day as well.
- Short-eared is browner and has long, stiff wings with dark tips. White and soundless: barn.
- The big pale head is what makes me think barn owl every time.
* Did it look white below? // Pure white, and sort of honey-coloured above. // A barn owl, and a lucky hour.
* Did it hover before it dropped? // For a second, legs hanging. // That's them.
+ If it's out every afternoon now, keep well back, it can't afford to be put off.
! There again at ten past four. I stayed in the car this time.
`,
    months(11, 2),
  ),
  puzzle(
    `
= Duck with a very red head, asleep
? Red-brown head, black chest, pale grey back. It slept for an hour, so I can't say anything about the bill.
- Pochard. Three colours in a row, and asleep: that's a pochard.
- Wigeon have a yellow stripe up the forehead, and they walk about on grass. This one's a pochard.
- Pochard, drake. The females look as if they'd been left in the wash.
* Was it out in the middle? // Right in the middle, with the tufted ducks. // That's where they sleep, they feed at night.
+ There used to be two hundred, says the old log, and now I'm pleased with a dozen.
! It woke up! Grey band across a dark bill. Pochard.
`,
    months(11, 2),
  ),
  puzzle(
    `
= Siskin or greenfinch?
? Greenish-yellow finch at the feeder, streaky, with yellow in the wing and tail. There's a second one with a black cap. Are they the same?
- Black cap and streaks: siskin, and the streaky one without a cap is his lady.
- Greenfinches are nearly twice as heavy and have a proper nutcracker of a bill.
- Siskins are smaller than a blue tit thinks they are, and braver.
* Thin bill or thick? // Thin and pointed, almost a needle. // Siskin. A greenfinch could crack your finger.
* Do they hang upside down? // All the time, like tits. // Siskins.
+ They'll be gone when the weather turns, so enjoy it.
! Five of them this morning. They aren't afraid of anyone, not even the nuthatch.
`,
    [1, 2, 3],
  ),
  puzzle(
    `
= Redwing or song thrush in the holly?
? There were about eight of them, and they were off at once. One stayed and it had a pale stripe over the eye.
- Cream stripe over the eye and rust-red on the flank: redwing.
- Song thrushes are not ones for company. Eight together in the holly: redwings.
- If you see the flank you'll see the red, it's not really in the wing at all.
* Did they call when they went? // A thin, high *tseep*. // Redwings.
+ I like it that the red is where the wing meets the body, so the name nearly fits.
! They came back for the rest of the berries. Red flanks, all eight of them.
`,
    months(11, 2),
  ),
  puzzle(
    `
= Little brown bird on the gravel with a white-edged tail
? It walked, it didn't hop. Streaky, thin-billed, and when it flew up it showed white at the sides of the tail and said *seep-seep-seep*.
- Walks, white tail edges, *seep*: meadow pipit.
- Skylark would be bulkier, with a bit of a crest, and it chirrups when it goes.
- Meadow pipit. They sound worried all the time.
* Was there a crest? // No, a smooth round head. // A pipit, then, and not a lark.
* Any orange on the legs? // Pinkish, I'd say. // Meadow pipit, no trouble.
+ I always think that they go up as if on a string.
! There were nine on the dam. They do sound worried.
`,
    months(9, 4),
  ),
]
