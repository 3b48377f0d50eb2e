import { defineCues } from '../../cues';

/** After these the word tells of a vaccine, a test or a cause, not of what somebody has. */
const notHad = '!vaccine|vaccines|jab|jabs|shot|shots|booster|vaccination|vaccinations|immunisation|status|exposure|prophylaxis|screening|screen|awareness|association|society|charity|foundation|research|trust|day|week|month|outbreak|season';

/** What few people have: by name, by the shape of the word, or because somebody says so. */
export const rarity = defineCues([
  {
    cue: 'rare-condition',
    because: 'A diagnosis or a procedure that few people have, by its name.',
    patterns: [
      `!#common-disease <!no|against|anti|if|not|like [#rare-condition (syndrome|disease|tumour|tumor|variant)?] ${notHad}`,
      '!#common-disease|#given-name|#condition|#body-part|#symptom [#cap #cap? syndrome|disease|anomaly|malformation|dystrophy|ataxia|leukodystrophy] !awareness|association|society|day|week|month|research',
      '[(giant cell | primary|congenital|familial|anaplastic|alveolar|malignant) _{0,3} (myocarditis|sarcoma|lymphoma|carcinoma|vasculitis)]', '[(aortic|vertebral|carotid|coronary) (artery)? dissection]', '[type a dissection]',
      '[(heart | lung | liver | face | hand | uterus | womb | bowel | multivisceral | pancreas | double lung | cornea) transplant]', '[(transplant|organ|kidney|heart|liver|lung) (recipient|donor)]', '[(the|this|that|last) (outbreak|cluster)]', '[(patient|case) zero]', '[index case]', '[(separation|separating) of conjoined]', '[(abducted | kidnapped | hostage | struck by lightning | lightning strike | shark attack | crocodile attack | snake bite)]', '[(stillborn | cot death | drowned | electrocuted)]',
      `with|has|had|have|got|of|caught [tetanus|diphtheria|polio|cholera|typhus] ${notHad}`, '[motor neurone|neuron (disease)?]', "[(joined | fused | stuck) at the (head|hip|hips|chest|breastbone|belly|pelvis|liver|back|skull|sternum)]", '[(born|was|were) (without|with) (two|three|four|six|an extra|one|no|a second) (hearts|heart|heads|uteruses|wombs|kidney|kidneys|eyes|ears|limbs|arms|legs|fingers|toes|nose|oesophagus|anus|brain|skull)]',
    ],
  },
  {
    cue: 'rare-condition',
    because: 'A word that has the shape of a diagnosis and is none of those that everybody knows.',
    patterns: [`!#common-disease|#cap|#given-name|#maybe-name|#surname|#big-city|#wide-place|#drug|#test <!no|against|anti|if|not|like [#disease-shape] ${notHad}`],
  },
  {
    cue: 'rarity',
    because: 'Rarity in words: how seldom it is seen, who has ever met it, that no book or code has it.',
    patterns: [
      '[(so|too|that|vanishingly|exceedingly|incredibly|extremely|astonishingly|ridiculously|ultra|super|fantastically) rare] <!not', "[rare enough (that | to | for)]", '[(one|two|three) of the rarest]', '[the rarest (of|form|kind|thing|type|cancer|tumour|tumor|disease|condition)]', '[(rarer than) (hen|hens|rocking|a|unicorn)]', "[(hen's | hens) teeth]", '[a (unicorn|zebra) (diagnosis|case|of)]',
      '[(only|ever) _{0,2} (in|from) (a|the)? (textbook|textbooks|exams|books)]',
      '[(seen|saw|met|had|managed|treated|diagnosed) (it|one|this|that|them|two) (only|just|exactly)? (once|twice|before) (in|since|before)? (my|a|all|this|our)? (#number)? (years|career|life|time)?]', '[(once|one) (in|of) (a|my|your|an) (career|lifetime|generation)]',
      '[(no|without) (an)? (icd|snomed|billing|diagnosis) (code|number)]', "[(has|had) no (name|code|guideline|textbook|entry)] !of|for", '[(had|have) to (google|look) (it|that|this) (up)?]', '[(orphan|unnamed|undiagnosed) (disease|syndrome|condition)]', '[syndrome without a name]',
      '[(about|only|just|maybe|perhaps|around|than) #number (people|patients|children|families|cases|kids) (like (her|him|this|them))? (with|have|has|had|living|alive|known|in|on|worldwide|ever) (it|this|with|the)?]', "[(there are | there's | there is | we have | the country has) (only|about|maybe|perhaps|just) #number _{0,5} in (the|this|all|our)? (country|world|county|state|province|region|continent|district|hospital|#wide-place)]", '[one of (about|only|maybe|around|just|the)? #number (people|children|patients|families|cases)? (in|on) (the|this|all|our)? (country|world|county|state|province|continent|island|planet|region|#wide-place)]', '[(a|one) (handful|dozen) (of)? (people|patients|cases|families|children)? (in|worldwide|ever|known|reported|on) (the)? (world|country|record|literature)?]', '[the (literature|registry) (has|lists|knows|counts) #number]', '[(first|second|third) (such|ever|known|recorded|documented|reported)? (case|one|operation|procedure|transplant|separation|birth) (of its kind)? (in|on|at|since|here|for|ever) (the|this|our|#wide-place|#cap)?]',
    ],
  },
]);
