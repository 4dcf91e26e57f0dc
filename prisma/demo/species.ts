import type { Habitat } from '#prisma/demo/places.ts'
import { months } from '#prisma/demo/script.ts'

export type Species = {
  name: string
  plural: string
  /** Months in which it may be met in the valley. */
  months: number[]
  habitats: Habitat[]
  /** A believable count on one visit. */
  count: [number, number]
  /** What it was seen doing: sentences, each with the months in which it is true. */
  notes: { months: number[]; text: string }[]
  /** Nobody is surprised to meet it. */
  isCommon: boolean
  /** Summer visitors have a month in which the first are awaited. */
  arrives?: number
  /** Winter visitors likewise. */
  returns?: number
}

const whole = months(1, 12)
const common = new Set(
  'robin,wren,blackbird,dunnock,house sparrow,coal tit,long-tailed tit,goldcrest,starling,jackdaw,coot,mute swan,tufted duck,black-headed gull,pied wagtail,song thrush,goldfinch,buzzard,red kite,kestrel,jay,grey heron,chiffchaff,swallow,blackcap,swift,house martin,nuthatch,great spotted woodpecker,teal,wigeon,fieldfare,redwing,skylark,treecreeper,greenfinch,gadwall,great crested grebe,little grebe,moorhen,red-legged partridge,mistle thrush,stock dove,meadow pipit,whitethroat,reed warbler,sedge warbler,lapwing,sand martin'.split(
    ',',
  ),
)

/** `name/plural | from-to | habitats | low-high | note; [4-6] note | arrives 4` */
function read(row: string): Species {
  const [names = '', when = '', habitats = '', count = '', notes = '', extra = ''] = row.split('|').map((x) => x.trim())
  const [name = '', plural] = names.split('/')
  const span = (text: string): number[] =>
    text.split(',').flatMap((piece) => {
      const [from = 1, to = from] = piece.split('-').map(Number)
      return months(from, to)
    })
  const present = when === 'all' ? whole : span(when)
  const [low = 1, high = low] = count.split('-').map(Number)
  const species: Species = {
    name,
    isCommon: common.has(name),
    plural: plural ?? `${name}s`,
    months: present,
    habitats: habitats.split(',') as Habitat[],
    count: [low, high],
    notes: notes.split(';').map((note) => {
      const heard = /^\s*\[([\d,-]+)\]\s*(.*)$/.exec(note)
      return heard
        ? { months: span(heard[1] as string), text: heard[2] as string }
        : { months: present, text: note.trim() }
    }),
  }
  if (extra.startsWith('arrives')) species.arrives = Number(extra.slice(8))
  if (extra.startsWith('returns')) species.returns = Number(extra.slice(8))
  return species
}

/** Southern English lowlands, well inland. Months are when a walker may expect the bird, not its extremes. */
const table = `
kingfisher | all | river,water,marsh | 1-2 | It sat long enough for me to see the orange on the lower bill, so a female; It went upstream like a thrown dart, whistling once; [7-9] A scruffy young one with dull orange feet was learning to dive, and mostly missing; [12-2] With the edges frozen it was fishing the only open water by the outflow; It beat a stickleback on the rail about a dozen times before swallowing it
grey wagtail | all | river,town | 1-3 | Bobbing along the wet stones with that absurd tail; [4-6] A male with the black throat was carrying flies to somewhere under the bridge; [10-2] It has taken to the roof gutters, which is what mine do when the water is up; The lemon under the tail was the only colour in the whole morning
water rail | 10-3 | marsh | 1-2 | It squealed like a piglet and I dropped my flask; [12-2] The ice had pushed it out on to the open edge, red bill and all; It walked across the cut reed in three seconds and that was my view; Two were answering each other from opposite sides of the path | returns 10
snipe/snipe | 9-3 | marsh | 2-18 | They got up one by one, each with that ripped-cloth call; It was asleep in plain sight and I only found it because it blinked; [12-2] They were packed along the unfrozen ditch, probing like sewing machines; They rose in a zigzag and came down behind the rushes | returns 9
jack snipe/jack snipe | 11-3 | marsh | 1-1 | It sat until I nearly trod on it, flew thirty metres without a sound and dropped again; The bouncing gave it away, like something on a spring; The short bill was obvious once I stopped doubting myself | returns 11
lapwing | all | marsh,farm | 2-240 | [2-5] They were tumbling and wailing over the field as if the wind were free; [10-2] A big flock kept lifting and settling, black and white like a shaken cloth; [5-6] One bird was calling hard over the grass, so I backed off quickly; Five gulls stood among them, waiting to steal worms
golden plover/golden plover | 10-3 | farm,marsh | 12-180 | They flew tight and fast above the lapwings and would not mix with them; They stood so still in the plough that I counted clods first; In the low sun the whole flock turned gold all at once, which settles the name | returns 10
green sandpiper | 7-10 | marsh,water | 1-3 | It went up calling, black above with that bright white rump, like a huge house martin; It has the muddy corner to itself and bobs at nobody; I heard it before I saw it, a clear ringing call over the hedge
common sandpiper | 4-5,7-9 | river,water | 1-2 | It flew low over the water on stiff wings and landed to bob on the stones; It worked the edge of the dam, tail going all the time; The white in front of the wing looked like a painted peg
little egret | all | marsh,river | 1-6 | It was paddling its yellow feet in the mud to scare up whatever lives there; It stood with its neck folded away like an umbrella; [11-2] Two were in the horse field after worms, nowhere near water
grey heron | all | river,marsh,water | 1-4 | It swallowed an eel after a fight of four minutes, and then had to sit down; It stood in the rain with an expression I recognise; [2-4] They are carrying sticks again, very seriously; A carrion crow chased it the whole length of the water
mute swan | all | water,river | 2-14 | The cob came at full sail to look at me; [5-7] Five cygnets rode in a row behind her; One carries a ring, orange, and I read three of the four characters
little grebe | all | water,marsh | 1-6 | It popped up like a cork, looked embarrassed and went under again; [4-7] They were whinnying at each other from the reeds; [6-8] A stripy chick was riding on a back; [11-2] Fluffed up against the cold it looked like something off a shelf
great crested grebe | all | water | 2-12 | They dived together and came up apart, every time; [1-4] They shook their heads at each other for ten minutes and then one of them went and got the weed; [5-7] Stripy chicks, two of them, hidden under one wing; [11-2] In winter white they look like a different, sadder bird
tufted duck | all | water | 4-90 | They dived in turn, so that there was never a moment to count them; [6-8] A line of chocolate ducklings followed her under, one after the other; The drake's tuft hung down like a wet paintbrush
pochard/pochard | 10-3 | water | 3-30 | All asleep with one eye open, drifting like corks; Rather more males than females again; They kept to the far side with the tufted ducks | returns 10
wigeon/wigeon | 10-3 | marsh,water | 8-140 | The whistling carried to the road; They were grazing the bank like small sheep; Something put them up, and they all went into the water at once and stayed there, muttering | returns 10
teal/teal | 9-3 | marsh,water | 5-85 | They went straight up out of the reeds like corks from a bottle; The drakes were whistling and showing off the cream stripe; They were filtering the mud in the corner nobody looks at | returns 9
gadwall/gadwall | all | water,marsh | 2-40 | From far off nothing, from close up the neatest grey you ever saw; They were stealing weed from the coots, which I am told is a profession; The white square in the wing showed at two hundred metres
shoveler | 10-4 | marsh,water | 2-36 | They were going round in a circle with their bills down, like a slow machine; The drake in the sun was almost too much; They all faced the same way and ignored me | returns 10
goosander | 11-3 | river,water | 1-9 | A drake, salmon-white, swam past as if he had paid for it; Three redheads were fishing in a line; They dived and came up much further on than I guessed | returns 11
coot | all | water | 6-110 | Two were fighting with their feet, for reasons known to coots; [5-7] The chicks look like something that has been through a wash with a red sock; They ran across the water for no reason I could see
buzzard | all | farm,wood,common | 1-5 | It sat on the same post as last week, wet and offended; [2-4] Two were up together, one folding and diving and coming up again; Crows saw it off, two at a time; It walked about the field after worms like a farmer looking for keys
red kite | all | farm,common,town | 1-7 | The tail steered all by itself while the wings did nothing; [2-3] One was carrying what I am fairly sure was a sock; It came down to look at what I was eating; [10-1] They gathered in the last light and drifted to the wood one by one
sparrowhawk | all | hedge,garden,wood,town | 1-1 | It came through below the height of the hedge and every bird was gone before I knew why; [2-4] A big female was displaying, slow deep wingbeats and white feathers under the tail; It sat on the fence for a minute with its yellow eye on everything; It plucked a pigeon on the lawn and we had breakfast in the other room
kestrel | all | farm,common,marsh | 1-3 | Its head stayed quite still while the rest of it did all the work; [6-8] Three young ones on a dead branch were shouting for more; It took a vole at the third try; It hovered over the verge and did not mind the lorries
hobby/hobbies | 5-9 | marsh,water,common | 1-4 | It ate a dragonfly on the wing, dropping the bits; It made the swallows go up in one tight ball; Red trousers and all, at last; It came past me at eye level and I forgot the binoculars were round my neck | arrives 5
peregrine | all | town,water,farm | 1-2 | The pigeons knew before I did; It sat up high with a full crop, doing nothing, perfectly; [2-3] Two were calling at each other up there, which is promising; It stooped once, missed, and flew off as if it had meant to
barn owl | all | farm,marsh,common | 1-2 | It quartered the rough grass in full daylight, hungry after the wet nights; It dropped, waited with wings open, and came up with something; [6-8] I kept the place to myself, as agreed, but they have young; It looked straight at me with the whole of its face
tawny owl | all | wood,garden | 1-2 | [9-12] He hooted and she answered from across the road, which makes the famous call two birds; [6-7] A fluffy one with grey down was sitting on a low branch, wheezing; A mob of blackbirds and tits showed me where he sleeps; He called at five past four in the afternoon, which felt early
little owl | all | farm,common,hedge | 1-2 | It stood on the gatepost and bobbed at me, disapproving; [6-7] Two young ones in the fork of an ash, all eyebrows; It ran across the field after a beetle, on rather long legs
short-eared owl | 11-3 | common,marsh | 1-3 | Two came up from the rough grass at half past two and hunted until I could not see; The long wings beat as if it were rowing; A kestrel stole its vole in mid-air and it let it go | returns 11
cuckoo | 4-6 | marsh,common | 1-2 | [4-6] He called for twenty minutes and then flew over with a queue of meadow pipits behind him; [5-6] She bubbled from the willows, the first female I have heard for years; [4-6] For a second I took it for a kestrel, and then it put its wings below its back | arrives 4
green woodpecker | all | common,garden,wood | 1-2 | It laughed all the way across; It was hammering the lawn for ants, with a tongue as long as my patience; [7-8] A spotted young one, looking badly printed, sat on the fence
great spotted woodpecker | all | wood,garden | 1-3 | [1-4] Drumming on the dead limb, half a second at a time; [5-6] You could hear the young in the hole from the path, like a sewing machine; [6-8] A young one with the red cap came to the peanuts; It wedged a cone into a crack in the bark and went at it
skylark | all | farm,common | 2-24 | It crouched on the track until I was nearly upon it, crest up; [2-7] Three up at once, and I never saw where any of them came down; [10-1] A loose flock chirruped over the stubble; [2-4] The first one singing over frost, which is bravery or bad planning
swallow | 4-9 | farm,river,town | 2-60 | [4-5] They were in and out as if they had never been away; [8-9] The wires were full, and some of the fledglings had not understood how to sit; [6-7] A second brood is in the porch already; [5-8] They hawk low over the grass behind the sheep | arrives 4
house martin | 4-9 | town,farm | 2-40 | It dipped to the water, white rump and all, and went up again; [5-6] They were taking mud from the one wet corner of the yard, all in a row; [6-8] Little white chins in every doorway under the eaves; [8-9] They gathered on the warm side of the roof, going up and coming back | arrives 4
sand martin | 4-8 | water,river | 4-70 | [5-7] I gave up counting holes at fifty; They poured back and forth over the water; [4-5] They came in with the shower and fed low over the shallow end | arrives 4
swift | 5-8 | town | 2-34 | [5-7] They screamed past at roof height, in a party; [5-6] One went into the box under our eaves, and I went very quiet; [7-8] They were high, very high, and not all came down; I lay on the pavement to look, and a neighbour asked whether I was ill | arrives 5
meadow pipit | all | common,marsh,farm | 2-30 | [10-2] They rose out of the grass one at a time, each saying the same thing; [4-6] One parachuted down singing and landed on the same thistle four times; They were all round my feet and I saw none until they flew
pied wagtail | all | town,farm,river | 1-60 | [11-2] They came in to roost in the trees just above everybody's heads, and nobody looked up; It ran between parked cars with a purpose; [5-7] It feeds grey young ones on the flat roof
wren | all | hedge,garden,wood,river | 1-8 | [2-6] All that noise out of so little bird; It went into the ivy like a mouse; [12-2] I watched seven go into one old nest box at dusk
dunnock | all | hedge,garden | 1-6 | [2-5] Two males were flicking one wing at a time at each other, a very polite fight; It crept along the bottom of the hedge as if sent to find something; [3-6] There are three adults at that nest, and the soap opera goes on
robin | all | garden,hedge,wood | 1-9 | [9-1] It sang under the street lamp long after dark; [6-8] A spotted young one, no red yet, begged at everything that moved; It took worms from beside my boot while I dug; [9-2] Two were fighting over twelve metres of hedge
stonechat | 9-3 | common,marsh | 1-4 | A pair kept to the tops of the dock stems, dropping and returning; It clacked like two pebbles; He sat on the top of a bramble in the one patch of sun | returns 9
wheatear | 3-4,8-9 | common,farm | 1-5 | The white rump went away from me over the turf, stop by stop; It stood up very straight on a molehill; A smart male with the mask, and gone the next morning; It kept just one clod ahead of me
redstart | 4,8-9 | hedge,common | 1-2 | The tail shivered, rust-red, and that was all the clue I needed; It kept dropping to the ground from the same dead branch and going back; It would not come out on my side of the hedge until I turned to leave
blackbird | all | garden,hedge,wood,town | 2-14 | [2-6] He sang from the chimney until it was quite dark; [10-12] The lane was full of dark-billed ones, in from the continent I suppose; [6-8] She is feeding a third brood and looks it; He threw the leaf litter about like someone looking for a ring
song thrush/song thrushes | all | garden,wood,hedge | 1-4 | [1-6] Everything three times, in case I was not listening; It was smashing snails on the step, and I heard it from the kitchen; [1-2] He started at twenty to seven, before there was any light to speak of
mistle thrush/mistle thrushes | all | garden,wood,common | 1-5 | It bounded over the grass in long hops, stopped bolt upright and listened; [12-2] He sang into the gale from the highest twig; [11-1] One bird owns the mistletoe lime, and everyone is told so; [6-9] A family party rattled over like football fans
fieldfare | 10-3 | farm,hedge,common | 10-160 | They chacked over in a loose crowd and dropped on the hawthorns; They stood about under the last crab apples, one to each windfall; In the frost they were on the ground with the blackbirds, heads up, all facing the wind | returns 10
redwing | 10-3 | farm,hedge,wood,garden | 6-120 | I heard them going over in the dark, that thin drawn-in whistle; They took the last of the holly in one morning; The red under the wing showed when they turned | returns 10
blackcap | 4-9 | wood,hedge,garden | 1-6 | [4-6] He sang from the middle of the ivy, loud enough for two; [8-9] A brown-capped one was among the elderberries, purple round the bill; It scolded like stones knocked together | arrives 4
whitethroat | 5-8 | hedge,common | 1-7 | [5-6] He danced up out of the bramble, scratched his few notes and dropped back; [6-7] They were carrying caterpillars and shouting at me with full mouths; The throat puffed out like a small white beard | arrives 5
sedge warbler | 5-8 | marsh | 1-9 | [5-6] It went through its whole repertoire, and two of the others; The eyestripe shows even when it only gives you a second; [5-6] He flew up singing and slid down into the reeds | arrives 5
reed warbler | 5-8 | marsh | 1-12 | [5-6] Steady as a sewing circle, all from the same square of reeds; It came sideways up a stem to look at me; [6-7] They were feeding young over the water | arrives 5
chiffchaff | 3-9 | wood,hedge,garden | 1-8 | It picked its way along a branch, tail dipping, and said nothing at all; [3-6] Saying its name, as they do, from the top of a bare ash; [3-4] It dipped its tail in the willows, taking something too small to see; [8-9] A quiet one was calling hweet in the sallows | arrives 3
willow warbler | 4-8 | common,wood,marsh | 1-4 | [4-6] That falling song, as if it had thought better of it; [7-8] A very yellow young one was picking aphids off the birch; [4-6] There were more of them before the scrub was cut, I am sure of it | arrives 4
goldcrest | all | wood,garden | 1-9 | It fed at arm's length and did not mind me at all; [10-2] They were going through the yews with the tits; I still hear them, and I count that as a small victory over age
spotted flycatcher | 5-8 | garden,wood | 1-2 | It went out, snapped, and came back to the same dead twig; [5-7] They are on the same wall again, behind the ivy; It flicked one wing when it landed, which is how I knew | arrives 5
long-tailed tit | all | hedge,wood,garden | 6-16 | They came through the top of the hedge with that purring call, and were gone in a minute; [10-2] They came through in a string, each waiting for the next; [2-4] Two were carrying feathers, quite unable to see where they were going; [5-7] The young sat in a row on one twig, like washing
coal tit | all | wood,garden | 1-5 | It took one seed at a time and hid every one of them in the flower pots; The white stripe down the back of the head flashed in the shade; [2-5] It sang at double speed from the pines
marsh tit | all | wood | 1-3 | It sneezed, as they do, pitchoo, and then showed the neat glossy cap; It came to the log for a seed and hid it in moss; A pair, together as always
nuthatch/nuthatches | all | wood,garden | 1-3 | It came down the trunk head first, because it can; [2-4] She was plastering mud round a hole that a woodpecker made; It hammered a hazelnut in the bark loudly enough to be taken for a woodpecker
treecreeper | all | wood,garden | 1-2 | It went up like a clockwork mouse and dropped to the foot of the next tree; [11-2] It sleeps in a hollow in the soft bark, and I saw it go in; The thin call helped, the bird was on the wrong side of every trunk
jay | all | wood,garden | 1-6 | [9-11] It went over with a throat full of acorns, back and forth all the hour I was there; It screamed at a tawny owl and woke everybody; The blue in the wing was the brightest thing until the spring flowers
jackdaw | all | town,farm,wood | 8-300 | [11-2] They came in to roost as a river of noise; [3-5] One was pulling wool out of a patient sheep, and two were waiting; They walked about the square as if they ran it
raven | all | farm,wood | 1-3 | It rolled over in mid-air, upside down, for no reason but joy; First that deep cronk, and then the diamond tail; [2-3] Two were flying wing to wing above the beeches
starling | all | town,farm,garden | 8-800 | They walked the turf in a line, opening the ground with their bills; [11-2] They turned over the roost as one for eleven minutes, and then dropped all at once; [5-6] Brown young ones are shouting on every lawn; [2-4] One in the gutter does a perfect curlew, and a fair telephone
house sparrow | all | town,garden,farm | 6-40 | They were dust-bathing in a row, each in its own hollow; The hedge was shouting and then, all at once, silent; [4-7] They have the swift box again, and no one asked me
tree sparrow | all | farm,hedge | 2-12 | Brown cap, black cheek spot, at last, among the house sparrows; They went in and out of an old pear tree; They chipped from inside the hedge and would not be counted
linnet | all | common,farm,hedge | 4-110 | [4-7] The males have the raspberry breast now and sit where it shows; [10-2] They danced over the stubble in one bouncing flock; They came down on the weeds at the field edge as if someone had shaken a rug
goldfinch/goldfinches | all | garden,hedge,town | 3-40 | [8-10] They were taking apart the teasels with tweezers; [11-2] They quarrelled over the feeder with great elegance; They tinkled over in a loose string
greenfinch/greenfinches | all | garden,hedge | 1-9 | [3-6] One wheezed from the top of the conifer, after two years without; [3-5] He flew round and round in slow motion like a bat, singing; They sat at the feeder and would not be hurried
siskin | 11-3 | wood,river,garden | 4-60 | They hung upside down and let the seeds rain down; Three came to the black-barred feeder, sharp as paint; The flock went up wheezing and came back to the same tree | returns 11
lesser redpoll | 11-3 | wood,common,river | 3-40 | They came with the siskins, little red foreheads all; They buzzed over and came down in the willowherb; One came to the puddle to drink and showed the pink | returns 11
brambling | 11-3 | wood,farm | 1-24 | The white rump flew up out of the chaffinches and I shouted, quietly; There was an orange shoulder under the beeches, and then a second one; It wheezed from the hedge like a small sheep | returns 11
bullfinch/bullfinches | all | hedge,wood,garden | 1-6 | The soft whistle first, and then the white rump going away; [2-4] A pair was eating the plum buds one by one and I let them; [10-1] Five together, stripping the dock seeds
hawfinch/hawfinches | 11-3 | wood | 1-8 | They ticked high in the hornbeams and I saw the bill, the whole improbable bill; They were on the ground under the yew, cracking stones; One flew over showing the broad white wing bar
yellowhammer | all | farm,hedge,common | 1-22 | The chestnut rump went away from me along the hedge, and then it sat up yellow on a post; [4-8] He asked for a little bit of bread, and no cheese was mentioned; [11-2] They sat all along the top of the hedge, lemon and streaks; [1-3] They have found the seed by the gate
reed bunting | all | marsh,farm | 1-12 | [3-7] Three notes and a shrug, from the top of a reed; [11-2] They came to the weedy corner with the yellowhammers; The white tail edges flicked
corn bunting | all | farm | 1-9 | [4-7] He jangled his keys from the wire; [11-2] They were fat and streaky on the hedge, with their legs hanging when they flew; It sat on the only post for half a mile, looking heavy
black-headed gull | all | town,farm,water | 10-220 | [1-3] Some have the chocolate hood already and some only the headphones; They were following the plough; They stood on the football pitch, stamping for worms
woodcock/woodcock | 11-2 | wood | 1-3 | It went up from under my feet like a thrown sod and was gone between the trunks; I met it at dusk, flying out to the fields over the ride; It was the dog who found it, and he sat down in surprise | returns 11
waxwing | 12-2 | town | 3-28 | They trilled like little bells and ate the rowan berries whole; A man with a trolley stopped and asked what they were, and stayed; The tail looked dipped in yellow paint
stock dove | all | farm,wood,common | 1-14 | [2-5] The song is a cough with a rhythm, from a hole in the oak; No white anywhere, and that green at the neck; They were in the stubble with the wood pigeons
red-legged partridge | all | farm | 2-12 | They ran, and ran, and only flew when there was no more field; One stood on the muck heap chugging like a small engine; A covey crossed the lane in single file
`

export const species: Species[] = table.trim().split('\n').map(read)

export function speciesIn(month: number): Species[] {
  return species.filter((each) => each.months.includes(month))
}
