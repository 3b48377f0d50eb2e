import type { ActKind } from '../../acts';
import type { SentenceReading } from '../../sentence';

export type Noticed = Omit<SentenceReading, 'claims' | 'acts'>;

interface Range {
  readonly from: number;
  readonly to: number;
}

const writer = /^(?:i|i'm|i've|i'd|im|me|my|mine|myself|we|we're|us|our|ourselves)$/;
const other = new Set(['you', 'your', 'he-she', 'they', 'handle']);

/** True when the nearest person before the words, in their clause, is the writer: "I'm an idiot", "called me a shill". */
export function isAboutWriter(sentence: Noticed, { from, to }: Range): boolean {
  if (sentence.hits.slice(from, to).some((hits) => hits.some((hit) => hit.kind === 'you' || hit.kind === 'your'))) return false;
  if (sentence.tokens.slice(from, to).some((token) => /^(?:myself|i'm|im)$/.test(token.norm))) return true;
  for (let at = from - 1; at >= 0; at--) {
    const token = sentence.tokens[at + 1]!;
    if (token.isClauseStart || from - at > 8) return false;
    if (sentence.hits[at]!.some((hit) => other.has(hit.kind))) return false;
    if (writer.test(sentence.tokens[at]!.norm)) return !sentence.hits[from]!.some((hit) => hit.kind === 'you' || hit.kind === 'he-she') && !speaks(sentence, at);
  }
  return false;
}

/** "I told those clowns": the writer acts on somebody, and is not the one who is meant. */
function speaks(sentence: Noticed, at: number): boolean {
  return /^(?:told|tell|asked|said|saw|see|hate|know|met|think|hear|heard|hope|want|wish|blame|can't|cannot|can|work|worked)$/.test(sentence.tokens[at + 1]?.norm ?? '');
}

const kindWords: Readonly<Partial<Record<ActKind, RegExp>>> = {
  rally: /\b(?:passed|birthday|retir\w+|welcomed?|thanks?|well done|congrat\w*|finals|graduat\w+|proud|we(?:['’]d| would) love|miss (?:you|her|him|them)|cheer\w*|good luck|stall|fair|f[eê]te|fundrais\w+|raffle|cakes?|biscuits?|engaged|newborn)\b/i,
  taunt: /\b(?:birthday|retir(?:es?|ed|ing|ement)|graduat\w+|we(?:['’]d| would) love|(?:my|our) (?:niece|nephew|daughter|son|toddler|baby|grand\w+))\b/i,
  threaten: /\b(?:thank(?:s|ed)?|thank-you|praise[ds]?|kind words|compliments?|nominat\w+|how (?:well|good|kind))\b/i,
};
const unkind = ['insult-when-called', 'stupid', 'worthless', 'drivel', 'crude-name', 'profanity', 'expose-matter', 'lowly-thing', 'star'];

/** `Everyone give Precious a wave, she passed!`, `your manager would love to hear this praise`: good will, and no word against anybody. */
export function isKindly(sentence: Noticed, kind: ActKind): boolean {
  return kindWords[kind]?.test(sentence.text) === true && !unkind.some((word) => sentence.kinds.has(word));
}

/** True when the words before deny it: "nobody is a fool for asking", "I won't call him a liar". */
export function isDenied(sentence: Pick<Noticed, 'tokens'>, { from }: Pick<Range, 'from'>): boolean {
  return sentence.tokens.slice(Math.max(0, from - 3), from).some(({ norm, isClauseStart }) => !isClauseStart && /^(?:not|isn't|aren't|wasn't|weren't|won't|don't|doesn't|didn't|never|nobody|nobody's|without|wouldn't|shouldn't)$/.test(norm));
}
