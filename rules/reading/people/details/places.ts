import type { Sentence } from '../../sentence';
import { follows, isCapital, isKindAt, lengthAt, normAt, textAt } from './detail';
import type { Detail } from './detail';

const bedWords = /^(?:bed|bay|room|rm|cubicle|cube|stall|resus|trolley|chair|theatre|ward|unit|pod|floor|bib|incubator|cot|suite|box)$/;
const before = /^(?:in|at|from|near|outside|to|of|off|via|around|round|into|past|over|above|below|towards|toward|beyond|behind|up|down|out|by|for)$/;
/** Capitals after a preposition that are no place. */
const notPlaces = /^(?:nhs|gp|ed|er|icu|itu|hdu|nicu|picu|ae|ct|mri|ecg|ekg|uk|us|usa|dm|dms|iv|im|im\/iv|cpr|hr|who|nice|bmj|nejm|fda|cdc|acc|aha|god|lord|jesus|christ|christian|english|irish|french|german|spanish|google|youtube|facebook|instagram|twitter|tiktok|whatsapp|linkedin|substack|reddit|zoom|teams|netflix|spotify|messenger|hiv|covid|adhd|ptsd|hpv|rsv|hrt|ivf|ra|ms|mr|mrs|dr|prof|sr|st|tv|ok|mass|type|part|figure|table|vitamin|amazon|hipaa|gmc|nmc|i|i'm|i've|i'd|i'll)$/;

/** Named places, hospitals and wards. */
export function placesIn(sentence: Sentence): Detail[] {
  const found: Detail[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const bed = bedLength(sentence, at);
    if (bed) {
      found.push({ kind: 'bed', sentence, from: at, to: at + bed });
      at += bed - 1;
      continue;
    }
    const to = placeEnd(sentence, at);
    if (to > at) {
      found.push({ kind: 'place', sentence, from: at, to });
      at = to - 1;
    }
  }
  return found;
}

/** `bed 12`, `side room 4`, `4 West`, `bay C`, `Resus 2`, `rm 22`. */
function bedLength(sentence: Sentence, at: number): number {
  const norm = normAt(sentence, at);
  if (norm === 'side' && normAt(sentence, at + 1) === 'room' && isKindAt(sentence, at + 2, 'number')) return 3;
  if (bedWords.test(norm) && follows(sentence, at + 1)) {
    if (/^\d{1,4}[a-z]?$/.test(normAt(sentence, at + 1)) || (lengthAt(sentence, at + 1, 'number') === 1 && normAt(sentence, at - 1) !== 'the') || /^[A-H]$/.test(textAt(sentence, at + 1))) {
      return /^(?:hours|hrs|minutes|days|people|patients|beds|percent|%)$/.test(normAt(sentence, at + 2)) ? 0 : 2;
    }
  }
  return /^\d{1,2}$/.test(norm) && /^(?:West|East|North|South|Tower)$/.test(textAt(sentence, at + 1)) ? 2 : 0;
}

function placeEnd(sentence: Sentence, at: number): number {
  const text = textAt(sentence, at);
  if (!isCapital(text) || notPlaces.test(normAt(sentence, at)) || isKindAt(sentence, at, 'month', 'weekday', 'season') || isTitleOfSomebody(sentence, at)) {
    if (!/^(?:St|St\.|Mt|Saint)$/.test(text)) return at;
  }
  const to = runEnd(sentence, at);
  const isAfterPlace = before.test(normAt(sentence, at - 1)) || (normAt(sentence, at - 1) === 'the' && before.test(normAt(sentence, at - 2)));
  const hasPlaceWord = Array.from({ length: to - at }, (_, index) => at + index).some((index) => index > at && isKindAt(sentence, index, 'facility', 'ward', 'place-word'));
  const isPlaceAfter = isKindAt(sentence, to, 'facility', 'ward', 'place-word') && follows(sentence, to) && to < sentence.tokens.length;
  if (isKindAt(sentence, at, 'relative', 'clinician', 'drug', 'condition', 'test', 'procedure', 'treatment', 'specialty', 'study-word', 'evidence-body', 'guideline-body')) return at;
  if (!hasPlaceWord && lengthAt(sentence, at, 'wide-place') >= to - at) return at;
  if (hasPlaceWord) return to;
  if (isPlaceAfter && at > 0) return to + lengthAt(sentence, to, 'facility', 'ward', 'place-word');
  const isPerson = isKindAt(sentence, at, 'given-name') || (isKindAt(sentence, at, 'maybe-name') && !before.test(normAt(sentence, at - 1)));
  if (isAfterPlace && at > 0 && !isPerson && !(to === at + 1 && /^\p{Lu}{2,}$/u.test(text))) return /^(?:for|by|of|to|up|down|over)$/.test(normAt(sentence, at - 1)) && !isKindAt(sentence, at - 2, 'person-noun', 'occupation', 'relative', 'past') && normAt(sentence, at - 2) !== 'out' ? at : to;
  return at;
}

/** "Mrs", "Captain"; but "from Little Ansty" and "in Old Quay" are places. */
function isTitleOfSomebody(sentence: Sentence, at: number): boolean {
  return isKindAt(sentence, at, 'honorific') && !(/^(?:little|old|big|young|lady)$/.test(normAt(sentence, at)) && before.test(normAt(sentence, at - 1)));
}

/** `Little Ansty`, `Castle St`, `Bank of Baroda`, `Lac-à-l'Orignal`. */
function runEnd(sentence: Sentence, at: number): number {
  let to = at + 1;
  while (to < sentence.tokens.length && to - at < 6 && /^[\s\-‑'’.]*$/.test(sentence.tokens[to]!.before)) {
    if (isCapital(textAt(sentence, to)) || /^\d{1,3}$/.test(textAt(sentence, to))) to++;
    else if (/^(?:of|na|de|la|du|on|upon|the|under|à|le|les|y)$/.test(normAt(sentence, to)) && isCapital(textAt(sentence, to + 1)) && follows(sentence, to + 1)) to += 2;
    else break;
  }
  return to;
}
