import { months } from '#prisma/demo/script.ts'
import { type Topic, topic } from '#prisma/demo/topic.ts'

export const gardens: Topic[] = [
  topic(
    'gardens',
    'advice',
    `
= Squirrels, round four
= Is there a feeder that a squirrel cannot open?
= The squirrel has learned the new feeder
? He has had the tray, the tube and the one with the spring. Before I spend more money: what has really held out against a grey squirrel at your place?
? I am told there is no such thing, but I ask anyway. One squirrel, one feeder, one very patient owner (me).
? It took him eleven days. He hangs from the hook by his back feet and unscrews the lid. I would like to admire it less.
- A smooth pole, two metres from anything he can jump from, and a baffle like a big upside-down funnel. Not pretty, works.
- A cage feeder with five-centimetre gaps keeps him out and the woodpecker too, sadly.
- I gave up and put out a second, bad feeder for him. He prefers the good one.
- Chilli powder on the seed. Birds do not taste it, he does. Don't rub your eye afterwards, I did.
- A slinky on the pole. It doesn't last, but the first evening was worth the money.
- Hang it from a long thin wire between two trees, with bottles threaded on the wire on both sides. They spin. He falls off. He's fine.
- Mine can't manage safflower seed, or doesn't like it. The greenfinches do.
- We feed him hazelnuts at the far end of the garden at seven sharp. He keeps office hours now.
* How far is the feeder from the fence? // A metre and a half, perhaps a bit less. // That is a stroll for him. Three metres at least.
* Is it one squirrel or several? // I thought one, until I saw two at once. // It is always two.
* Does he chew the plastic or lift the lid? // He lifts the lid, he is quite neat about it. // Then a cable tie through the lid will buy you a week.
+ [funnel] The funnel worked here as well, once I stopped putting the pole next to the shed roof.
+ [Chilli] The chilli did nothing at ours, I think he comes for it.
! One week with the baffle: no squirrel, three coal tits. He sits on the shed and looks at me.
! Cable tie held for two days. He has bitten it through and laid it on the doorstep.
`,
  ),
  topic(
    'gardens',
    'advice',
    `
= What goes in the bird bath when it freezes?
= Keeping one patch of water open
? Mine is solid by eight and I can't be at home all day. Salt and antifreeze are out, obviously. What do you do?
? It is minus four at night and the only water for three gardens is ours. I would like to keep a hand's breadth open.
- Two shallow dishes: one outside, one by the kettle. Swap them at breakfast and at noon.
- A tennis ball floating in it keeps a hole for an hour or two in light frost.
- Warm tap water, never boiling, you will crack the dish. I have cracked two.
- A dark-coloured dish in the sun thaws half an hour before a white one.
- We stand it on an upturned pot with a night light in it. Check that the pot has an air hole.
- I tell the neighbours whose day it is. We have a rota on the gate.
- Only two centimetres deep, then it's quickly frozen but also quickly changed.
* Is it stone or plastic? // Stone, and very pretty, and heavy as a calf. // Leave it to freeze and put a plant saucer on top of it.
* Who comes to it, mostly? // Blackbirds and a whole gang of starlings, who empty it. // They do leave nothing but the rim.
+ [shallow] The saucer trick is the best one. They cost next to nothing and you need not mind if one splits.
! It was down to minus six and I kept it open with the two dishes. A sparrowhawk came for a bath, which rather cleared the queue.
`,
    { months: months(12, 2) },
  ),
  topic(
    'gardens',
    'advice',
    `
= Starlings empty the feeder in four minutes
= How do I feed small birds and not only the starlings?
? I do like starlings. I like them in a smaller number. A whole day's food is gone before the tits are up.
? Forty starlings, one feeder, a great deal of shouting. The robins look on. Any ideas?
- Two feeders: suet in the open for the starlings, seed in a caged one for the rest.
- Put less out, but twice a day. They come back every hour to look, though, they're not stupid.
- They cannot hang upside down for long. A feeder that opens underneath keeps it for the tits.
- Enjoy it while it lasts, in three weeks the young are out and off to the fields.
- We moved the small feeder inside the hawthorn, the starlings don't like going in.
- A red-listed bird on your lawn, forty times. I'd sell tickets.
* Are they this year's brown young ones, or black ones? // Both, the brown ones do the shouting. // Then it will calm down by the middle of next month.
* Do you put out mealworms? // A handful every morning. // That is the bell they hear.
+ [underneath] The feeder that opens underneath worked for about ten days here, then one of them learned to hover.
! Cage bought. The tits found it in an hour, and a starling has got his head stuck and out again.
`,
    { months: months(4, 7) },
  ),
  topic(
    'gardens',
    'advice',
    `
= Mouldy seed: throw it or dry it?
= Half a sack of seed, gone clumpy
? The sack stood in the shed and has drawn water. It smells a bit sweet. It is a lot of money to throw away.
? I bought the big one because it was cheaper, and now it is a brick. Is any of it safe?
- Throw it. Mould on seed can kill them, and it does so quietly.
- Out. And wash the bin with hot water before the new one goes in.
- I keep mine in an old metal milk churn, and nothing has got in since, no damp and no mouse.
- Buy small in the mild months, big when it's cold and they eat it quickly.
- Dry it for planting, not for feeding. My compost grew a fine row of sunflowers.
- Smell is a good test. If you would not eat bread that smells like this, they should not either.
* Is the lid tight? // It's a dustbin lid. So, no. // A bungee across it and a brick.
+ [churn] The churn is a good idea, though mine came with the smell of 1974.
! All on the compost. I have a small bin with a clip now, and a bad conscience for a week.
`,
  ),
  topic(
    'gardens',
    'advice',
    `
= Which way should a nest box face?
= Box on the south wall: move it?
= Where to put a robin box?
? I have a wall, a tree and a shed, and three opinions about it from three books. What do you go by?
? It was there when we moved in. Full sun from eleven to four. They start a nest in it each year and then stop.
? An open-fronted one, from the school fair. The book says "hidden, but with a view". That is also what I want, in a flat.
- Between north and east, out of the worst sun and the wet wind. That's all I go by.
- Tilt it forward a little so that the rain runs off the lid and not into the hole.
- (3) Robins want to be *in* something: ivy, honeysuckle, behind a trellis. Lower than you think, a metre and a half.
- On a wall under the eaves the direction hardly matters, there's shade enough.
- (2) Move it now, and don't touch it again until autumn.
- (1) Not next to a feeder. They spend all day chasing guests off the doorstep.
- Clear flight path to the hole matters more than the compass, if you ask the birds.
- (1) I had one on a rose arch facing due south, three broods. There's always one who can't read.
* How high is it? // Two metres, I can reach it from the steps. // Good height. Only the cats need to be considered, then.
* Are there any other boxes nearby? // One, about four metres off. // For tits that's close, they'd rather have the whole garden.
+ [Tilt] The tilt is the one that everybody forgets.
+ Mine faces west and they do not seem to have read about it.
! (2) Moved to the shaded side on Sunday. On Tuesday a blue tit looked in, left, and came back with a second opinion.
! (3) It hangs in the ivy and I can't see it any more. I take that as a good sign.
`,
    { months: months(10, 3) },
  ),
  topic(
    'gardens',
    'chat',
    `
= What do you leave standing over the winter?
= Untidy corner, second year
? I have left the teasels, the fennel and everything that the magazine says to cut. What else is worth leaving?
? Last year I stopped mowing one corner and stopped explaining it. This year there are goldfinches. Who else has one?
- Teasel, always. And the sunflowers, until they fall on someone.
- The ivy on the fence, it flowers last and has berries when there is nothing else.
- Nettles behind the shed. I call it the reserve.
- Evening primrose: goldfinches first, then the tits search the stems.
- Dead stems of everything, there are spiders asleep in them, and wrens know that.
- A heap of logs. One year later: wood mice, toads, a dunnock that lives on top.
- Leaves under the hedge. I sweep the path and stop there.
- I leave the last row of Brussels sprouts for the pigeons, not that they wait to be asked.
* Don't the neighbours mind? // One did, and then a goldfinch sat on it, right in front of her. // Goldfinches are the best lawyers.
* When do you cut it in the end? // Late March, half of it, and lay the stems in a pile so that whatever is in there can walk out. // I have always burned them. Not any more.
+ [ivy] Ivy gets my vote as well, ours hums until November.
! First goldfinch on the fennel this morning. I have shown it to everyone in the house, twice.
`,
    { months: months(9, 1) },
  ),
  topic(
    'gardens',
    'advice',
    `
= A fledgling on the path: help it or leave it?
= Young blackbird, tail like a stub, sitting under the car
= Found a chick, what now?
? It sits in the middle of the path, fully feathered, with hardly any tail, and looks at me. No parent to be seen. My hands are itching.
? It can hop and it can shout, but it can't fly. The car has to go to work at eight.
? Naked, eyes shut, on the paving under the gutter. I cannot see where it came from.
- (1) Feathers and hops: it is out on purpose and its parents are waiting for you to leave. Put it in the nearest bush if there is a cat, then go indoors.
- Touching it is fine, they do not mind the smell of you, that's an old story.
- (3) If it's naked it needs to go back in the nest, warm hands, quickly. No nest to be found: ring the rescue, and keep it warm until then, no water and no milk.
- Watch from the window for an hour before you decide anything. They always come the moment you've given up.
- We keep a laminated card with the rescue's number in the porch. We need it four times a year.
- Mine sat in the laurel for two days being fed and then it simply flew over the fence.
* (1) Does it have feathers on the wings, or only fluff? // Feathers, and a sort of bad haircut. // Then it's fine where it is, or a metre further into the bush.
* Is there a cat about? // Two, and one of them is ours, and he is indoors and swearing. // Keep him in till Friday if you can.
+ [for an hour] Yes, the hour at the window. I rang the rescue too early once, and the mother shouted at both of us.
! (1) I put it in the bush and went inside. Ten minutes later a male with a full beak. Thank you, all.
! (2) Car left at half past eight, driver lying on the ground first to look. Bird now in the hedge.
`,
    { months: months(5, 7) },
  ),
  topic(
    'gardens',
    'advice',
    `
= What shall I grow that feeds birds and not only slugs?
= One tree for a small garden
? A bed of four by one metre, sunny. I would like seeds or berries rather than flowers for a vase, but I have nothing against both.
? There's room for one tree, and it should not be taller than the house. Which one would the birds choose?
- (2) Rowan, if the soil isn't too dry. Berries by August and gone by November.
- (2) Crab apple. Flowers, fruit that hangs until February, lichens, caterpillars. Nothing beats it.
- (2) Hawthorn as a small tree, pruned up. Flowers smell odd, berries make up for it.
- (1) Teasels and sunflowers at the back, cornflowers in front, leave it all standing.
- (2) Spindle, because of the robins, and because pink and orange should not go together and do.
- (1) A bed of that size will take fennel, angelica and a lot of knapweed. Goldfinches come for the last.
- (1) Elder in a big pot. You cut it hard every other year and get it all back.
* (2) What's the soil like? // Clay, like a wet boot until May and then like a brick. // Crab apple won't mind that at all.
* (2) Do you have a photo of the spot? // It shows a washing line and a cat. // It looks perfect for a rowan, if the washing will move over.
+ (2) [Crab apple] Crab apple was what I was going to say. Ask for one with small fruit, the big ones are no use to a redwing.
! (2) Crab apple ordered, comes bare-root. My daughter has already named it.
`,
    { months: months(9, 3) },
  ),
  topic(
    'gardens',
    'chat',
    `
= House sparrows at the eaves again
= Sparrow terrace: who has one?
? Eleven in the gutter as I write, all talking at once. When we moved in there were none. What did you do to get them, or they to get you?
? I'd like to put up one of those three-hole boxes. I have read that they will all use the middle one, or none. True?
- (1) They came with the hens. Corn on the ground, dust under the hedge, and that was that.
- One thick, untidy bush within ten metres of the eaves. They hold parliament in it.
- (2) Mine use the left and the right one and keep the middle for storage, as far as I can see.
- (2) Three separate boxes a metre apart worked better for us than one with three holes.
- Don't be too tidy with the lawn. They feed their young on insects for the first days, and there are none on a carpet.
- (1) They were in our street all along, we only had to stop closing up the holes under the tiles.
* Do they dust-bathe at yours? // In the flowerpots, in turn, with their own hollows. // Leave one pot without a plant, they'll love you.
+ [bush] It's the bush, I am sure of it. We cut ours in a bad moment and they were gone for two years.
! (2) Box up, facing north-east, and a sparrow has sat on the roof of it for three days without looking in once.
`,
    { months: months(2, 7) },
  ),
]
