import type { Sentence } from '../../sentence';
import { isKindAt } from './detail';
import type { Detail } from './detail';

/** What is written can be searched for. */
const verbs = String.raw`(?:wrote|writes|texted|texts|posted|posts|typed|types|emailed|messaged|messages|whatsapped|tweeted|signed(?: off)?|left a (?:note|message|voicemail)(?: saying)?)(?: to (?:me|us|him|her)| me| us| back)?`;
/** Last words are known to whoever was there. */
const dying = /\b(?:last|final|dying) words\b|\b(?:before|as|when) (?:he|she) died\b|\bwas dying\b/i;
const saying = String.raw`(?:said|says|whispered|told (?:me|us)|asked|murmured)(?: to (?:me|us|nobody))?`;
const who = String.raw`(?:he|she|they|his \w+|her \w+|the (?:old |young |wee )?(?:lad|lass|lady|gent|man|woman|boy|girl|patient|fella|bloke)|\p{Lu}\p{Ll}+)`;
const before = (verb: string): RegExp => new RegExp(String.raw`(?<![\p{L}])(?:${who}|and) (?:just |then |only |once )?${verb}[,:]?\s*$`, 'iu');
const after = (verb: string): RegExp => new RegExp(String.raw`^\s*,?\s*${who} ${verb}(?![\p{L}])`, 'iu');
const written = [before(verbs), after(verbs)] as const;
const said = [before(saying), after(saying)] as const;
const quote = /["“]([^"“”]{8,240})["”]/gu;

/** What the person of the story wrote, and what they said last, in quotation marks. Other things that people say are told of many. */
export function wordsIn(sentence: Sentence): Detail[] {
  const { text, start, tokens } = sentence;
  if (!/["“]/.test(text)) return [];
  const found: Detail[] = [];
  const signs = dying.test(text) ? [written, said] : [written];
  for (const match of text.matchAll(quote)) {
    const lead = text.slice(Math.max(0, match.index - 60), match.index);
    const tail = text.slice(match.index + match[0].length, match.index + match[0].length + 50);
    const isTold = signs.some(([ahead, behind]) => ahead.test(lead) || behind.test(tail));
    const from = tokens.findIndex((token) => token.end > start + match.index);
    let to = tokens.findIndex((token) => token.start >= start + match.index + match[0].length);
    if (to < 0) to = tokens.length;
    // Two words are a turn of phrase that anybody uses, and a nurse's are not the patient's.
    if (isTold && to - from >= 3 && !isKindAt(sentence, from - 2, 'clinician', 'i') && !isKindAt(sentence, to + 1, 'clinician', 'i')) found.push({ kind: 'words', sentence, from, to });
  }
  return found;
}
