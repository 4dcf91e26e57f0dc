import { months } from '#prisma/demo/script.ts'
import { type Topic, topic } from '#prisma/demo/topic.ts'

const isForNewcomers = true

/** First questions. Opened by people who are new, answered by whoever is about. */
export const beginners: Topic[] = [
  topic(
    'hearth',
    'advice',
    `
= How do you ever learn the songs?
= Learning by ear, at fifty-eight
= All I hear is "birds"
? I open the window and there are six of them at once. Where does one begin?
? My hearing is good and my memory isn't. Has anyone started late and managed?
? Other people hear a list. I hear a noise, a nice one. Can that be learned at all?
- Begin now with the robin, because it sings nearly all year. When the robin is safe, everything else is "not robin".
- One a week. No more. And go out to hear it the same day, the recording alone doesn't stick.
- Write down what it says to *you*. Mine say things that I can't put on a forum.
- Learn them in winter, when only three sing. In May it's like learning names at a wedding.
- I began at sixty-one. It went slowly and then, one April, it didn't.
- Stand still, eyes shut, and only count how many different ones there are. Names later.
- Rhythm first, tune second. Does it repeat itself, does it stop, does it ramble?
- Find the bird while it is singing. Once you have seen the beak move, you won't forget it.
- Ask somebody to walk with you for an hour and say the name each time. It's worth ten apps.
* Which ones can you tell already? // Wood pigeon, crow, and the one that laughs. // The laughing one is a green woodpecker, so you've got three. That's a beginning.
* Do you use an app? // Yes, but then I look at the screen and not at the tree. // Use it at home, afterwards. That's my whole advice.
* When do you usually go out? // Before work, half an hour. // That's the best half hour of all.
+ [wedding] The one with the wedding made me laugh, it is exactly that.
+ [beak] Seeing the beak move did it for me, too.
! Week three: robin, wren, great tit. The wren was the surprise, it's so much louder than it's big.
! I shut my eyes and counted five. I can't name them, but there were five.
`,
    { isForNewcomers },
  ),
  topic(
    'hearth',
    'advice',
    `
= Which field guide?
= Is the big book too big to begin with?
? The shop had fourteen. I came home with none. Drawings or photos?
? I was given one with 900 birds in it. I have seen nineteen. Where do I look?
- Drawings. A photo shows one bird in one light, a drawing shows what they have in common.
- The smallest one that has only our birds in it. You don't want to leaf past forty eagles.
- The big one for home, with pencil marks. Nothing in the pocket, only eyes.
- Tear out the pages you don't need. I am joking. I'm not entirely joking.
- Read it in the bath, before you need it, so that you know where things are.
- Go to the library, take out three, and keep the one you don't want to give back.
- Mark what you have seen with the date in the margin. After ten years it's a diary.
* Do you look up by colour or by shape? // By colour, I'm afraid. // Try shape for a week: beak, tail, how it stands. You'll be surprised.
* Is it a present for somebody, or for you? // For me, finally. // Then the one with the nicest drawings.
+ [bath] In the bath, yes. Mine are wavy from A to F.
! Took three from the library. The smallest stays. I've had it on me for a week.
`,
    { isForNewcomers },
  ),
  topic(
    'hearth',
    'advice',
    `
= Where should a beginner go first around here?
= Good places with a bus stop?
= One free morning a week: where to?
? I don't know the area well and don't have much time. Somewhere that isn't too hard to find, and where there's something to see even for me.
? I don't drive. Which of your places can be reached by bus, and is there anywhere to sit?
? Thursdays, eight to eleven. I'd like to go to one place often rather than to many once.
- The churchyard at St Wystan's. Ten species before you have shut the gate, and three benches.
- Priory Park pond. It's not wild, but the ducks stand still, and that's what you need.
- Sallow Bank from the footbridge to the alders and back. Twenty minutes or two hours.
- Withy Marsh in the afternoon, the light's behind you. Bus 14 stops at the end of the track.
- The allotments. Anyone will let you in if you say you are looking for the robin.
- Always the same place. I've been round the Brickpits four hundred times and don't know it yet.
- The sewage works. I know how it sounds. Go and see.
* Do you mind mud? // Not with warning. // Then the marsh. Consider yourself warned.
* Morning or afternoon? // Morning, from eight. // Sallow Bank, then, the sun comes over the alders at just that time.
* Do you want people or quiet? // Quiet, to begin with. // Cuttle Lane. One tractor an hour.
+ [St Wystan] Seconded, the benches there have the best view of the yew.
! Went to the churchyard. Eleven! Two of them I had to look up, and one looked back.
! Bus 14, end of the track, two hours on the bench. I'm going again next week.
`,
    { isForNewcomers },
  ),
  topic(
    'identification',
    'puzzle',
    `
= Small, brown, fast: please help
= I don't even know which words to use
? It was in a bramble for a second. Brown, with a tail that stood up. That is all I've got, I'm sorry.
? When I read your posts, you all say things like "supercilium". What do I write down when I've seen a bird I don't know?
- Size against a sparrow, shape of beak, what it did, where it was. Then colours. In this order.
- Draw a potato with a beak and add what you remember. I'm serious, it's the best notebook there is.
- A tail that stands up and a bramble: wren, unless it says otherwise.
- "Supercilium" is an eyebrow. You may say eyebrow.
- Nobody sees everything. Two good marks are better than ten poor ones.
- Look until it goes. Write afterwards. The book comes last of all.
* How big, against a sparrow? // Smaller. Much smaller, now that I think of it. // Then you've answered it nearly yourself.
* What was it doing? // Going in and out of the bramble and ticking at me. // A ticking mouse with a tail that stands up is a wren.
* Was the beak thin or thick? // Thin, like a needle. // Insects, then. That rules out half of the book.
+ [potato] The potato! I have a whole book of potatoes.
! I saw it again and drew the potato. Tail up, eyebrow. It's a wren. Thank you for not laughing.
`,
    { isForNewcomers },
  ),
  topic(
    'gardens',
    'advice',
    `
= What do I feed, and when?
= First winter with a feeder: what should I know?
? There's a wall of bags in the shop. Peanuts, hearts, nyjer, suet, "wild bird mix". I've got one feeder and one budget.
? I would like to do it properly. How often, how much, which, and when do I stop?
- Sunflower hearts. If you only ever buy one thing, buy that one.
- The cheap mix is mostly wheat, and the pigeons say thank you.
- Peanuts only in a mesh, never loose in spring, the young can choke on them.
- Little and often. What isn't eaten by dusk was too much.
- Clean it once a week. It's dull and it's the most important thing.
- Nyjer needs a special feeder and brings goldfinches, or it brings nobody at all.
- You needn't stop in spring, only go down with the fat when it gets warm.
- Half an apple on the ground for the blackbirds. They never get asked.
* Is there a bush near it? // Two metres away, a big laurel. // Perfect, they like to queue in there.
* Are there rats about? // There was one, last year. // Then a tray below to catch what falls, and in with it at night.
+ [Clean it] The cleaning, yes. Tie the brush to the feeder so you've no excuse.
! Sunflower hearts, and after two weeks: nine kinds. I'd thought there were only sparrows here.
`,
    { isForNewcomers, months: months(9, 3) },
  ),
  topic(
    'hearth',
    'advice',
    `
= Do birds mind when I watch them?
= How close is too close?
? I sit under a tree and look up, and sometimes they look down. Am I a nuisance?
? There's a nest by our back door, and we have to go in and out. What can we do not to disturb it?
- If it goes on with what it was doing, you're far enough off. If it stops and looks: one step back.
- Alarm calls are meant for you. Leave slowly, the way you came.
- At a nest: walk past, don't stop. It's the standing still that frightens them.
- A bench is better than a hide. They know where you are and that you've got a sandwich.
- Ours nested over the back door and got used to us. What they couldn't stand was the visitors we showed them to.
- Sit down. You're half as tall and much less alarming.
* Does it fly off each time? // No, it waits on the fence until I'm through. // Then you have an agreement.
* Is it sitting on eggs already? // I think so, it's in there most of the day. // So another two weeks, roughly, and then two more with young.
+ [don't stop] Walk past and don't stop: I wish that were on a sign at the marsh.
! We use the front door now. The postman has been told. All is well.
`,
    { isForNewcomers, months: months(3, 7) },
  ),
  topic(
    'walks',
    'advice',
    `
= First walk with you: what do I bring?
= Do I need to know anything before I come along?
? I would like to come on Sunday, and I'm a bit nervous about it. Is there anything I should know?
? Is there a pace, a dress code, a minimum number of birds?
- A coat, a sandwich and your eyes. All else can be borrowed.
- The pace is that of the slowest person, and that is usually me.
- Nothing bright orange. That's all, and someone always comes in orange.
- Say that it's your first time. You'll get the good place at the fence.
- If you don't see what the others see, say so. Half of them don't see it either.
- Go to the loo before. I say no more.
- We don't test anybody. We do ask what you've got in your sandwich.
* Have you walked with a group before? // Once, with a man who ran. // We don't run. We hardly walk.
* Shall I wait for you at the bus stop? // That would make it a lot easier, thank you. // Quarter past, then, by the shelter. Red scarf.
+ [sandwich] True about the sandwich, I've had long talks about mine.
! I came, I saw eleven birds and knew four. Everyone was nice. I'm still wet.
`,
    { isForNewcomers },
  ),
]
