import type { Sentence } from '../../sentence';

/** What sort of thing helps to recognise somebody. */
export type DetailKind = 'name' | 'handle' | 'age' | 'time' | 'place' | 'bed' | 'occupation' | 'family' | 'number' | 'rare' | 'recognisable' | 'image';

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

export function isCapital(text: string): boolean {
  return /^[\p{Lu}ʻ][\p{L}\p{M}'’ʻ.-]*$/u.test(text) && text !== 'I' && !/^I['’]/.test(text);
}

/** True when no punctuation stands between a token and the one before. */
export function follows({ tokens }: Words, at: number): boolean {
  return at > 0 && at < tokens.length && /^[\s\-‑'’]*$/.test(tokens[at]!.before);
}
