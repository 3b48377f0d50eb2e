import type { Edit, Span } from '../model';
import type { Draft } from '../text/draft';
import { articleFor, replaceWithArticle } from './articles';
import { isSentenceStart, replace } from './edits';
import { numberLength, numberValue } from '../reading/values/numbers';
import { lengthAt } from '../reading/people/details/detail';
import type { Detail } from '../reading/people/details/detail';
import { spanOfTokens } from '../reading/sentence';

export type Possessive = 'his' | 'her' | 'their';

const decades = ['', 'teens', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** `in her thirties`; a child or somebody past a hundred has no decade to hide in. */
export function decadeOf(age: number, whose: Possessive): string | undefined {
  const decade = decades[Math.floor(age / 10)];
  if (age >= 100) return `in ${whose} nineties or older`;
  return age >= 13 && decade ? `in ${whose} ${decade}` : undefined;
}

/** A noun for somebody of that age, when the draft gives none. */
export function nounOf(age: number, isInfant: boolean): string {
  if (isInfant || age < 1) return 'young baby';
  return age < 13 ? 'child' : age < 18 ? 'teenager' : age < 65 ? 'adult' : 'older adult';
}

/** The edits that turn an exact age into a rough one; undefined when no rewrite would read well. */
export function roughAge(draft: Draft, detail: Detail, whose: Possessive): readonly Edit[] | undefined {
  const { sentence, from, to } = detail;
  const { text } = draft.source;
  const span = spanOfTokens(sentence, from, to);
  const words = text.slice(span.start, span.end);
  const at = sentence.tokens.findIndex((_, index) => index >= from && index < to && numberLength(sentence.tokens, index) > 0);
  const figures = /\d+/.exec(words);
  const age = figures ? Number(figures[0]) : at < 0 ? NaN : numberValue(sentence.tokens, at, numberLength(sentence.tokens, at));
  const isInfant = /\b(?:months?|mo|weeks?|wks?|days?|hours?|weeker)\b/i.test(words) && !/\b(?:next|this|last)\b/i.test(words);
  const shorthand = /^\d{1,3}\s?(?:yo?\s?)?(m|f)\b/i.exec(words);
  if (shorthand) {
    const person = sexed(shorthand[1]!.toLowerCase() === 'f', age, isAfterArticle(text, span.start));
    return [isSentenceStart(draft, span.start) ? replace(draft, span, person) : replaceWithArticle(draft, span, person)];
  }
  if (Number.isNaN(age)) return undefined;
  const band = isInfant ? undefined : decadeOf(age, whose);
  if (/^\d\d\+\d$/.test(words)) return [replace(draft, span, 'pregnant')];
  if (/(?:pregnant|along|gone|gestation)$/i.test(words)) return [replace(draft, span, 'pregnant')];
  if (/^turn/i.test(words)) return [replace(draft, span, /^turned/i.test(words) ? 'had a birthday' : /ing/i.test(words) ? 'having a birthday' : 'has a birthday')];
  if (/^aged?\b/i.test(words)) return band ? [replace(draft, span, band)] : undefined;
  if (/old$|yo$/i.test(words.trim()) && isAfterArticle(text, span.start)) return adjective(draft, detail, span, age, isInfant, band);
  const preposition = /\bat\s+$/i.exec(text.slice(Math.max(0, span.start - 4), span.start));
  if (preposition && band) return [replace(draft, { start: span.start - preposition[0].length, end: span.end }, band)];
  if (/(?:she['’]s|he['’]s|was|is|is now|she was|he was|and|,|she is|he is|only|just|now|still|nearly|almost)\s*$/i.test(text.slice(Math.max(0, span.start - 12), span.start))) {
    return band && !isInfant ? [{ span, newText: band }] : [{ span, newText: isInfant ? 'very young' : 'still a child' }];
  }
  // "Ninety-three." as a sentence.
  if (from === 0 && to === sentence.tokens.length) return [replace(draft, span, band ?? 'still a child')];
  return undefined;
}

function isAfterArticle(text: string, at: number): boolean {
  return /(?:^|[\s("“*_])(?:an?|the|this|that|my|our|one|another)\s+$/i.test(text.slice(Math.max(0, at - 9), at));
}

function sexed(isFemale: boolean, age: number, hasArticle: boolean): string {
  const noun = age < 13 ? (isFemale ? 'young girl' : 'young boy') : `${isFemale ? 'woman' : 'man'} ${decadeOf(age, isFemale ? 'her' : 'his')}`;
  return hasArticle ? noun : `${articleFor(noun)} ${noun}`;
}

/** "a 34-year-old teacher" becomes "a teacher in her thirties", and alone "an adult". */
function adjective(draft: Draft, { sentence, to }: Detail, span: Span, age: number, isInfant: boolean, band: string | undefined): readonly Edit[] {
  const { text } = draft.source;
  let head = to;
  while (head - to < 2 && /^[a-z-]+$/.test(sentence.tokens[head]?.text ?? '') && !nounLength(sentence, head) && /^ $/.test(sentence.tokens[head]!.before)) head++;
  const length = nounLength(sentence, head);
  if (!length || (sentence.tokens[to] && sentence.tokens[to]!.before !== ' ')) return [replaceWithArticle(draft, span, nounOf(age, isInfant))];
  const rest = spanOfTokens(sentence, to, head + length);
  const noun = text.slice(rest.start, rest.end);
  return [replaceWithArticle(draft, { start: span.start, end: rest.end }, band ? `${noun} ${band}` : `young ${noun}`)];
}

function nounLength(sentence: Detail['sentence'], at: number): number {
  return at < sentence.tokens.length ? lengthAt(sentence, at, 'person-noun', 'occupation', 'patient', 'relative') : 0;
}
