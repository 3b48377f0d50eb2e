import { defineCues } from '../../cues';
import { upToThree, upToTwo } from './parts';

const site = '#place-word|#facility|#chain';
/** Places that every ward, or every town in the same words, has. */
const common = '!bed|bay|room|ward|unit|floor|corridor|theatre|station|trolley|chair|tower|wing|box|home|house|flat|place|way|drive|court|track|field|hill|square|plant|base|bar|club|park|recovery|curtain|stall|suite|surgery|practice|primary|close|row|county|city|town|village|parish|province|district|bridge';
/** Places within a hospital tell nothing about where one lives. */
const outdoors = '!hospital|clinic|house|home|surgery|practice|building|bed|bay|room|ward|unit|floor|corridor|trolley|chair|wing|curtain|theatre';
const wheres = 'on|by|beside|opposite|behind|near|over|above|below|under|past|across|off|at|in|outside|down|up|along|between|before|after|beyond|facing|next|from|against';
const where = `(right|just|directly|out|over|down|up|moored|parked|tied|pitched|hidden|tucked){0,2} ${wheres} (to|from|of)? the|our|a ${upToTwo} ${outdoors} ${site} #place-word|#cap?`;
const regions = 'county|counties|town|village|island|islands|district|state|province|region|valley|coast|peninsula|parish|borough|city|shire|territory|estate|bay|glen|township|reserve|area|country|lga|taluk|taluka|mandal|tehsil|panchayat|municipality|south|north|east|west|street|road|#place-word|#wide-place';

/** Places that are told without a name, so that whoever lives there knows them. */
export const places = defineCues([
  {
    cue: 'described-place',
    because: 'A house, a shop or a site by what stands near it, by who goes there, or as the only one.',
    patterns: [
      `[the|his|her|their ${upToThree} ${common} ${site} #place-word? ${where}]`, `[the|his|her|their ${upToThree} ${common} ${site} (you|everyone|we) (can)? (pass|see) ${where}]`,
      `[the|his|her|their ${upToTwo} (house|flat|home|cottage|room|bedsit|place|farm) (opposite|behind|above|beside|past|over|beyond|facing | next to | next door to | next) the ${upToTwo} ${outdoors} ${site}]`,
      `[the|our|his|her (only|last|one|nearest|biggest|smallest|first|oldest|busiest|largest) ${upToThree} ${site} (in|on|for|this|left|within|north|south|east|west) _{0,3} ${regions}]`,
      `(in|at|from|behind|outside|near|by|opposite|of|past|beside|down|up|over|above) [the ${upToTwo} !#facility ${common} #place-word #place-word]`,
      `(live|lives|lived|living|flat|bedsit|room|rooms|stays|house|cottage|caravan|lodgings|apartment) (now|just|right|up|alone|together|directly|with|her|his|their|#relative){0,3} above|over|behind|opposite|beside [the ${upToThree} ${site}]`,
      `above|over [(the|his|her|their) ${upToTwo} (chip shop | betting shop | corner shop | shop|chipper|chippy|takeaway|bookies|bakery|pub|restaurant|cafe|café|newsagent|newsagents|launderette|laundromat|salon|garage|butcher's|barber's|shebeen|tavern)]`,
      `[between the ${upToTwo} ${outdoors} ${site} and the ${upToTwo} ${site}]`, '[corner of #cap _{0,2} and _ #place-word?]',
      "[our (village|island|estate|parish|township|glen|hamlet|reserve|reservation|valley|street|mandal|taluk|taluka|tehsil|marae|kibbutz|commune|village's|island's|parish's|valley's)]",
      `[the|a ${upToThree} ${outdoors} ${site} where (my|our|half|most|all) _{1,3} (goes|go|went|works|work|worked|teaches|taught|plays|play|trains|swims|drinks|shops|learned|learnt|married|lives|lived)]`,
      `[the|his|her|their ${upToThree} ${site}|room|balcony|porch|veranda (that|which)? (looks|looking|overlooks|overlooking|faces|facing|backs|backing) (on|onto|at|over|out|to|down){0,2} (the|our|a) _{1,3}] ,`,
      `[the (end|top|bottom|foot|mouth|edge|head|back) of (the|our) ${upToTwo} !bed|bay|room|ward|corridor|road|house|box|station|way|home|trolley|chair|street|hill|class|school|field|court|market|unit|day ${site}]`,
      `[(#number | a few | some) (doors|fields|houses|farms|streets|stops|gates|fences) (up|down|along|over|away|past|from|beyond){1,2} (the|our) ${upToTwo} ${site}]`, `(house|flat|lives|live|living|home) [next (door)? (to)? the ${upToTwo} ${site}]`,
      `[the ${upToThree} (company|firm|bank|startup|factory|outfit|chain|airline|paper|channel|studio|agency|yard|supermarket|brewery) (with|whose) (the|a|an) _{1,3}] ,`,
      `in|at|from|to|near|behind|off|past|beside|by|up|down [the (#ordinal)? #landmark]`, `[your|his|her|their #landmark]`,
    ],
  },
  {
    cue: 'described-bed',
    because: 'A ward, a wing or a bed by its letter, its kind or its corner.',
    patterns: [
      '[b|c|d|e|f|g|h wing|block|landing|pod]', "[(male|female|men's|women's) (medical|surgical|orthopaedic|geriatric|psychiatric|tb|isolation|burns|acute|general)? (ward|block|wing)]", '[the (amenity|private|isolation|maternity) (wing|block|annexe|annex) ((the)? (first|second|third|last|end|corner) (room|bed|bay))?]', '[the (corner|end|window) (room|bed|cot|bay)]',
    ],
  },
]);
