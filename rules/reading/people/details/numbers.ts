import { remembered } from '../../remembered';
import type { Sentence, SentenceReading } from '../../sentence';
import type { Detail } from './detail';
import { emailsIn } from './numbers/emails';
import type { Found, Means } from './numbers/found';
import { networkIn } from './numbers/network';
import { phonesIn } from './numbers/phones';
import { platesIn } from './numbers/plates';
import { postcodesIn } from './numbers/postcodes';
import { checkedIn, codesIn, labelledIn, partsIn } from './numbers/records';

/** A number or address that leads to one person. Token indexes, half open. */
export interface Identifier {
  readonly means: Means;
  readonly from: number;
  readonly to: number;
  /** True when it is one person's whatever the draft tells. */
  readonly isPersonal: boolean;
}

/** What comes first keeps its words. */
const finders: readonly ((text: string) => Found[])[] = [labelledIn, checkedIn, phonesIn, networkIn, partsIn, platesIn, postcodesIn, codesIn];

/** All numbers and addresses of a sentence that lead to one person, in order, none overlapping. */
export const identifiersIn = remembered(({ text, start, tokens, hits }: SentenceReading): readonly Identifier[] => {
  const found = emailsIn(text);
  if (/\d\D*\d/.test(text)) {
    for (const find of finders) {
      for (const one of find(text)) if (!found.some((other) => other.start < one.end && one.start < other.end)) found.push(one);
    }
  }
  return found.sort((a, b) => a.start - b.start).flatMap(({ means, isPersonal, ...span }): Identifier[] => {
    const from = tokens.findIndex((token) => token.end > start + span.start);
    const past = tokens.findIndex((token) => token.start >= start + span.end);
    const to = past < 0 ? tokens.length : past;
    const isValue = hits.slice(from, to).some((list) => list.some(({ kind, length }) => (kind === 'dose' || kind === 'age') && length >= to - from));
    return from < 0 || to <= from || isValue ? [] : [{ means, from, to, isPersonal }];
  });
});

/** Numbers and addresses that lead to one person. */
export function numbersIn(sentence: Sentence): Detail[] {
  return identifiersIn(sentence).map(({ from, to }) => ({ kind: 'number', sentence, from, to }));
}

/** Account names, but for those that are credited or pointed to. */
export function handlesIn(sentence: Sentence): Detail[] {
  return sentence.tokens.flatMap((_, at): Detail[] => (sentence.hits[at]!.some((hit) => hit.kind === 'handle') && !/^(?:by|via|from|ht|h\/t|cc|follow|credit|thanks|with|see|at)$/.test(sentence.tokens[at - 1]?.norm ?? '') ? [{ kind: 'handle', sentence, from: at, to: at + 1 }] : []));
}
