import { defineCues } from '../cues';

/** Where a patient enters a draft, and what ties a detail to a person. */
export const people = defineCues([
  {
    cue: 'patient-seen',
    because: 'A clinician tells what they did with one person.',
    patterns: [
      `
        #i|#we (have|had|was|were|just|once|recently|also|only|first|then|finally|actually|did){0,2} #contact-verb (in|with|to|for|on|
        after|about)? a|an|this|one|another|my|our|the|some|that _{0,3} !#several #person-noun|#patient|#occupation|#age|
        #derogatory-patient|#bare-age
      `,
      `
        ^ (so|and|just|also|then|today|tonight){0,2} had|saw|seen|met|admitted|got|called|reviewed|lost|delivered|treated|visited (to|in)?
        a|an|this|one|another|my|our _{0,3} !#several #person-noun|#patient|#occupation|#age|#derogatory-patient
      `,
      '!#several #person-noun|#patient|#occupation (who|that|whom)? #i|#we (have|had|was|were|just|once)? #contact-verb',
      `
        had|got|have|lost (a|an|one|this|my|another) (of)? _{0,3} #person-noun|#patient|#occupation in|on (today|yesterday|this|last|the|
        #weekday|#recent-day)
      `,
      '#i|#we #contact-verb #he-she',
      'under my|our care', 'on my|our (ward|list|table|caseload|books|couch|chair|unit|floor|scanner|cpap|vent)', 'one of my|our (patients|clients|residents|regulars|ladies|gents|boys|girls|mums|moms|babies|kids|pts|lads)',
      'my|our first (patient|case|death|birth|baby|arrest|delivery)',
    ],
  },
  {
    cue: 'patient-mine',
    because: 'A possessive makes one person the writer\'s patient.',
    patterns: ['my|our _{0,2} <!#several !#several patient|client|pt|lady|gent|gentleman|resident|preemie|admission|lass|lad|fella|bloke|girl|boy|chap|lil|wee|punter', 'my|our (last|next|first) (patient|one|client)', 'my|our #clock-time|#weekday', 'client|patient shoutout|spotlight|story|win|of the week'],
  },
  {
    cue: 'patient-came',
    because: 'One person arrives, or is brought, and something happens to them.',
    patterns: [
      `
        a|an|one|the|this|my|our|another|that|some|poor|old|young _{0,3} !#several #person-noun|#patient|#occupation|#age|
        #derogatory-patient|#relative _{0,6} #arrival
      `,
      '^ !#several #person-noun|#patient|#occupation|#age _{0,6} #arrival',
      '#he-she (was|had|has|had been|just|then|only|finally|never|still|actually|also){0,2} #arrival',
      '#honorific|#given-name|#maybe-name #cap? _{0,4} #arrival',
    ],
  },
  {
    cue: 'patient-lies',
    because: 'A person in a bed, a bay or a room of a hospital.',
    patterns: [
      `
        #person-noun|#patient|#occupation|#derogatory-patient|#cap _{0,2} in|from (the)? _{0,1} bed|bay|room|rm|cubicle|side|sideroom|
        resus|chair|theatre
      `,
      'bed|bay|room|rm|cubicle|resus|cube|stall|trolley #number', 'side room #number', '#number west|east|north|south|tower', 'ward|unit #number', 'in the next bed', 'the end|window|corner bed',
    ],
  },
  {
    cue: 'patient-fate',
    because: 'What happened to one body.',
    patterns: ['his|her|their #condition|#symptom|#body-part|#test|#procedure|#drug|#treatment', '#he-she _{0,3} #condition|#symptom|#procedure', '#he-she (was|is|had|has|got) _{0,2} #past', 'his|her|their (pressure|obs|sats|gcs|bloods|scan|mri|ct|ecg|heart|leg|arm|hip|ankle|face|skin|breathing|pulse|chart|notes|results|biopsy|biopsies|trop|troponin|hba1c|wound|stoma|dressing|teeth|jaw|eyes|foot|feet|belly|chest|head|scar)'],
  },
  {
    cue: 'patient-family',
    because: 'A patient\'s family stands by the bed in the story.',
    patterns: ['his|her|their|the (own|late|elderly|eldest|youngest|only|little|big|two|three|four|twin|older|younger|ex){0,2} #relative', '(a|an|the|one|only|first|second|third|fourth|fifth) son|daughter|twin|brother|sister|mum|mom|mam|dad'],
  },
  {
    cue: 'invented',
    because: 'The writer says that nobody real is meant.',
    patterns: [
      "isn't|not|never a|one|any (real|actual|single|particular)? _{0,1} patient|person", "isn't|not|aren't anyone|anybody|somebody|someone real|you", "isn't|not|aren't anyone|anybody|somebody $", 'no|none (of)? _{0,2} real (patient|patients|person|people|names|cases)', '(none of | neither of | nobody) (them|this|it|here|in|these) _{0,3} (real|exists|exist|lived|existed)', 'nobody|noone real', 'not real ones', 'no such (patient|person|man|woman|child|hospital|ward|place)',
      '(put|stitched|stirred|sewn|cobbled|pieced|blended|mixed|rolled|knitted|woven) together (from|out|of)', '(three|four|five|six|several|many|two|dozens) (of)? (people|patients|women|men|families|stories) _{0,4} (stirred|stitched|together|rolled|altered|blended|merged)', 'composite|composites|amalgam|amalgamation|composited', 'pseudonym',
      '#patient|#person-noun|he|she|they|story|case|people|person|character|characters|soul|name|names|everyone|everybody (in)? (it|this|here|them)? (is|are|was|were)? (entirely|wholly|completely|purely|all)? (invented|fictional|fictitious|imaginary|hypothetical|synthetic)', '(invented|fictional|fictitious|imaginary|hypothetical|synthetic|pretend|dummy|mock) (#patient|#person-noun|#honorific|#relative|data|dataset|records|case|cases|vignette|vignettes|story|stories|example|examples|people)',
      'i|we (have)? (made|make) (him|her|them|this|it|these|the patient|the case|every|all) up', 'i|we (have)? (invented|imagined|dreamt|dreamed) (him|her|them|this|it|these|every|all|a)', '(made up|make believe) #patient|#person-noun|case|story|names|people', "(doesn't | don't | does not | never) exist|existed", '(details|names|ages|everything) _{0,3} (invented|scrambled)', '(dreamt|dreamed|cooked) _{0,4} up', '(straight | case | patient | story | one | he | she | it is | they are) _{0,3} from (a|the) (textbook|exam|vignette|scenario)', 'manikin|mannequin|manikins|mannequins|simulation|simulated|simulator|sim', 'standardised|standardized patient', 'role play', 'osce station', 'scenario|scenarios (for|from|in) _{0,3} (lab|teaching|session|exam|course|training|class|workshop|simulation)', '^ (imagine|suppose|picture) (a|an|you|this|that|your)',
      'my|our|the|a (first|second|new|next|debut|own)? (novel|novella|short story|screenplay|sitcom)', '(extract|excerpt|chapter|scene) from (my|the|a|our) (novel|book|story|play|script|thriller)', 'work of fiction', 'any resemblance', 'short|flash fiction',
    ],
  },
  {
    cue: 'counter-example',
    because: 'Wording shown so that others leave it: the quotation below it is nobody\'s story.',
    patterns: [
      "(what's | what is | what went) wrong (with | here | $)", "(don't | do not | never | not to | mustn't | shouldn't | should not) (post|write|tweet|share|publish|type) (this|these|anything|things|something) (like | $)", '(bad|poor|wrong|unsafe|risky|worst|terrible) (example|examples|post|posts|tweet|tweets|caption|captions|version|draft|drafts)', '(posts|captions|tweets|sentences|lines|stories) like (this|these|those)',
      'how not to (post|write|tweet|tell|share)', 'spot the (breach|breaches|problem|problems|identifier|identifiers|mistake|mistakes|clue|clues|giveaway)', '(examples|example) (of what | of how) _{0,2} (not|never)', '(too much detail | identifies | identifiable | recognisable | recognizable) _{0,3} (post|caption|draft|example|wording)', '(rewrite|rewritten|reword|before you post|instead of writing|instead of posting)', '(written | made up | wrote) (them|these|this|it|badly|wrong) on purpose',
    ],
  },
  {
    cue: 'consented',
    because: 'The person agreed to be written about. Consent to an operation is another thing.',
    patterns: [
      'with|by (his|her|their|the|full|written|kind|express|explicit|signed|proper|#relative|#given-name|#maybe-name){1,3} _{0,2} permission|consent|blessing|agreement|approval', 'shared|told|posted|published|written|printed|used|shown|reproduced with _{0,3} permission|consent|blessing|thanks', '#his-her (full|written|kind|express|explicit)? (permission|blessing|consent) (to (share|tell|write|post|use|say|show|name|publish|repeat|pass) | for (this|me|us))',
      'permission|consent|leave|blessing|approval (to|for) (me to | us to)? (share|tell|post|publish|write|use|name|repeat|show|sharing|telling|posting|publishing|this|photo|photos|image|images|publication)', 'consent|permission _{0,2} (signed|given|obtained|granted|on file|in writing|recorded)', '(written|signed|verbal|photo|media|image|publication) (consent|permission|release)', 'consented (to)? (photo|photograph|pic|image|share|sharing|this|publication|story|post|case)',
      'said|says|agreed|told (me)? (that)? (i|we|yes) (could|can|may|might|should|to)? _{0,2} (share|write|post|quote|print|publish|tell (this|it|you|the|people|everyone) | use (his|her|their|the|it|this) | name (him|her|them))', 'happy|glad|fine|ok|okay|delighted|keen|proud for (me|us|this|it|her|him|them|you) (to)? _{0,4} (share|shared|sharing|tell|told|post|posted|posting|write|written|use|used|publish|published|named|read|printed)', 'happy|glad|fine|ok|okay|delighted|keen|proud (to (be|have|let|see) | with | that (i | we | this)) _{0,4} (share|shared|sharing|told|post|posted|posting|written|used|published|named|printed)', '#he-she|who|they|#given-name|family|patient (is|are|was|were|would be) _{0,2} (happy|glad|fine|ok|okay|delighted|keen|proud) to (share|tell)', 'said yes to',
      'wanted|wants|asked|asks|begged|insisted|insists|told|lets|let|allowed|allows (me|us|i|we|that)? (to | on )? _{0,1} (share|post|print|publish|sharing) this|it|the|that|these|her|his|their', 'wanted|wants|asked|asks|begged|insisted|lets|let|allowed (me|us|i|we|that)? (to | on )? (tell|write|pass) (this|it|about|you|people|everyone|everybody|all|the story|his story|her story|their story|on)', 'wanted|wants|asked|asks|insists|insisted (me|us)? (to | that )? (use|used|print|say) (his|her|their|the|real|own|first|full){1,3} (name|names|story|words)',
      '#he-she|who|#given-name|#maybe-name|family|mother|mum|mom|parents|widow (has|have|had|also){0,2} (read|seen|checked|approved|vetted|proofread|edited|corrected|signed off) (and)? _{0,3} (this|every|the|each|all|both|it|on|my) _{0,2} (post|draft|drafts|word|line|piece|version|before|first|paragraph|caption|text|thread|story|pages|it)', 'read (this|it|the post|every word|the draft) _{0,4} (before|first|and|twice)', 'read (every|each|all) (draft|word|line|version)',
      '(agreed|consented) (to)? _{0,4} (shared|told|published|posted|photograph|photographed|story|named)', 'chose|picked|chosen (the|this|that|his|her|their) (own)? (name|pseudonym)', '#he-she _{0,2} approved (this|the|every|it)',
    ],
  },
  {
    cue: 'your-care',
    because: 'A reply that speaks to somebody about their own care here.',
    patterns: [
      'your _{0,2} #condition|#symptom|#test|#procedure|#drug|#treatment|#body-part', 'your (appointment|visit|results|bloods|scan|prescription|script|crown|bridge|dressing|stitches|cast|surgery|operation|chart|file|record|records|notes|treatment|session|sessions|biopsy|biopsies|baby|labour|labor|birth|delivery|referral|xrays|smear|swab|jab|tooth|implant|filling|plan|booking|balance|invoice|insurance|claim|refill|tablets|meds|medication|dose|wound|hip|knee|back)',
      'you #contact-verb|came|come|missed|booked|collected|cancelled|canceled|attended|arrived|walked|refused|declined|asked|rang|left|paid|owe|owed', 'see|saw|seeing you|ya|ye _{0,3} (#weekday|#date|#recent-day|again|back|in)', '#we|#i (did|removed|wheeled|saw|treated|fitted|put|took|gave|delivered|have|had|discharged) _{0,3} you|your', 'thanks|thank you|ta|cheers for _{0,2} (coming|visiting|popping|calling|seeing|trusting|choosing|being)', 'pop|popped|come|coming in|back (to see | on | next | for | before | at)',
    ],
  },
  {
    cue: 'your-visit',
    because: 'The one who is answered was here, or will be: the writer knows them as a patient.',
    patterns: [
      `
        your (last|next|first)? (appointment|visit|review|check|session|sessions|booking|stay|delivery|labour|admission|operation|surgery|
        biopsies|biopsy|results|xrays|scan|swab|bloods|balance|invoice|file|chart|script|crown|bridge|veneers|fillings)
      `,
      'thanks|thank (you)? (so much)? for (coming|popping|visiting|calling|dropping) in|by|to|over', 'we|i (had|saw|wheeled|removed|delivered|did|treated|fitted|discharged|admitted) you|your|yours', 'see you|ye|ya (on|again|back|next|in|at) #weekday|#date|#recent-day|soon|clinic|monday', 'you #contact-verb|came|missed|booked|collected|attended|cancelled|canceled _{0,3} (in|on|with|your|#date|#weekday|two|three|last|the)',
      'good|great|lovely|glad|delighted|pleasure|joy|thrilled|happy (to)? (see|seeing|have|having|hear|look|meet|meeting) you|your|ye', "(you're|you are) (down|booked|due) (in|for|with|on|back)", 'you left us|unhappy', 'when you first (sat|came|walked|rang)', 'on (the)? system', 'pop|popped|come|coming|came in (to see us | on | next | for | before | at)', 'you no showed', 'you still owe', '(when | since | after | time | whenever) you (last|first|next)? pop|popped|drop|dropped|call|called in|by|over', '(was|were|been|sat|stood) (only|just)? in|at your kitchen|house|hallway|bedroom|door|bedside|flat|sofa|table',
    ],
  },
  {
    cue: 'farewell',
    because: 'A colleague who leaves, joins, is thanked or is mourned.',
    patterns: [
      '~retire (on|this|next|today|after|from)', 'hangs|hung up #his-her (lanyard|scrubs|stethoscope|boots|uniform|fob|laryngoscope|tunic|gloves)', '(leaving|retirement|farewell) (do|party|collection|card|speech|tea)', 'last (ever)? (shift|day|clinic|list) (with us | today | tomorrow | on)',
      '#he-she (taught|trained|mentored) (me|us|most|half|generations|forty|hundreds|#number)', '(taught|trained|mentored) (me|us) (to|how|everything|that)', '(colleague|mentor|teacher|boss) (and|who|of) _{0,4}', 'we (buried|mourn|remember) #cap|#given-name', '(thanks|gratitude|kudos|applause|congratulations|credit) to (everyone|the|our|my|all)? _{0,2} #given-name|#maybe-name', 'thank you to _{0,2} #given-name|#maybe-name', '#given-name|#maybe-name #cap? (our|the|my|one) (of)? (our|the)? _{0,1} #clinician', '(joins|joined|joining) (us|our|the) (team|practice|ward|department|corridor)?',
    ],
  },
]);
