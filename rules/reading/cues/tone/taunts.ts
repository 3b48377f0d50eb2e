import { defineCues } from '../../cues';

/** Somebody is mocked to their face: strong enough alone. */
export const taunts = defineCues([
  {
    cue: 'taunt', because: 'A saying or an order with one use.', patterns: [
      "<!#not|to|#i|#we|they|please|don't|can|could|will|should|must|often|always|usually|sometimes|still|who|that|babies|kids|children|people|women|men|#person-noun|#relative|#patient|#modal [#dismissal #belittling-vocative?]",
      '<!#not [#taunt-idiom _{0,4}]',
      '[#dismissal-if-heated #belittling-vocative] ,',
      '[#belittling-vocative #dismissal-if-heated] ,',
      '^ [sit|log|get down|off|up] $', '[step outside] ,', '^ [grow up] , _{0,3} $',
      "^ [#dismissal-if-heated] , #cap|#belittling-vocative $",
      "^ [imagine being this|that|so|as _{1,8}]",
      "^ [imagine thinking|believing|posting _{1,8}]",
      "[did|do|does #your mum|mom|mam|mother|nan|dad know|write|help|let|pick|draw _{0,6}]",
      "^ [wow|gosh|golly|ooh|amazing|congratulations|well|oh you found|discovered|learned|learnt|googled|managed|read _{0,6}]",
      "[i'd|would explain|draw|break _{0,4} but #i _{1,6}]",
      `
        [somebody|someone please|kindly|just? take|confiscate|get|fetch|hide|check|come _{0,4} phone|keyboard|wifi|password|grandpa|
        grandad|uncle|carer|minder|owner _{0,3}]
      `,
      "[you lot|people|guys are|really|genuinely a|an|so|all|exactly|just|are|beyond{1,3} !reason|best|brilliant|amazing|great|legends|stars|heroes|lovely|wonderful|kind|good|fantastic|incredible|talented|clever _{1,5}]",
      "[go|stick back? to selling|flogging|hawking|peddling|pushing _{1,4}]",
      `
        [come|swing to|down|by my|our|the|to|a|any{1,3} ward|hospital|station|unit|ed|clinic|theatre|shift and _{0,3} say|explain|tell|
        try|repeat !hello|hi|hey|hiya|goodbye|thanks|thank|cheers _{0,6}]
      `,
      "[did the|that|those|my|a _{0,4} hurt|upset|scare|frighten|confuse #you|your|his|her _{0,2}]",
      "[some of us actually|just|really? went|studied|work|worked|read|trained|qualified|did|spent|passed|finished _{1,6}]",
      "[being this|that #stupid|#worthless|slow|wrong|loud _{0,5}]",
      "[#your|his|her _{1,3} fits|fit on|in a|the|back|of{1,4} _{1,3}]",
      "[you|he|she failed|flunked|repeated|resat _{1,3} twice|thrice|times|again]",
      `
        [the|an|our|another expert|experts|genius|oracle|cavalry|professor|saviour|savior|prophet|messiah has|have arrived|spoken|entered|
        logged|landed _{0,3}]
      `,
      `
        [#your|his|her grasp|understanding|knowledge|idea|concept|version|interpretation|command of _{1,4} is _{0,2} adorable|cute|quaint|
        remarkable|special|something|shaky|tragic|laughable|#worthless|#stupid]
      `,
      "[nobody|noone is? reading|cares|asked|listens past|what|about|for|to #your|#you|his|her _{0,5}]",
      "[this|that is what happens when #you let|give|hand|allow|put|buy _{1,7}]",
      "[that's what happens when #you let|give|hand|allow|put|buy _{1,7}]",
      `
        [think|thinks|reckons you're|he's|she's|they're the|a|an|some{0,1} god|#cap|doctor|expert|clinician|genius|hero|surgeon|scientist|
        prophet|messiah|influencer|royalty _{0,3}]
      `,
      "[whoever gave|let|hired|trained|taught|passed|licensed you|him|her _{0,7}]",
      '[spare me|us the|your|another|this _{0,4}]',
      "[do|please|perhaps|kindly come back to|us|me{0,2} when|once|after _{1,8}]",
      `
        [do|please? let us|me know when|once|if a|an|#you grown|adult|proper|real|actual|qualified|learned|learn|finish|finished|found|
        brain|somebody|someone _{0,8}]
      `,
      `
        [come|talk|speak|get back? to|with? me|us? when|once|after #you have? actually? read|spell|learned|learnt|finished|grown|
        qualified|passed|worked|held|saved|intubated|delivered|sat|spent|opened|treated|done _{0,7}]
      `,
      `
        [#i|#we will? take|listen|consider|believe|accept|worry|care _{0,6} from|to|about|what? #you|your|him|her|they? when|once|the day?
        the|#you|he|she|day #you|have|done|done|has|can _{0,8}]
      `,
    ],
  },
  {
    cue: 'taunt', because: 'Mock politeness.', patterns: [
      `
        [oh|ah|aw|ooh good|great|goody|lovely|joy|brilliant|wonderful|marvellous|super|fab another|more|the|a|an _{1,2} who|whose|with|
        that|on|from|telling|explaining|lecturing _{0,9}]
      `,
      "[oh look it's|its|who|another|a !sun|rain|snow|rainbow|parcel|biscuit|cake|robin|dog|cat|bus|seat|queue|form|email|bleep _{0,6}]",
      "[oh look the #clinician|#trade-group|experts|expert|genius|professor|troll|trolls|usual|same|antivaxxers|#handle _{0,6}]",
      `
        [what a brave|lovely|sweet|clever|cute|darling|charming|touching|precious|fascinating|stirring|bold|daring|special|thrilling|
        riveting little? #discourse]
      `,
      "[what a brave|sweet|clever|cute|darling|precious little _]",
      '[#your|his|her|their cute|adorable|precious|silly|sad|pathetic|tedious|embarrassing|tiresome|unhinged|deranged? little #discourse]',
      '[#your|his|her|their cute|adorable|precious|pathetic|tedious|embarrassing|tiresome|unhinged|deranged #discourse]',
      `
        [#your|his|her|their own|little|usual|endless|constant|daily|latest|tedious|pathetic|embarrassing{0,2} drivel|bilge|tripe|twaddle|
        claptrap|gibberish|hogwash|ramblings|ravings|rantings|witterings|bleating|whingeing|whining|posturing|tantrum|meltdown]
      `,
      '^ [adorable|precious|riveting] $',
      '[slow|golf clap]',
      '[gold|cookie|medal|biscuit|sticker|lollipop star? for you|him|her _{0,4}]',
      '[round of applause for you|him|her|the _{0,4}]',
      '[bless you|him|her|them|your|his and|your|little|her|his|their|cotton{0,3} one|two|three|tiny|little|cotton|brain _{0,3}]',
      '^ ah|aw|aww|oh? [bless him|her|them|your|his heart|heart|socks?] , _{1,20} $',
      `
        [congrats|congratulations|kudos|bravo|done|off on|to|for being|finding|managing|learning|spelling|discovering|mastering|reading|
        proving|showing|reaching|typing|using|turning|making|failing|missing|inventing|least|worst|another _{0,8}]
      `,
      `
        [takes|took real|a|some|such|true|special|great{0,3} courage|talent|genius|bravery|confidence to post|write|publish|say|miss|get|
        misread|misunderstand|argue|type|manage _{0,6}]
      `,
      "[please|do|go|kindly on|do? enlighten|educate|mansplain me|us|the _{0,5}]",
      '[remind me|us again|once? when|which|where|how #you|your|did|was _{0,6}]',
      `
        [sorry|apologies|me|pardon|silly|bad now|us|lads|folks|mate|pal|sir|old{0,2} didn't|hadn't realise|realize|realised|realized|know
        that? #you|ye|#we _{0,8}]
      `,
      `
        [thank|thanks you? so|ever|much{0,3} for proving|showing|demonstrating|gracing|enlightening|volunteering|playing (my|the|that|
        as|yourself|your | us !around|round|the|how|your|this) _{0,6}]
      `,
      `
        [let|lemme|i'll|allow|shall me|i|try|to|go{0,3} type|typing|speak|write|say|explain|draw|spell|put _{0,4} slowly|slow|slower|
        crayon|crayons|pictures]
      `,
      '[use|using|in small|little|short|tiny|smaller|shorter|simpler words]',
    ],
  },
  {
    cue: 'taunt', because: 'Schooling and age are used to belittle.', patterns: [
      "[when|while|before|since #you|he|she|they were|was? still? in|eating|wearing|learning|playing|having|at|chewing _{0,4} #childish]",
      `
        [when|while|before #you were|was still|even|born|a|an|in|not{1,3} twinkle|born|foetus|fetus|swimming|itch|nappies|diapers|gleam|
        zygote|embryo|egg|thought _{0,4}]
      `,
      '[type|typing|write|writing|wrote|jot|argue|arguing|written in|with a|the|your|his|her? crayon|crayons|felt]',
      '[eating|ate|eats|chewing|licking|sucking the|a|his|her|your|their? crayon|crayons|playdough|paste]',
      '[grown|big ups|kids are|is talking|speaking|working|in|busy|trying _{0,4}]',
      '[adults|grownups|professionals are talking|speaking|busy _{0,4}]',
      '[leave it|this|that|the _{0,3} to the adults|grownups|grown|professionals _{0,2}]',
      '[get|find|ask|hire|try somebody|someone|anyone|anybody|friend|adult|mummy|mommy|mum|mom who|to|that can? read|spell|count|write _{0,6}]',
      "<!#i|#we [can|could|can't|couldn't|able|when|until you? to|can? spell|count past|to|above|beyond|ten|the|it|your|#cap _{0,4}]",
      "(^ | , | and | or | then | now | maybe | perhaps | hun | go) [learn to|how to? read|spell|count|write|fill|use|wipe|tie|add|use _{0,4}]",
      '[go|off|way|away|back and|off|to{0,2} learn to|how _{1,5}]',
      '[something|anything|book|books longer|heavier|harder|scarier|stronger|deeper|thicker|tougher than a|an|the|your|reply|two|this|my _{1,5}]',
      '[done|do|lifted|lift|read something longer|heavier|harder|scarier|stronger|deeper|thicker|tougher than _{1,5}]',
      "[did|do|does|have|has you|he|she|they|your|ye|#cheap-school _{0,3} get|got|buy|win|find|earn|print|give|gave|come|issue _{0,4} #cheap-school]",
      '[where|how did you|he|she|they|ye get|buy|win|print|train|qualify|study _{0,5}]',
      "[who even|ever|exactly? let|gave|hired|allowed|licensed|qualified|trained|taught|employed|certified|invited you|him|her|ye|u _{0,6}]",
      "[who even|ever|exactly? let|gave|hired|allowed|licensed|qualified|trained|taught|employed|certified|invited this !band|dj|team|cake|choir|playlist|photographer|one _{0,6}]",
      '[which|what medical|nursing|dental|med? school let|gave|did|took|passed|admitted|accepted _{0,5}]',
      "[pass|passed|passes|fail|failed|flunk|flunked|failing|passing|scrape|scraped|repeat|resit|retake your|his|her|out|of{0,2} #childish _{0,5}]",
      "[call|calling|fancy yourself|yourselves a|an|the|doctor|dr|nurse|experts|doctors _{0,3}]",
      "[calls|calling|styles|fancies|style himself|herself|itself|themselves a|an|the|doctor|dr|nurse|experts|doctors _{0,3}]",
      `
        [wants|want|expects|expect|demands|insists|likes us|everyone|me|people|patients|nurses|we? to|on call|calling|address|addressed|
        being her|him|them|called|as? doctor|dr|professor]
      `,
      `
        [#number|few|couple _{1,7} and he's|she's|you're|they're|everyone's|everybody's now|suddenly|all|somehow|magically? a|an|the|
        qualified|experts|doctors _{1,2}]
      `,
      `
        [#number|one|a|an|half|some|few _{1,7} and|then now|suddenly|voila|boom|poof he's|she's|you're|they're|everyone's|everybody's all|
        somehow|magically? a|an|the|qualified|experts|doctors _{1,2}]
      `,
      `
        [#number|one|a|an|half|some|few _{1,7} and|then he's|she's|you're|they're|everyone's|everybody's now|suddenly|somehow|magically a|
        an|the|qualified|experts|doctors _{1,2}]
      `,
      `
        [now|suddenly|overnight everyone's|everybody's|you're|he's|she's|they're a|an|all expert|experts|doctor|virologist|epidemiologist|
        immunologist|scientist|cardiologist|specialist|pharmacologist|lawyer|economist]
      `,
      `
        [paid|trained|qualified|educated|licensed|certified|recruited|hired|chosen|appointed|promoted|registered by raffle|lottery|
        tombola|wikipedia|youtube|tiktok|google|instagram|facebook]
      `,
    ],
  },
  {
    cue: 'taunt', because: 'A question that is no question.', patterns: [
      '[do|did|have|can|could you|ye even !get _{1,6}]',
      `
        [are|is you|he|she|ye|u really|actually|seriously|genuinely|always|that|this|just|truly|honestly{1,3} that|this|so|as? #stupid|
        #worthless|slow]
      `,
      '[how stupid|thick|dense|dim|dumb|gullible|deluded|arrogant|desperate are|is|do|can|must you|he|she|ye|they|u _{0,4}]',
      '[what planet are|is you|he|she _{0,5}]',
      '[was|is that really|honestly|seriously? the|your best|all you|ye|u|he|she _{0,5}]',
      '[did|do|does mummy|mommy|daddy|nanny|teacher _{0,6}]',
      '^ [of|in what _{1,4}] $',
      "[want|need|fetch|get|pass|bring|find me|you|him|her|us? a|your|his|her|some|the tissue|hanky|cuddle|juice|blankie|teddy|helmet|bib]",
      '[did|do|have #you no|not|any? shame|manners|mirrors|mirror]',
    ],
  },
  {
    cue: 'taunt', because: 'A sneer in a set form.', patterns: [
      `
        [you|ye|he|she|they argue|argues|write|writes|think|thinks|reason|reasons|debate|debates|practise|practice|spell|type|read the way
        you|he|she|they _{1,7}]
      `,
      "[the nearest|closest #you|he|she|they|#cap _{0,5} ever|come|got|get|been _{1,6}]",
      "[the only|hardest|heaviest|biggest|deepest thing|book|exam|patient #you|he|she|they _{0,5} ever|lifted|read|done|opened|seen _{1,6}]",
      `
        [before you|he|she|they run|lecture|preach|embarrass|shoot|mouth|flap|lose another|your|the|us|me|my|yourself|himself|herself|
        themselves|off _{0,6}]
      `,
      "[people|characters|clinicians|doctors|nurses|men|women|types like you|yourself|yourselves] ,",
      "[hope|wish you|he|she|they|your|his|her _{0,2} choke|chokes|rot|rots|stub|stubs|trip|trips|infected|itch|itches _{0,4}]",
      `
        ^ [may your|his|her|their next|every|iv|cannula|pager|bleep|coffee|wifi|socks|pillow|lanyard|catheter|drip|sandwich|tea|car|
        printer|pen|keyboard|scrubs|stethoscope _{1,7}]
      `,
      `
        [man|woman|chap|bloke|guy|person|lady|lad|fella|doctor|nurse|manager|chiropractor|surgeon|consultant|naturopath|homeopath|
        influencer|coach _{0,2} who|that thinks|reckons|believes a|an|the _{1,3} is|are a|an|the|connected|what|something|some|where|just
        _{0,5}]
      `,
      `
        [has|have|with never met|seen|done|held|worked|lifted|touched|treated|examined|opened|sat|faced|broken|managed _{1,4} he|she|they
        couldn't|didn't|wouldn't|could _{1,5}]
      `,
      "[got|have|has|had the qualifications|iq|brains|cv|talent|looks|experience|grades to be this|that|so|as _{1,3}]",
      `
        (^ | , | maybe | perhaps | and | then | go) [try|buy|get|borrow|find|open|read|purchase|rent a|an|some|yourself new|decent|real|
        actual|proper|sense|of{0,2} library|dictionary|mirror|textbook|personality|spine|backbone|clue|thesaurus|spellchecker|conscience|
        brain|humour|humor|hobby|life|grip card?] ,
      `,
      "[is|and|with|for|get|need|want a personality] ,",
      "[don't strain|hurt|sprain|exhaust|overtax|injure yourself _{0,3}]",
      "[what #you|he|she are|is|really|actually{0,2} asking|looking|missing|lacking|need|needs for? is a|an|some !good|cup|nap|rest|hug|holiday|break|plan|list|system|pair|warm _{1,3}]",
      "[busy being|at|with _{1,3} presumably|apparently|doubtless]",
      "[all mouth|talk|hat|sizzle|bark|gong|fur and|no|coat{1,2} _{1,2}]",
      '[way|likes|waits like you|ye _{0,2} #lowly-thing]',
      "[you sell|flog|push|hawk|peddle _{1,3} out|from|for|at|on _{1,4}]",
      "[no wonder #you|they|he|she _{1,8}]",
    ],
  },
]);

/** Weak signs. Two of them, or one where a quarrel is under way, make a taunt. */
export const jabs = defineCues([
  { cue: 'jab-name', because: 'A name that shrinks the one addressed.', patterns: ['[#belittling-vocative] ,', '[you people|lot|guys|crowd|types]', '[your kind|sort|type|ilk|lot]', '[you and your _{1,2}]'] },
  { cue: 'jab-praise', because: 'Praise that may be mock.', patterns: ['[#mock-praise]', '[luck with the|that|your _{1,4}]', '[lovely|kind|good|big|sweet|brave|decent|nice of you|him|her|ye to _{0,6}]', '[enjoy the|your|that _{1,3}]', "[how's that|the|your _{1,6} going|working|coming|doing]"] },
  { cue: 'jab-order', because: 'An order that may be rude.', patterns: ['[#dismissal-if-heated]', '[#menace-if-heated]', '[#taunt-if-heated]'] },
  { cue: 'jab-school', because: 'Schooling in doubt.', patterns: ['[#childish]', '[#cheap-school]'] },
  { cue: 'jab-mind', because: 'A mind or worth in doubt.', patterns: ['[#insult-when-called|#drivel|#crude-name|#stupid|#worthless]', '[typical #trade-group|agency|management|surgeon|consultant|gp|nurse|manager|boomer|academic|influencer]', '[#armchair #trade-group|#clinician|#band]'] },
  { cue: 'jab-thing', because: 'A lowly thing beside somebody.', patterns: ['[#lowly-thing]', '[#easy-task]', '[#own-creature]'] },
  { cue: 'jab-laugh', because: 'Laughter at somebody.', patterns: ['[lol|lmao|lmfao|rofl|pmsl|haha|hahaha|hahahaha|lolol|snorted|yawn|zzz|🤡|🙄|💅|🖕|🐑|💩|🥱|🍿|🎻|🤭]'] },
  { cue: 'jab-irony', because: 'Irony by a small word.', patterns: ['[presumably|evidently|doubtless|supposedly|allegedly]', '[yet another]', '[bet you|he|she|ye|u|they]', '[one assumes|presumes|wonders]', '[silly us|me|old]', '[i take it]'] },
  { cue: 'jab-hold', because: 'Something may be held over somebody.', patterns: ['[#expose-matter]', '[#authority]', '[noted]'] },
]);
