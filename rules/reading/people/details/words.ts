import type { Sentence } from '../../sentence';
import { isKindAt } from './detail';
import type { Detail } from './detail';

const verbs = String.raw`(?:said|says|told (?:me|us|him|her|the \w+)|tells (?:me|us)|whispered|asked(?: me| us)?|asks|shouted|goes|replied|answered|wrote|texted|announced|insisted|joked|muttered|murmured|added)(?: to (?:me|us|him|her|nobody))?`;
const who = String.raw`(?:he|she|they|his \w+|her \w+|the (?:old |young |wee )?(?:lad|lass|lady|gent|man|woman|boy|girl|patient|fella|bloke)|\p{Lu}\p{Ll}+)`;
const saidBefore = new RegExp(String.raw`(?<![\p{L}])${who} (?:just |then |only |once )?${verbs}[,:]?\s*$`, 'iu');
const saidAfter = new RegExp(String.raw`^\s*,?\s*(?:${who} ${verbs}|(?:said|says|whispered|asked|announced|replied) ${who})(?![\p{L}])`, 'iu');
const quote = /["“]([^"“”]{8,240})["”]/gu;

/** Sentences in quotation marks that the person of the story says, wherever "she said" stands. */
export function wordsIn(sentence: Sentence): Detail[] {
  const { text, start, tokens } = sentence;
  if (!/["“]/.test(text)) return [];
  const found: Detail[] = [];
  for (const match of text.matchAll(quote)) {
    const isSaid = saidBefore.test(text.slice(Math.max(0, match.index - 60), match.index)) || saidAfter.test(text.slice(match.index + match[0].length, match.index + match[0].length + 50));
    const from = tokens.findIndex((token) => token.end > start + match.index);
    let to = tokens.findIndex((token) => token.start >= start + match.index + match[0].length);
    if (to < 0) to = tokens.length;
    // Two words are a turn of phrase that anybody uses, and a nurse's are not the patient's.
    if (isSaid && to - from >= 3 && !isKindAt(sentence, from - 2, 'clinician', 'i') && !isKindAt(sentence, to + 1, 'clinician', 'i')) found.push({ kind: 'words', sentence, from, to });
  }
  return found;
}
