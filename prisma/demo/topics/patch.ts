import { months } from '#prisma/demo/script.ts'
import { type Topic, topic } from '#prisma/demo/topic.ts'

export const patch: Topic[] = [
  topic(
    'patch',
    'chat',
    `
= What is missing this year?
= Fewer, more, the same: your street
? Not a study, only a feeling to be checked: which bird have you not seen this year that you used to see?
? Over the garden fence, so to speak. Which birds in your street are doing better than ten years ago, and which worse?
- Greenfinches are coming back at ours, slowly, after those awful years.
- Starlings. There used to be a line of them along the ridge of the school.
- Goldfinches, up, without a doubt. My mother never saw one in town.
- I miss the spotted flycatcher on the churchyard wall, two summers without.
- Wood pigeons: more. Collared doves: fewer. I'd say they had swapped.
- House martins. Eleven nests on our row when I moved in, three now.
- Red kites. My children think they were always here.
- Mistle thrush. I used to hear one from the lime every January.
- Jackdaws are up, or else they've only got louder.
* Is that a feeling, or do you have it written down? // Written down since 2012, on the kitchen calendar. // Then please type it up, that's worth a great deal.
* Has anything changed in the street itself? // The elms by the garages went, and three front gardens were paved. // That'd do it.
+ Same in my street, and we never talked about it until now.
+ I had the opposite in Pottersham, it would be nice to know why.
! I've put all the answers into one table and will bring it to the library.
`,
  ),
  topic(
    'patch',
    'chat',
    `
= Small news from the river
= Water levels
? The footbridge is closed, the swans have moved to the football pitch, and a pike has been seen by the swings. Any other news from your stretch?
? Up forty centimetres since Thursday. Where does it bring things to you, and where does it chase them off?
- At the alder bend it's over the path. I turned round, and so did a heron.
- The leat is brown as tea and the wagtails have moved to the mill roof.
- On the meadow there's a proper lake, with about two hundred gulls who think it's for them.
- Dry at Coldwick. The reservoir takes it all.
- I've got a moorhen in the garden, walking about as if it had rented it.
- The anglers have gone home, so it's quiet, and I had the bank to myself.
- A lot of driftwood on the shingle, and a wren in every heap of it.
- The cows have been moved up, in case anyone wonders where they are.
* Can you get to the ferry steps? // To the third one. It has seven. // I'll wait until I can see five.
* Is the otter still about? // Prints, yes. The animal itself, no, as always. // Prints are quite enough for me.
+ [path] I walked there after you, and it had gone up another hand's breadth.
! It's down to the old line again. New shingle, no bank, and a lot of clean sand with tracks on it.
`,
    { months: months(10, 4) },
  ),
  topic(
    'hearth',
    'chat',
    `
= Explaining it to those at home
= "You and your birds"
? "What do you actually *do* there for three hours?" I had no answer. Do you?
? My wife would like to know whether it will pass. Does it pass?
- I say that I'm going for a walk that takes a long time.
- It doesn't pass. It gets quieter, and then it's just how you look at things.
- I take mine along once a year, on the best day, and say that it's always like that.
- I tell them it's cheaper than golf. I don't let them see the price of the telescope.
- Mine asks "anything?" when I come in, and I say "nothing special", and both of us are happy.
- I bring something back every time: a feather to look at, a leaf, a bun.
- My daughter told her teacher that I "work for birds". I've left it at that.
* Have you ever taken them? // Once, in sleet. I am not proud of it. // Try it in May, with rolls.
* What did you say in the end? // That I listen. It was accepted. // That's the truth, too.
+ [a bun] The bun is a very good idea, and I'm ashamed that it's new to me.
! We went together. It was the kingfisher's doing, not mine, but I'm allowed out on Sundays now.
`,
  ),
  topic(
    'hearth',
    'chat',
    `
= A mistake I am fond of
= Confessions
? I once counted a plastic heron for two winters, with sex and age. What is yours?
? In the spirit of the thing: what was the best bird you ever had that turned out to be something else?
- A snowy owl. It was a carrier bag, on a post, with *expression*.
- I whistled back to a little owl for half an hour. It was the man from number nine, whistling back to me.
- I reported a dead grebe that swam away during the phone call.
- A rare duck. It was a decoy, and belonged to my uncle.
- I told a whole bus that those were cranes. They were, in fact, cranes: yellow ones, from a building site.
- My first "peregrine" had a string on it and a boy at the other end.
- A bittern, booming, for three evenings. It was somebody learning the trombone in Coldwick.
- I drew a detailed sketch of a wallcreeper. It was a butterfly, and we were on holiday.
* Did you take it out of the log? // I've put it in brackets. Brackets are a kind of honesty. // I have a whole page of brackets.
* Who told you in the end? // A child of six. "That's a bag", she said. // It's always a child.
+ I am glad to be in such company.
! I've told it at work now, and they've started to show me carrier bags.
`,
  ),
  topic(
    'hearth',
    'chat',
    `
= A present for someone who has just begun
= What would you have liked to be given?
? Twelve years old, looks at everything, has a cheap pair of binoculars. About twenty pounds. What would make him happy?
? Thinking back to your first year: which thing (not an expensive one) made the biggest difference?
- A really good notebook and a really good pencil, and somebody who asks to see it.
- A harness for the binoculars instead of the strap. My neck says so.
- A day out with one of you. It doesn't cost anything, and it's what I would have wanted.
- A hand lens. Feathers, moss, beetles, everything gets bigger for eight pounds.
- (1) A map of his own, that he may draw on.
- A sit mat. Nobody believes it until they have one.
- A year's calendar with nothing on it but boxes. Mine is full and I'd save it from a fire.
- Fingerless gloves, the kind with a flap.
* (1) Does he like to draw? // He draws crows, only crows, very many of them. // Then black ink, and a book about crows.
* (1) Does he go out by himself? // To the end of the lane, and with me anywhere. // Then you're half of the present already.
+ [map] The map. I had one, and I still know every line of it.
! (1) He got the lens and a pencil. He has drawn a crow's feather, ten times larger than life.
`,
  ),
  topic(
    'kit',
    'chat',
    `
= Hands up, who uses a clicker?
= Counting big flocks without losing your mind
? I've bought one of those silver ones that doormen have. I'm now counting everything, including the stairs. Who else has one?
? Six hundred gulls, all walking about. I begin at the left and by the middle the left has changed. Your methods, please.
- (1) Two of them, one for each hand: lapwings left, golden plover right. I can't scratch my nose.
- (1) I had to stop at a wedding.
- (2) Count ten, look how big a ten is, and lay that over the rest. Do it three times, take the middle one.
- (2) Take a photo, put a grid on it, and count in the warm. It's not cheating, it's tea.
- (2) By rows if they sit, by tens if they walk, by guess if they fly. I write down which it was.
- (1) Mine jumps from 39 to 50. I've decided that it's close enough.
- (2) With two people: each one counts, nobody says a number until both have finished.
- (2) Small flocks are always under-guessed and big ones even more so. Test yourself with rice on a tray.
- (1) I use knots in a string. My grandfather did, too.
* (2) How long do you give yourself? // Until they fly, and that's about four minutes. // Then the photo, I'd say.
* (1) Does it not frighten them? // It's louder than I'd like. I keep it inside the pocket. // In the pocket, of course.
+ I tried something like it with my class, and they were better than I was.
! (2) Rice on a tray: I guessed 180, and it was 310. I'll never trust myself again.
! (1) The stairs have fourteen, in case anyone was wondering.
`,
  ),
  topic(
    'gardens',
    'chat',
    `
= What did the birds leave of the fruit?
= Netting, or sharing?
? Nine redcurrants. I've counted them. How did you get on?
? I hate nets: last year I cut a blackbird out of one. But I would also like a cherry. What do you do?
- We share by height: what I can reach is mine, all the rest is theirs.
- A fine, tight mesh on a frame, no loose ends, and look at it twice a day. Loose netting is the killer.
- Little bags of old curtain over single bunches. It looks like a hat shop.
- I planted a mulberry for them at the other end. They eat that *and* the cherries.
- Yellow ones! They wait for them to turn red.
- A bit early is a bit sour, and all mine. I make jelly.
- I gave them up in favour of rhubarb, which nobody else wants.
* Who was it, do you know? // Two blackbirds, a blackcap, and a wood pigeon that sat *on top* of the bush. // The wood pigeon is the one that counts as three.
* Do you have a photo of the frame? // It's four bean poles and my mother's lace. // I'd buy that one from you.
+ [sour] The sour ones make the best jelly anyway.
! Tally: birds eleven pounds, we one and a half. Delicious.
`,
    { months: [6, 7, 8] },
  ),
  topic(
    'gardens',
    'advice',
    `
= Rats under the feeder
= Something digs below the bird table at night
? One, perhaps two, at dusk, quite bold. I don't want to stop feeding, and I don't want to poison anything.
? Little round holes in the bed below it, and a run along the fence. I believe I know what it is, and would like to be wrong.
- Stop for ten days. They leave, and then you begin again with a tray below and only as much as gets eaten.
- No poison, please: the owls eat what has eaten it.
- Feed in the morning, sweep at dusk. It's the leftovers they come for.
- Hang it over paving instead of over soil, then you can sweep it up.
- Put the compost on a wire mesh. That's usually where they live.
- Seed without husks makes a lot less mess below.
- A neighbour's terrier solved ours in an afternoon, though I didn't watch.
* Is there a compost heap? // A lovely one, warm, right next to the fence. // Then they've got bed and breakfast. Mesh under it.
* What do you feed? // The mix. Most of it ends up on the ground. // Hearts only, and half of it.
+ [sweep] Sweeping at dusk was all it took for us.
! Ten days without, mesh under the compost, hearts only: not a tail to be seen.
`,
  ),
  topic(
    'gardens',
    'chat',
    `
= First to find the new feeder
= Who is the boss at yours?
? At ours it was a coal tit, after nineteen days. Then it was as if it had been in the paper. Who came first at yours?
? There is a clear order at the feeder and I've been trying to write it down. The nuthatch is at the top. What is it like at your place?
- (1) A robin, who looked first at the feeder, then at me, then at the ground below.
- (1) Blue tit, day three. But we live next to a wood.
- (2) Nuthatch, great tit, blue tit, coal tit. The goldfinches think that they're outside it all.
- (2) The woodpecker. When she comes, it's suddenly very quiet.
- (1) A squirrel. I don't count it.
- (2) A single female blackcap. She drove off eleven sparrows.
- (1) Nobody for a month, and then two great tits with a third one watching from the fence.
- (2) Wood pigeons, by sitting down on it.
* (2) How do they settle it? // With their wings half open, and a lot of staring. // Like our allotment meetings.
* (1) How did you spend the nineteen days? // Behind the curtain. My tea went cold very often. // We've all been there.
+ It's the same ones here, in the same order, as if they'd agreed on it.
! I've got a chart now, with arrows. The wren doesn't appear on it, she lives below the law.
`,
    { months: months(9, 3) },
  ),
  topic(
    'walks',
    'chat',
    `
= What shall we do with the spare telescope?
= Lending library for binoculars
? It was left to us by Mr Aldous, who wanted it to be "looked through". At present it's in my hall. How should we share it?
? We've got six pairs in a crate and no system. Who wants one, for how long, and who writes it down?
- A fortnight each, handed over in person, with a cup of tea. That way we'd meet as well.
- A luggage label with the names on it. The list *is* the history.
- In the library, at the desk. They lend cake tins, they'll lend optics.
- New people first.
- I can clean and adjust everything once a year, then nobody has to be afraid of breaking it.
- No deposit. Anyone who walks off with it will at least look at birds.
- Put it on a tripod by the window of the tea room, for everybody who comes in.
* Who's insured if it falls into the water? // I've asked. Nobody. So we don't drop it. // A clear rule, I like it.
* Is there a waiting list already? // Three of you and a school. // Put me fourth, behind the school.
+ [tea] With tea, yes, that's the point of it.
! It has been to four houses, and the label has four names and one tea stain on it.
`,
  ),
  topic(
    'hearth',
    'chat',
    `
= Dreams with birds in them
= Do you hear them in the city as well?
? Last night a wren ran the post office, and it was better run. I'm told I'm not the only one.
? Two days in a big city for work, and I caught myself listening for a grey wagtail in the underground car park. What have you found where you didn't expect it?
- (1) I dream that I see something wonderful and have no pencil. It's always the pencil.
- (2) A blackbird on a scaffold in the very middle of it, at two in the morning. It made up for the hotel.
- (2) Peregrine over the station, and eight hundred people with their heads down.
- (1) A heron gave me a lecture on punctuality. It was right.
- (2) Black redstart on a building site. I missed my meeting, and have no regrets.
- (1) I was a coot. There was a lot of shouting.
- (2) A robin, singing at midnight next to a kebab shop. He was better than in the village.
- (2) Goldfinches in the trees along a six-lane road, tinkling away.
* (1) Was it a good dream, at least? // Very. There were no queues. // Then I'd like a stamp from that wren.
* (2) Did anyone else notice? // A street sweeper. We nodded to each other. // There's always one.
+ I'm so glad that somebody else does this.
! (2) Found it, on the last morning: grey wagtail, third basement level, next to the lift.
`,
  ),
]
