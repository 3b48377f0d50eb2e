import { defineCues } from '../../cues';
import { upToOne } from './parts';

const stretch = 'day|days|week|weeks|wk|wks|month|months';
const inCare = `(with (us|me | the team) | in (icu|itu|picu|nicu|scbu|hdu|hospital|hospice|rehab|isolation|traction|theatre|captivity|here) | (on|in) (the|our|an|a|this|my) ${upToOne} (ward|unit|corridor|trolley|ventilator|vent|chair|list|bed|room|incubator|bay) | on (ecmo|dialysis|bypass|oxygen|ventilation|tpn|iv | the (vent|machine|filter)) | (post|since) (op|transplant|surgery|graft))`;
const counted = 'sessions|cycles|rounds|infusions|transfusions|operations|surgeries|procedures|admissions|intubations|relapses|grafts|fractions|dialyses|injections|ops|detoxes|placements|overdoses|attempts';
const once = 'visit|trip|admission|attendance|call|callout|presentation|appointment|session|cycle|round|infusion|transfusion|operation|op|surgery|procedure|attempt|cannula|canula|line|intubation|relapse|overdose|detox|seizure|note|request|referral|transplant|biopsy|section|graft|rehab|placement';
const later = '(!first|second|last #ordinal)';
/** Weeks of a pregnancy: `22` to `42`, `thirty-one`. */
const gestation = `(22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42 | twenty|thirty|forty (one|two|three|four|five|six|seven|eight|nine)?)`;
const pounds = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14].flatMap((pound) => [`${pound}lb`, `${pound}lbs`]).join('|');
const gravida = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((times) => `g${times}`);
const parity = [0, 1, 2, 3, 4, 5, 6, 7].map((times) => `p${times}`);

/** How long somebody has been ill or in care, how often they came, and how they were born. */
export const course = defineCues([
  {
    cue: 'course-told',
    because: 'A count of days or visits fits one record.',
    patterns: [
      `[#number (long|whole|full|straight|more)? (${stretch}) ${inCare}]`, `[#number (days|weeks|months|years) (sober|clean|dry | seizure free | smoke free | drug free | in remission | in recovery | cancer free | tb free)]`, '(clean|sober|dry | off (the drink | the gear | heroin | methadone | meth)) (for)? [#number (days|weeks|months|years)]', '(home|discharged|out|died|left | home today) after [#number (days|nights|weeks|months)] !of',
      '[day #number] (for (our|my|the|his|her|this) | of (his|her|ecmo|ventilation|life|treatment|chemo | the vent) | post | in (side|bed|icu|itu|picu|nicu|hospital | the unit) | on (ecmo | the vent | the ventilator | the ward))', "<!on|by|until|of|till|is|was [day #number] , (his|her|daughter|daughter's|son|son's|wife|wife's|husband|mum|mam|family|still|off|nil|no|she's|he's|not)",
      `<!my|your|every|the|each [${later} (${once})] !of|for|by|is|in|when`, `[${later} (${once}) (this (week|month|year|quarter|shift|morning) | since _ | in (as many | a row | #number) (days|weeks|months|years)?)]`, '[(#number times|visits|calls|trips | twice) (today|tonight | since #weekday | this (week|month|quarter|morning|shift))] !a|per', `[!one|two|a|per #number (${counted})] !a|per|each|every|available|free`, '[#number (visits|calls|carers|injections|transfusions) (a|per) (day|week)]', '#we|#i (have|had)? (saw|seen|see) (you|him|her|them) [#number times (since _{1,2})?]',
      '[on (the|our|a)? (transplant|waiting|urgent|surgical|theatre|kidney|heart|liver|lung)? list (for)? #number (days|weeks|months|years)]', '(waited|waiting|waits|waitlisted) (for)? [#number (days|weeks|months|years)]', '[#number hours on (a|the|our)? (trolley|chair|corridor|floor|gurney|stretcher|bench)]', '(#test|dialysis|chemo|hd|here|in) [m/w/f|t/th/s|tts|mwf|t/t/s|tu/th/sa]', '[(dialysis|hd|chemo|methadone) m/w/f|t/th/s|tts|mwf|t/t/s]',
      '[(a|an|#number) (day|days|week|weeks|month|months|year|years|shifts|sleeps) (off|from | shy of | before|till|until | short of | away from) (his|her|their|the|a)? (pension|retirement|retiring|wedding|graduation|finals|exams|parole|release|birthday|degree|debut|anniversary|hearing|deployment|matric|hundredth|due | due date | leaving cert)]', '[(first|second|third|last) (night|week|month|day) (inside | on remand | in the country | in the job | on the job | back at work | in prison | at boarding school | in foster care | of term | at sea | off the drink | of freedom)]',
      '<!my|our [(last|first) (appointment|patient|case|call|customer|booking|one) (before|after|of|on) (the)? (lunch|morning|day|list|break|clinic|night|closing|shift|afternoon)]', '[(just|right|minutes) (before|after|as) (we|i) (closed|opened|finished|locked|shut | handed over | went home)]', '(did|saw|at|for) (a|her|his|the|baby) [#number (week|month)] check|visit|jabs|vaccines|review', "[(widowed|transplanted|bereaved|orphaned|divorced|paralysed) (in|since|at|last | back in) (#year|#month|#season|year|'22|#number|#recent-day)]",
    ],
  },
  {
    cue: 'age-told',
    because: 'A birth by the weeks of the pregnancy: a premature baby’s age to the day.',
    patterns: [
      '[#number weeker|wkr]', `[born (at|on) (only|just|barely|about)? (${gestation}) (weeks|wks)? (and|plus)? (#number|a) (day|days)?] !percent|mmhg`, `[born at (only|just|barely)? ${gestation} (weeks|wks|weeker)?] !miles|pounds`, '[born (#number|a) (week|weeks|month|months|days) (early|late|prem|premature|overdue)]', '(arrived|came|baby|born|delivered|waters) _{0,1} [(#number|a) (week|weeks|month|months|days) (early|prem|premature|overdue)]',
      `( , | at|was|is|she's|breech|prem|delivered|labour|labor|abruption|induced|bleeding|ruptured|pprom|preeclampsia) [${gestation} (weeks|wks|wk) ((and|plus) #number (days)?)?] !on|in|of|later|ago|to|after|before|for|since|a|per|with|from|into|free|sober|clean|straight|at`, '(baby|babies|twins|girl|boy|bub|bubba|wean|bairn|prem|newborn|triplets|a|b) , [(#number|a) (day|days|hours|hour|weeks|week)] , ', '[(#number|a) (day|days|hours|hour|weeks|week) (young|postnatal|postpartum | post natal | post partum)]',
    ],
  },
  {
    cue: 'birth-weight',
    because: 'The weight, the score and the order of a birth are on every announcement.',
    patterns: [
      `[(${pounds}) (#number (oz|ounces)?)?]`, '[(#dose | #number (g|gm|gms|gram|grams|grammes|kg|kgs|kilo|kilos)) (at (birth|delivery) | on the scales | when (she|he) was born | now)]', '[birth weight (of|was|is)? (#dose | #number (g|gm|grams|kg|kilos|lb)?)]', '#he-she|baby|girl|boy|twin|tiny [weighed|weighing|weighs (in at | just | only | barely | a | all of | a mere)? (#dose | #number (g|gm|grams|kg|kilos|lb|lbs|pounds))]', '[(a bag of sugar | bags of sugar)]',
      "(her|their) [!first #ordinal (baby|child|boy|girl|bairn|wean|pregnancy|labour|labor|section|caesarean|delivery)]", '(her|their) [!first #ordinal] ,', '(her|their) [!first #ordinal] (arrived|came|born | was born | in (as many | #number) years | due)',
      `[(${gravida.join('|')}) (${parity.join('|')})?] !protocol|summit|mutation`, `[${gravida.flatMap((g) => parity.map((p) => g + p)).join('|')}]`, '[(gravida|para|parity) #number ((gravida|para|parity) #number)?]', '[primip|primigravida|multip|grand multip|nullip]', '[(apgar|apgars|apgar\'s) (score|scores)? (of|were|was|at)? #number ((and|then|at|to)? #number)*]',
      '[!one #number (minutes|mins|hours) (pushing | of pushing | in labour | in labor | second stage)]',
    ],
  },
]);
