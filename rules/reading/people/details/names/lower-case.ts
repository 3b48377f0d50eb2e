import { hasKind } from '../../../sentence';
import type { Sentence } from '../../../sentence';
import { follows, isKindAt, normAt } from '../detail';
import { humanVerb } from './introduced';
import { isGivenName, isSurname } from './lists';

const endearing = /^(?:poor|our|dear|wee|auld|old|little|lovely|sweet|bless|big|darling|dearest|young)$/;
const greeting = /^(?:hi|hello|hey|dear|hiya|oh|bless|rip|goodbye|bye|morning|thanks|sorry|congrats)$/;

/**
 * True for a first name, or a surname, that nobody wrote with a capital, where the words around it show one: "poor maureen", "her husband
 * tony", "saw okafor again", "maureen in bed 4", and in a sentence without any capital "maureen told me".
 */
export function isWrittenSmall(sentence: Sentence, at: number): boolean {
  const { text } = sentence.tokens[at]!;
  if (!/^\p{Ll}[\p{L}\p{M}'’]+$/u.test(text) || text.length < 3) return false;
  const norm = normAt(sentence, at).replace(/'s$/, '');
  const isGiven = isGivenName(norm, true);
  // "her name is kezia": told, so it need not be listed.
  if (/^(?:is|name's)$/.test(normAt(sentence, at - 1)) && isOwnName(sentence, at) && sentence.hits[at]!.length === 0) return true;
  if (!isGiven && !isSurname(norm)) return false;
  if (isKindAt(sentence, at, 'drug', 'condition', 'test', 'symptom', 'big-city', 'wide-place')) return false;
  const before = normAt(sentence, at - 1);
  const isNext = follows(sentence, at);
  if (isNext && isKindAt(sentence, at - 1, 'relative') && isKindAt(sentence, at - 2, 'his-her', 'my')) return isGiven;
  if (isNext && /^(?:named|christened|nicknamed|name's)$/.test(before)) return isGiven;
  if (isNext && /^(?:is|was)$/.test(before) && normAt(sentence, at - 2) === 'name') return isGiven;
  if (!isGivenName(norm, false) && !isSurname(norm)) return false;
  const isOwner = /['’]s$/.test(text) && follows(sentence, at + 1);
  if (isOwner && isKindAt(sentence, at + 1, 'relative', 'body-part')) return true;
  if (isNext && endearing.test(before) && isGiven) return true;
  if (/^(?:in|from)$/.test(normAt(sentence, at + 1)) && follows(sentence, at + 1) && /^(?:bed|bay|room|rm|side|cubicle|resus|chair|ward)$/.test(normAt(sentence, at + 2)) && !isKindAt(sentence, at - 1, 'the')) return true;
  if (isNext && isKindAt(sentence, at - 1, 'contact-verb') && (at === 1 || isKindAt(sentence, at - 2, 'i', 'we'))) return true;
  if (!isGiven || hasCapital(sentence)) return false;
  if (isNext && greeting.test(before)) return true;
  return follows(sentence, at + 1) && humanVerb.test(normAt(sentence, at + 1)) && !isKindAt(sentence, at - 1, 'the', 'his-her') && hasKind(sentence, 'i', 'we', 'he-she', 'his-her', 'ward', 'contact-verb', 'relative');
}

function isOwnName(sentence: Sentence, at: number): boolean {
  const whose = normAt(sentence, normAt(sentence, at - 1) === 'is' ? at - 3 : at - 2);
  return /^(?:his|her|their)$/.test(whose) && (normAt(sentence, at - 1) === "name's" || normAt(sentence, at - 2) === 'name') && !/^(?:not|never|withheld|changed|on|in|still|also|now)$/.test(normAt(sentence, at));
}

/** A writer who uses capitals at all would have given the name one. */
function hasCapital({ tokens }: Sentence): boolean {
  return tokens.some(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
}
