import type { Sentence } from '../../sentence';

/** What sort of thing helps to recognise somebody. */
export type DetailKind =
  | 'name' | 'handle' | 'age' | 'time' | 'place' | 'bed' | 'occupation' | 'family' | 'number' | 'rare' | 'recognisable' | 'image'
  | 'look' | 'origin' | 'circumstance' | 'belonging' | 'words';

/** Words that would help somebody recognise the person that a sentence tells of, if it tells of one. Token indexes, half open. */
export interface Detail {
  readonly kind: DetailKind;
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
}

/** What can be asked of single words. */
type Words = Pick<Sentence, 'tokens' | 'hits'>;

/** Text of a token, `''` past either end. */
export function textAt({ tokens }: Words, at: number): string {
  return tokens[at]?.text ?? '';
}

export function normAt({ tokens }: Words, at: number): string {
  return tokens[at]?.norm ?? '';
}

export function isKindAt({ hits }: Words, at: number, ...kinds: readonly string[]): boolean {
  return hits[at]?.some((hit) => kinds.includes(hit.kind)) ?? false;
}

/** Length of the longest hit of these kinds at a token; 0 when there is none. */
export function lengthAt({ hits }: Words, at: number, ...kinds: readonly string[]): number {
  return hits[at]?.reduce((longest, hit) => (kinds.includes(hit.kind) ? Math.max(longest, hit.length) : longest), 0) ?? 0;
}

/** Kinds of things and colours: a capital that is one of these may be a name all the same, as Brown and Pike are. */
export function isKindOfThing(kind: string): boolean {
  return /^(?:look|colour|garment|singular-garment|accent-word|animal|vehicle|rare-thing|trade-object|instrument|craft|work-site|sports-side|public-seat|public-event|gathering|stopping-place|breakdown|result-word|repair|ordinal|school-stage)$/.test(kind);
}

export function isCapital(text: string): boolean {
  return /^[\p{Lu}ʻ][\p{L}\p{M}'’ʻ.-]*$/u.test(text) && text !== 'I' && !/^I['’]/.test(text);
}

/** True when no punctuation stands between a token and the one before. */
export function follows({ tokens }: Words, at: number): boolean {
  return at > 0 && at < tokens.length && /^[\s\-‑'’]*$/.test(tokens[at]!.before);
}

/** True where a clause may end before a token: at punctuation, at the end, or where another is joined on. */
export function endsClause(sentence: Sentence, at: number): boolean {
  return !follows(sentence, at) || /^(?:and|but|so|who|which|that|until|till|when|while|because|since|as|where|if|or|before|after)$/.test(normAt(sentence, at));
}
