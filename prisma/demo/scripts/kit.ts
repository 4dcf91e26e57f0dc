import { type Script, script } from '#prisma/demo/script.ts'

export const kit: Script[] = [
  script(
    'kit',
    { op: 'new', kwame: 'kwame', a: 'any', b: 'regular' },
    `
# 8x32, 8x42 or 10x42 for a first pair?
op: I have a hundred and fifty pounds and a head full of numbers. Please tell me what the numbers are for, and then what to buy.
kwame: First number: how many times nearer. Second: width of the front glass in millimetres, meaning light, meaning weight.

| | for | against |
| --- | --- | --- |
| 8x32 | light, steady, wide view | a little dim at dusk |
| 8x42 | bright | heavier |
| 10x42 | nearer | shakes, narrow, heavy |

For a first pair I say 8x32 to anyone who walks. Do not buy from a picture. Put them on a bird.
op > kwame: Why not ten? Ten sounds better.
kwame > op: It also magnifies your heartbeat. You find a warbler with a wide view, not with a big one.
a: I had tens for six years and sold them to buy eights. My neck sent a card.
b: Second-hand is fine if both eyes agree. Look at a distant chimney for half a minute: if you get a headache, walk away.
op > kwame (+6d): Bought second-hand 8x32, a hundred and ten, with a strap that smells of dog. I can read the chimney.
`,
  ),
  script(
    'kit',
    { op: 'any', kwame: 'kwame', a: 'any' },
    `
# Double image after a fall: is it dead?
op: I dropped them on the station steps. They look fine, but I see two of every bird, one above the other.
kwame: A prism has moved. It is not dead, but do not try to look through it and let your eyes "get used" to it, that is where the headaches come from. Is there a small screw under the rubber near the eyepiece?
op > kwame: On both sides, filled with something like wax.
kwame > op: Good, that is a design I can adjust. Bring them on Thursday. Price: one slice of anything with ginger.
op > kwame (+5d): One bird! I had forgotten what it was like. The ginger cake has been delivered in person.
a > kwame: You should put up a sign.
kwame > a: Then I would have to weigh the cake.
`,
  ),
  script(
    'kit',
    { op: 'ines', a: 'any', b: 'any', c: 'regular' },
    `
# How I label recordings, in case it saves someone a winter
op: I have 2,300 files called \`REC0041.WAV\` from my first two years, and nobody will ever know what they are. Since then:

\`\`\`
2024-05-11_0412_hanger-wood_wren-song_ines.wav
date       time place       what      who
\`\`\`

And a spoken note at the end of every take: date, place, wind, what I thought I was pointing at. **At the end**, not at the start, so that the bird does not have to wait.
a: Spoken at the end, that is clever. I always start with "er".
b: Do you keep the bad ones?
op > b: If the bird is on it, yes. Two years later the bad one turns out to be the only one.
c: I would put the place before the date, since I look for places.
op > c: Then sort by place in the sheet. In the name, the date comes first, or you will hate yourself in ten years.
c > op: I already do, a little. Renaming tonight.
`,
  ),
  script(
    'kit',
    { op: 'any', ines: 'ines', a: 'any', b: 'any' },
    `
# Recording with a phone and a sock
op: I can't afford a microphone. What can be done with a phone?
ines: More than people say. Put a (clean) woollen sock over the end with the microphone, against the wind. Hold it away from you, elbow on something. Stand still: most of the noise on your recording is your jacket. And get nearer slowly, every halving of the distance is worth more than any microphone.
op > ines: A sock!
a: I have used a mitten. It makes you look as though you had a hand puppet.
ines > a: The birds are very understanding.
op > ines (+3d): A wren, at four metres, sock on. You can hear the breath it takes before it starts. I have played it to everybody at work.
b > op: Put it up, please! We are all sitting at work.
`,
  ),
  script(
    'kit',
    { op: 'ravi', a: 'any', b: 'any', lachlan: 'lachlan' },
    `
# One format for counts, so that I can sleep
op: At present I get counts as photographs of notebooks, as voice messages, and once on a beer mat. May I propose this and nothing else?

\`\`\`csv
date,start,minutes,place,species,count,note
2025-01-12,08:10,60,Withy Marsh,Teal,46,
2025-01-12,08:10,60,Withy Marsh,Water rail,2,heard only
2025-01-12,08:10,60,Withy Marsh,Wigeon,0,looked for
\`\`\`

Three rules:

1. one row a species
2. a zero if you **looked** for it and it was not there
3. no "lots"
a: What about "about thirty"?
op > a: 30, and *about* in the note. I can work with about.
b: I wrote the beer mat and I stand by it. Seventeen snipe, and the ring was from the glass.
op > b: It is in the sheet. I kept the mat as the original.
lachlan: The zeros are a revelation to me. I have only ever sent in what I had.
op > lachlan: Nearly everybody does. But then nobody can tell "none there" from "did not look".
a > op: Lots of thanks. I mean: 1, about.
`,
  ),
  script(
    'kit',
    { op: 'any', silas: 'silas', a: 'any', b: 'regular' },
    `
# Which map do you carry?
op: Paper 1:25,000, phone, or memory? My paper one has a hole exactly where I live.
silas: All three. Paper for planning, phone for "where am I", memory for the gate that is on neither. Print the square you need and put it in a freezer bag, then you can write on it.
a: Phone only, and I have been lost twice this year with four per cent.
b > silas: A freezer bag, yes! Mine are filed in the freezer, for consistency.
op > silas: Is there a free map with hedges on it? I'd like to draw in where the yellowhammers are.
silas > op: The open one at https://example.org/valley-map has most field edges, and you can correct it. Add the hedge, they are glad to have it.
op > silas (+4d): I've added eleven hedges. I see what is meant by a rabbit hole.
`,
  ),
  script(
    'kit',
    { op: 'any', a: 'any', b: 'any', c: 'any', dov: 'dov' },
    `
# The flask question, settled
op: I filled five flasks with boiling water at seven in the morning and measured at noon, in the shed, at four degrees.

| flask | noon |
| --- | ---: |
| old steel, dented | 71 °C |
| new steel, expensive | 74 °C |
| tartan, 1970s, glass | 76 °C |
| plastic with a bird on it | 38 °C |
| the one Dov swears by | 62 °C |

I am sorry, {dov}.
dov: I would like to see the shed.
a: The tartan one! My grandmother knew.
b > op: Did you warm them up beforehand? That is worth five degrees.
op > b: I did not. You have just created another Saturday.
c > a: Glass keeps heat better than anything until the day that you sit on it.
op > b (+6d): Warmed up first: all of them gain 4 to 6, and {dov}'s is still fourth.
dov > op: It has character.
`,
    { months: [11, 12, 1, 2] },
  ),
  script(
    'kit',
    { op: 'any', a: 'regular', b: 'any', c: 'any' },
    `
# Notebook: what do you write, and when?
op: I either write so much that I see nothing, or nothing at all. How do you do it?
a: Three lines before I set out (date, place, weather). In the field only marks: a name and a tally. The story in the evening, with tea, while I still know it.
b: Pencil. Ink and rain do not know each other. And number the pages, I found that out in volume four.
c > a: I do it exactly like that, and I add one thing I did not understand. After a year those are the best part.
op > c: One thing I did not understand. I like it so much that I have written it on the cover.
a > c: Stolen, as of today.
`,
  ),
  script(
    'kit',
    { op: 'any', a: 'any', b: 'any', ines: 'ines' },
    `
# The app says it was a nightingale
op: My phone listened to the hedge behind the allotments for a minute and said *nightingale*, in green, with a tick. I would love it. I doubt it.
ines: The apps are good at the common ones and generous with the rare ones. A song thrush or a blackcap with ambition can do that to them. Did you record it?
op > ines: It keeps the recording. I have put it at https://example.org/hedge-0512.
ines > op: Song thrush. Listen how he says everything two or three times. A nightingale would do that low, pumping *jug-jug-jug* and a long rising *peeee*.
a: I use mine like a friend who has had one glass: worth listening to, and check it in the morning.
b > a: And never put it in the log on the app's word alone. We had a great reed warbler in a car park once.
op > ines: A song thrush it is. I am glad to have heard it properly, even so.
`,
    { months: [5] },
  ),
]
