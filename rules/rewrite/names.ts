import type { Edit } from '../model';
import { spanOfTokens } from '../reading/sentence';
import { follows, isKindAt, normAt } from '../reading/people/details/detail';
import type { Detail } from '../reading/people/details/detail';
import type { Draft } from '../text/draft';
import { replaceWithArticle } from './articles';
import { isSentenceStart, replace } from './edits';
import { removeWords } from './remove-words';

/**
 * A name's place taken by `the patient`, or `the baby` where babies are spoken of; after `his wife` the name goes, and so it does where
 * somebody is spoken to by it. Undefined where the name itself is told ("her name is …") or somebody else's, as in a reply to a patient.
 */
export function withoutName(draft: Draft, detail: Detail, isAddressed: boolean): Edit | undefined {
  const { sentence, from, to } = detail;
  const { text } = draft.source;
  const named = spanOfTokens(sentence, from, to);
  // "Mrs Ada P. in bed 2": the stop of an initial goes with it.
  const span = /^\.\s+\p{Ll}/u.test(text.slice(named.end)) && /(?:^|[\s.])\p{Lu}$/u.test(text.slice(named.start, named.end)) ? { start: named.start, end: named.end + 1 } : named;
  const possessive = /['’]s$/.exec(text.slice(span.start, span.end))?.[0] ?? '';
  if (isNaming(sentence, from)) return undefined;
  if (isKindAt(sentence, from - 1, 'relative', 'person-noun', 'occupation', 'patient') && from > 0 && follows(sentence, from) && !possessive) return removeWords(draft, span);
  if (isSpokenTo(detail, text, span.end, isAddressed)) {
    if (!/^dear(?:est)?$/.test(normAt(sentence, from - 1))) return removeWords(draft, span);
    const dear = spanOfTokens(sentence, from - 1, to);
    return replace(draft, dear, 'hello');
  }
  const isBaby = sentence.tokens.some(({ norm }) => babyWords.test(norm));
  if (isAddressed && !isBaby && !isDescribed(detail, text, span.end)) return undefined;
  const noun = isBaby ? 'baby' : 'patient';
  const adjective = /^(?:old|young|little|poor|wee|auld|big|dear|lovely)$/.test(normAt(sentence, from - 1)) && follows(sentence, from);
  const determiner = normAt(sentence, adjective ? from - 2 : from - 1);
  const isDetermined = /^(?:the|a|an|my|our|this|that)$/.test(determiner) && follows(sentence, adjective ? from - 1 : from) && !/^(?:is|was)$/.test(normAt(sentence, adjective ? from - 3 : from - 2));
  const whole = adjective && !isDetermined ? spanOfTokens(sentence, from - 1, to) : span;
  const newText = `${isDetermined ? noun : `the ${noun}`}${possessive}`;
  return isSentenceStart(draft, whole.start) ? { span: whole, newText: newText[0]!.toUpperCase() + newText.slice(1) } : replaceWithArticle(draft, whole, newText);
}

const babyWords = /^(?:baby|babies|baby's|newborn|bub|bubs|milk|feeds|bottle|bottles|nappy|nappies|diaper|diapers|breast|breastfeed|breastfeeding|latch|teat|formula|weaning|cot|crib|colic|gripe|calpol|preemie)$/;

/** "Her name's Ada", "they called him Ada", "the middle name is now Ada". */
function isNaming(sentence: Detail['sentence'], at: number): boolean {
  const before = normAt(sentence, at - 1);
  if (/^(?:named|christened|called|name's|nicknamed|names)$/.test(before)) return true;
  if (/^(?:him|her|them|it|is|was|now|baby)$/.test(before)) {
    return [2, 3, 4].some((back) => /^(?:call|calls|called|calling|name|named|names|naming|christened)$/.test(normAt(sentence, at - back)));
  }
  return false;
}

const greeting = /^(?:hi|hello|hey|dear|dearest|hiya|thanks|thank|you|ah|sorry|well|oh|no|yes|morning|evening|ok|okay|right|cheers|welcome|bye|goodbye|congratulations|congrats)$/;

/** A name that calls somebody: "Ada, come in", "come in, Ada.", "Hello Ada!". What follows "Ada, a" tells of her instead. */
function isSpokenTo(detail: Detail, text: string, end: number, isAddressed: boolean): boolean {
  const { sentence, from } = detail;
  const rest = text.slice(end);
  if (!/^\s*[,!:;?…)—–-]|^\.(?!\s*\p{Ll})|^\s*(?:\n|$)/u.test(rest) || isDescribed(detail, text, end)) return false;
  const isBehindComma = from > 0 && /^,\s*$/.test(sentence.tokens[from]!.before);
  if (isBehindComma && from > 1 && !isKindAt(sentence, from - 1, 'cap', 'given-name')) return true;
  if (/^\s*,\s*you\b/i.test(rest) && !follows(sentence, from)) return true;
  if (normAt(sentence, from - 1) === 'you' && follows(sentence, from)) return true;
  return isAddressed && (from === 0 || isBehindComma || greeting.test(normAt(sentence, from - 1)));
}

/** "Ada, a weaver", "Ada, 61": the commas tell of her. */
function isDescribed({ sentence, to }: Detail, text: string, end: number): boolean {
  return /^\s*,/.test(text.slice(end)) && /^(?:a|an|the|who|whose|aged|our|my|his|her|their|in|from|and|\d.*)$/.test(normAt(sentence, to));
}
