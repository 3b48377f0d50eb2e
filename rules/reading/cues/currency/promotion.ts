import { defineCues } from '../../cues';

/** What is sold, or a word that stands for it. */
const thing = '#product-noun|one|thing|stuff|kit|it|product|brand';
/** `I've ever used`. */
const ever = "(i've|i|we've|we|you'll|you ever|yet)";

/** A product praised, a reader steered to buy, something got from a seller. */
export const promotion = defineCues([
  {
    cue: 'praise',
    because: 'A product is set above all others, or loved aloud.',
    patterns: [
      "[(thank me later | don't sleep on | run don't walk | treat yourself to | where have you been all my life)]",
      '<!if|think|when|whether|do [(you need this | you need one)]',
      '[transformed|revolutionised|revolutionized|saved|rescued my|our skin|life|practice|clinic|back|feet|sleep|shifts|knees|hair|mornings]',
      '[(recommend it highly | highly recommend | recommend it to everyone | recommend it to everybody | recommend them to everyone)]',
      '[best _{0,1} investment|purchase|decision|thing|money _{0,2} #i|#we ever|made|spent]',
      '[#product-praise]',
      `[#superlative _{0,3} ${thing} _{0,2} ${ever}]`,
      `[#superlative #product-noun _{0,2} on|in|for|out #the market|shelf|business|world|country|game|planet|there|money]`,
      `[#superlative _{0,3} on|in #the market|shelf|business|country|city|industry|state]`,
      `
        [#not|yet _{0,2} ~find|~use|~try|~own|~wear|~taste|~see|~handle|~meet|found|used|tried|worn|had|seen #the? better|cleaner|finer|
        nicer|smoother|smarter|softer|sharper|stronger|equal|like]
      `,
      "[yet to find|use|try|wear|taste|see|handle|own #the better|finer|nicer|match]",
      `
        [wouldn't|won't|would|will|couldn't never|not? ~use|~carry|~buy|~wear|~touch|~trust|~recommend|~look|~consider|~go|~drink
        anything|another|owt|any|nothing|else|without|back _{0,2} else|again?]
      `,
      `
        [#i trust|recommend|buy|put|prescribe|install|fit _{0,4} (my own mother | my own kid | my own child | my own family | every
        patient | all my patients | every family | every house)]
      `,
      `
        [#superlative _{0,2} #product-noun|one|way|advance|purchase|buy|money|investment|thing _{0,1} (of the | in the | in years | by far
        | by a mile | i have | on earth)]
      `,
      '[(nothing else | no other) _{0,4} ~do|~read|~work|~come|~feel|~taste|~match|~last|~fit|~hold]',
      '[#i _{0,2} switched|moved|converted _{0,4} (to the new | to the | over to)]',
      `
        [~be|it|absolutely _{0,1} gorgeous|brilliant|fabulous|stunning|heavenly|incredible|amazing|life|phenomenal|outstanding|magnificent
        _{0,1} (thing | stuff | product | piece of kit)]
      `,
      '[(this one is | it is | this is | mine is | they are | simply) the best (in | of | on | for) #the?]',
      "[there's|there|isn't|is|nothing _{0,3} (to touch it | comes close | to match it | to beat it | like it | quite like it | as good)]",
      "[every|each home|house|household|nurse|doctor|mum|mom|clinic|family|bag|student|kitchen|ward should have|own|keep|buy one|it|this]",
      "[the one|only #product-noun|brand|one|thing? (i'd | i | we) _{0,1} recommend|trust|rate|swear|take|own]",
      "[#i tried|tested|used _{0,2} (the lot | them all | every | dozens | all of them)]",
      "[can't|cannot|couldn't fault|praise|recommend|rate|live it|them|this|without]",
      "[works _{0,1} every time|wonders|miracles|magic|treat]",
      "[changed my|our life|skin|practice|clinic|mornings|sleep]",
      "[#i _{0,1} (in love | obsessed | hooked | addicted) with|by|on?]",
    ],
  },
  {
    cue: 'praises-people',
    because: 'Thanks to people, with nothing for sale.',
    patterns: [
      "[(you are | they are | we are | he is | she is | he was | she was)]",
      "[you're|they're|we're|he's|she's]",
      '[team|teams|crew|colleague|colleagues|mentor|mentors|ward|wards|nurses|midwives|doctors|staff|volunteers|porters|neighbour|neighbours|neighbor|neighbors|friend|friends]',
    ],
  },
  {
    cue: 'home-made',
    because: 'A cake, a scarf: made at home, and not for sale.',
    patterns: [
      '[recipe|recipes|homemade|sourdough|~bake|~cook|~knit|~crochet|knitted]',
      "[gran's|nan's|nana's|granny's|grandma's|grandad's|mum's|mam's|mom's|amma's|gogo's|aunt's|aunty's]",
    ],
  },
  {
    cue: 'offer',
    because: 'A reader is offered a price, a code or a link.',
    patterns: [
      '[(dm me for | inbox me for | message me for | comment) _{0,2} #the? _{0,2} code|link|discount|price|details|order|orders]',
      '[discount|special|deal|offer|price _{0,2} followers|readers|members|colleagues|nurses|doctors|students]',
      '[(pre order | preorder | order now | sign up now | seats are limited | limited seats | limited spots | few spots left | limited slots)]',
      '[#discount]',
      '[#percent|#money off]',
      '[(ten | fifteen | twenty | 10 | 15 | 20 | 25 | 30) off]',
      '[~get|~knock|~save|~take|~give|~score _{0,3} #percent|#money|tenner|fiver|bit|percent off]',
      '[#money|#percent cheaper|discount|off]',
      "[discount|deal|offer for|to my|our|you|followers|readers|members|subscribers]",
      "[~say|~mention|~tell|~quote|~drop #the|my|our|them|him|her|#cap? _{0,2} (sent you | my name | the blog | this page | this post | i sent)]",
      '[tap|click|swipe|hit _{0,2} link _{0,3} (to shop | to buy | to order | for)]',
      "[couple|few|some of? tubs|boxes|bottles|jars|packs left|going|spare]",
    ],
  },
  {
    cue: 'call-to-buy',
    because: 'Readers are told to order, book or ask: an offer only where the sentence names goods.',
    patterns: [
      `
        [~order|~buy|~get|~grab|~shop|~book|~sign yours|here|now|today|through|via|using|before|up _{0,3} link|code|bio|below|here|site|
        website|midnight|friday|sunday]
      `,
      "[~ask|~look for #cap at|in #the stall|shop|counter|store|desk]",
    ],
  },
  {
    cue: 'link-offer',
    because: 'A link is pointed to; an offer only beside praise.',
    patterns: ['[link|links|linked _{0,3} bio|header|leaf|shop|top|profile|stories|comments|below|here]'],
  },
  {
    cue: 'tie',
    because: 'The writer got something from a seller, or is one.',
    patterns: [
      '[#cap _{0,2} kindly|generously|very? sent|gave|gifted|invited|flew|hosted|provided me|us]',
      '[for sending|gifting|supplying me|us|my|our]',
      '[sent|sends me|us !to|home|off|away|back|down|packing|out|for|in|a|the|wrong]',
      '[thank|thanks|shout|grateful|hats out|to|off|you? to|for? _{0,3} #cap _{0,3} for _{0,4} hospitality|samples|parcel|generosity]',
      '[(#cap girls | #cap guys | #cap lads | #cap folks | #cap people) _{0,1} know|knows how|what|me]',
      '[#gift-tie]',
      `
        [(#company-person | #cap people | #cap folks | #cap girls | #cap guys | #cap lads | #cap team | #cap crowd) _{0,5} ~treat|~spoil|
        ~look|~see|~sort|~feed|~remember|~keep|~fly|~invite|~host|~send me|us|my|our|after]
      `,
      `
        [arrived|came|turned|landed|appeared|delivered|comes _{0,2} in|with|on|at #the|my|our _{0,3} hamper|box|parcel|letter|note|ribbon|
        bow|sweets|chocolates|doormat|doorstep|desk|step|basket|card]
      `,
      '[#i|my|our own? _{0,2} (formulated | invented | founded | co founded | co own | co owned | co developed) _{0,3} #the|with|by|it|this|my]',
      '[my|our own #cap _{0,3} #product-noun]',
      '[the rep|reps|company|makers|manufacturer !cake|lunch|dinner|trip _{0,8} lunch|lunches|dinner|breakfast|cake|wine|tickets|samples|gifts|trip|treats]',
      "[#i _{0,1} ~have|~hold|~own|got _{0,2} shares|stock|stake|equity|skin in]",
    ],
  },
  {
    cue: 'bond',
    because: 'The writer works with somebody, thanks them, or has family in trade: a tie only beside goods or an offer.',
    patterns: [
      '[partnered|partnering|teamed|teaming|collaborating|collab|working|collaboration|partnership up? with #cap|#the|my]',
      '[proud|honoured|honored|thrilled|delighted|excited to _{0,2} (represent | join the | be part of the | partner) _{0,2} #cap|family|team]',
      `
        [my|our husband|wife|brother|sister|cousin|mate|friend|partner|mum|dad|mother|father|uncle|aunt|pal|boss|son|daughter|in _{0,2}
        makes|bottles|brews|owns|runs|sells|designs|pours|stitches|presses|imports|make|bottle|sell|own|run !me|us|my|tea|coffee|dinner]
      `,
      `
        [thank|thanks|shout|grateful|hats out|to|off|you? to|for? _{0,3} #cap _{0,3} for _{0,4} gift|gifts|dinner|lunch|trip|flights|
        tickets|evening|box]
      `,
      '[few|some|several|many|couple of us|the? _{0,6} invested|hold|holding|own|put _{0,3} in|shares|stock|early|company]',
      '[for hosting|inviting|keeping me|us|my|our]',
    ],
  },
  {
    cue: 'disclosure',
    because: 'The writer says what was or was not got.',
    patterns: [
      '[#disclosure]',
      '[(i say so | i should say | i should declare | i must declare | i should admit | bear that in mind | bear in mind that | keep that in mind | make of that what you will) _{0,2}]',
      "[#i not|am|'m|'m? not? biased|neutral|impartial|partial]",
      `
        [~pay|paid|funded|sponsored|covered _{0,2} my|our|for my|our? flight|fare|travel|hotel|room|fee|fees|registration|ticket|place|
        expenses|course]
      `,
      '[no _{0,3} company|firm|rep|manufacturer|brand|maker|seller _{0,2} has|have|had|ever|pays|paid|sent|gave|knows]',
      "[#not _{0,4} sponsor|sponsored|paid|affiliate|commission|kickback|freebie|shares|stake|deal|connection|links|conflict|conflicts]",
      '[#i ~own|~hold|~have _{0,3} shares|stock|equity|stake _{0,2} in]',
      '[bought|paid _{0,5} (my own | myself | our own | full price | retail | own money)]',
    ],
  },
]);
