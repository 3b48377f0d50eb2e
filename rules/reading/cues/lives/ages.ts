import { defineCues } from '../../cues';

/** Ages told otherwise than by a number of years. */
export const ages = defineCues([
  {
    cue: 'age-told',
    because: 'An age by what it is close to, by a birthday, or by the year of birth.',
    patterns: [
      '[pushing|nudging|nearing|approaching|touching (the)? #number]', '[(knocking|getting|going) on (for)? #number]', '[(coming|closing|creeping|edging) (up|in|towards|toward) (on|to|for)? #number]',
      '[the (wrong|right|far|sunny|other) side of #number]', '[(#number|few|couple|a|one)? (of)? (day|days|week|weeks|month|months|year|years|hair|whisker|birthday|shade) (shy|short) of (his|her|their|a|the)? #number|#ordinal (birthday)?]',
      '[(a|#number) (day|days|week|weeks|month|months) (off|from|before|after|past|to) (turning)? (his|her|their)? #ordinal|#number (birthday)?] , <!#honorific', '[the big (three|four|five|six|seven|eight|nine) (oh|o|zero|0)]', '[(two|three|four|five) score (years)? (and #number)?]', '[#number going on #number]',
      '[#his-her #ordinal birthday]', '[(celebrated|celebrating|celebrates|marked|reached|nearing|approaching) #his-her #ordinal (birthday)?] !#condition|#symptom|week|month', '[#his-her _{0,2} (birthday|birthdays) number? #number]', '[(turned|turns|turning|hit|hits|reached|clocked|celebrated) (a|the|his|her)? (hundred|ton|century|hundredth)]', '#he-she|#given-name|#maybe-name|#cap [clocked|hit|hits|reached|touched #number]', '[(lived|made|got|lasted) (it)? to be|see|age #number]',
      '[born (in|around|about|before|after|circa)? (the)? (spring|summer|autumn|fall|winter|#month)? (of)? #year]', "[born (in|during|before|after|under) (the)? (war|blitz|depression|partition|famine|raj|occupation|troubles|revolution|thirties|forties|fifties|sixties|1930s|1940s|1950s)]", '[class of #year]', '[(dob|d.o.b) #date|#year|#number]',
      '[in (his|her|their|the) (early|mid|late)? (nineties|90s)]', '[nonagenarian|centenarian|supercentenarian]', '#he-she|who|is|was|well|now|already [(well|long)? (past|over|beyond) #number]', '[(telegram|letter|card) from (the|his|her)? (king|queen|palace|president|áras)]',
      '[day #number of life]', '[dol #number]', '[(three|six|nine) months (pregnant|gone)]', '[in (her|the) (first|second|third) trimester]',
    ],
  },
  {
    cue: 'age-told',
    because: 'A class at school gives an age to the year.',
    patterns: [
      '[(year|yr|grade) (seven|eight|nine|ten|eleven|twelve|thirteen|7|8|9|10|11|12|13) (student|pupil|boy|girl|kid|lad|lass)]',
      '~start|~finish|~repeat|~leave|~skip|from|in|into|since|doing|is|was|now|still [(year|yr|grade|std|standard|form|class|primary|jss) #number] !#condition|#body-part|#symptom|of',
      'in|into|since|a|an|the|our|this|his|her|~start|~finish|~repeat [#ordinal (grade|grader|standard|former)]', '[(sixth|fifth|upper|lower) (form|former|formers|sixth)]',
      '#he-she|who|#person-noun|#relative|#given-name (is|was|just|has|had|only|still){0,2} (~start|~finish|~sit|~do|~repeat|~write|~pass|in|into|at) (his|her|their|the|a)? [#school-stage]', 'his|her|their|in|for|before|after|during (the)? [#school-stage] !teacher|teachers',
    ],
  },
  {
    cue: 'age-clause',
    because: 'An age told by what somebody may do by now, or can remember. The reading of ages takes the rest of the clause.',
    patterns: ['[(not|barely|just|hardly|nearly|scarcely)? (quite|yet)? old enough to]', '[too young to (vote|drive|drink|shave|remember|have|marry|know|sign)]', '#he-she|who (still|can|could){0,2} [remembers|remembered|remember (the|when|vj|ve) _{0,2} (war|blitz|depression|partition|coronation|moon|rationing|famine|independence|emergency|evacuation|day)]'],
  },
]);
