import { months } from '#prisma/demo/script.ts'
import { type Topic, topic } from '#prisma/demo/topic.ts'

export const hearth: Topic[] = [
  topic(
    'hearth',
    'chat',
    `
= What is your earliest bird of the day?
= Who wakes you up?
? Mine is a wood pigeon who sits on the chimney and talks down it. I'd like to swap.
? Half past four, the same blackbird, the same aerial. I've stopped minding. What's yours?
- Jackdaws, walking on the roof in boots.
- The robin under the street lamp. I don't think he ever goes to bed.
- A collared dove that's always one coo short.
- The neighbour's cockerel, which I've entered under "other".
- Herring gull. We're eighty kilometres from the sea, and nobody has told it.
- A wren, right outside, like a very small alarm clock with feelings.
- A song thrush, and I lie there and count the repeats.
- The magpies in the birch, and then the whole street.
* What would you swap it for? // A blackbird. I had one in the old house. // You may have ours from four to six.
* Do you get up when you hear it? // I turn over. But I turn over happily. // That's the right spirit.
+ Mine too, and I've grown fond of it, to my surprise.
! Last night it slept in. I lay awake and waited for it.
`,
  ),
  topic(
    'hearth',
    'chat',
    `
= Best bench in the valley?
= A bench to recommend
? I'm drawing up a list of benches with something to look at. Nominations, please, with a reason.
? Sitting is underrated. I'd like to know where you sit when you want to see something without getting up.
- St Wystan's, by the wall. You've got the yew, the tower and a warm back.
- The one on Sallow Bank with no back to it. You sit up straight and miss nothing.
- Platform two. I'm serious: rowan, ivy, jackdaws, and a timetable so that you do leave.
- The upturned boat at the Brickpits. It isn't a bench, but it's the best seat.
- The stone at the top of Fennel Hill. Bring a cushion.
- The memorial one by the boating pond. "She liked the ducks." So do I.
- My own back step.
* In the shade, or in the sun? // Shade, from noon on, it has to do for July as well. // Sallow Bank, then, under the alders.
* With or without other people? // Without, or with quiet ones. // Not the boating pond on a Sunday, in that case.
+ I have been sitting on that one for years and never saw you. We must have shifts.
! The list has fourteen benches. I've tried nine. It's the best research I ever did.
`,
  ),
  topic(
    'hearth',
    'chat',
    `
= Reading: something with birds in it that isn't a guide
= A novel with a proper bird in it
? For a friend in hospital. Nothing sad, nothing heavy, preferably with a good heron.
? I've had enough of novels where a nightingale sings in November. Who gets it right?
- Anything by a country vicar from the eighteenth century. Nothing happens, and it's perfect.
- The old one with letters about swallows. He asks a question and then goes and looks.
- Poems, short ones. You can read them with a drip in your arm.
- The memoir by the woman who kept an owl. It's funny, and the owl comes out of it well.
- Children's books. The one with the heron who can't stand water.
- I don't trust a novel with an "unknown bird". Look it up, you're being paid.
- Diaries. You get the weather for free.
* Should it be long or short? // Short chapters. She falls asleep. // The letters, then, they are two pages each.
* Does she like drawings? // She likes them better than words at the moment. // Then a sketchbook of an estuary, I've one to lend.
+ [letters] I'd second the letters. I've read them four times, always in winter.
! She has read half of it and asked the nurse to open the window. I call that a success.
`,
  ),
  topic(
    'hearth',
    'chat',
    `
= What the weather did to my plans
= Fog, again
? I was on the causeway at seven and could not see my own flask. I could *hear* about four hundred ducks. What do you do on a day like this?
? Third weekend in a row. I've begun to name the drips. How are the rest of you managing?
- I count by ear and put a question mark behind it.
- Hedges. In fog, everything sits lower and lets you come closer.
- (1) Home, soup, maps.
- I go just the same. You meet only the sort of people you like to meet.
- I stood at the gate and listened to the redwings going over. I wouldn't have heard them in sunshine, I'd have been looking.
- Fog is when I clean the telescope, and then it clears, always, as soon as it's in pieces.
- Up to the top of the hill: sometimes you come out above it and have the whole world for yourself.
* Was the road all right? // Thick as far as the bridge, and then it was like driving in milk. // I'll take the train, then.
* Did it clear? // At noon, for the length of a sandwich. // That's all one needs.
+ [Hedges] I like the part with the hedges, it's true of the lane as well.
! It cleared. I have never been so pleased to see a coot.
`,
    { months: months(10, 2) },
  ),
  topic(
    'hearth',
    'chat',
    `
= Too hot: where do the birds go?
= Siesta
? Since ten o'clock there's nothing. Not a note. Have they all left, or do they know something?
? Thirty-one degrees and I watched a wood pigeon stand in the shade of a post, turning with it. What have you seen?
- They're sitting in the hedge with their beaks open. So am I.
- Down at the leat, in the alders. I counted nine kinds in the one tree.
- Blackbirds lie flat on the lawn with their wings spread. It looks like an accident, it's sunbathing.
- I go from five to seven, and then not again before eight in the evening.
- A dish of water in the shade gets more visitors than any feeder.
- In the wood, right at the bottom, where it's still damp.
* Have you put any water out? // Three dishes. The hedgehog has taken one of them. // He has good taste.
* Were they panting? // The young ones, yes. // A bit of shade near the water helps a good deal.
+ [lie flat] That about lying flat on the lawn gave me a real fright the first time.
! Rain at last! They were all out within minutes, as if somebody had rung a bell.
`,
    { months: [7, 8] },
  ),
  topic(
    'patch',
    'chat',
    `
= Litter pick, with birds
= Three bags and a traffic cone
? I'm out with bags along the lane on most Fridays. Why not do it together, and look up every ten metres?
? That's this month's result from Sallow Bank. Also one trainer, left. Does anyone have the right?
- I'll come. I've got two of those grabbers, and they're good fun.
- The worst is fishing line. I cut it up small with the scissors before it goes into the bag.
- Leave the logs and the leaf heaps, please, there are things asleep in those.
- I found a lunch box with a list of birds in it. It was mine.
- If you ring the council beforehand, they collect the bags from the lay-by.
- The class would love to do it, if I may bring fifteen pairs of small gloves.
* Is there any glass? // A bit, near the bench. I do that part myself. // Good. Then I can bring the children for the rest.
* What do you do in nesting time? // Only the path and the verge, nothing inside the hedge until September. // That's what I'd hoped you would say.
+ [scissors] The scissors are a good tip, I have only ever stuffed it in whole.
! Seven of us, eleven bags, thirty-one species. We'll do it again.
`,
  ),
  topic(
    'patch',
    'chat',
    `
= The plan for the verge on the bypass
= They want to light the towpath
? The county is asking what should become of the verge: short grass, trees, or "natural". It takes five minutes to answer, and someone here is sure to put it better than I can.
? Lamps all along Sallow Bank, says the paper, for safety. I understand that. I also know what flies there at night. How do we say it without being the people who are against everything?
- (2) Begin with what you're for. Then there's room for one thing you're against.
- (2) Ask for lamps that come on when somebody walks by. They exist, and they're cheaper.
- Send dates and numbers. "Eleven species on this stretch, list attached" gets read, "lovely" does not.
- (1) I've answered. I asked for rough grass, cut once a year in September, and the cuttings taken away.
- Go in person, be nice, bring a photograph of the one animal that everybody likes.
- The parish councillor watches barn owls. I say no more.
* When does it close? // At the end of the month, at noon, for whatever reason. // Then I'll do it tonight.
* Do you have a list for that stretch? // Four years of Saturdays. // Attach it. That's worth more than any letter.
+ (2) [Begin with] "Begin with what you're for" should be over every town hall.
! They have written back. Not no! They want to see the list, and to walk it with us.
`,
  ),
  topic(
    'patch',
    'chat',
    `
= Ringing morning: what we caught
= A ring from last year
? They let three of us hold the bags. I've held a goldcrest, or rather the idea of one. Forty-one birds, all weighed, all let go. Who else has been?
? The blue tit with the ring at our feeder is the one that was ringed here fourteen months ago, I read the last four digits. Is that old for a blue tit?
- (2) Most don't get to see a second winter, so it's doing well.
- (1) I've been once. What I remember is the warmth of it in the hand.
- (2) A ring is like a letter that's opened years later, by somebody else.
- (2) Our oldest was a dunnock, six years, always caught within ten metres of the same bramble.
- (1) Do they mind? I'd like to know what those who do it think.
- (1) Five grams. I went home and weighed five grams of sugar to believe it.
* (1) Is it very early? // Nets up half an hour before sunrise, so, yes. // I'd do it once, for a goldcrest.
* (1) What does the weight tell you? // Whether it has eaten, and whether it's about to leave. Before they go they put on a third. // A third! I know the feeling.
+ (1) [Do they mind] I've asked that, too. They sit quiet, get a ring, and most of them are back at the feeder within the hour.
! (1) I was allowed to read out the numbers the second time. I'd no idea how nice numbers can be.
`,
  ),
  topic(
    'patch',
    'chat',
    `
= Nest record cards: who still does them?
= Four visits and a card
? I found my cards from 2014 in a drawer. Are they any use, and is there still someone who takes them?
? I'd like to follow one nest properly this year, without being a nuisance to it. How do you go about it?
- (1) They're as useful as on the day you wrote them, and the scheme still takes them on paper.
- (2) Few visits, short ones, never at dusk, never in the rain, and never when a magpie is watching.
- (2) Walk past, look, walk on, and write it down round the corner.
- (2) One nest well recorded is worth ten you glanced at.
- (2) Ask the owner of the hedge first. I've met two farmers that way, and a bull.
- (2) A little mirror on a stick. You see the eggs and they don't see you.
- (2) Stop going near once they're well feathered, or they'll jump too early.
* (2) Which species would you start with? // A blackbird, there's one in the wood store. // The best one to start with, she'll sit tight and look down on you.
* (2) How often do you visit? // I thought of every third day. // Twice a week is fine. Less at hatching.
+ (2) [round the corner] Round the corner, yes! Standing there with a pencil is what gives it away.
! (2) Card full: five laid, four hatched, three flew, one on the washing line.
`,
    { months: months(2, 6) },
  ),
]
