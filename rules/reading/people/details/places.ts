import { cuesNamed } from '../../sentence';
import type { Sentence } from '../../sentence';
import { isTown } from '../gazetteer';
import { follows, isCapital, isKindAt, lengthAt, normAt, textAt } from './detail';
import type { Detail } from './detail';
import { bedLength } from './places/beds';
import { isKnownTown, smallTownLength, widerLength } from './places/towns';

const before = /^(?:in|at|from|near|outside|to|of|off|via|around|round|into|past|over|above|below|towards|toward|beyond|behind|up|down|out|by|for)$/;
/** Of those, the ones that stand before much else; the words before them tell. */
const doubtful = /^(?:for|by|of|to|up|down|over|past|above|below|out|round|off)$/;
/** "went to", "just out of", "the road to". */
const going = /^(?:went|go|goes|gone|going|moved|moving|moves|came|come|comes|back|home|drove|drives|driving|flown|flew|sent|transferred|transfer|returned|returns|on|way|up|over|down|close|near|travelled|traveled|trip|road|bus|train|ferry|flight|retrieved|airlifted|relocated|emigrated|retired|out|outside|north|south|east|west|side|edge|outskirts|native|town|village|city|parish|suburb|island|far|lift|taxi|helicopter|chopper|plane|ambulance|referred|walked|cycled|township|municipality|rm|lga|mandal|taluk|taluka|tehsil|district|county|hamlet|isle|port|settlement|in|live|lives|lived|living)$/;
/** Capitals after a preposition that are no place. */
const notPlaces = /^(?:nhs|gp|ed|er|icu|itu|hdu|nicu|picu|ae|ct|mri|ecg|ekg|uk|us|usa|dm|dms|iv|im|im\/iv|cpr|hr|who|nice|bmj|nejm|fda|cdc|acc|aha|god|lord|jesus|christ|christian|english|irish|french|german|spanish|google|youtube|facebook|instagram|twitter|tiktok|whatsapp|linkedin|substack|reddit|zoom|teams|netflix|spotify|messenger|hiv|covid|adhd|ptsd|hpv|rsv|hrt|ivf|ra|ms|mr|mrs|dr|prof|sr|st|tv|ok|mass|type|part|figure|table|vitamin|amazon|hipaa|gmc|nmc|i|i'm|i've|i'd|i'll|they|she|he|we|it|you|there|this|that|these|those|here|what|when|why|how|who|the|a|an|his|her|my|our|your|nobody|everyone|everybody|bible|quran|koran|torah|gita|internet|oscars|olympics|paralympics|army|navy|raf|marines|government|parliament|congress|lancet|guardian|times|church|heaven|hell|wikipedia|epic|cerner|emis|systmone|excel|word|powerpoint|bluesky|mastodon|threads|bbc|itv|rte|rté|cnn|fox|abc|medicare|medicaid|centrelink|workcover|dvla|tesla|volvo|toyota|ford|honda|bmw|audi|lego|sudoku|wordle|jeopardy|bluey|pokémon|pokemon|minecraft|latin|welsh|gaelic|hindi|punjabi|urdu|polish|arabic|yoruba|igbo|hausa|zulu|xhosa|afrikaans|tamil|cantonese|mandarin|portuguese|italian|greek|māori|maori|easter|christmas|ramadan|eid|diwali|hanukkah|lent|advent|thanksgiving|halloween|holi|pesach|passover|vaisakhi|yule|hogmanay)$/;
const institutions = ['relative', 'clinician', 'drug', 'condition', 'test', 'procedure', 'treatment', 'specialty', 'study-word', 'evidence-body', 'guideline-body', 'channel', 'vaccine', 'supplement'] as const;

/** Named places, hospitals and wards, and places described so that neighbours know them. */
export function placesIn(sentence: Sentence): Detail[] {
  const found: Detail[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const bed = bedLength(sentence, at) || (describedLength(sentence, at, 'described-place') ? 0 : describedLength(sentence, at, 'described-bed'));
    const to = bed ? at + bed : placeEnd(sentence, at);
    if (to <= at) continue;
    found.push({ kind: bed ? 'bed' : 'place', sentence, from: at, to });
    at = to - 1;
  }
  return found;
}

/** "the big Tesco on the ring road", "the bungalow opposite the bowls club", "C wing". */
function describedLength(sentence: Sentence, at: number, cue: string): number {
  const told = cuesNamed(sentence, cue).find(({ marked }) => marked.from === at);
  return told ? told.marked.to - at : 0;
}

function placeEnd(sentence: Sentence, at: number): number {
  const text = textAt(sentence, at);
  if (/^\p{Ll}/u.test(text)) return at + (smallTownLength(sentence, at) || describedLength(sentence, at, 'described-place'));
  if (isRoadNumber(sentence, at)) return at + 1;
  if (/^(?:The|A|Our)$/.test(text) && !isCapital(textAt(sentence, at + 1))) return at + describedLength(sentence, at, 'described-place');
  if (!isCapital(text) || notPlaces.test(normAt(sentence, at)) || isKindAt(sentence, at, 'month', 'weekday', 'season') || isTitleOfSomebody(sentence, at)) {
    if (!/^(?:St|St\.|Mt|Saint)$/.test(text)) return at;
  }
  const to = runEnd(sentence, at);
  // "in Swiss German": a language with its region is no place.
  if (isKindAt(sentence, to - 1, 'tongue') || isElsewhere(sentence, at, to)) return at;
  if (isKindAt(sentence, at, ...institutions)) return at;
  const hasPlaceWord = Array.from({ length: to - at }, (_, index) => at + index).some((index) => index > at && isKindAt(sentence, index, 'facility', 'ward', 'place-word'));
  if (!hasPlaceWord && lengthAt(sentence, at, 'wide-place') >= to - at) return at;
  if (isInsignia(sentence, at)) return at;
  if (isSaints(sentence, at, to)) return to;
  const wider = widerLength(sentence, to);
  if (hasPlaceWord || wider) return to + wider;
  const isPlaceAfter = isKindAt(sentence, to, 'facility', 'ward', 'place-word') && follows(sentence, to) && to < sentence.tokens.length;
  if (isPlaceAfter && at > 0 && !isKindAt(sentence, at, 'caps') && normAt(sentence, to) !== 'or') return to + lengthAt(sentence, to, 'facility', 'ward', 'place-word');
  return isPlaced(sentence, at, to) || isKnownTown(sentence, at, to) ? to : at;
}

/** "St Jude's": a church, a school or a hospital, wherever it stands; but not a saint's day or flag. */
function isSaints(sentence: Sentence, at: number, to: number): boolean {
  return /^(?:St|St\.|Saint)$/.test(textAt(sentence, at)) && to > at + 1 && /['’]s$/.test(textAt(sentence, to - 1)) && !/^(?:day|flag|cross|wort|fire)$/.test(normAt(sentence, to));
}

/** "on the N3", "off the M25". */
function isRoadNumber(sentence: Sentence, at: number): boolean {
  return /^[AMNR]\d{1,4}$/.test(textAt(sentence, at)) && normAt(sentence, at - 1) === 'the' && /^(?:on|off|along|from|down|up|near|by|beside)$/.test(normAt(sentence, at - 2)) && follows(sentence, at);
}

/** "Red Cross": no crossing. */
function isInsignia(sentence: Sentence, at: number): boolean {
  return /^(?:red|blue|green|iron|victoria|george|southern)$/.test(normAt(sentence, at)) && /^(?:cross|crosses)$/.test(normAt(sentence, at + 1));
}

/** True for capitals after a preposition of place. */
function isPlaced(sentence: Sentence, at: number, to: number): boolean {
  const hasThe = normAt(sentence, at - 1) === 'the';
  const preposition = at - (hasThe ? 2 : 1);
  const word = normAt(sentence, preposition);
  if (at === 0 || !follows(sentence, at) || (hasThe && !follows(sentence, at - 1))) return false;
  if (to === at + 1 && (/^\p{Lu}{2,}$/u.test(textAt(sentence, at)) || isKindAt(sentence, at, 'chain'))) return false;
  const isPerson = isKindAt(sentence, at, 'given-name') && !isTown(textAt(sentence, at)) || (isKindAt(sentence, at, 'maybe-name') && !before.test(word));
  if (isPerson) return false;
  // "the lady on Lister": wards go by their name alone.
  if (word === 'on' && !hasThe) return /^(?:St|St\.|Saint)$/.test(textAt(sentence, at)) || isKindAt(sentence, preposition - 1, 'person-noun', 'ward', 'patient', 'surname') || /^(?:over|up|down|back)$/.test(normAt(sentence, preposition - 1));
  if (!before.test(word)) return false;
  if (hasThe && !/^(?:in|at|from|near|outside|behind|off|into|around|past|beyond|to)$/.test(word)) return false;
  if (!doubtful.test(word)) return true;
  const earlier = preposition - 1;
  return isKindAt(sentence, earlier, 'person-noun', 'occupation', 'relative', 'past', 'place-word') || going.test(normAt(sentence, earlier)) || isKnownTown(sentence, at, to) || /^(?:way|direction|side|road)$/.test(normAt(sentence, to));
}

/** Meetings, universities and publishers, and where the writer was: "I trained in Glasgow". */
function isElsewhere(sentence: Sentence, at: number, to: number): boolean {
  const words = sentence.tokens.slice(at, to).map(({ norm }) => norm);
  if (words.some((word) => /^(?:university|universities|institute|press|society|congress|symposium|conference|journal|association|federation|foundation|ministry|department|commission|committee|act|award|prize|trial|study|cup|games|league|championship|marathon|fm|tv|news|tribune)$/.test(word))) return true;
  if (sentence.tokens.some(({ norm }) => /^(?:conference|congress|symposium|keynote|plenary|webinar|poster|abstracts?|workshop|annual)$/.test(norm))) return true;
  for (let back = 1; back <= 5 && at - back >= 0; back++) {
    const word = normAt(sentence, at - back);
    if (isKindAt(sentence, at - back, 'he-she', 'person-noun', 'patient', 'relative', 'contact-verb') || /[.;:!?]/.test(sentence.tokens[at - back + 1]!.before)) return false;
    if (/^(?:trained|qualified|studied|working|worked|work|grew|born|live|lived|raised|based|moved|graduated|was|i'm|am)$/.test(word)) return isWriters(sentence, at - back);
  }
  return false;
}

/** True when the verb's subject is the writer. */
function isWriters(sentence: Sentence, at: number): boolean {
  for (let back = 0; back <= 6 && at - back >= 0; back++) {
    if (isKindAt(sentence, at - back, 'i')) return true;
    if (isKindAt(sentence, at - back, 'he-she', 'person-noun', 'patient', 'relative', 'occupation') || /[.;:!?]/.test(sentence.tokens[at - back]!.before)) return false;
  }
  return false;
}

/** "Mrs", "Captain"; but "from Little Ansty" and "in Old Quay" are places. */
function isTitleOfSomebody(sentence: Sentence, at: number): boolean {
  return isKindAt(sentence, at, 'honorific') && !(/^(?:little|old|big|young|lady)$/.test(normAt(sentence, at)) && (before.test(normAt(sentence, at - 1)) || at === 0));
}

/** `Little Ansty`, `Castle St`, `Bank of Baroda`, `Lac-à-l'Orignal`. */
function runEnd(sentence: Sentence, at: number): number {
  let to = at + 1;
  while (to < sentence.tokens.length && to - at < 6 && /^[\s\-‑'’.]*$/.test(sentence.tokens[to]!.before) && !(/\.\s/.test(sentence.tokens[to]!.before) && !/^(?:St|Mt|Co|Ft)\.?$/.test(textAt(sentence, to - 1)))) {
    if (isCapital(textAt(sentence, to)) || /^\d{1,3}$/.test(textAt(sentence, to))) to++;
    else if (/^(?:of|na|de|la|du|on|upon|the|under|à|le|les|y|in|by|next|cum|sur|del|do)$/.test(normAt(sentence, to)) && isJoined(sentence, to)) to += 2;
    else break;
  }
  return to;
}

/** "Stoke on Trent" and "Bank of Baroda"; "in Leeds in March" and "Ward by Ward" are two. */
function isJoined(sentence: Sentence, at: number): boolean {
  if (!(isCapital(textAt(sentence, at + 1)) || /^[ld]['’]\p{Lu}/u.test(textAt(sentence, at + 1))) || !follows(sentence, at + 1)) return false;
  return !/^(?:in|by|next|do|on|the)$/.test(normAt(sentence, at)) || (/^[-‑]$/.test(sentence.tokens[at]!.before) || (normAt(sentence, at) === 'on' && !isKindAt(sentence, at + 1, 'weekday', 'month', 'season')));
}
