import { type Script, script } from '#prisma/demo/script.ts'

export const walks: Script[] = [
  script(
    'walks',
    { op: 'bea', a: 'any', b: 'any', c: 'regular', d: 'any' },
    `
# Owl evening, and how to be quiet in company
op: I will take six people (six, not nine) along the edge of the rough grass at dusk on Friday. Dark coats, nothing that rustles, phones off and not only silent. We stand still for forty minutes and that is the programme.

1.
2.
3.
4.
5.
6.
a: Number one, please. I have a coat that does not speak.
b: Two, if I may bring a folding stool. It creaks only when I stand up.
op > b: Then do not stand up. You are in.
c: Three. I can take two people from the station at a quarter past.
d > c: I'll be one of those two, thank you, so that makes four.
op (+3d): For those who were not there: barn owl at 16.52, coming straight along the ditch, twice past us, once so close that we heard nothing, which is the thing about them. Nobody moved. I was proud of you all.
b > op: I have never not moved for so long. Can we do it again?
`,
    { months: [11, 12, 1] },
  ),
  script(
    'walks',
    { op: 'ines', a: 'any', b: 'any', c: 'new', d: 'any' },
    `
# Dawn chorus, half past three, Hanger Wood
op: The annual unreasonable one. First Sunday in May, 3.30 at the coppice gate, sunrise is about half past five. We go in in the dark and sit down. Breakfast at Maren's afterwards.

Please bring: something to sit on, one layer more than you think, no torch unless it is red.
a: In. I still talk about last time.
b: Is there a version for people with sleep?
op > b: Join at five by the spring, you will have missed the redstart that is not there and the robin that is.
c: May beginners come? I know four birds.
op > c: You will know seven by six o'clock. Sit next to me.
d: Lift from Arrelford at three, two seats, no conversation.
op (+2d): In order of appearance: robin 3.41, blackbird 3.58, song thrush 4.02, wren, wood pigeon, tawny owl going home, chiffchaff, blackcap, great tit. Goldcrest reported by those with young ears. Then everything, and nobody could write any more.
c > op: I counted nine that I would know again. Thank you for the seat.
`,
    { months: [4] },
  ),
  script(
    'walks',
    { op: 'any', a: 'regular', b: 'any', c: 'any' },
    `
# New Year's Day list, the whole valley, by bus and on foot
op: Rules as proposed in the pub: one day, all of us, one list. No cars. Everybody sends me what they have by six in the evening. Seen or heard, and garden birds count double for morale.
a: I'll do the reservoir from first light. Somebody please do the wood.
b: The wood is mine. I can be there by half past eight, if the bus drivers are in a good state.
c: I am on the sofa with a leg up and can offer a window. There is a wren.
op > c: Wren, number one on the list, thank you.
op (+26h): **Seventy-one.** Best: a firecrest (wood), two jack snipe (marsh, one of them under a boot). Worst: nobody got a grey wagtail, in a valley with a mill.
a > op: I walked past the leat at four and did not look. I will carry that for a year.
c > op: Window total: nine. I would like it minuted that I beat the allotments.
`,
    { months: [12] },
  ),
  script(
    'walks',
    { op: 'any', a: 'any', b: 'any', maren: 'maren' },
    `
# Lost and found after Sunday
op: Left on the wall at the car park after the walk: one brown glove (left), a tin with two cheese scones, and a pencil with teeth marks.
a: The glove is mine. The teeth marks are somebody else's.
b: The tin is mine, and I can say for certain that there were three scones.
op > b: There were two when I found it. I can only speak for the time after.
maren: The third was very good, {b}. I took it for an offering.
b > maren: For the person who keeps the lights on it was. Tin back by Thursday, please.
`,
  ),
  script(
    'walks',
    { op: 'wen', a: 'any', jonas: 'jonas', b: 'any', c: 'any' },
    `
# Day trip to the estuary: tide table inside
op: I've looked out a Saturday with high water at 11.20, which is what one wants: we watch them being pushed up to us instead of looking at dots. Train 7.48, change once, back by six.

\`\`\`
train out    07:48
on the wall  09:40
high water   11:20   stay still from 10:30
lunch        12:15
train back   15:52
\`\`\`

Who is coming? I need numbers for the group ticket by Wednesday.
a: Me. Is it true that there are godwits by the thousand?
op > a: Last year I stopped counting at 1,400 bar-tailed, and that was the left half.
jonas: Yes, and I will bring the big telescope if somebody carries the legs.
b > jonas: I have legs for the legs.
c: I cannot stand for long. Is there anywhere to sit on the wall?
op > c: There is a bench exactly where it matters. It has your name on it from now on.
op (+9d): Eight of us, nine kinds of wader, one sandwich lost to a gull in the presence of all. Knot: about 3,000, going over like smoke. Thank you, best Saturday since the last one.
a > op: I have gone quite silly about knots. When is the next high water?
`,
    { months: [9, 10, 11, 1, 2] },
  ),
  script(
    'walks',
    { op: 'any', a: 'any', b: 'any', tom: 'tom' },
    `
# Path from the sluice to the second pool: closed until further notice
op: The boardwalk has lost four planks and the county has put a tape across. Please don't climb round it, the ditch is deeper than it looks and I speak from the knee down.
a: How long, does anybody know?
tom: I rang them. They have the wood, but not the people. If we find six volunteers with gloves, they send one person with a drill and it is done in a morning.
b: Gloves, drill and a Thursday off. Put me down.
a > tom: Me too, and I'll ask Mirek, who owns more screws than the county.
op > tom: And me, minus the knee.
tom (+8d): Done! Seven of us, three hours, forty-one new screws. The tape is on my coat hook as a souvenir.
`,
  ),
  script(
    'walks',
    { op: 'any', a: 'any', b: 'regular', c: 'any' },
    `
# Bats and nightjars on the common: any interest?
op: There is one evening a year when I manage to be awake that late. Nightjars have been heard again on the far heath, an hour by car, churring from about half past nine. It would be this Thursday or next, depending on the wind.
a: Yes, to either. I have waited eleven years for somebody to say that.
b: Next Thursday is better for me. No wind, no moon to speak of, and white handkerchiefs for those who believe that they come to look.
op > b: *Do* they?
b > op: One came to mine, or else it was going that way anyway. I wave it every time.
c: I'll bring the bat detector. They make more noise than you would think.
op (+8d): Two churring, one seen against the sky, wings up in a V, clapping. {a} did not say a word all the way home.
a > op: I still have not found one.
`,
    { months: [6, 7] },
  ),
]
