import type { Sentence } from '../../../sentence';
import { follows, isCapital, isKindAt, normAt, textAt } from '../detail';
import { isGivenName, isSurname } from './lists';

/** Titles of those who care: their names are not a patient's. */
export const staffTitles = /^(?:dr|dr\.|drs|doctor|prof|prof\.|professor|nurse|matron|midwife|consultant|surgeon|registrar|physio|pharmacist|porter|healthcare|assistant|educator|ward|nightingale|sr|staff)$/;

/** Titles that stand before a capital and are written small as often: `mr`, `auntie`. */
const always = /^(?:mr|mrs|ms|miss|mx|mister|missus|missis|shri|smt|oom|tannie|auntie|aunty|uncle|mzee|bra|sergeant|captain|alhaji|alhaja|hajia|mallam|malam|barrister|señor|señora|monsieur|mlle|mme|whaea|matua)$/;
/** Titles that want a capital of their own. */
const written = /^(?:sir|lady|lord|dame|sri|mama|baba|papa|chief|ouma|oupa|gogo|nana|nanna|granny|grandma|grandpa|mam|captain|capt|colonel|col|major|maj|sergeant|sgt|corporal|cpl|lieutenant|lt|private|reverend|rev|revd|fr|father|brother|pastor|deacon|bishop|canon|councillor|cllr|madam|madame|master|herr|frau|don|doña|coach|judge|justice|alderman|mayor|senator|imam|rabbi|sheikh|ustaz|ustadh|pandit|guru|swami|hon|hon\.|engr|engineer|arc|otunba|oba|igwe|eze|nze|ogbuefi|tio|tia|tita|tito|lola|lolo|ate|kuya|abuela|abuelo|tante|nonna|nonno|koro|kuia)$/;
/** Adjectives and kin that are a title only before a first name. */
const light = /^(?:old|big|little|young|auld|wee|baby|sister)$/;
/** A kin word that follows a name: `Kunjamma chechi`, `Ramesh bhai`. */
const postposed = /^(?:ji|bhai|behn|ben|akka|anna|chettan|chechi|amma|appa|garu|saheb|sahib|saab|didi|dada|bai|aunty|auntie|uncle|chacha|kaka|kaki|tai|thatha|paati|ammachi|appachan|sama|san)$/;

const words = /^(?:and|or|the|a|an|in|on|at|of|to|from|with|who|was|is|has|had|my|your|his|her|you|he|she|it|they|we|i|me|him|them|right|perfect|universe|world|out|this|that|every|each|your|one|two|so|all|not|no|but|for|by|about|what|how|when|congeniality|understanding|manners|lovely|grumpy|angry|nice|big|patient|man|woman|said|says|please|thing|things|appointment|appointments|work|school|deadline|anything|something|much|having|being|seeing|home|dose|doses)$/;

/** Where a title and the name after it end; `at` when there is none. The stop of `Mr.` may stand between. */
export function titledEnd(sentence: Sentence, at: number, capitalsEnd: (from: number) => number): number {
  const norm = normAt(sentence, at).replace(/\.$/, '');
  const next = at + 1;
  if (postposed.test(normAt(sentence, next)) && follows(sentence, next) && isCapital(textAt(sentence, at)) && !isKindAt(sentence, at, 'relative', 'honorific', 'person-noun', 'clinician', 'wide-place')) return isPostposed(sentence, at) ? next + 1 : at;
  if (next >= sentence.tokens.length || !/^\.?\s*$/.test(sentence.tokens[next]!.before)) return at;
  const isTitled = always.test(norm);
  if (isTitled && isWrittenSmall(sentence, next, norm)) return next + 1;
  if (!isCapital(textAt(sentence, next)) || isKindAt(sentence, next, 'honorific') && !isCapital(textAt(sentence, next + 1))) return at;
  const isCapitalized = isCapital(textAt(sentence, at));
  // "Baby Girl A", as cots are labelled.
  if (norm === 'baby' && isCapitalized && /^(?:girl|boy|twin)$/.test(normAt(sentence, next))) return capitalsEnd(next);
  if (isTitled) return isCapitalized || (norm !== 'miss' && !/^\p{Lu}{2,}$/u.test(textAt(sentence, next))) || isKindAt(sentence, next, 'given-name', 'surname') ? capitalsEnd(next) : at;
  if (written.test(norm)) return isCapitalized && !isInstitution(sentence, next) ? capitalsEnd(next) : at;
  // A ward sister is staff; one of an order may be a patient.
  if (norm === 'sister' && !hasNun(sentence)) return at;
  return light.test(norm) && isCapitalized && isKindAt(sentence, next, 'given-name', 'maybe-name') && !isInstitution(sentence, next) ? capitalsEnd(next) : at;
}

/** "mr okafor", "mrs k": a name, or a letter, without its capital. */
function isWrittenSmall(sentence: Sentence, at: number, title: string): boolean {
  const text = textAt(sentence, at);
  const norm = normAt(sentence, at).replace(/'s$/, '');
  if (!/^\p{Ll}/u.test(text) || words.test(norm)) return false;
  if (/^(?:mr|mrs|ms)$/.test(title)) return /^\p{Ll}$/u.test(norm) || (sentence.hits[at]!.every(({ kind }) => /^(?:past|ing)$/.test(kind)) && norm.length > 2) || isSurname(norm) || isGivenName(norm, true);
  return isSurname(norm) || isGivenName(norm, true) || (/^(?:auntie|aunty|uncle|oom|tannie)$/.test(title) && /^\p{Ll}$/u.test(norm));
}

/** "Lady Margaret Ward", "Chief Executive", "Father Christmas", "Sir Galahad". */
function isInstitution(sentence: Sentence, at: number): boolean {
  for (let next = at; next < at + 3 && isCapital(textAt(sentence, next)); next++) if (isKindAt(sentence, next, 'ward', 'facility', 'place-word')) return true;
  if (isKindAt(sentence, at, 'clinician', 'occupation', 'month', 'weekday', 'season', 'specialty')) return true;
  return /^(?:christmas|time|nature|earth|teresa|theresa|executive|medical|nursing|officer|general|justice|minister|of|galahad|lancelot|hood|claus|mary's|day|sunday|card|cards|degree|class|incident|trauma|eye|haemorrhage)$/.test(normAt(sentence, at));
}

function hasNun({ tokens }: Sentence): boolean {
  return tokens.some(({ norm }) => /^(?:nun|nuns|convent|order|abbey|priory|vows|habit|mass|mother|prioress|carmelite|dominican|franciscan|benedictine|ursuline|mercy|retired)$/.test(norm));
}

function isPostposed(sentence: Sentence, at: number): boolean {
  const title = normAt(sentence, at + 1);
  // "Ben", "Anna", "San" and their like are names too, or parts of places.
  return /^(?:ben|anna|dada|tai|sama|san|bai|appa|amma)$/.test(title) ? /^\p{Ll}/u.test(textAt(sentence, at + 1)) && !/^(?:my|our|his|her|the|to|and)$/.test(normAt(sentence, at)) : true;
}
