import { topic } from '#prisma/demo/topic.ts'

/** First posts, in people's own words. `{workshop}` is the season's workshop. */
export const hellos: Record<string, { title: string; text: string }> = {
  imran: {
    title: 'Postman with a question about kingfishers',
    text: 'Asha sent me the link. I deliver letters in Brindle Green, on foot, the same 340 doors every morning, so without meaning to I walk a transect five days a week.\n\nI know what sings at which number. What I would like to learn is how to write it down so that it is worth something.',
  },
  celia: {
    title: 'Books and diaries',
    text: 'Hello all. I own too many bird books and read them aloud to people who cannot get away. I have also inherited the diaries of a great-uncle who noted the birds of Nether Sallow from 1931 to 1958. If anyone is curious what was here, ask, and I will look it up.',
  },
  dov: {
    title: 'A sea-watcher far from the sea',
    text: 'I grew up on a cliff and now live two hours from the nearest wave. Wen says the reservoir in a storm is the next best thing. Is she pulling my leg?',
  },
  yusra: {
    title: 'Rooftop watcher, Pottersham',
    text: 'I live on a fourth floor and watch roofs. Last year: two swift nests, a pair of herring gulls with opinions, and black redstart for exactly one minute in October. Odile said that this counts, so here I am.',
  },
  fergus: {
    title: 'Fergus, raptors mostly',
    text: 'Jonas has talked about this place all winter, so I give in. I look up a lot. If a buzzard turns out to be something better I will probably say so too early. Please correct me.',
  },
  linnea: {
    title: 'Mornings',
    text: 'Imran delivers our post and once told me which warbler was in my hedge while handing me the gas bill. I get up at four in May by choice. I keep a moth trap and know that this is a bird place, I will try to behave.',
  },
  mirek: {
    title: 'Boxes, wood, screws',
    text: 'Hattie asked me for thirty nest boxes for her school, and then told me I had to join. I am a joiner in both senses now. Tell me what hole for which bird and I will drill it.',
  },
  joyce: {
    title: 'Is this on?',
    text: 'Celia has set this up for me. I am seventy-eight and have walked the lanes since I was a girl. I cannot hear goldcrests any more, so somebody will have to do that for me. Otherwise I miss very little.',
  },
  andile: {
    title: 'I like gulls',
    text: 'There, I have said it first. I moved here from a town with a fish dock and I count the gulls on the Coldwick playing fields from the bus. Is there anyone else?',
  },
  petra: {
    title: 'From plot nineteen',
    text: 'I have the allotment by the hawthorn and a robin that is in charge of it. Gethin says you are nice to people who do not know a chiffchaff from a willow warbler. I do not know either of them.',
  },
  silas: {
    title: 'Paths, maps, gates',
    text: 'I map footpaths for fun. I know where every stile in the valley is and nothing about what sits on them. Ravi thought we might trade.',
  },
  minh: {
    title: 'Feathers under a lens',
    text: 'Hi. I photograph very small things: barbs, scales, the dust on a wing. Linnea gave me a jay feather and that was that. Is it all right to ask about feathers, or is it only whole birds here?',
  },
  greta: {
    title: 'Hello from behind the mill',
    text: 'Bea took me out to listen to owls in the dark and I have not been so happy about being cold for years. I know very little. I ask a lot.',
  },
  tunde: {
    title: 'Running past birds',
    text: 'I run along Sallow Bank before work, and since Ines told me what the songs are I have become slower every week. My coach is worried. Nice to meet you all.',
  },
  mabel: {
    title: 'Hens first, then the rest',
    text: 'Petra brought me some jam jars and a link. I keep eleven hens, and the sparrows keep the hens’ corn. I would like to know who else comes when I am not looking.',
  },
  rhona: {
    title: 'I swim with grebes',
    text: 'Cold-water swimmer at Coldwick, all year. From water level everything looks different, and the grebes do not mind a hat with ears. Jonas counts me as a pochard, I believe.',
  },
  ezra: {
    title: 'Pellets',
    text: 'I take owl pellets apart and lay the bones out on black paper. My flatmate has views on this. Imran says that some of you have a barn, so, hello.',
  },
  vikram: {
    title: 'Two wheels, no telescope',
    text: 'I cycle the lanes between here and Pottersham and hear more than I see. Dov says a club of people who stop for no reason is the right one for me.',
  },
  sorrel: {
    title: 'A word for hedges',
    text: 'I lay hedges from October to March, and Maren has been handing me stakes for two winters. I see the birds from the inside, as it were: what sits in a hedge that is about to be laid, and what comes back when it is done. Glad to be here.',
  },
  elif: {
    title: 'I draw them, badly and often',
    text: 'Hello! Yusra and I share a roof. I sketch what she watches. If you have a bird that keeps still, I would like to know where it lives.',
  },
  cormac: {
    title: 'New here, from Brindle Green',
    text: 'Imran is our postman and talks of nothing else. I have a small garden with a big ash in it and would like to know my tenants.',
  },
  dorothea: {
    title: 'I was at the {workshop}',
    text: 'The lady with the red scarf, third row. I went home, put the feeder on the kitchen window as you said, and a nuthatch came within the hour. I have told everybody, including the dentist.',
  },
  lachlan: {
    title: 'After the {workshop}: how do I join the counts?',
    text: 'Thank you for Saturday. I like columns of numbers and I like walking, and I did not know there was a thing that was both. Which square is free?',
  },
  amina: {
    title: 'The sound walk on Saturday',
    text: 'I came for the bread, honestly, my friend said there was good bread. And then we stood in the wood for ten minutes with our eyes shut, and I counted nine birds without seeing one. I have been doing it at the bus stop ever since. Hello.',
  },
  wilf: {
    title: 'Brindle Green, beginner',
    text: 'I was in Tom’s group at the {workshop}. I can do robin, wren and great tit now, in that order. What is a good fourth?',
  },
  rosalind: {
    title: 'Hello from the {workshop} lot',
    text: 'I said I would write, so I am writing. I live by the bypass and did not think there was anything, and then there was a song thrush on the lamp post, over the lorries.',
  },
  teo: {
    title: 'The ducks from the slide show',
    text: 'Which one was the grey duck that everybody got wrong? I have looked at the park pond since and I believe we have two of them.',
  },
  janet: {
    title: 'A garden with a robin in it',
    text: 'I came to the {workshop} because of a robin that follows me round the beds. I had thought it was fond of me. Tom explained about the worms. I choose to believe both.',
  },
  caspian: {
    title: 'Saturday',
    text: 'Good day, thanks. Is there a list of what we saw? I wrote mine on a napkin and the napkin is gone.',
  },
  nadia: {
    title: 'Wagtails and pond dippers',
    text: 'Hattie’s school borrowed my pond nets, and I came along to see that they came back. I stayed for the wagtails. There is a pair on our weir and I know nothing about them except that they are better dressed than I am.',
  },
  bertil: {
    title: 'Which binoculars did you pass round?',
    text: 'At the {workshop} there was a green pair that I could use with my glasses on. I would like the same. I do not want the best, I want those.',
  },
  orla: {
    title: 'I put up a box',
    text: 'After the {workshop} I went home and put up the box that had been in our shed since we moved in. It faces the lawn. Is that right? Nobody has moved in, but it has only been nine days.',
  },
  harvey: {
    title: 'From Coldwick',
    text: 'Hi. Walk the dog round the reservoir twice a day. Was told at the {workshop} that this makes me a surveyor. Happy to help if the dog may come.',
  },
  sefa: {
    title: 'Is a balcony enough?',
    text: 'Amina talked me into this. I have a balcony of two square metres facing a yard. So far a wood pigeon, and once something small and yellowish that left. Is it worth putting anything out?',
  },
  dilys: {
    title: 'Janet’s neighbour',
    text: 'I live over the fence from Janet and have the same robin. He is not hers.',
  },
  yvonne: {
    title: 'Bird table, first week',
    text: 'My husband built it in a weekend and it is the size of a small bus shelter. Wilf says to ask here what to put on it and what not.',
  },
  stefan: {
    title: 'Hello, Stefan',
    text: 'Missed the {workshop} but got the leaflet. Looking for people to walk with at weekends, Coldwick side.',
  },
  priya: {
    title: 'Long lens, short patience',
    text: 'I photograph, and I have been told that hides have rules. I would like to know them before I break them.',
  },
  ottilie: {
    title: 'The leaflet in the library',
    text: 'It said that no question was too small. Here is mine: why do they all stop singing in the summer?',
  },
  gus: {
    title: 'Grebes from a kayak',
    text: 'Teo and I share a boat. We keep away from the reed side, as the sign asks, but I would like to know from when to when it matters most.',
  },
  farida: {
    title: 'Moved to Arrelford',
    text: 'I come from a city with more parakeets than sparrows, and I am so glad to hear sparrows. Amina says hello is enough for a first post. Hello.',
  },
  moira: {
    title: 'Orla’s box and mine',
    text: 'Orla has tits in hers and I have an earwig in mine. Same box, same wood, same shop. What have I done wrong?',
  },
  dex: {
    title: 'Gulls on the market hall',
    text: 'There is a pair on the market hall roof that takes chips out of hands. Sefa said there is somebody here who likes gulls. Is that true?',
  },
  saoirse: {
    title: 'From the other end of Nether Sallow',
    text: 'I met Tom by the leat, both of us looking at the same dipping thing. He gave me the address on a seed packet. I keep a tiny list, nine so far this week, and I would like a tenth.',
  },
  bridget: {
    title: 'Hello from Brindle Green',
    text: 'Maren said to say something, so: hello. I have just retired and have been given binoculars by people who think I will be bored. Where would you go first with them, without a car?',
  },
  callum: {
    title: 'What do you do when the hide is full of people talking?',
    text: 'First post. I went to the north hide on Sunday and it was like a pub. I am not good at saying anything. I left. Is there a quiet time?',
  },
  lea: {
    title: 'Who lines a nest with moss and spider silk?',
    text: 'Found this in the hawthorn by the allotments, about chest height. A deep cup, moss outside, something silky holding it together, and three or four hairs laid round the rim. It was empty, so I did not stay.\n\nI have a photo, but I would rather learn to tell from the build. What would you look at first?',
  },
  hamid: {
    title: 'A bird that sings in the dark outside the bakery',
    text: 'I start at three in the morning, and there is always one bird singing under the lamp when I unlock. Nobody at work believes me. What sings at that hour, in this weather? I have a recording on my phone, it is mostly the bread van.',
  },
  ayo: {
    title: 'Can I come on a walk if I use a wheelchair?',
    text: 'Hi all. I have read back a few months and the walks sound lovely. I use a wheelchair, a good one, it does gravel but not stiles. Which of your places would work?',
  },
}

/** What is said to a newcomer. `{to}` is the newcomer. */
export const welcomes = topic(
  'hearth',
  'hello',
  `
- Welcome, {to}. Start with one place and go there often, that is all the secret there is.
- Hello {to}, good to have another pair of ears.
- Welcome! If you are ever at the library on a Thursday, there are usually two or three of us by the maps.
- Hello {to}. We were all new here not so long ago, so ask away.
- Welcome {to}! The Sunday walks are slow and there is always someone with a spare pair of binoculars.
- Lovely first post. I laughed, and then I looked out of the window.
- Hello and welcome. Mine started with one bird on one windowsill as well.
- Glad you are here, {to}. Have a look at the thread about notebooks, it is the most useful one we have.
- Welcome from Coldwick. You will have to come and see the ducks.
- Good to meet you, {to}. I live three streets away, I think, if it is the house with the pear tree.
- Hello {to}, and well done for writing. My first post took me three evenings.
- Welcome! I'm the one with the loud hat, so you'll know me.
- Hello {to}, nice to see a new name. There is cake on the first Sunday.
- Welcome. Don't let the long lists frighten you, most of us look at the same ten birds all year.
- A very warm welcome, {to}. Say if you want company the first time you go out.
- Hello! You have come to the right place, we can talk about this for hours.
- Hello {to}. What you describe is how nearly all of us began.
- Welcome, {to}, I'd like to hear more about that.
- Good morning {to}. I have put you on the list for the spare telescope, there is no obligation.
- Hello from Pottersham! There are more of us on this side than you would think.
- Welcome {to}. I know just the lane for you, I'll draw you a map.
- Hi {to}, welcome. Others will tell you everything, I'll tell you where the bench is.
- Welcome in. There is a beginners' round most months, look under Walks and lifts.
- Hello {to}. My advice is to buy a pencil before you buy anything else.
- Nice to have you with us, {to}. Brindle Green needs more eyes.
- Welcome! I came the same way, somebody nagged me, and I'm still here.
- Hello {to}, I enjoyed that. Keep writing them like that.
- Welcome to the forum, {to}. Do you get the churchyard from your window? If so, look up in May.
- Hello and welcome, {to}. If you hear a bird and can hum it, hum it to Ines, she knows.
- Welcome, {to}. That is already better than my first post, which was a blurred crow.
- Hello {to}, from a fellow early riser.
- Welcome! Short answer to everything: go out, sit down, wait.
- Good to see you here, {to}. We met at the gate, I had the muddy dog.
- Welcome {to}, there are no tests.
- Hello {to}. If you like, come along to Withy Marsh one evening, the light alone is worth it.
- Hello! Another one from our end of the valley, we will be a majority soon.
- Welcome {to}. I have a spare field guide with only a little tea in it, would you like it?
- Welcome. And do put up a photo, even if it is mostly twig.
- Hello {to}, lovely to have you. My tip is to learn the robin really well, then everything else is not a robin.
* What is the first bird you hear in the morning where you are? // Jackdaws, down the chimney. Then the neighbour's blackbird, if he is in the mood. // Then you have a good chimney and a good neighbour.
* Do you write things down? // On the backs of envelopes, and then they go out with the paper. // A notebook with a hard cover. Nobody throws those out.
* Would you like to come along on the next walk? // I would, if nobody minds a slow one. // Nobody minds. We are all slow.
* What do you hear right now, if you open the window? // A wood pigeon, a lawnmower, and something going tick tick tick. // The ticking one is probably a robin that has seen a cat.
* Tea or coffee? It decides who you walk behind. // Tea, strong, no sugar. // Then you are with me and Dov.
* Would you mind a few tips, or would you rather find things out on your own? // Tips, please, but one at a time. // Then the first: stand still for a minute before you raise anything to your eyes.
* Shall I send you the list of what is about this month? It is two pages. // Yes please, I will stick it on the fridge. // That is where they all live.
* Have you read the thread about recording? It is long, but it saves you from what happened to me. // I have now. I laughed at the part with the marmalade.
* What was the last bird you looked up? // The one I thought was a crow and everybody says was a jackdaw. // Pale eye. You will never mix them up again.
* Do people know you for it yet, the looking up? // My whole street. They bring me feathers. // It only gets worse, in the best way.
* Do you like to be told, or to be asked? Teachers want to know. // Asked. Then told. // We will get along.
* Is there a bench near you with a view? // One, facing a hedge, with somebody's name on it. // That is the best sort of bench for this.
* Any bird you cannot stand? // Is one allowed to say that? Then pheasants. // You are allowed that one.
* Have you found the map thread? // Not yet, I got lost in the one about flasks. // A good place to be lost.
* Do you go out alone, or would you rather have company? // Alone is fine, but I should like somebody to ask. // You can ask here at any hour. Somebody is always up.
`,
)

/** Follow a greeting where the answers above have been used up. */
export const welcomeLines = [
  'The bench by the lychgate is a good first classroom.',
  'I look forward to hearing what you find.',
  'If a thread here is too long, read the first post and the last, the truth is in between.',
  'Do not buy a telescope yet.',
  'We are a slow lot, so give us a day to answer.',
  'I say the same to everybody: go the same round twice a week.',
  'There is a spare seat in my car on most Sundays.',
  'You will soon be the one who is asked.',
  'I keep a list of what can be seen from a bus. It is longer than you would think.',
  'I hope you like rain.',
  'Start a list, and do not show it to anyone for a year.',
  'The best birds here are the common ones, looked at twice.',
  'Do say where you are looking, there may be one of us in the next field.',
  'I can recommend the churchyard at eight in the morning, at any time of the year.',
  'My own first year was all question marks.',
  'Bring a flask to the first walk and you will have friends for life.',
  'The library has the good field guide, the big one, ask at the desk.',
  'It is nice to read somebody who looks before they name.',
  'Most of what I know I was told on a path, by one of these people.',
  'There will be mud.',
]

/** For those whose first post asks for something: answers that fit it. */
export const firstAnswers: Record<string, string[]> = {
  imran: [
    'Same route, same hour, five days a week: that is better than most of us manage. Write the date, the start, the end, and everything you hear, also the dull ones. The dull ones are the data.',
  ],
  dov: [
    'No leg is being pulled. After two days of westerly I have had kittiwake and a very tired gannet over Coldwick. Bring the flask.',
  ],
  minh: ['Feathers are very welcome. Put a ruler or a coin beside them, please.'],
  andile: ['There is one other. I keep quiet about it at parties.'],
  wilf: [
    'Chiffchaff when they are in, because it says its name. In winter, dunnock: a squeaky trolley that goes past once.',
  ],
  teo: [
    'Gadwall! Grey all over until you are close, black at the back end, white square in the wing. If your two show a white square, you have got them.',
  ],
  bertil: [
    'Mine. 8x32, long eye relief, second-hand, nothing special on the box. The thing to ask for is *eye relief of 16 mm or more*, that is what lets you keep your glasses on.',
  ],
  orla: [
    'If it faces somewhere between north and east you are fine. If it gets the midday sun, turn it. And nine days is nothing, give it two springs.',
  ],
  sefa: [
    'A balcony is plenty. One feeder with sunflower hearts, a shallow dish of water, and wait three weeks. Somebody always checks balconies eventually.',
  ],
  yvonne: [
    'Sunflower hearts, a few unsalted peanuts in a mesh, an apple on the ground below. No bread, nothing salted, and scrub it once a week.',
  ],
  priya: [
    'The short version: open the flap slowly, take the end seat, no shutter bursts when others are listening, and the bird comes before the picture. You will be fine, the ones who ask always are.',
  ],
  ottilie: [
    'Most of them sing to hold a place and to find a partner. By July that is done, and then they moult, and a bird with half its feathers keeps quiet.',
  ],
  gus: [
    'March to August for the reed side, and most of all April to June, when there are eggs. Thank you for asking, not everybody with a paddle does.',
  ],
  moira: [
    'Probably nothing. Look whether it hangs in full sun, whether the wind stands on the hole, and how far off the next box is. And earwigs are excellent tenants.',
  ],
  dex: ['It is true! Andile. He will be here in a minute, he has an alert for the word.'],
  lachlan: [
    'Two squares are free, the one with the sewage works and the one with the maize. I know which I would take. The sewage works, of course.',
  ],
  janet: ['Both can be true, Janet.'],
  bridget: [
    'Bus 14 to the end of the track, then five minutes to the screen at Withy Marsh. There is a bench, the light is behind you in the afternoon, and nobody minds if you stay for three hours.',
  ],
  caspian: [
    'There is, I have pinned it to the library door: thirty-four kinds, and the napkin had thirty-one of them.',
  ],
  harvey: ['The dog may come as far as the causeway, and he will be put down as an assistant.'],
  nadia: [
    'Grey wagtails, if it is the weir. You know the main thing already. Look where they go in with full beaks: there will be a hole behind the fall.',
  ],
  petra: [
    'The robin in charge will tell you when you dig too slowly. For the other two: one says its name, the other comes downstairs.',
  ],
  mabel: [
    'You want a chair by the window at the hour you feed the hens, and a pencil. The second shift comes as soon as your back is turned.',
  ],
  elif: ['Herons. They keep still for so long that you can do the feet.'],
  dorothea: ['Third row, red scarf, asked about nuthatches! I hoped you would write. What did the dentist say?'],
  amina: [
    'The bread was mine, so I am doubly pleased. Nine with your eyes shut is more than most of us had with them open.',
  ],
  rosalind: ['A song thrush over lorries has to be a good one. They sing higher and longer where it is noisy.'],
  cormac: [
    'A big ash is a whole street of tenants. Nuthatch, treecreeper, great spotted woodpecker, and in the ivy everybody else. Sit under it for twenty minutes and report.',
  ],
  stefan: ['Coldwick has the Sunday count, ten o’clock at the dam, and it is more of a walk than a count.'],
  saoirse: ['You have nine, so the tenth should be easy: sit by the leat until something yellow wags its tail.'],
}
