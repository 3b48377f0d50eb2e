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
      "isn't|not|never a|one|any (real|actual|single)? _{0,1} patient|person", 'no|none (of)? _{0,2} real (patient|patients|person|people|names|cases)', '(none of | neither of | nobody) (them|this|it|here|in) _{0,3} (real|exists|exist)', 'nobody real', 'not real ones',
      '(put|stitched|stirred|sewn|cobbled|pieced|blended|mixed|rolled) together (from|out|of)', '(three|four|five|six|several|many|two) (people|patients|women|men|families) _{0,4} (stirred|stitched|together|rolled|altered|blended)', 'composite|composites|amalgam|amalgamation', 'pseudonym',
      '#patient|#person-noun|he|she|they|story|case|people|person|character (is|are|was|were)? (entirely|wholly|completely|purely)? (invented|fictional|fictitious|imaginary|hypothetical|synthetic)', '(invented|fictional|fictitious|imaginary|hypothetical|synthetic|pretend|dummy) (#patient|#person-noun|#honorific|#relative|data|dataset|records|case|cases|vignette|story)',
      'made (him|her|them|this|it|the patient|the case) up', '(made up|make believe) #patient|#person-noun|case|story', "(doesn't | don't | does not) exist", '(details|names|ages|everything) _{0,3} (altered|invented|scrambled)', '(dreamt|dreamed|cooked) _{0,4} up', '(straight | case | patient | story | one | he | she | it is | they are) _{0,3} from (a|the) (textbook|exam|vignette|scenario)', '(manikin|mannequin|simulation|simulated|simulator)', '^ (imagine|suppose|picture) (a|an|you|this|that|your)',
    ],
  },
  {
    cue: 'consented',
    because: 'The person agreed to be written about.',
    patterns: [
      'with|has|have|had|gave|given|got|get|signed|written|asked|asks _{0,3} permission|consent|leave|blessing|ok', 'consent|permission _{0,4} (signed|written|given|obtained|form|to share|to tell|to post|to write)', 'said|says|agreed|happy|told (me)? (that)? (i|we|yes) (could|can|may|might|should)? _{0,3} (share|tell|write|use|name|post|yes|quote)', 'said yes', 'wanted|wants|asked|asks me|us? to (share|tell|write|post|pass)',
      'read (this|it|the post|every word|the draft) _{0,4} (before|first|and|twice)', '(agreed|consented) (to)? _{0,4} (shared|told|written|published|posted|photograph|story|this)', 'shared with _{0,3} (permission|consent|blessing)', 'chose|picked the name', '#he-she _{0,2} approved',
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
      'good|great|lovely|glad|delighted|pleasure|joy|thrilled|happy (to)? (see|seeing|have|having|hear|look|meet|meeting) you|your|ye', "(you're|you are) (down|booked|due) (in|for|with|on|back)", 'you left us|unhappy', 'when you first (sat|came|walked|rang)', 'on (the)? system', 'pop|popped|come|coming|came in (to see us | on | next | for | before | at)', 'you no showed', 'you still owe',
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
