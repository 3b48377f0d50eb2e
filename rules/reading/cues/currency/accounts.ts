import { defineCues } from '../../cues';

const clinician = '#clinician|doctor|doc|nurse|midwife|gp|pharmacist|dentist|paramedic|medic|physio|physician|surgeon|consultant|registrar|attending|resident|intern|radiographer|optometrist|dietitian|psychiatrist|psychologist|therapist|ot|np|rn|pa|ccrn|professional|clinician|hygienist|vet|neonatologist|paediatrician|pediatrician|cardiologist|oncologist|dermatologist|anaesthetist|anesthesiologist|obstetrician|gynaecologist|podiatrist|medical|clinical|nursing';

/** Which account a draft is on, what of home is told there, and a licence shown at home. */
export const accounts = defineCues([
  {
    cue: 'work-account',
    because: 'The draft says that it stands on a page of a practice, or one for work.',
    patterns: [
      "[(this is | here on | on | welcome to | from | you're reading) #the|our|my _{0,3} #work-word _{0,2} own? #account-word]",
      '[my|our professional|work|practice|clinic|business #account-word]',
      '[posting|posted|writing as|for|from #the|our? _{0,3} #work-word|centre|center]',
      "[it's my week|turn|day|shift for|on|with _{0,2} account|page]",
    ],
  },
  {
    cue: 'home-account',
    because: 'The draft says that it stands on a private account.',
    patterns: [
      '[my|just|a personal|private|home|own #account-word]',
      '[my|just my? own #account-word]',
      '[^ _{0,1} home|personal|private account|page|profile|feed|timeline]',
      '[^ not work]',
      '[not a doctor|nurse|medical|work|clinical|professional blog|page|account|feed]',
    ],
  },
  {
    cue: 'authority',
    because: 'The writer’s licence lends weight to what is said.',
    patterns: [
      `
        [#not? (as a | as an | as your | as the | as one | speaking as | speaking as a | speaking as your | as somebody | as someone)
        _{0,4} ${clinician}]
      `,
      `[(as somebody | as someone | as a man | as a woman) _{0,2} who|who's|with _{0,8} desk|ward|theatre|years|floor|degree|licence|license]`,
      `[${clinician} #hat on]`,
      `[my|me|the _{0,3} ${clinician} _{0,1} #hat|hat]`,
      `[the ${clinician} in me]`,
      `[#number years a|an|as _{0,2} ${clinician}]`,
      `
        [#number years in|on|behind|of|at _{0,3} practice|theatre|ward|wards|icu|ed|er|emergency|medicine|nursing|midwifery|pharmacy|
        dentistry|surgery|road|floor|clinic|desk|job|unit|frontline|resus|peds|paeds|psychiatry|oncology|obstetrics|radiology|hospital|
        hospitals|nhs|#specialty|#employer]
      `,
      `[#i _{0,2} been a|an|in|on ${clinician}|theatre|wards|floor|practice|nursing|medicine|midwifery]`,
      `[#i _{0,3} (in this job | on the wards | on the road | in theatre | in practice | on a ward | on the unit | in resus) _{0,3} since|for]`,
      `
        [#i _{0,2} ~see|~deliver|~treat|~dispense|~prescribe|~set|~stitch|~diagnose|~intubate|~pull|~read|delivering (a thousand |
        hundreds | thousands | enough | plenty | a hundred | more)]
      `,
      `[#i ~be|am|was|'m? _{0,1} a|an|your|the ${clinician}|certified|registered|licensed]`,
      `[#i ~be board|registered|licensed|licenced|qualified|certified|dual certified|registered|qualified?]`,
      '[#licence-talk]',
      '[the? letters after my name]',
      `[${clinician} here] ,`,
      `[this|your|off ${clinician} _{0,1} says|recommends|prescribes|orders|approves]`,
      '[my medical|clinical|nursing|professional training|background|experience|degree|licence|license|eye]',
      `
        [#i see|treat|manage this|these|it|them|loads|plenty _{0,2} (every day | every week | every shift | all the time | all day | for a
        living | at work | on the ward)]
      `,
      `
        [(at work we | at work i | in clinic we | in clinic i | in my clinic | at my clinic | on my ward | in my practice) _{0,1} tell|
        see|give|use|say|treat|prescribe|advise]
      `,
      '[my|the white? coat|scrubs|uniform|tunic on]',
      '[speaking professionally|medically|clinically]',
      `
        [#i _{0,3} delivering|nursing|prescribing|doctoring|practising|practicing|operating|treating|dispensing|intubating|extracting
        _{0,4} since|for|longer|before|years|decades]
      `,
      '[consider|call|count this|that|it #the? consultation|prescription|diagnosis|referral]',
      '[(bring | have | keep) my bnf|stethoscope|prescription|pad|otoscope|bag]',
      "[#i ~know _{0,4} when #i ~see one|it]",
      '[#i _{0,1} ~run|~lead|~staff|~work|~round _{0,2} cath|icu|theatre|ward|clinic|unit|ed|er|lab|department|these|kids|floor]',
      `[take it|that from a|an|your|the|this _{0,3} ${clinician}]`,
      '[take it|that from me|somebody|someone]',
      '[trust|believe|listen me|to? #i|as|me _{0,3} ' + `${clinician}]`,
      '[#i|i\'ll write|sign|issue|give you|anyone|ye|anybody|a|the? _{0,3} cert|note|script|prescription|letter|sicknote]',
      '[ask me|your|a anything|friendly|favourite|local]',
      '[(in my | my) clinical|medical|professional|expert judgement|judgment|opinion|view|advice|experience]',
      "[doctor's|doctors|nurse's|nurses|midwife's orders]",
      '[(me in | pic of me in | photo of me in | me wearing) my scrubs|uniform|whites|tunic]',
    ],
  },
  {
    cue: 'seeks-love',
    because: 'The writer looks for somebody, or tells of a love that ended.',
    patterns: [
      '[single _{0,2} man|woman|men|women|lad|lads|bloke|blokes|ladies|girls|widower|widow|guy|guys|dad|mum]',
      '[#i|we|me|and _{0,4} separated|divorced|divorcing|split|single|engaged|dumped|ghosted|heartbroken|dating|jilted]',
      '[and|me #i|and? _{0,3} (broke up | split up | on a break | are over | are done | are separated | separated | are engaged | got engaged)]',
      "[got|have|had|going|went a? date|dates with|on|friday|saturday|tonight|last]",
      '[divorced|widowed|single ,]',
      '[my ex|exes|husband|wife|fella|fiancé|fiance _{0,3} ~leave|~cheat|~move|~file|~walk|~keep|~get|bringing]',
      '[he|she|they ~keep|~get|~take the dog|house|kids|cat|car|flat|boat|records|sofa]',
      "[back|moved in|at|to with? my? mum's|mom's|mam's|parents]",
      '[(met at | met him | met her | met on) _{0,4} bar|app|airport|party|gym|club|wedding]',
      `
        [my|our marriage|divorce|wedding|husband|wife|boyfriend|girlfriend|ex|love _{0,8} over|through|bed|bedroom|fight|fought|cried|
        sofa|couch|counselling|lawyer|affair]
      `,
      '[#kin #i? _{0,2} (fought | fell out | are not speaking | is not speaking | argued | rowed)]',
    ],
  },
  {
    cue: 'away',
    because: 'A holiday or a night out is told.',
    patterns: [
      '[#number|few|couple days|nights|weeks|week in|at|on #cap]',
      '[(the night we | the night i | the night that | what a night)]',
      '[#night-out|#holiday _{0,8} #night-out|#holiday]',
      '[#i|we|us _{0,4} kicked|thrown|chucked|escorted|carried out|off|home]',
    ],
  },
  {
    cue: 'follows-team',
    because: 'The writer’s team is told of.',
    patterns: [
      `
        [gaffer|manager|coach|ref|referee|umpire|winger|striker|keeper|goalkeeper|midfield|defence|batsman|bowler|prop|scrum|captain|
        chairman|board|owners _{0,6} go|sacked|sack|out|robbed|useless|blind|shocking|disgrace|joke|fired]
      `,
      '[transfer|penalty|offside|own|last window|shootout|goal|minute|ball|over]',
      '[#number minute|wicket|wickets|nil|points|goals]',
      '[season ticket|tickets|holder]',
      '[stadium|ground|terrace|stands|pitchside|fixture|fixtures|derby|playoffs|league|championship]',
      '[up the #cap]',
    ],
  },
  {
    cue: 'owes',
    because: 'Money troubles are told.',
    patterns: [
      '[behind on|with #the|my? rent|mortgage|bills|payments|car]',
      '[#money behind|overdrawn|short|down|debt|owed]',
      '[my|our landlord|overdraft|bank|bailiffs|debts|mortgage|credit]',
      '[#kin|dad|mum|mom _{0,1} lent|loaned|bailed|gave me|us]',
      '[(sold my half | my share of | contesting the will | the will | the plot | probate | in court over | in the courts over)]',
    ],
  },
  {
    cue: 'takes-side',
    because: 'The writer takes a side in politics or asks others to.',
    patterns: [
      '[~vote _{0,4} for|out|against|them|him|her|party|labour|conservative|republican|democrat|green|lot]',
      `
        [~knock|~go|~be|~canvass|~campaign|~leaflet|~stand|~volunteer _{0,3} (on doors | on the doorstep | on doorsteps | for the party |
        for election | for council)]
      `,
      '[#i|we _{0,4} ~canvass|~campaign|~leaflet|~vote]',
      '[member|supporter|voter of|for|since #the? _{0,4} party|shower|labour|tories|liberals|conservatives]',
      '[#power-word|#politics _{0,6} disgrace|liar|liars|crook|crooks|clown|stomach|traitor|hopeless|corrupt|useless|brilliant|hero]',
      '[my|your|our|their votes|ballot|candidate]',
      '[rosette|rosettes]',
      '[(mark your ballot | cast your ballot | tick the box | cast your vote)]',
      '[party card|membership|conference|colours|line]',
    ],
  },
  {
    cue: 'preaches',
    because: 'The writer tells of faith or asks others to it.',
    patterns: [
      '[#i|we|my|our|us|you|your _{0,8} #faith-word|#religion]',
      '[#faith-word|#religion _{0,8} #i|we|my|our|us|you|your]',
      "[the? lord|god|god's|jesus|christ|he _{0,2} ~be|has|will|got|gave|saved|knows]",
      "[(surrender to | give it to | trust in | pray to | believe in | turn to) him|god|the|christ|jesus]",
      '[#i _{0,2} saved|baptised|baptized|converted|confirmed at|in|on|by]',
      '[psalm|proverbs|john|matthew|romans|isaiah|corinthians|surah|ayah #number verse|chapter?]',
    ],
  },
]);
