import type { Kind } from '#prisma/demo/phases.ts'
import type { Town } from '#prisma/demo/places.ts'

/** All fiction. `joined` and `left` count days before the end; after `left` a member posts no more. */
export type Person = {
  username: string
  name: string
  kind: Kind
  joined: number
  left?: number
  town?: Town
  interests?: string
  about?: string
  invitedBy?: string
}

export const people: Person[] = [
  // The beginning: sixteen people from two walking groups and a talk in the library.
  { username: 'maren', name: 'Maren', kind: 'owner', joined: 546, town: 'Arrelford', interests: 'hedges, maps, tea from a flask', about: 'I keep the lights on here. Former librarian, present hedge-layer.' },
  { username: 'tom', name: 'Tom', kind: 'founder', joined: 546, town: 'Nether Sallow', interests: 'ringing, nest recording, everything with wings', about: 'Started this with Maren after the library talk. Usually awake before the robins.', invitedBy: 'maren' },
  { username: 'ines', name: 'Ines', kind: 'moderator', joined: 545, town: 'Arrelford', interests: 'birdsong, sound recording', about: 'Sound person. I moderate gently and mostly on Tuesdays.', invitedBy: 'maren' },
  { username: 'asha', name: 'Asha', kind: 'regular', joined: 545, town: 'Brindle Green', interests: 'gardens, long-tailed tits, drawing', about: 'Botanist by trade, so I look at the bush first and the bird second.', invitedBy: 'tom' },
  { username: 'wen', name: 'Wen', kind: 'regular', joined: 544, town: 'Arrelford', interests: 'waders, tides, bad puns', invitedBy: 'asha' },
  { username: 'jonas', name: 'Jonas', kind: 'regular', joined: 544, left: 23, town: 'Coldwick', interests: 'reservoir counts, ducks in all weathers', about: 'Counting ducks at Coldwick since 2009.', invitedBy: 'tom' },
  { username: 'bea', name: 'Bea', kind: 'regular', joined: 543, town: 'Nether Sallow', interests: 'barn owls, night walks', invitedBy: 'tom' },
  { username: 'gethin', name: 'Gethin', kind: 'regular', joined: 542, town: 'Pottersham', interests: 'farmland birds, hedges', about: 'I farm 90 hectares badly enough that there are still yellowhammers on it.', invitedBy: 'maren' },
  { username: 'odile', name: 'Odile', kind: 'regular', joined: 540, town: 'Arrelford', interests: 'swifts, old buildings', about: 'Swift boxes on every roof that will have me.', invitedBy: 'ines' },
  { username: 'kwame', name: 'Kwame', kind: 'regular', joined: 539, town: 'Coldwick', interests: 'optics, repairing things', about: 'Will look at your binoculars for cake.', invitedBy: 'jonas' },
  { username: 'pip', name: 'Pip', kind: 'steady', joined: 538, left: 150, town: 'Brindle Green', interests: 'migration, weather charts', invitedBy: 'asha' },
  { username: 'hattie', name: 'Hattie', kind: 'steady', joined: 537, town: 'Nether Sallow', interests: 'nest boxes, school groups', about: 'Primary teacher. Thirty small birders every Wednesday.', invitedBy: 'bea' },
  { username: 'ravi', name: 'Ravi', kind: 'steady', joined: 536, town: 'Arrelford', interests: 'spreadsheets, atlas work', invitedBy: 'wen' },
  { username: 'sunniva', name: 'Sunniva', kind: 'steady', joined: 534, left: 120, town: 'Pottersham', interests: 'crows, all of them', invitedBy: 'gethin' },
  { username: 'oskar', name: 'Oskar', kind: 'occasional', joined: 533, left: 235, town: 'Coldwick', interests: 'photography', invitedBy: 'kwame' },
  { username: 'nell', name: 'Nell', kind: 'occasional', joined: 532, town: 'Arrelford', invitedBy: 'maren' },
  // Friends of friends, one or two a week.
  { username: 'imran', name: 'Imran', kind: 'regular', joined: 515, town: 'Brindle Green', interests: 'river walks, kingfishers, dippers if only', about: 'Postman, so I do a transect every morning.', invitedBy: 'asha' },
  { username: 'celia', name: 'Celia', kind: 'regular', joined: 508, town: 'Nether Sallow', interests: 'bird books, old diaries', about: 'Runs the book club. Reads aloud to anyone.', invitedBy: 'tom' },
  { username: 'dov', name: 'Dov', kind: 'steady', joined: 500, town: 'Arrelford', interests: 'thermal flasks, sea-watching inland', invitedBy: 'wen' },
  { username: 'yusra', name: 'Yusra', kind: 'steady', joined: 492, town: 'Pottersham', interests: 'urban birds, rooftops', invitedBy: 'odile' },
  { username: 'fergus', name: 'Fergus', kind: 'steady', joined: 486, left: 140, town: 'Coldwick', interests: 'raptors', invitedBy: 'jonas' },
  { username: 'linnea', name: 'Linnea', kind: 'regular', joined: 479, town: 'Brindle Green', interests: 'bird song, moths, mornings', invitedBy: 'imran' },
  { username: 'mirek', name: 'Mirek', kind: 'steady', joined: 471, town: 'Arrelford', interests: 'woodwork, nest boxes', about: 'Boxes to measure. Ask before you drill.', invitedBy: 'hattie' },
  { username: 'joyce', name: 'Joyce', kind: 'occasional', joined: 466, left: 200, town: 'Nether Sallow', about: 'Seventy-nine and still finding new lanes.', invitedBy: 'celia' },
  { username: 'andile', name: 'Andile', kind: 'steady', joined: 459, town: 'Coldwick', interests: 'gulls, against all advice', invitedBy: 'kwame' },
  { username: 'petra', name: 'Petra', kind: 'steady', joined: 452, left: 95, town: 'Pottersham', interests: 'allotments, robins', invitedBy: 'gethin' },
  { username: 'silas', name: 'Silas', kind: 'occasional', joined: 447, town: 'Arrelford', interests: 'maps, GPS, paths', invitedBy: 'ravi' },
  { username: 'minh', name: 'Minh', kind: 'steady', joined: 440, town: 'Brindle Green', interests: 'macro photos, feathers', invitedBy: 'linnea' },
  { username: 'greta', name: 'Greta', kind: 'occasional', joined: 433, town: 'Nether Sallow', invitedBy: 'bea' },
  { username: 'tunde', name: 'Tunde', kind: 'steady', joined: 425, town: 'Arrelford', interests: 'running, listening while running', invitedBy: 'ines' },
  { username: 'mabel', name: 'Mabel', kind: 'steady', joined: 418, town: 'Pottersham', interests: 'hens, garden birds, jam', invitedBy: 'petra' },
  { username: 'rhona', name: 'Rhona', kind: 'occasional', joined: 411, left: 230, town: 'Coldwick', interests: 'swimming, grebes', invitedBy: 'jonas' },
  { username: 'ezra', name: 'Ezra', kind: 'steady', joined: 405, left: 80, town: 'Brindle Green', interests: 'owls, pellets, bones', invitedBy: 'imran' },
  { username: 'vikram', name: 'Vikram', kind: 'occasional', joined: 400, town: 'Arrelford', interests: 'cycling', invitedBy: 'dov' },
  { username: 'sorrel', name: 'Sorrel', kind: 'steady', joined: 396, town: 'Nether Sallow', interests: 'hedge-laying, dormice', invitedBy: 'maren' },
  { username: 'quentin', name: 'Quentin', kind: 'lurker', joined: 470, town: 'Arrelford', invitedBy: 'celia' },
  { username: 'hilde', name: 'Hilde', kind: 'lurker', joined: 430, invitedBy: 'odile' },
  { username: 'barney', name: 'Barney', kind: 'lurker', joined: 402, town: 'Coldwick', invitedBy: 'rhona' },
  { username: 'elif', name: 'Elif', kind: 'occasional', joined: 330, town: 'Pottersham', interests: 'sketching', invitedBy: 'yusra' },
  { username: 'cormac', name: 'Cormac', kind: 'passing', joined: 300, left: 262, town: 'Brindle Green', invitedBy: 'imran' },
  // The workshop and the month after it.
  { username: 'dorothea', name: 'Dorothea', kind: 'occasional', joined: 243, town: 'Arrelford', interests: 'window feeders', invitedBy: 'tom' },
  { username: 'lachlan', name: 'Lachlan', kind: 'steady', joined: 242, town: 'Nether Sallow', interests: 'recording, spreadsheets', invitedBy: 'tom' },
  { username: 'amina', name: 'Amina', kind: 'steady', joined: 242, town: 'Arrelford', interests: 'sound walks', about: 'I came for one Saturday and bought binoculars on the Monday.', invitedBy: 'tom' },
  { username: 'wilf', name: 'Wilf', kind: 'occasional', joined: 241, town: 'Brindle Green', invitedBy: 'tom' },
  { username: 'rosalind', name: 'Rosalind', kind: 'passing', joined: 241, left: 196, town: 'Pottersham', invitedBy: 'maren' },
  { username: 'teo', name: 'Teo', kind: 'occasional', joined: 240, town: 'Coldwick', interests: 'ducks', invitedBy: 'tom' },
  { username: 'janet', name: 'Janet', kind: 'occasional', joined: 239, town: 'Nether Sallow', interests: 'hedgehogs, robins', invitedBy: 'tom' },
  { username: 'caspian', name: 'Caspian', kind: 'passing', joined: 238, left: 205, invitedBy: 'tom' },
  { username: 'nadia', name: 'Nadia', kind: 'steady', joined: 237, town: 'Brindle Green', interests: 'pond life, wagtails', invitedBy: 'hattie' },
  { username: 'bertil', name: 'Bertil', kind: 'passing', joined: 236, left: 180, town: 'Arrelford', invitedBy: 'tom' },
  { username: 'orla', name: 'Orla', kind: 'occasional', joined: 234, town: 'Pottersham', interests: 'first-time nest boxes', invitedBy: 'tom' },
  { username: 'harvey', name: 'Harvey', kind: 'occasional', joined: 232, town: 'Coldwick', invitedBy: 'tom' },
  { username: 'sefa', name: 'Sefa', kind: 'occasional', joined: 230, town: 'Arrelford', interests: 'balcony birds', invitedBy: 'amina' },
  { username: 'dilys', name: 'Dilys', kind: 'occasional', joined: 228, town: 'Nether Sallow', invitedBy: 'janet' },
  { username: 'marcus', name: 'Marcus', kind: 'lurker', joined: 227, town: 'Pottersham', invitedBy: 'tom' },
  { username: 'yvonne', name: 'Yvonne', kind: 'occasional', joined: 224, town: 'Brindle Green', interests: 'bird tables', invitedBy: 'wilf' },
  { username: 'stefan', name: 'Stefan', kind: 'passing', joined: 222, left: 175, town: 'Coldwick', invitedBy: 'tom' },
  { username: 'priya', name: 'Priya', kind: 'steady', joined: 219, town: 'Arrelford', interests: 'raptors, long lenses', invitedBy: 'maren' },
  { username: 'ted', name: 'Ted', kind: 'lurker', joined: 216, invitedBy: 'tom' },
  { username: 'ottilie', name: 'Ottilie', kind: 'occasional', joined: 214, town: 'Nether Sallow', invitedBy: 'tom' },
  // A trickle, some of it through the workshop people.
  { username: 'gus', name: 'Gus', kind: 'occasional', joined: 176, town: 'Coldwick', interests: 'kayaking, grebes', invitedBy: 'teo' },
  { username: 'farida', name: 'Farida', kind: 'occasional', joined: 138, town: 'Arrelford', interests: 'parakeets she hopes never come', invitedBy: 'amina' },
  { username: 'ulrich', name: 'Ulrich', kind: 'lurker', joined: 121, town: 'Brindle Green', invitedBy: 'nadia' },
  { username: 'moira', name: 'Moira', kind: 'occasional', joined: 84, town: 'Pottersham', invitedBy: 'orla' },
  { username: 'dex', name: 'Dex', kind: 'occasional', joined: 52, town: 'Arrelford', interests: 'urban gulls', invitedBy: 'sefa' },
  { username: 'saoirse', name: 'Saoirse', kind: 'occasional', joined: 31, town: 'Nether Sallow', invitedBy: 'tom' },
  // The last fortnight. Lea, Callum, Bridget, Hamid and Ayo are still waiting, or nearly.
  { username: 'bridget', name: 'Bridget', kind: 'occasional', joined: 12, town: 'Brindle Green', invitedBy: 'maren' },
  { username: 'callum', name: 'Callum', kind: 'occasional', joined: 8, town: 'Coldwick', invitedBy: 'tom' },
  { username: 'lea', name: 'Lea', kind: 'occasional', joined: 5, town: 'Nether Sallow', interests: 'nests, moss, slow walks', invitedBy: 'saoirse' },
  { username: 'hamid', name: 'Hamid', kind: 'occasional', joined: 3, town: 'Arrelford', invitedBy: 'tom' },
  { username: 'ayo', name: 'Ayo', kind: 'occasional', joined: 2, town: 'Pottersham', invitedBy: 'maren' },
]

/** Signed up, looked, and are not missed by anyone who counts posts. */
export const INVITES_NEVER_ACCEPTED = [
  { from: 'maren', daysAgo: 520 },
  { from: 'tom', daysAgo: 488 },
  { from: 'odile', daysAgo: 401 },
  { from: 'tom', daysAgo: 244 },
  { from: 'tom', daysAgo: 240 },
  { from: 'hattie', daysAgo: 233 },
  { from: 'amina', daysAgo: 171 },
  { from: 'asha', daysAgo: 133 },
  { from: 'tom', daysAgo: 66 },
  { from: 'maren', daysAgo: 20 },
  { from: 'priya', daysAgo: 9 },
]
