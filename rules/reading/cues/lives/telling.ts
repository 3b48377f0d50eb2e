import { defineCues } from '../../cues';
import { upToThree, upToTwo } from './parts';

/** What makes somebody the only one of a kind. */
export const telling = defineCues([
  {
    cue: 'known-by',
    because: 'What makes neighbours say: that is so-and-so.',
    patterns: [
      '<!let|sure|me|if [you know (who | which | him | her | the one)]', '[if you know you know]', '[iykyk]', "[(you've|youve | you may|might|will|have|all) (all)? (seen|heard|know|met) (him|her|them|his)]", "[(you'd|you'll|you|people|everybody|anyone) (all|would|will)? (know|recognise|recognize) (her|his|the) (voice|face|name|walk|work)]", '<!was|were|worst|best|to|and|not|week|day [the|that one who|that (reads|runs|owns|plays|sings|does|drives|keeps|sells|teaches|won|wins|calls|always|never|went|used|played|presents|boxes|races|rides|makes|lives|had|flew|wrote|taught|founded|built|paints|painted)]', '<!was|were|worst|best|to|week|day [the|that one with (a|the|his|her|two|three|no)? !#symptom|#condition _{1,6}]', '[the|that fella|lady|man|woman|lad|girl|guy|boy|chap|bloke who (runs|owns|sings|plays|does|drives|calls|reads|sells|keeps|founded|teaches|won|used) _{1,5}]', '[it|he|she|this was|is|were|made (all over | on | in) the (news|paper|papers|telly|radio|front)]',
      '[everyone|everybody|half (the|of|in)? _{0,2} (knows|knew|town|village|county|parish|street)]', '[(olympic|paralympic|commonwealth|national) (winner|champion|medallist|games)]', '[(small|little) town (and)? (you|everyone|everybody|we) (all)? know]',
    ],
  },
  {
    cue: 'known-by',
    because: 'Fame, great or small: the screen, the air, the papers, the internet.',
    patterns: [
      "[(off|from|on|in) the (telly | tv | radio | wireless | papers | adverts | ads | soaps | bake off | news at)] <!news", '[(was | were | been | is | be | being | made | all over) (on | in | all over) the (news | papers | paper | telly | tv | radio | headlines | front page)]', "[(as seen | as heard | seen | heard) (on|in) (the)? (tv|telly|news|radio)]", '[made (the|national|local|international) (news|headlines|papers|paper)]', '[(it|he|she|video|clip|story|post) (went|has gone|goes) viral]',
      '[(famous|known|notorious|renowned|infamous|legendary) (for|in|throughout|across|round|around) (the|his|her|this|our|all)?]', '[(local|village|town|county|minor|national|bollywood|nollywood|reality|tv|telly|radio|sporting|club) (celebrity|legend|hero|heroine|star|personality|treasure|icon|institution|superstar)]', '[household name]', '[(his|her) (face|name|voice|picture|photo|surname) (is|was)? (on|over|above|in) (the|every|half|all|our|that)]', '[(household | famous | well known | recognisable) (name|face|voice|surname)]', '[shares (a|his|her|the) (name|surname) with]', '[(named|called) after (the|our|a|his|her)]', '[(carry|carries|bear|bears) (his|her|their|the) (name|surname)]', '[the voice (of|on|behind) (the|our)]',
    ],
  },
  {
    cue: 'singular',
    because: 'The first, the only, the oldest: one of so few that it may be one. The reading of lives takes the rest of the clause.',
    patterns: [
      '[(the|our|my)? (only|last|first|oldest|youngest|tallest|heaviest|biggest|smallest|second|third) (ever|living|known|surviving|recorded|reported)? (person|man|woman|one|case|baby|girl|boy|patient|child|human|people|survivor|speaker|recipient) (in|of|on|born|to|with|west|east|north|south|left|alive|here|outside|under|ever|since|since|we|i|this|that|my)]', '[(only|just) #number (men | people | women | cases | families | patients | of them | others | left | in)]', '[one of (only|just|the)? (a)? #number|few|handful (of)? (people|men|women|patients|cases|families|left|in|known|ever|on|worldwide)]',
      '[one in a|#number million|billion]', '[one of a kind]', '[#number (cases|patients|people)? (reported|described|known|recorded|published) (ever | worldwide | in the world | in history)?] !in|to', '[(fewer|less) than #number (cases|people) (reported | described | known | worldwide | ever | in the world)]', "[(worlds|world's|country's|nation's|state's|county's|africa's|india's|ireland's|nigeria's|canada's|australia's) (first|only|oldest|youngest|smallest|tallest|heaviest|longest)]", '[record (breaking|breaker|holder)]', '[(guinness|world) record]', '[(our|the) (oldest|youngest|longest|smallest|heaviest|tallest) (attendee|resident|patient|client|member|survivor|regular|baby|customer)]',
      '[(the one | nobody else | no one else | nobody | the only one) (person|man|woman)? (in|on) (the|this|our|all)? #cap]', '[(first|only) (of (its|his|her) kind)]', '[(first|only) (#condition|#procedure|#rare-condition|case) (in|here|we|at|ever|since|i)]', '[the first born (in|on|here)]', '[(first|last) (baby|child|birth|boy|girl) (born)? (in|on|here|since) _]', '[(first|last) (baby|birth) of the (year|decade|millennium|century)]', "[(#clinician|textbooks|textbook|#we|#i) (had|have|has)? (only|never) (ever)? (met|seen|read|heard|managed|diagnosed) (of)? (one|two|before|in|it|this|another)]",
    ],
  },
  {
    cue: 'odd-injury',
    because: 'An accident that gets talked about.',
    patterns: [
      `[(fell|fallen|falling|thrown|jumped|leapt|tumbled|slid|came) (off | from | out of | down | into | through) (the|a|an|his|her|our|their) ${upToThree} #rare-thing|#public-event|#animal]`, `[(bitten|kicked|gored|butted|trampled|charged|stung|mauled|pecked|attacked|dragged|thrown|savaged|clawed|spat) (at)? (on _{1,4})? (by|off) (a | an | the | his | her | their | my | one of)? ${upToThree} #animal]`, `[(hit | struck | crushed | pinned | run over | knocked | impaled | injured | trapped | caught | stabbed) (down|over|out|off|in|under|by|on|with|against)? (by|under|on|with|in|between)? (a|an|the|his|her) ${upToThree} #rare-thing|#animal|#vehicle] <!been`,
      `[(swallowed|inhaled|ate|swallowing) (a | an | the | his | her | their | her own | his own | two | three) ${upToThree} #rare-thing|#animal|#instrument]`, '[#rare-thing|#animal (stuck|lodged|wedged|embedded|jammed)? (up|in|through|into|inside) (his|her|their) #body-part|nose|ear|throat|foot|hand|eye|thigh|bottom|rectum|backside]', `[(put|got|stuck|caught) (his|her) (hand|arm|finger|fingers|foot|leg|forearm|head|thumb) (stuck|caught|trapped|jammed)? (in|into|under|through|between) (a|an|the|his|her) ${upToTwo} (#rare-thing|#vehicle|mincer|grinder|baler|auger|railings|lathe|press|saw|letterbox|bottle|pipe|chain)]`, '[#body-part (of (his|her))? (in|inside) a (sandwich bag | bag | lunchbox | box | bucket | cool box | freezer bag | jar | pocket)]', '[!dog|cat|bee|wasp|puppy|kitten|hornet #animal (bite|attack|goring|sting|kick)]',
    ],
  },
  {
    cue: 'birth-weight',
    because: 'A birth weight is on every birth announcement.',
    patterns: ['[#number (lb|lbs|pounds|pound) #number (oz|ounces|ounce)?]', '[(weighing|weighed|weighs|born at) (in)? (at)? #number (kg|kilos|g|grams|lb|lbs|pounds)]'],
  },
]);
