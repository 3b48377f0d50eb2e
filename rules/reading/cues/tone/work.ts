import { defineCues } from '../../cues';

const so = "a|an|the|just|basically|only|nothing|but|really|essentially|literally|such|absolute|total|complete|pure|actual|now|more|than|little|no|simply|still|becoming|run|by|full|of|staffed|led|currently|honestly|frankly|clearly|these|days";

const ordinary = 'member|members|place|team|charity|part|great|good|joy|privilege|family|leader|training|teaching|small|large|big|busy|community|rural|public|private|not|registered|partner|site|centre|center|proud|safe|special|new|lovely|wonderful|fantastic|friendly|local|national|leading|busy|modern|specialist|designated|trauma|tertiary|regional|district|provider|sponsor|source|resource|beacon|home|haven|mix|blend|short|long|little|bit|lot|group|nurse|doctor|gp|physician|human|person|man|woman|mother|father|champion|credit|great';

/** Contempt for an employer or a profession. */
export const workContempt = defineCues([
  {
    cue: 'work-contempt', because: 'An employer or a profession is called something low.', patterns: [
      `
        [#employer|#profession is|are|was|were|remains|remain|became|become|becomes|feels|resembles|has|been|have{1,2} like? (${so}){0,5}
        #work-contempt|#crowd-scene|#insult|#insult-when-called|#lowly-thing|#stupid|cocktail|peon|glorified|postbox|cosplay]
      `,
      `
        [#employer|#profession is|are a|an|just|basically|essentially|nothing|but|only{1,3} _{1,4} with|in a|an|no|delusions|better|worse|
        fancy _{1,4}]
      `,
      `
        [#work-contempt|#insult|shell|mess|disgrace|dump of a|an hospital|trust|employer|department|company|practice|job|place|profession|
        manager|management|board|outfit|system|service|ward|unit|college|health|union|clinic|school]
      `,
      `
        [this|that|the|such|our dump|hellhole|shithole|cesspit|sweatshop|asylum|outfit|hole|kip|madhouse charges|smells|stinks|calls|
        couldn't|wouldn't|is|runs|pays|treats|of|we|they|i _{0,6}]
      `,
      '[work|works|working|worked|slaving|slave for|at|in a|an|this|that|such|these|the #work-contempt|#crowd-scene|outfit|shower|lot|cowards|bunch]',
      `
        [shower|bunch|pack|gang|parade|nest|cabal of cowards|clowns|crooks|muppets|idiots|liars|amateurs|jokers|vultures|thieves|suits|
        vipers|incompetents|parasites]
      `,
      '[#profession|#trade-group|profession|specialty|speciality _{0,3} used to be|have|mean|stand|train|attract _{1,6} now _{1,5}]',
      '[profession|industry|trade|specialty that|which kills|poisons|maims|robs|fleeces|exploits|despises|lies|hates _{1,8}]',
      `
        [no|zero|without|void|devoid shame|spine|brain|brains|backbone|clue|integrity|conscience in|at|of|among #employer|administration|
        management|hq]
      `,
      `
        [#employer|#trade-group _{0,3} couldn't|couldnt|wouldn't|wouldnt|can't care|organise|organize|know|run|manage|find|give|tell|
        spell|lead|plan|diagnose|recognise|sack|pour|boil _{1,8}]
      `,
      '[#employer|#profession|#trade-group|place|office|hospital|department is|was where _{1,3} go|goes|come|comes to die|rot|retire|sleep|hide]',
      '[where _{1,3} go|goes|went|come|comes to die|rot _{0,4}]',
      `
        [#employer|#profession|#trade-group|department|hospital|office|place is|are|has|have|becomes|become|became{1,2} now|just|
        basically|essentially|nothing|but|only|little|more|than|really{0,3} a|an? dumping|retirement|holding|paper|sausage|babysitting|
        farming|pimping|gambling|begging|factory|glorified|cosplay|conveyor|warehouse|racket|protection|pyramid|cult|circus|theatre|soap|
        slave|sweat|museum|graveyard|swamp|dinosaur|fossil|relic|joke|mess _{0,6}]
      `,
      '[#employer|management|admin|trust|board|hospital|department is|are allergic to _{1,3}]',
      `
        [#employer|employer|management|admin|trust|board|hospital|corporate|company treats|treat|treated|values|value us|me|staff|nurses|
        doctors|juniors|people|interns|residents|pharmacists|workers like|as|about|less|more|than{1,3} _{1,4}]
      `,
      `
        [work|works|working|worked|works for|under a|an|the|these|such|total|complete|absolute|actual{0,2} #insult|#insult-when-called|
        #patient-as-thing|crooks|cowards|thieves]
      `,
      `
        [(else's|my|our|the|your|whose|their) matron|manager|boss|consultant|hod|dean|director|registrar|supervisor|superintendent _{0,3}
        think|thinks|believe|believes|reckons leadership|email|empathy|a|an|the|that|we|i _{1,7}]
      `,
      `
        [(my|our|the) matron|manager|boss|consultant|hod|dean|director|registrar|supervisor|superintendent|ceo #have? not|never|hasn't
        touched|seen|examined|met|lifted|done|held|visited|set _{1,6} since|in|unless|until _{1,4}]
      `,
      `
        [(my|our|the) matron|manager|boss|consultant|hod|dean|director|registrar|supervisor|superintendent|ceo is|was a|an|such|the|
        basically|just{1,3} #insult|#insult-when-called|#patient-as-thing|#lowly-thing|#worthless]
      `,
      "[fail|failed|failing|fall|falling|promoted|kicked upwards|upward|upstairs]",
      `
        [our|my|this|the #employer|#employer-person|college|hospital|trust|board|union|society|department|ministry|ceo|unit|health|
        council|regulator|association|pho|hmo is|are a|an|basically|just|now{1,3} !${ordinary} _{1,3} with|for|in|without|disguised|
        dressed|run|staffed|posing|pretending|masquerading|wearing _{1,5}]
      `,
      `
        [#employer|#employer-person|corporate|management|they'd|admin would|could|couldn't|cannot|can't|they'd? fail|lose|sell|stuff|miss|
        botch|drown|tell|find|organise|organize|count _{0,2} a|an|its|their|your|the own? _{1,7}]
      `,
      "[#employer|ministry|management|company|trust|they treats|treat us|staff|nurses|doctors the|how|as way|if? _{1,4}]",
      '[thieves|liars|crooks|clowns|cowards|idiots in|with|and lanyards|suits|ties|white|scrubs|masters|worse|titles|offices]',
      '[told|tell hr|management|admin|matron|them|him|her (exactly)? where|what to file|stick|shove|do|put it|with _{0,3}]',
      '[running|running|survive|surviving|runs|ran on spite|prayer|gin|wine|caffeine and|one _{1,3}]',
      `
        [#worthless|#stupid|greedy|corrupt|lazy|rotten|crooked|toxic|heartless|parasitic|bloody|idle|overpaid useless|greedy|corrupt|lazy|
        little|bloody? management|managers|admin|administration|administrators|hospital|hospitals|trust|board|ministry|government|hr|hod|
        matron|superintendent|executives|seniors|regulator|council|college|union|dean|director|boss|bosses|employer|company|profession|
        specialty|department|agency|consultants|registrars|bureaucrats|bureaucracy|politicians|insurers|employers|owners|suits]
      `,
      `
        [#employer|management|admin|hospital|board|bosses|department #have|got|with? no|zero|not a|any|an? single|bloody|earthly? clue|
        idea|shame|brains|brain|spine|soul|heart|conscience|backbone]
      `,
      `
        [#employer|#profession|#trade-group|place|hospital|department|company is|are|was _{0,2} #worthless|greedy|corrupt|rotten|toxic|
        crooked|asleep|overpaid]
      `,
      `
        [treat|treats|treated|treating us|staff|nurses|juniors|doctors|interns|residents|me|everyone|workers like|worse|as dirt|slaves|
        dogs|animals|cattle|garbage|rubbish|than|shit|donkeys|mules|machines|robots|cannon _{0,3}]
      `,
      '[wouldn\'t|would|not send|let|leave|bring|trust my|a|your dog|cat|goat|worst|enemy|hamster|rat|pig _{0,6}]',
      `
        [run|managed|led|staffed|governed|owned|headed by a|an|the|bunch|pack|people|total|complete|absolute|some|two|three|of{0,4}
        #insult|#insult-when-called|#work-contempt|#lowly-thing|#patient-as-thing|accountants|toddlers|teenagers|cartoon|goldfish]
      `,
      `
        [worst|crappiest|shittiest|sorriest|most hospital|place|job|employer|department|company|trust|ward|toxic|incompetent|useless|badly
        _{0,3} ever|in|i|i've|country|province|state|planet|coast]
      `,
      '[pay|pays|paid|paying peanuts|buttons|pennies|shillings _{0,3}]',
      '[avoid|leave like|before the|it plague]',
      '[don\'t|never work|train|intern|apply here|there|at|for _{0,4}]',
      `
        [#employer|#employer-person|administration|management|leadership|hospital|board _{0,2} is|are|was _{0,2} #worthless|pathetic|
        useless|clueless|crooked|corrupt]
      `,
      '[#worthless|bloody|clueless|greedy|corrupt|rotten _{0,2} board|management|administration|admin|hospital|ministry|trust|leadership|leaders]',
      '[so called leaders|leader|leadership|management|managers|experts|seniors|bosses|administration]',
      '[dead end job|profession|specialty]',
      '[donkeys|monkeys|clowns|sheep|slaves|parrots|robots in white|blue|scrubs|suits coats?]',
      '[our|my|the #employer|#employer-person|hospital|md|trust is|are a|an #insult|#insult-when-called]',
      '[circus|zoo|madhouse|asylum|prison|dump|joke #they|#we|#i call|calls|called|work _{0,5}]',
      '[stuff|sod|screw|bugger the lot of them|em|you]',
      `
        [the clipboard|lanyard|gilet|spreadsheet|biro|box|bean|powerpoint #patient-as-thing|#insult|#insult-when-called|brigade|ticker|
        tickers|counter|counters|wielder|wielders|jockey|jockeys|monkey|monkeys|warrior|warriors]
      `,
      "[#employer bless|god help|his|her|them|their|its one|two|little _{0,3}]",
      `
        [#profession|#trade-group is|are|was just|basically|only|merely? #crowd-scene|glorified|cosplay|cosplaying|quackery|theatre|
        astrology|witchcraft _{0,5}]
      `,
      `
        [glorified #trade-group|#clinician|secretary|secretaries|secretarial|postman|postmen|porter|porters|typist|typists|waiter|waiters|
        waitress|receptionist|receptionists|plumber|plumbers|mechanic|mechanics|triage|call|drug|vending|shopkeeper|shopkeepers|butcher|
        butchers|barber|barbers|carpenter|carpenters|babysitter|babysitters|taxi|clerk|clerks|rubber]
      `,
    ],
  },
]);
