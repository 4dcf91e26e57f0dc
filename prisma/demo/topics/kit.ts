import { months } from '#prisma/demo/script.ts'
import { type Topic, topic } from '#prisma/demo/topic.ts'

export const kit: Topic[] = [
  topic(
    'kit',
    'advice',
    `
= Glasses and binoculars
= Eyecups: up or down?
? I wear glasses and see a small round picture with black edges. Off with the glasses? I can't read my notes then.
? They twist up and they twist down and nobody has ever told me why.
- Glasses on: cups down. Glasses off: cups up. That's all.
- Look for "eye relief" in the description, sixteen millimetres or more if you wear glasses.
- I take mine off, hang them on a string and look like a librarian. It works.
- Push the cups against your glasses, not your nose. Soft rubber helps against scratches.
- Try a pair with a wide view, some 8x32 are better for this than much dearer ones.
- It took me a year to find out. The black edges are the distance from your eye, not a fault.
* What are they, do you know? // It says 10x25 on them, they were a raffle prize. // There's your answer, I am afraid. The small ones are hard on anyone with glasses.
* Do you see better with the cups down? // Twice as much! I have had them up for four years. // Nearly everybody does it once.
+ [cups] Also set the little ring on the right eyepiece. Once, properly, and put a dot of nail varnish on it.
! Cups down, ring set, dot of varnish. I have seen my first eyelash on a coot.
`,
  ),
  topic(
    'kit',
    'advice',
    `
= Fogged up on the inside
= Condensation between the lenses
? Outside I could wipe it. This is inside, left half only, since the rain on Sunday.
? There's a mist in the right tube in the mornings which goes by noon. Will it go for good?
- Do not put them on the radiator. Put them in a box with a bag of silica gel and forget them for a week.
- Rice is no good, it only makes dust. Silica, the little bags out of shoe boxes.
- If it comes back each time, a seal has gone. Not worth mending on a cheap pair, worth it on a good one.
- Get it dry before fungus starts. Once there are threads on the glass, it's a job for a workshop.
- Never leave them in a cold car and then bring them into a warm kitchen. I do it every week.
- Mine went after ten days in the airing cupboard, not hot, just dry.
* How old are they? // Older than my marriage, which is nineteen. // Then it's the seals. They have done well.
* Do they say "nitrogen filled"? // They do. // In that case the nitrogen has left and the seal with it.
+ [silica] A lunch box with a good lid and six of those bags. It has saved two pairs in our house.
! Nine days in a box with eight little bags: clear. I've put a new bag in the case for good.
`,
    { months: months(9, 4) },
  ),
  topic(
    'kit',
    'chat',
    `
= Telescope: heavy and good, or light and taken along?
= Do I need a telescope?
? Everyone at the causeway has one. I have a bad shoulder and one good eye. Should I?
? I've got the chance of a second-hand 80 mm. It's lovely and weighs what my cat weighs.
- The best telescope is the one you have with you. I have sold the large one and never missed it except on the reservoir.
- For woods and hedges: no. For water: it's another world.
- Share one. We have two for nine people, and everybody sees more because somebody always finds it for you.
- Think of the tripod first. A good scope on a bad tripod is a good way to look at trembling.
- A monopod and a 50 mm, that's my whole outfit and it goes on a bicycle.
- Borrow it for a month. By then you'll know whether you carry it or apologise to it.
- Angled eyepiece if more than one person looks through it, else you spend the day on the tripod screw.
* Where would you use it most? // The reservoir, and the marsh from the screen. // Then yes. Wood people are excused.
* What does the seller want for it? // Less than I'd thought, because of a dent in the hood. // Dents don't matter, look at a star: one point, no hair.
+ [one you have with you] The shoulder decides. Mine did, and I have been happier since.
! I had it on loan for three Sundays. I carried it twice and apologised once. I think that's a yes.
`,
  ),
  topic(
    'kit',
    'advice',
    `
= Wet feet
= Boots that survive Withy Marsh
? Third pair in four years. The seam goes exactly where the toe bends. What do you wear?
? I want one pair for everything from the lane to the marsh. I know that it does not exist. What comes close?
- Rubber, neoprene-lined, half a size too large, two pairs of socks. Not elegant.
- Leather, and grease them every month. Mine are from 2011 and have been resoled twice.
- Wellies for the marsh, trainers for the lane, and a plastic bag in between. One pair for everything is one pair for nothing.
- Dry them slowly, with newspaper, far away from the stove. It's heat that opens the seam, not the water.
- Gaiters! Seven pounds from the army shop and they keep out the grass seeds, too.
- The cheap ones from the farmers' shop in Arrelford outlast everything with a mountain on the label.
* Do you walk a lot on roads in them? // Two kilometres there and two back. // That's what kills them. Carry the wellies.
* Could you get the seam glued? // The cobbler laughed, not unkindly. // Then he isn't the one I meant. Try the one behind the chapel.
+ [newspaper] Newspaper, yes, and change it after an hour. That hour is the one that counts.
! Farmers' shop, size up, thick socks. I've stood in the sluice for ten minutes on purpose. Dry.
`,
  ),
  topic(
    'kit',
    'advice',
    `
= Wind noise on every recording
= How near do you need to be to record a song?
? All I have is wind, with a blackbird somewhere behind it. It wasn't even windy!
? I have a small recorder with two built-in microphones. At thirty metres it sounds as if the bird were in another county.
- Fur. A piece of fake fur round the microphone takes away nine tenths of it. Foam takes away one tenth.
- Stand behind something: a wall, a trunk, a cow.
- There's a switch called "low cut" on most recorders. Turn it on and leave it on. Bitterns are the only ones to suffer.
- Ten metres is good, five is lovely, thirty is a diary entry.
- Early. The wind gets up at about eight, and so do the lorries.
- Put the recorder on a post with a long cable, or just leave it there and walk away for a quarter of an hour. Your jacket is louder than you believe.
- Point it a little *past* the bird if there's a road behind you.
* Which recorder is it? // The small grey one that everybody has. // The fur for that one costs less than a pint, it's worth it.
* Do you wear headphones while you record? // No, should I? // Try it once. You'll take off your jacket within a minute.
+ [low cut] Low cut has saved more of my recordings than any microphone I bought.
! Fur on, low cut on, behind the wall: a whole song thrush, no wind. And one sheep.
`,
    { months: months(2, 7) },
  ),
  topic(
    'kit',
    'chat',
    `
= How do you keep your lists?
= Year list, life list, no list?
? Spreadsheet, app, cards, nothing at all? I've got three systems which don't know of each other.
? I have stopped my year list in the middle of the year and feel ten years younger. Am I alone?
- One page for each place, not for each year. After four years you can see things.
- Index cards in a shoe box. One bird a card, every date on it. My grandchildren fight over who may file.
- An app for the numbers and a notebook for everything that isn't a number.
- No list. I have a very good time and cannot prove it.
- I keep a list of what I *heard* first. It's shorter and nearer to my heart.
- Year list until the end of May, and then I give up out of courtesy.
- A wall calendar in the kitchen, whoever sees something writes it down, the children as well. We have twelve of them now.
- The spreadsheet, but with one column called "who was with me". It's the only one I ever read again.
* What would you want to look up in ten years? // When the first ones came, I think. And who I was with. // Then you need two columns and no system.
* Do you count what you only heard? // Of course, or I'd have no goldcrests. // Good, so do I.
+ [who was with me] The column with the people in it: I'm adding that today.
! Three systems are now two. The cards have won, I just like the sound they make.
`,
  ),
  topic(
    'kit',
    'advice',
    `
= Photos: all of them are branches
= My camera likes the fence better than the bird
? Sharp twigs, soft bird, every single time. It is an ordinary camera with a bit of zoom.
? How do you get the thing to focus on what I mean?
- Set the focus to one point in the middle. Most cameras come with the setting that guesses.
- Focus on the ground below the bird, at the same distance, and then lift it.
- Shorter zoom, nearer bird. Wait where it wants to go instead of following it.
- Lean on something. A bag of rice on the window of the car is the best tripod there is.
- Take it in the first hour of the day. Soft light forgives.
- One in fifty is a good rate. I'm at one in eighty.
* Does it have a "spot" setting for the focus? // It does! It was on "family". // Then your fence is family.
* How fast is the shutter? // It says 1/60. // For a bird that moves you want 1/1000 or so, even if it gets grainy.
+ [where it wants] Waiting where it wants to go is the whole secret, and nobody has the patience for it, me included.
! Spot focus, bag of rice: one robin, sharp to the whisker. The other forty are fence.
`,
  ),
]
