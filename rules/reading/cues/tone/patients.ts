import { defineCues } from '../../cues';

const folk = 'patient|patients|man|woman|lady|bloke|guy|fella|mother|mum|mom|dad|father|boy|girl|teenager|customer|customers|client|clients|parent|parents|family|families|relative|relatives|daughter|son|punter|punters|people|caller|callers|regular|regulars|pensioner|pensioners|resident|residents|visitor|visitors';
const place = 'hotel|taxi|pub|wetherspoons|drive|spa|uber|bus|restaurant|airbnb|hostel|club|babysitter|vending|hilton|butler|maid|waiter|waitress|waitresses|servants|servant|shop|supermarket|mcdonalds|crèche|creche|playground|doss|dosshouse|b&b|hairdresser|concierge|cafe|canteen|cinema|lounge';

/** Patients laughed at or looked down on. */
export const mockery = defineCues([
  {
    cue: 'mocks-patients', because: 'A patient is an animal, a thing or a show.', patterns: [
      '[madam|sir|mister|mr|mrs|miss|lord|lady|queen|king|princess #patient-as-thing]',
      `
        [same|these|those|our|my|the|usual old|usual|unwashed? #patient-as-thing roll|rolls|drift|drifts|waddle|waddles|shuffle|shuffles|
        come|turn|stampede|graze|expire|queue|moo|bleat|get|need|want|demand|crawl _{0,5}]
      `,
      `
        [#number|herd|flock|forty|dozens cows|sheep|cattle|goats|donkeys|animals|zombies look|stare|staring|blink|stared|looked|looking|
        chewing|mooing|bleating _{0,4}]
      `,
      "[the|our|my|another|some|a #patient-as-thing in bed|bay|room|resus|cubicle|chair|side|triage|theatre|majors|minors|#number _{0,3}]",
      "[is|was|it's|like|into|becomes|became a|an|pure|absolute|total|running|bloody{0,3} #crowd-scene]",
      '[a|an|pure|total|absolute|proper|our #crowd-scene]',
      '[feeding time _{0,3}]',
      '[parked|sat|sitting|lying|left|waiting _{0,3} to expire|croak|rot|peg _{0,4}]',
      `[treat|treats|treating|treated us|me|a&e|ed|nurses|staff|ambulances|ward like|as a|an|the|their|some _{0,3} ${place}]`,
      `[use|uses|using us|a&e|ed|999|911|ambulances like|as a|an|the|their|some _{0,2} ${place}]`,
    ],
  },
  {
    cue: 'mocks-patients', because: 'Bodies, smells and habits are laughed at.', patterns: [
      `
        [smell|smells|smelled|smelt|stinks|stink|stank|reeks|reek|reeked like|of a|an? wet|weed|failure|dead|old|cat|dog|stale|feet|low|
        ashtray|brewery|bin|bins|sour|goat|piss|tramp _{0,3}]
      `,
      "[hadn't|hasn't|haven't|never washed|showered|bathed|brushed since|soap|water _{0,4}]",
      '[could|can smell|smelt|smelled him|her|them before|from|coming|across _{1,5}]',
      '[never met|seen|heard|owned|encountered|touched|known of|a|an|any|the|his|her|their{0,2} #good-habit]',
      '[allergic to soap|work|exercise|washing|salad|vegetables|toothpaste|effort|shampoo|employment]',
      '[ate|eaten|eating|drank|smoked their|his|her|its way out|into|through|to _{1,5}]',
      `[toothless|unwashed|smelly|stinking|whiffy|crusty|mangy|drooling|gormless|snivelling|dribbling _{0,1} ${folk}]`,
      `
        [stupid|thick|dim|daft|dumb|ignorant|pathetic|ridiculous|idiotic|hysterical|entitled|ungrateful|feckless|neurotic|gormless|
        clueless|whiny|whingeing|bloody|needy|revolting|disgusting|moaning|demented|mad|crazy|nutty|batty old? ${folk}]
      `,
      '[all|full|more sob|teeth|tattoos story|stories|and|no{1,3} _{0,3}]',
      '[sob story|stories]',
      '[meth|gob mouth|like _{0,3}]',
      '[somewhere|lost|found|hidden in the|his|her|their folds|rolls|flab _{0,6}]',
      '[needed|need|needs|bring|send|ring|called _{0,4} crane|forklift|harpoon|winch|towtruck _{0,4}]',
      '[zero|no|few|three|four teeth|pegs left|and|between|to|but|full|plus _{0,3}]',
      '^ [zero|no|few teeth|pegs] $',
      '[zero teeth]',
    ],
  },
  {
    cue: 'mocks-patients', because: 'A death or a crisis is a joke or a relief.', patterns: [
      `
        [hope|hoping|wish|praying|pray #he-she|they|the|it _{0,3} cark|carks|croak|croaks|die|dies|peg|pegs|expire|expires|arrests|pops
        it|off|their|his|her|clogs|dead{0,3} on|before|after|somewhere|somebody|another|next|someone _{0,6}]
      `,
      '[do|did|done it|the|job properly next|this? time? _{0,4}]',
      "[that's|frees a|up bed|mouth|slot up|less|fewer?]",
      '[darwin award|awards]',
      '[natural selection at|in|took|nearly|does|doing|has|strikes|wins _{0,4}]',
      '[it|him|her|kick|kicking|kicked carking|carked|cark it|off?]',
      '[top|topped|topping|offed|necked themselves|himself|herself|themself|yourself]',
      '[tried|try|trying to top|off themselves|himself|herself|themself]',
      '[gene pool]',
    ],
  },
  {
    cue: 'mocks-patients', because: 'Staff play games about patients.', patterns: [
      `
        [we|i|crew|staff|nurses|everyone|all all|had|have|just|nearly|a|good|both{0,4} laugh|laughed|howled|cackled|creased|snorted|
        giggled|sniggered|mocked _{0,3} at|about|over him|her|them|it|patient|patients]
      `,
      '[sweepstake|sweepstakes|bets|betting|wager|leaderboard|bingo on|how|what|when|which|who|whether|for|card|of _{0,8}]',
      '[rate|rates|rated|rating|score|scored|rank|ranked the|our|them|these|admissions|patients _{0,3} out|of|ten|for|by _{0,4}]',
      '[loyalty|stamp|stamps|rewards|clubcard|airmiles card|cards|stamp|stamps|scheme|points|tier|member|card _{0,5}]',
      `
        [crew|we|team|nurses|staff|reception|lads|girls all|just? call|calls|called|nicknamed|christened|dubbed him|her|them|this one|the|
        a|#cap|our _{0,3}]
      `,
      '[complaint|patient|customer|moaner|excuse|whinge|timewaster of the week|day|month|shift|year|night]',
      '[attention seeking|seeker|whore _{0,4}]',
      '[attention seeking|needing|craving]',
      "[putting it|on|for|the|show|all on|attention|crowd|audience]",
      '[swinging|milking the|it lead|for|all _{0,3}]',
      `
        [professional fainter|fainters|faller|fallers|moaner|moaners|waster|wasters|complainer|complainers|picker|victim|victims|drinker|
        drinkers|sufferer|patient|overdoser|attention|leg|crier|criers]
      `,
      `
        [resident|usual|local|house|regular|inevitable|obligatory #insult|#insult-when-called|#stupid|#worthless|#patient-as-thing|acopia|
        drunk|drunks|crackhead|ghost|celebrity|nightmare|menace]
      `,
    ],
  },
  {
    cue: 'mocks-patients', because: 'Blame, disbelief and spite.', patterns: [
      "[waste|wasting|wasted our|my|everyone's|nhs|taxpayers' time|resources|money|bed|beds|bandages]",
      '[waste of oxygen|skin|space|a|good bed|gauze|bandage|organs|trolley?]',
      '[too|so thick|lazy|stupid|dumb|dim|backward|primitive|illiterate|entitled|superstitious to _{1,5}]',
      "[these villagers|natives|peasants|fellows will|would|can|never|don't|cannot|think|want|expect|come|breed|drink|believe _{1,8}]",
      "[these people never|always|breed|don't|deserve|can't|cannot|shouldn't|should|just|only|think|will _{1,6}]",
      `
        [the|a|an|another|my|our|this|that bipolar|borderline|psych|overdose|od|alcoholic|schizophrenic|anorexic|addict|dementia|pd|
        bulimic|methadone in|who|from room|bed|bay|cubicle|side|chair|#number|wants|keeps|threw|put|complained|rang _{0,5}]
      `,
      `
        [bloody|damn|ruddy|flaming|stupid|whole karens|karen|gerries|oldies|druggies|drunks|mothers|mums|moms|parents|relatives|patients|
        tourists|boomers _{0,5}]
      `,
      '[we|i|staff|everyone all? #have nicknames|names for all|my|our|the|them|each|every _{0,5}]',
      '[name|nickname for visits|patients|folk|them|folks _{0,8}]',
      '[gone gaga|doolally|potty|batty|loopy]',
      '[cried|crying wolf]',
      '[breed like rabbits|rats|flies|cockroaches]',
      "[kind|sort|type of drunk|drunks|addict|patient|woman|man|mother who|that makes|make|gives|thinks _{1,8}]",
      `
        [wish|hope|hoping they|they'd|he|he'd|she|she'd|would|just{1,3} commit|succeed|succeeded|succeeds|finish|mean|manage|managed to|
        it|the|job|properly{0,3}]
      `,
      "[betting|sweepstake|book pool|on|open on|how|when|which _{1,6}]",
      "[smelt|smelled|smell|heard him|her|them|it before #i|#we _{0,4}]",
      "[face only a mother _{1,3}]",
      "[rather die|starve than walk|work|exercise|wash|diet|cook _{0,5}]",
      `
        [parade|procession|horde|hordes|army|herd|carnival|convoy|invasion of #derogatory-patient|drunks|addicts|worried|moaners|snotty|
        screaming _{0,4}]
      `,
      `
        [#worthless|#stupid|demanding|needy|ungrateful|entitled|rude|moaning|moany|screaming|whining|fat|lazy|spoilt|diagnosed|drunk|
        drugged cow|cows|pig|pigs|sow|madam|princess|princesses|brat|brats|bag|bint|git|sod|sods|mare|creature|creatures|lump|lumps]
      `,
      "[cow|pig|witch|bag|brute|monster|beast|nightmare of a|an patient|woman|man|mother|family|relative|daughter|customer|client]",
      "[stupidity|idiocy|ignorance|laziness of people|patients|the|these|those|our _{0,6}]",
      "[neediest|stupidest|laziest|thickest|dumbest|rudest|fattest|whiniest|smelliest|filthiest|maddest _{1,6}]",
      "[fat|big|large|old ones always|never|break|need|want _{1,4}]",
      "[fat|smelly|drunk|stoned|mad|crazy|batty|dotty|barmy lady|bloke|woman|man|guy|chap|aunty|uncle|mama|baba in|with|from|on|at|who _{1,4}]",
      `
        [patients|people|villagers|mothers|these|they|folk|customers|clients|relatives|families (here)? #are? all|so|just|mostly|too|
        basically|simply{0,2} #stupid|#worthless|lazy|dirty|drunk|fat|backward|superstitious|primitive|greedy|animals]
      `,
      "[breed|multiply like rabbits|rats|flies|cockroaches]",
      `
        [job|work|shift|nursing|medicine|clinic|practice would|'d be great|lovely|easy|perfect|fine|brilliant|bliss without|if _{0,4}
        patients|people|relatives|public]
      `,
      `
        [should|need|needs|require|deserve|deserves need|have|a|an|good|hard{1,3} permit|licence|license|slap|smack|kick|muzzle|wash|
        scrub|hose|hosing|clip|reality _{0,4}]
      `,
      "[decided|chose|choosing|decides|picked to die|crash|arrest|code|croak|overdose|kick _{0,5}]",
      "[that|this|the|whole|whose family|lot|house|street|estate|mob are|is feral|animals|savages|mental|insane|mad|crackers|cavemen|a]",
      '[full of|with #patient-as-thing|#derogatory-patient|vegetables|drunks|whingers]',
      '[crawling|overrun|packed|infested|heaving with|by #patient-as-thing|#derogatory-patient|drunks|kids|worried|snotty]',
      "[you'd think #the|they|these|those|nobody _{0,2} had? never|no _{1,6}]",
      '[patients|mums|moms|mothers|families|relatives|parents|men|women|teenagers|pensioners|boomers are the worst|pits|bane|absolute|living _{0,4}]',
      '[one of those|these #stupid|#worthless|mad|fat|whiny|entitled|needy _{1,3}]',
      '[share|shares|sharing|between one|a|the single? brain|braincell|tooth]',
      '[drew|draw|drawing lots|straws|cards _{0,6}]',
      `
        [a|the|another|our|some|that|usual|town|local|old|known|raging drunk|lush] !driver|driving|patient|man|woman|lady|guy|text|texts|
        night|teenager|student
      `,
      '[as wide|fat|round as a|the|two|she|he _{1,4}]',
      '[mr|mrs|ms|miss|madam|sir|aunty|auntie|uncle #mock-title]',
      "[built like a|an _{1,3}]",
      `
        [#he-she|who|patient|man|woman|lady|guy #have the iq|brains|intellect|charm|manners|hygiene|personality|appeal|breath|legs|
        backside|face of _{1,4}]
      `,
      "[away with the fairies]",
      "[rank|ranked|ranking|rate|rated|score|scored the|our|them mothers|relatives|patients|families|screamers|fainters by|on _{1,4}]",
      "[kept|left|made|leave|keep the|her|him|this|that rude|mouthy|gobby|annoying|difficult|whiny|loud _{1,8}]",
      "[own|his|her|their own? stupid|bloody|damn|silly? fault]",
      "[serves|served him|her|them|you right]",
      "[can't|cannot|can not? fix|cure|treat|medicate|vaccinate stupid|stupidity|idiots|idiocy|daft|thick|lazy]",
      "[stupid|dumb games|is as|prizes _{0,5}]",
      "[clog|clogs|clogging|clogged up? the|our|my? beds|ed|department|a&e|waiting|corridor|system|clinic|ward]",
      "[nothing|sod|bugger|not wrong|all|a|thing wrong with|bloody him|her|them|these]",
      `
        [faking|faked|fakes|feigning|inventing|exaggerating|milking|acting|hamming|putting it|his|her|their|on|up|the|a{1,2} pain|seizure|
        seizures|fit|fits|symptoms|limp|collapse|faint|everything|on]
      `,
      "[oscar|oscars|bafta|bollywood|nollywood|academy|emmy|rada worthy|winning|award|performance|nomination|goes|for|drama|acting|level _{0,5}]",
      "[crocodile tears]",
      "[dying swan|duck|fly _{0,3}]",
      "[turned|turn|turning|switched on the waterworks]",
      "[ignored|ignoring|muted|silenced|unplugged the|his|her|their|my call|buzzer|bell|buzzers|bells|button|calls _{0,6}]",
      `
        [biggest|largest|orange|grey|gray|14|fourteen needle|cannula|gauge|venflon|catheter|tube|g|bore _{0,6} attitude|manners|lesson|
        rude|mouthy|lippy|cheeky|revenge|punishment]
      `,
      "[drew|drawing|draw straws _{0,4}]",
      "[lost|won the|at toss|coin|scissors|straw|draw _{0,5}]",
      "[her|his|your ladyship|lordship|highness|majesty|nibs|royal]",
      "[lady|lord muck|moans|whinge|entitled]",
      "[queen|king of|bee the? sheba|bees|drama|ward|bay|corridor|buzzer]",
      "[talk|talking|explain|explaining|speaking|like to|it a|the brick? wall|walls|donkey|goat|cow|stone|toddler|child|children|puppy]",
      "[village idiot|idiots]",
      `
        [size|weight|width|shape of a|an|two small|double? house|bus|car|wardrobe|fridge|shed|planet|continent|sofa|caravan|bungalow|
        bakkie|rhino|hippo|elephant|whale|walrus|barn|bull|buffalo|tank|minibus|trampoline]
      `,
      "[gloves|peg|mask|febreze|vicks|air|hazmat on|and|up|freshener|suit|under _{0,4} nose|needed|required|job|ready|smell]",
      `
        [bring|brings|brought|arrive|arrives|turn|turns|roll|rolls|rock|rocks|waltz|waltzes|swan|swans|waddle|waddles|stagger|staggers|
        shuffles|shuffle|swagger|swaggers up|in|into|with|back demanding|wanting|expecting|reeking|stinking|stinkin|whining|moaning
        _{0,6}]
      `,
    ],
  },
]);

/** Weak signs of contempt. Two kinds of them beside a patient, or one where patients are mocked already, make mockery. */
export const sneers = defineCues([
  { cue: 'sneer-word', because: 'A word seldom kind of a patient.', patterns: ['[#sneer-word]'] },
  { cue: 'sneer-thing', because: 'A patient beside an animal, a thing or a show.', patterns: ['[#patient-as-thing|#crowd-scene]', '[like|as a|an|the|two #lowly-thing]'] },
  { cue: 'sneer-worth', because: 'A mind or worth in doubt.', patterns: ['[#worthless|#stupid|#insult]'] },
  { cue: 'sneer-laugh', because: 'Laughter.', patterns: ['[lol|lmao|lmfao|haha|hahaha|laughed|laughing|giggled|sniggered|😂|🤣|🙄|💀|🤡|🤮|🤢|🙃|🐷|🐋|🐳|🤪]'] },
  { cue: 'sneer-again', because: 'A person turned into a type.', patterns: ['[#patient-sneer]', '[these|cheap|that people|fellows|crowd|lot|types|sort|villagers]', '[yet|back again]', '[same old|address|excuse|story]', '[surprise surprise]', '[shock horror]', '[the usual _]'] },
  { cue: 'sneer-crude', because: 'Crude words of the body.', patterns: ['[#profanity|#crude-name|bloody|damn|arse|ass|crap]', '[turd|turds|pus|puke|piss|snot|fart|shat|folds|arse|gob|tits|boobs|gusset|crotch]'] },
  { cue: 'sneer-role', because: 'Mock rank or a show.', patterns: ['[bless him|her|them]', '[princess|madam|queen|diva|duchess|majesty|ladyship|lordship|maharani|nawab|royalty|vip|celebrity|oscar|bafta|bollywood|nollywood|bingo|sweepstake]', '[professional|serial|champion|olympic _]'] },
]);
