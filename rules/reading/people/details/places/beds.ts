import type { Sentence } from '../../../sentence';
import { follows, isKindAt, lengthAt, normAt, textAt } from '../detail';

const bedWords = /^(?:bed|bay|room|rm|cubicle|cube|stall|resus|trolley|chair|theatre|ward|unit|pod|floor|bib|incubator|cot|suite|box|clinic|bedspace|bassinet|isolette|bunk|gurney)$/;
const counted = /^(?:hours|hrs|minutes|mins|days|weeks|people|patients|beds|percent|%|times|years|months|pm|am|o'clock|of|per|ml|mg|units?)$/;

/** Length of a bed, room or ward by its number: `bed 12`, `side room 4`, `4 West`, `bay C`, `Resus 2`, `rm 22`, "the lady in 719". */
export function bedLength(sentence: Sentence, at: number): number {
  const norm = normAt(sentence, at);
  if (/^side$/.test(norm) && normAt(sentence, at + 1) === 'room' && isKindAt(sentence, at + 2, 'number')) return 3;
  if (norm === 'sideroom' && isKindAt(sentence, at + 1, 'number')) return 2;
  if (bedWords.test(norm) && follows(sentence, at + 1)) {
    if (/^\d{1,4}[a-z]?$/.test(normAt(sentence, at + 1)) || (lengthAt(sentence, at + 1, 'number') === 1 && normAt(sentence, at - 1) !== 'the') || /^[A-H]$/.test(textAt(sentence, at + 1))) {
      return counted.test(normAt(sentence, at + 2)) && follows(sentence, at + 2) ? 0 : 2;
    }
  }
  if (/^\d{3,4}$/.test(norm) && /^(?:in|from)$/.test(normAt(sentence, at - 1)) && follows(sentence, at) && isKindAt(sentence, at - 2, 'person-noun', 'patient', 'derogatory-patient', 'given-name', 'relative', 'occupation') && !/^(?:19|20)\d\d$/.test(norm)) return 1;
  return /^\d{1,2}$/.test(norm) && /^(?:West|East|North|South|Tower)$/.test(textAt(sentence, at + 1)) ? 2 : 0;
}
