import { type Script, script } from '#prisma/demo/script.ts'

export const identification: Script[] = [
  script(
    'identification',
    { op: 'any', a: 'regular', b: 'any', tom: 'tom' },
    `
# Marsh tit or willow tit, and does it matter?
op: Two neat little tits in Hanger Wood, black cap, no wing bar, no yellow anywhere. I know that the books say *marsh or willow* and then give up. Where do I start?
a: With the map, sadly. Willow tit has gone from nearly everywhere round here. The last one in the county log for our side is from the nineties. So a marsh tit until it proves otherwise.
tom > a: True, but do not let the map do all the looking. What you want is the voice.

- Marsh: an explosive sneeze, *pitchoo*
- Willow: a nasal, dragging *tchay tchay tchay*, like somebody who has been asked to do the washing up

Everything else (bib, gloss of the cap, pale panel in the wing) overlaps.
op > tom: It did sneeze! I wrote "hiccup" in my notebook. So, marsh.
b > tom: There is one more mark I was shown once: a pale spot at the base of the upper bill on marsh tit. You need it very close, or a photo.
tom > b: Yes, and it works better than the bib. I forget it every year. Thank you.
op > a: To answer my own second question: it does matter. One of them is still here and I would like it to stay.
`,
  ),
  script(
    'identification',
    { op: 'any', ines: 'ines', a: 'any', b: 'regular' },
    `
# Chiffchaff, willow warbler: teach me once and for all
op: Every April I learn this and every March I have forgotten it again. Is there a way to make it stay?
ines: Forget the legs. Shut your eyes. Chiffchaff **counts** (two notes, uneven, never finished). Willow warbler **comes downstairs** (one run of notes, going down and slowing, and then it is at the bottom).
a > ines: "Comes downstairs" is very good. I have used "sighs" until now.
op > ines: Went out with that this morning. Counted, counted, counted, and then by the birches somebody came downstairs. I stood there and grinned.
b > op: And when they stop singing in July and stand about saying *hweet*, we are all back to the legs. Dark for chiffchaff, pale for willow, mud for both.
ines > b: Chiffchaff also dips its tail as it feeds, over and over. Willow warbler hardly does. It is the one silent thing I trust.
op > ines: This goes on the inside of the cupboard door.
`,
    { months: [4] },
  ),
  script(
    'identification',
    { op: 'new', a: 'any', tom: 'tom', b: 'regular' },
    `
# Big hawk on the lawn, eating a pigeon
op: It is still there as I write. Grey-brown on top, stripes across the chest, yellow eye, and it looks straight at me through the window. My son says goshawk. Is it a goshawk?
tom: I hope it is still there when you read this. A female sparrowhawk is a big bird, nearly the size of the pigeon, and she looks enormous on a lawn. Goshawk would be buzzard-sized and would probably have taken the pigeon away with it. Is there a white line over the eye?
op > tom: A thin one, yes. And the legs are very thin too, like knitting needles.
tom > op: Knitting needles is *exactly* it. A goshawk has legs like broom handles. Female sparrowhawk.
a: We had one that came back to the same pigeon three times in a day. Do not tidy up until she is done, otherwise she has to kill another.
op > a: I would not dare. She has been at it for forty minutes. My son has drawn her, with the feathers.
b > op: Please put up the drawing. We have enough photographs of grey fences.
`,
  ),
  script(
    'identification',
    { op: 'new', a: 'any', b: 'any' },
    `
# Spotted brown bird, robin-shaped, no red at all
op: It hops like a robin and stands like a robin, but it is brown all over with pale spots, also on the head. It comes to the back step. Something rare?
a: Something this year's. It is a young robin. They leave the nest without red, because a red breast means *fight me* and they are not ready for that.
op > a: Oh! So it is probably the child of ours?
b > op: Very likely. Have a look in a few weeks: the red comes in from the bottom, in patches, as if it had leaned on a wet fence.
op > b (+9d): It has leaned on the fence. Two orange smudges, one on each side. Our old robin has started to chase it off.
a > op: And so it begins.
`,
    { months: [6, 7, 8] },
  ),
  script(
    'identification',
    { op: 'any', a: 'regular', b: 'any', c: 'any' },
    `
# A hawk that sat on a wire and then said its own name
op: I want to confess something. I watched a kestrel on a wire by Withy Marsh for a good five minutes. Grey back, long tail, barred underneath. I had written down *kestrel, male, good view*. Then it opened its bill and went **cuck-oo**.
a: We have all done it. It holds its wings below the level of its back, that is what I look for now, a droopy hawk.
b > a: The small birds make the same mistake, that is rather the point of the costume.
op > b: I had read that, and then I turned out to be a small bird.
c: I have not heard one for three years where I live. Was that the willows, or the far side?
op > c: The willows by the second pool, about half past six. Go soon, he will have stopped by the end of June.
c > op (+3d): Went. Stood. Heard it, twice, far off, and had something in my eye. Thank you.
`,
    { months: [5] },
  ),
  script(
    'identification',
    { op: 'new', asha: 'asha', a: 'any', tom: 'tom' },
    `
# The most boring bird in my hedge
op: Small, brown, grey about the face, shuffles along the bottom of the hedge and flicks. Never on the feeder. I assumed female sparrow, but the beak is too thin. I nearly did not ask.
asha: Thin beak is the whole answer, well seen. It is a dunnock, and there is nothing boring about it. Get comfortable.
tom > asha: Asha is right. Two males with one female, one male with two females, two with two, and all of them pretending not to notice. If you see two of them flick one wing at a time at each other, that is a duel.
op > tom: I thought that was an itch.
a > op: I ignored mine for twenty years. Now I have a chair by that window.
op > asha (+4d): There are four of them. I have drawn a diagram. I do not think the diagram can be shown to my mother.
`,
    { months: [2, 3, 4, 5] },
  ),
  script(
    'identification',
    { op: 'any', a: 'any', imran: 'imran', b: 'any' },
    `
# Yellow wagtail at the Mill Leat in this cold?
op: Bright yellow under the tail, very long tail, grey back, walking about on the wet stones by the weir. I thought yellow wagtails went to Africa.
imran: They do, and yours did not. That is a grey wagtail, the worst-named bird we have. Grey back, black and white tail as long as the rest of it, yellow only underneath and brightest at the far end.
op > imran: So the grey one is yellow, and the yellow one is away.
imran > op: And the pied one is in the car park. Yes.
a: Easy rule for us inland: between October and March any wagtail with yellow on it is a grey.
b > a: I like rules with months in them. I have put it in the beginners' sheet.
`,
    { months: [11, 12, 1, 2] },
  ),
  script(
    'identification',
    { op: 'new', a: 'any', minh: 'minh' },
    `
# I believe I have had a hummingbird
op: Please be kind. It hung in front of the buddleia, humming, with a long beak in the flower, and its wings were a blur. About the size of my thumb. I know we do not have hummingbirds.
a: We are kind because it happens to so many people. Hummingbird hawk-moth. It is a moth that flies by day, with a tongue instead of a beak.
op > a: A moth! I had its *tail feathers* in my notes.
minh: Those are scales, long ones, they fan out and look just like a tail. If it comes back, look for the orange on the hind wing.
op > minh (+2d): It came back at ten past four both days. Orange, yes. I have stopped being embarrassed and started leaving the washing out so as not to disturb it.
a > op: That is how it starts, next you will own a lamp and a white sheet.
`,
    { months: [7, 8, 9] },
  ),
  script(
    'identification',
    { op: 'any', andile: 'andile', a: 'regular', b: 'any' },
    `
# Gulls on the playing field: a small lesson in humility
op: I decided to be brave and do gulls for a whole lunch break. Result:

| what I wrote | how many | how sure |
| --- | ---: | --- |
| black-headed | 84 | fairly |
| common | 11 | it said so in the book |
| "young, brown, large" | 6 | not |
| one with a ring | 1 | it was a carrier bag |

Help with row three, please.
andile: Start with the bill and the back. If the back has any clear grey in it and the bill is pink with a dark tip, second winter or so. If it is all brown like a checked blanket, first winter. Herring and lesser black-backed are both possible, and the tail is what parts them.
a > andile: You make it sound almost pleasant.
andile > a: It *is* pleasant. They stand still, they are large, and there is a bus.
op > andile: Went back with that. Four herring, two left as "large and brown". I find that I do not mind.
b > op: Leaving two out of six is better than I manage with warblers.
andile > op: Two left open is honest counting. The carrier bag was nice as well.
`,
    { months: [11, 12, 1, 2] },
  ),
  script(
    'identification',
    { op: 'any', a: 'any', b: 'regular', tom: 'tom' },
    `
# Grey warbler with a brown cap, in January?
op: On the fat ball, chasing off the blue tits. Grey all over, thin bill, and a neat chestnut-brown cap. Warblers should be in Africa. Or should they?
b: Blackcap, and the brown cap makes it a female. Ours have gone south, but others come to us *for* the winter, from central Europe. They have learned about bird tables.
op > b: From Europe, for my fat ball?
tom > b: Just so. It has been going on since the sixties or so. Ringing shows them arriving from the east while ours leave for the south. They are fierce about food.
a: We had a male for three winters, black cap, same bully. He liked half an apple on a nail better than the fat.
op > a: Apple on the nail since this morning. She sits on top of it like a dragon.
`,
    { months: [1] },
  ),
  script(
    'identification',
    { op: 'any', minh: 'minh', a: 'any', b: 'regular' },
    `
# Blue feather, barred, found under the oaks
op: About four centimetres. One half of it is striped in bright blue, white-blue and black, and the other half is plain black. It was lying under the oaks by the top ride, no other feathers near.
minh: Jay, from the covert, the little blue panel in the wing. Lovely thing to find. Look at it against the window: the blue disappears.
op > minh: It does! It goes grey. How?
minh > op: There is no blue pigment in it. The barbs are full of tiny air pockets that scatter blue light back. Backlit, there is nothing to scatter. If you want a long evening, ask me again.
a: My grandmother had one in her hat.
b > op: Small footnote for everybody: in this country picking up a shed feather to look at is one thing, keeping feathers of wild birds can be another.[^1] I photograph them and put them back.

[^1]: It turns on how the bird came to lose it, and on being able to show that. When in doubt, leave it in the wood.
op > b: Put back, on the same leaf. The photo is on the fridge.
`,
  ),
  script(
    'identification',
    { op: 'any', ezra: 'ezra', bea: 'bea', a: 'any' },
    `
# What is in this pellet?
op: Found below the beam in the open barn at Dunnage, with permission. Black, shiny as if varnished, as long as my thumb. I soaked it and took it apart. Three skulls, the smallest with red tips to its teeth.
ezra: Black and varnished is barn owl. Red-tipped teeth are shrew, always. Do the other two skulls have zigzag teeth, in a row of little triangles?
op > ezra: One does. The other has rounded bumps.
ezra > op: Zigzag: vole, most likely field vole. Bumps: mouse. So one night's supper was a shrew, a vole and a mouse.
bea: And it means someone is at home in that barn, so let us not say which barn again, and not walk under the beam in spring.
op > bea: You are right. I have asked Maren to take the name out of the first post, I could not edit it any more.
a: Is there a way of doing this with children? I have thirty of them.
ezra > a: Bake the pellet in foil for a while first, then warm water, tweezers, black paper. I can bring a bag of them. They will talk of nothing else for a month.
`,
    { daysAgo: 301.6 },
  ),
  script(
    'identification',
    { op: 'any', jonas: 'jonas', a: 'any' },
    `
# Duck in fancy dress on the leat
op: Orange whiskers, two orange sails on the back, white eye stripe, and a sort of green and purple hair-do. It was in a tree. I had had no wine.
a: Drake mandarin. It was in a tree because they nest in trees.
jonas > a: They do. Brought here from China for parks, got out, and now there are a few thousand wild ones. The female is grey with a white spectacle, and she will be close by if you look under the alders.
op > jonas: There was a grey one that I did not look at because he was so loud.
jonas > op: That is the story of every female duck.
a > jonas: Poor things.
`,
    { months: [10, 11, 12, 1, 2, 3, 4] },
  ),
  script(
    'identification',
    { op: 'any', a: 'regular', b: 'any', c: 'any' },
    `
# Goldcrest with attitude
op: In the ivy by the lychgate, tiny, with tits. I took it for a goldcrest, and then it turned and there was a bold white stripe over the eye and a black one through it. Greener, too, with a bronzy patch at the shoulder. I had it for ten seconds.
a: White over the eye is firecrest, a goldcrest has a plain, surprised face. I would be off down there now if I were not at work.
b: I *am* off work. Going.
b > op (+3h): Got it! Second yew from the gate, with three goldcrests beside it for comparison. It came down to head height. I made a noise.
c > b: I heard the noise. I was in the vestry.
op > b: Hurray, so I did not dream it. How did you find it so fast?
b > op: It calls a bit lower and harder than a goldcrest, and it moved as if it had an appointment.
a > b: Still there at half past four. Thank you both. I have not had one in that churchyard before.
`,
    { months: [10, 11, 12, 1, 2] },
  ),
  script(
    'identification',
    { op: 'any', a: 'any', b: 'any', tom: 'tom' },
    `
# A blackbird with white wings
op: It behaves like a blackbird, sings like one, and has white feathers in both wings and a white patch on the head. A cross with something?
tom: Just a blackbird with some of the colour left out. Leucism: pigment missing in some feathers. The eye is dark, isn't it? An albino would have pink eyes, and would not live long.
op > tom: Dark with the yellow ring, yes. Does it have a hard time with the others?
tom > op: Hawks notice it more than blackbirds do. Otherwise it gets on with things.
a: We had one for four years, the street called him the vicar. You do get very fond of a bird that you can tell from the others.
b > a: That is what I envy about it. All of mine are just "the blackbird".
op > a: Then ours is the bishop, there is more white on him.
`,
  ),
  script(
    'identification',
    { op: 'new', ines: 'ines', a: 'any', b: 'any' },
    `
# Who is pumping up a bicycle tyre in the ash tree?
op: Since last week, every bright morning, from seven: two notes, see-saw, over and over, exactly like our old pump. I cannot see it. Is it a bird?
ines: It is, and a very good description. Great tit, the first of the year to lose patience with winter. *Tea-cher, tea-cher*, or in your case pump.
a > ines: There is a saying that if you do not know what it is, it is a great tit. They have dozens of these.
op > ines: Saw it now! Black bib, yellow, looking extremely pleased. So small for that.
b: Ours does a rusty gate. I oiled the gate.
ines > b: Did it change its song?
b > ines: No, but now I know.
`,
    { months: [1, 2, 3] },
  ),
  script(
    'identification',
    { op: 'new', a: 'any', b: 'regular' },
    `
# Half an eggshell on the lawn, pale blue
op: Pale blue with very fine brown freckles, one end neatly missing. No nest above it, just grass and sky. Has something been robbed?
a: Most likely the opposite. When a chick hatches, the parent carries the shell away and drops it, so that nobody finds the nest by it. A clean, round edge is a hatching. A squashed one with yolk is a robbery.
op > a: Clean, and dry inside with a little skin.
a > op: Then somebody is a day old.
b: Greenish blue with reddish freckles all over would be blackbird. Clear bright blue with a few black dots is song thrush.
op > b: The first. There is a blackbird that scolds me when I hang out washing. I shall hang it somewhere else for a fortnight.
`,
    { months: [4, 5, 6] },
  ),
  script(
    'identification',
    { op: 'new', odile: 'odile', a: 'any', b: 'any' },
    `
# Swift, swallow, martin: which have I got under the roof?
op: Something is nesting on our house. Fast, dark, forked tail. I would love it to be swifts. How do I tell without a ladder?
odile: Look at the nest first. **Mud cup under the eaves, outside:** house martin. **Mud cup on a beam, inside:** swallow. **No nest to be seen, only a bird that vanishes into a gap:** swift.
a > odile: And a white bottom is a house martin every time.
op > odile: Mud, under the eaves, outside, and the bottom is white. So no swifts. I am a little sorry, and then again not at all.
odile > op: Do not be. Martins need you more: leave the mud where it is over the winter, they come back to it. Hang a board below if the mess bothers you.
b: Ours came back to the same corner nine years running.
op > b: My husband has already put up the board, with a sign saying *quiet please*. The birds ignore it.
`,
    { months: [5, 6, 7] },
  ),
  script(
    'identification',
    { op: 'any', a: 'any', fergus: 'fergus', b: 'any' },
    `
# Buzzard or something better, over Fennel Hill
op: Large, broad wings, soaring. I was told to look at the wings held in a V. They were in a V. I then read that buzzards do that as well. So what was the point?
fergus: Fair. What you want is the *tail*.

> short, rounded, fanned: buzzard
> long, forked, twisting: kite
> long, narrow, like a paddle: now you may get excited

op > fergus: Short, rounded, fanned.
fergus > op: Then buzzard. But you looked at the tail, and next time it may be long.
a: Nine out of ten are buzzards, and the tenth is a buzzard with a feather missing.
b > a: And the eleventh is the one they talk about for years, so keep looking.
`,
  ),
  script(
    'identification',
    { op: 'any', a: 'any', b: 'any', ravi: 'ravi' },
    `
# Linnet, redpoll or twite: please check my reasoning
op: A flock of about forty in the stubble below the barn. My reasoning:

1. Finch (bill, bouncy flight).
2. Streaky brown, no yellow in the wing, so not siskin or goldfinch.
3. White edges in the wing and tail.
4. No red forehead, no black chin, so not redpoll.
5. Twite would be a day's news here, so linnet.

Is point five cheating?
ravi: It is not cheating, it is called a prior. Point three is good as well, the white in the wing is linnet.
op > ravi: I like having a prior. I did not know that it had a name.
a: Also habitat. Redpolls like to be up in birch or alder, linnets like to be down in weeds.
b: The day will come when it is a twite and all of us walk past it because of point five.
ravi > b: Yes. That is the price. I pay it about once in ten years.
op > b: I looked at every one of the forty because of you. Forty linnets.
`,
    { months: [10, 11, 12, 1, 2] },
  ),
]
