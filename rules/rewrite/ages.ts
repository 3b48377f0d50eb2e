import type { Edit, Span } from '../model';
import { isKindAt, lengthAt, normAt } from '../reading/people/details/detail';
import type { Detail } from '../reading/people/details/detail';
import { spanOfTokens } from '../reading/sentence';
import { numberLength, numberValue } from '../reading/values/numbers';
import type { Draft } from '../text/draft';
import { articleFor, replaceWithArticle } from './articles';
import { withoutPhrase, withoutSentence } from './clauses';
import { isSentenceStart, replace } from './edits';
import { leaveOut, say, sayAs } from './ladder';
import type { Rung } from './ladder';
import { removeWords } from './remove-words';

export type Possessive = 'his' | 'her' | 'their';

const decades = ['', 'teens', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties'];

/** Years of age as a rough stage: what a child is called, a decade, and no more than that from ninety on. */
interface Stage {
  /** Behind a noun or a verb: `in her thirties`, `90 or older`. Children have none. */
  readonly band?: string;
  /** Somebody of that age when the draft has no noun. */
  readonly noun: string;
  /** Before a noun, for children: `school-age`. */
  readonly adjective?: string;
}

/** `in her thirties`; a child has no decade to hide in, and nobody of ninety or more is told apart (45 CFR 164.514(b)(2)(i)(C)). */
export function decadeOf(age: number, whose: Possessive): string | undefined {
  if (age >= 90) return '90 or older';
  if (age >= 18 && age < 20) return `in ${whose} late teens`;
  return age >= 20 ? `in ${whose} ${decades[Math.floor(age / 10)]!}` : age >= 13 ? `in ${whose} teens` : undefined;
}

function stageOf(years: number, whose: Possessive): Stage {
  const band = decadeOf(years, whose);
  if (years < 0.1) return { noun: 'newborn', adjective: 'newborn' };
  if (years < 1) return { noun: 'baby', adjective: 'baby' };
  if (years < 4) return { noun: 'toddler', adjective: 'very young' };
  if (years < 6) return { noun: 'young child', adjective: 'young' };
  if (years < 13) return { noun: 'school-age child', adjective: 'school-age' };
  if (years < 18) return { noun: 'teenager', adjective: 'teenage', band: band! };
  return { noun: years < 65 ? 'adult' : 'older adult', band: band! };
}

/** All ways to say an exact age roughly, nearest first. */
export function roughAges(draft: Draft, detail: Detail, whose: Possessive): readonly (Rung | undefined)[] {
  const { sentence, from, to } = detail;
  const { text } = draft.source;
  const span = spanOfTokens(sentence, from, to);
  const words = text.slice(span.start, span.end);
  if (/^\d\d\+\d$/.test(words) || /(?:pregnant|along|gone|gestation)$/i.test(words)) return [sayAs(replace(draft, span, 'pregnant'))];
  if (/^turn/i.test(words)) return [sayAs(replace(draft, span, /^turned/i.test(words) ? 'had a birthday' : /ing/i.test(words) ? 'having a birthday' : 'has a birthday'))];
  const shorthand = /^(\d{1,3})\s?(?:y(?:\/?o|r|rs|ear)?s?\.?(?:[\s-]?old)?\s?)?(m|f|male|female|man|woman|lady|gent|boy|girl)$/i.exec(words);
  if (shorthand) return ofSex(draft, detail, span, Number(shorthand[1]), /^(?:f|woman|lady|girl)/i.test(shorthand[2]!));
  const sexFirst = /^(m|f)\/?(\d{1,3})$/i.exec(words);
  if (sexFirst) return ofSex(draft, detail, span, Number(sexFirst[2]), /f/i.test(sexFirst[1]!));
  const years = yearsIn(detail, words);
  if (years === undefined) return [];
  const stage = stageOf(years, whose);
  const gone = (): Rung | undefined => leaveOut(withoutPhrase(draft, detail) ?? withoutSentence(draft, detail));
  if (/(?:old|yo|y\/o)$/i.test(words.trim()) && isAfterDeterminer(text, span.start)) return beforeNoun(draft, detail, span, stage, whose);
  if (from === 0 && to === sentence.tokens.length) return [sayAs(replace(draft, span, stage.band ?? `a ${stage.noun}`)), gone()];
  const before = text.slice(Math.max(0, span.start - 12), span.start);
  const at = /\b(?:at|aged|age|age of)\s+$/i.exec(before);
  if (at) {
    const wide = { start: span.start - at[0].length, end: span.end };
    return [stage.band ? sayAs(replace(draft, wide, years >= 90 ? 'at 90 or older' : stage.band)) : sayAs(replace(draft, wide, `as a ${stage.noun}`)), leaveOut(removeWords(draft, wide))];
  }
  const of = /\bof\s+$/i.exec(before);
  if (of && stage.band) return [sayAs(replace(draft, { start: span.start - of[0].length, end: span.end }, years >= 90 ? 'aged 90 or older' : stage.band)), gone()];
  const behind = stage.band ?? `a ${stage.noun}`;
  const ages = /^aged?\b/i.test(words);
  if (ages || /(?:[,(—–-]\s*|\bwas |\bis |['’]s |\b(?:been|now|only|just|still|nearly|almost|and|about|around) )$/i.test(before) || (from === 0 && /^,/.test(text.slice(span.end)))) {
    return [sayAs(replace(draft, span, behind)), gone()];
  }
  return [gone()];
}

/** Years of age; months, weeks and days are fractions. Undefined when the words hold no number. */
function yearsIn({ sentence, from, to }: Detail, words: string): number | undefined {
  const figures = /\d+(?:\.\d+)?/.exec(words);
  if (!figures && /\bhundred\b/i.test(words)) return 100;
  const at = sentence.tokens.findIndex((_, index) => index >= from && index < to && numberLength(sentence.tokens, index) > 0);
  const value = figures ? Number(figures[0]) : at < 0 ? (/\b(?:day|week|month|hour)-old/i.test(words) ? 1 : NaN) : numberValue(sentence.tokens, at, numberLength(sentence.tokens, at));
  if (Number.isNaN(value)) return undefined;
  if (/\b(?:next|this|last)\b/i.test(words)) return value;
  if (/\b(?:months?|mo|mths?)\b/i.test(words)) return value / 12;
  if (/\b(?:weeks?|wks?|weeker|weekers)\b/i.test(words)) return value / 52;
  return /\b(?:days?|hours?|hrs?)\b/i.test(words) ? value / 365 : value;
}

/** `62M`, `52 yr male`: the words stand for the person. */
function ofSex(draft: Draft, detail: Detail, span: Span, years: number, isFemale: boolean): readonly Rung[] {
  const adult = isFemale ? 'woman' : 'man';
  const child = isFemale ? 'girl' : 'boy';
  const stage = stageOf(years, isFemale ? 'her' : 'his');
  const noun = years < 18 ? `${stage.adjective} ${child}` : years >= 90 ? `${adult} of 90 or older` : `${adult} ${stage.band}`;
  const isNoun = isAfterDeterminer(draft.source.text, span.start);
  const write = (words: string): Edit => (isNoun ? replaceWithArticle(draft, span, words)
    : isSentenceStart(draft, span.start) && detail.from === 0 ? replace(draft, span, `${articleFor(words)} ${words}`) : replaceWithArticle(draft, span, `${articleFor(words)} ${words}`));
  return [noun, years < 18 ? child : adult].map((words) => say(`${articleFor(words)} ${words}`, write(words)));
}

function isAfterDeterminer(text: string, at: number): boolean {
  return /(?:^|[\s("“*_])(?:an?|the|this|that|my|our|one|another|his|her|their|with|and)\s+(?:(?!and |or |at |of |was |is )\p{Ll}[\p{Ll}-]+ ){0,2}$/iu.test(text.slice(Math.max(0, at - 40), at));
}

/** "a 34-year-old teacher" becomes "a teacher in her thirties" or "a teacher", and alone "an adult". */
function beforeNoun(draft: Draft, { sentence, to }: Detail, span: Span, stage: Stage, whose: Possessive): readonly (Rung | undefined)[] {
  const { text } = draft.source;
  let head = to;
  while (head - to < 3 && /^[a-z-]+$/.test(sentence.tokens[head]?.text ?? '') && !nounLength(sentence, head) && !/^(?:with|who|and|in|from|of|on|at|was|is|has|had|came|whose|to|for|that|after)$/.test(normAt(sentence, head)) && /^ $/.test(sentence.tokens[head]!.before)) head++;
  const length = nounLength(sentence, head);
  if (!length || (sentence.tokens[to] && sentence.tokens[to]!.before !== ' ')) {
    // "A 34 yo Dutch tourist": a noun that no list knows.
    if (to < sentence.tokens.length && sentence.tokens[to]!.before === ' ' && !isKindAt(sentence, to, 'past', 'arrival', 'recent-day', 'weekday', 'clock-time', 'date') && !afterPerson.test(normAt(sentence, to))) {
      const next = spanOfTokens(sentence, to, to + 1);
      return [leaveOut(replaceWithArticle(draft, { start: span.start, end: next.end }, text.slice(next.start, next.end)))];
    }
    const somebody = sentence.tokens.some(({ norm }) => /^(?:patients?|pt|client)$/.test(norm)) ? 'person' : 'patient';
    const near = stage.band === undefined ? stage.noun : stage.band === '90 or older' ? `${somebody} of 90 or older` : stage.noun === 'teenager' ? stage.noun : `${somebody} ${stage.band}`;
    return [near, stage.band === undefined ? 'child' : stage.noun].map((noun) => say(`${articleFor(noun)} ${noun}`, replaceWithArticle(draft, span, noun)));
  }
  const rest = spanOfTokens(sentence, to, head + length);
  const noun = text.slice(rest.start, rest.end);
  const whole = { start: span.start, end: rest.end };
  const bare = leaveOut(replaceWithArticle(draft, whole, noun));
  if (/['’]s$/.test(noun)) return [bare];
  const isChild = /^(?:girl|boy|child|kid|lad|lass|baby|infant|twins?|daughter|son|toddler)s?$/i.test(noun);
  if (stage.adjective && (!stage.band || isChild)) return [sayAs(replaceWithArticle(draft, whole, `${isBaby(noun) ? 'young' : stage.adjective} ${noun}`)), bare];
  const band = stage.band === '90 or older' ? `of ${stage.band}` : stage.band ?? `in ${whose} teens`;
  return [sayAs(replaceWithArticle(draft, whole, `${noun} ${band}`)), bare];
}

/** What may follow somebody who has no noun: "a 22yo with …", "an 80-year-old who …". */
const afterPerson = /^(?:with|w|who|whose|and|or|but|in|from|of|on|at|off|out|up|by|for|to|after|before|under|over|near|through|into|via|is|was|has|had|came|comes|goes|went|died|told|asked|said|says|got|gets|fell|sat|lay|just|still|now|today|tonight|yesterday|last|this|because|so|as|when|while|that|then|not|never|presents|presenting|post|s\/p|c\/o|w\/|it's|he's|she's|her|his|the|a|an|brought|found|ran|can|could|will|would|did|does|needs|wants|it|she|he|they|we|i)$/;

function isBaby(noun: string): boolean {
  return /^(?:baby|infant|toddler)/i.test(noun);
}

function nounLength(sentence: Detail['sentence'], at: number): number {
  return at < sentence.tokens.length ? lengthAt(sentence, at, 'person-noun', 'occupation', 'patient', 'relative') : 0;
}
