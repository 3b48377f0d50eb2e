/** Parts that several patterns share. A part is pattern language, written once. */

/** Where an order may begin: a sentence, a clause, or after a word that joins or softens. */
export const orderStart = "(and|but|so|then|or|just|now|please|simply|also|honestly|maybe|instead|tonight|tomorrow|today|otherwise|&|definitely|always|probably|#handle|#given-name|#endearment | ,)";

/** Something a patient takes, wears or undergoes. */
export const remedy = '#drug|#drug-class|#treatment|#supplement|#procedure|#vaccine|#dose';

/** The same, or a test or visit. */
export const carePart = '#drug|#drug-class|#treatment|#supplement|#procedure|#vaccine|#dose|#test|#care';

/** Words before the noun. */
export const before = '#the|#your|#my|his|her|their|all|both|half|two|three|old|new|own|whole|last|that|first|second|third|next|other|same|leftover|spare|daily|nightly|morning|evening|night|big|little|extra|more|at|least|of|to|on|with|from|for|#number|#dose|#fraction|up|down|oral|topical|low|high|regular|plain|blasted|silly|stupid|daft|bloody';

/** One person's own doctor, family or body, or their facts: the sentence is about them. */
export const wouldI = "(i'd|id|i'll | i would | i should)";
