/** The valley of the Arrel is invented; so is everything in it. */
export type Habitat = 'marsh' | 'water' | 'wood' | 'hedge' | 'farm' | 'common' | 'river' | 'garden' | 'town'

export type Place = {
  /** As it stands in a title: "Withy Marsh". */
  name: string
  /** As it stands in a sentence: "at Withy Marsh". */
  where: string
  habitats: Habitat[]
  /** Corners of the place, after "by", "from" or "near". */
  spots: string[]
}

export const places: Place[] = [
  {
    name: 'Withy Marsh',
    where: 'at Withy Marsh',
    habitats: ['marsh', 'water'],
    spots: ['the north hide', 'the sluice', 'the pollard willows', 'the screen by the car park', 'the second pool'],
  },
  {
    name: 'the Old Brickpits',
    where: 'at the Old Brickpits',
    habitats: ['water', 'marsh', 'hedge'],
    spots: ['the jetty', 'the sand face', 'the reedy corner', 'the anglers’ gate', 'the small pit'],
  },
  {
    name: 'Larkfield Common',
    where: 'on Larkfield Common',
    habitats: ['common', 'hedge', 'farm'],
    spots: ['the trig point', 'the gorse', 'the cattle grid', 'the lone oak', 'the dew pond'],
  },
  {
    name: 'Hanger Wood',
    where: 'in Hanger Wood',
    habitats: ['wood'],
    spots: ['the charcoal clearing', 'the fallen beech', 'the top ride', 'the spring', 'the coppice gate'],
  },
  {
    name: 'Cuttle Lane',
    where: 'along Cuttle Lane',
    habitats: ['hedge', 'farm'],
    spots: ['the passing place', 'the double bend', 'the old milk stand', 'the crab apple', 'the field gate'],
  },
  {
    name: 'the allotments',
    where: 'at the allotments',
    habitats: ['garden', 'hedge'],
    spots: ['the water butts', 'plot nineteen', 'the compost bays', 'the hawthorn end', 'the shed with the blue door'],
  },
  {
    name: 'Sallow Bank',
    where: 'along Sallow Bank',
    habitats: ['river', 'hedge', 'wood'],
    spots: ['the footbridge', 'the alder bend', 'the cattle drink', 'the old ferry steps', 'the shingle'],
  },
  {
    name: 'Fennel Hill',
    where: 'on Fennel Hill',
    habitats: ['farm', 'common', 'hedge'],
    spots: ['the mast', 'the stubble below the barn', 'the beech row', 'the sunken track', 'the stile'],
  },
  {
    name: 'St Wystan’s churchyard',
    where: 'in St Wystan’s churchyard',
    habitats: ['town', 'garden', 'wood'],
    spots: ['the big yew', 'the lychgate', 'the tower', 'the compost corner', 'the bench by the wall'],
  },
  {
    name: 'the Mill Leat',
    where: 'by the Mill Leat',
    habitats: ['river'],
    spots: ['the weir', 'the wheel pit', 'the stone wall', 'the sluice board', 'the island'],
  },
  {
    name: 'the sewage works',
    where: 'behind the sewage works',
    habitats: ['water', 'hedge', 'farm'],
    spots: ['the perimeter path', 'the filter beds', 'the elder clump', 'the outfall', 'the horse paddock'],
  },
  {
    name: 'Priory Park',
    where: 'in Priory Park',
    habitats: ['garden', 'town', 'wood'],
    spots: ['the bandstand', 'the lime avenue', 'the boating pond', 'the bowling green', 'the walled garden'],
  },
  {
    name: 'Dunnage Farm',
    where: 'at Dunnage Farm',
    habitats: ['farm', 'hedge'],
    spots: ['the cattle yard', 'the maize strip', 'the Dutch barn', 'the winterbourne', 'the beetle bank'],
  },
  {
    name: 'Coldwick Reservoir',
    where: 'on Coldwick Reservoir',
    habitats: ['water'],
    spots: ['the dam', 'the sailing club', 'the draw-off tower', 'the shallow end', 'the causeway'],
  },
  {
    name: 'the station car park',
    where: 'in the station car park',
    habitats: ['town'],
    spots: ['the ticket machine', 'the rowan by platform one', 'the bike shed', 'the footbridge', 'the bottle bank'],
  },
  {
    name: 'Long Meadow',
    where: 'on Long Meadow',
    habitats: ['marsh', 'farm'],
    spots: ['the flood', 'the plank bridge', 'the far ditch', 'the willow stump', 'the kissing gate'],
  },
]

/** Where members live. Five of them, so that neighbours can be told from strangers. */
export const towns = ['Arrelford', 'Nether Sallow', 'Brindle Green', 'Coldwick', 'Pottersham'] as const
export type Town = (typeof towns)[number]
