import type { Words } from '../claims';

/** What is taken, done or avoided for health. */
export const things = ['drug', 'drug-class', 'treatment', 'supplement', 'supplement-claim', 'vaccine', 'procedure', 'food', 'lifestyle', 'test'] as const;

/** What is hoped for, feared or counted. */
export const ills = ['condition', 'symptom', 'health-outcome', 'body-part'] as const;

const topics: readonly string[] = [...things, ...ills];

export function isAboutHealth(sentence: Words): boolean {
  return topics.some((kind) => sentence.kinds.has(kind));
}

/** True when a hit of one of the kinds starts between two tokens. */
export function hasBetween(sentence: Words, from: number, to: number, kinds: readonly string[]): boolean {
  for (let at = Math.max(0, from); at < Math.min(to, sentence.tokens.length); at++) {
    if (sentence.hits[at]!.some((hit) => kinds.includes(hit.kind))) return true;
  }
  return false;
}

export function isHealthBetween(sentence: Words, from: number, to: number): boolean {
  return hasBetween(sentence, from, to, topics);
}

/** The length of a hit of that kind at a token, 0 for none. */
export function lengthAt(sentence: Words, at: number, ...kinds: readonly string[]): number {
  return sentence.hits[at]?.find((hit) => kinds.includes(hit.kind))?.length ?? 0;
}

/** A word as it is compared; empty outside of the sentence. */
export function wordAt(sentence: Words, at: number): string {
  return sentence.tokens[at]?.norm ?? '';
}
