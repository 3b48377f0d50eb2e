import type { Hit, Token } from '../sentence';
import { numberLength, numberValue } from './numbers';

/**
 * `age`: `34-year-old`, `34 yo`, `34F`, `aged 41`, `turned 70`, `a day old`, `33 weeks`, `36+4`, `91 next month`.
 * `bare-age`: a number that stands alone as an age does: `my neighbour, 44, …`, `she's 91`, `Ninety-three.` Only its surroundings can tell.
 * `age-band`: `in her forties`, `early sixties`, `over 65`, `elderly`.
 */
export function agesOf(tokens: readonly Token[], hits: Hit[][]): void {
  for (let at = 0; at < tokens.length; at++) {
    const band = bandLength(tokens, at);
    if (band) hits[at]!.push({ kind: 'age-band', length: band });
    const age = ageLength(tokens, at);
    if (age) hits[at]!.push({ kind: 'age', length: age });
    else if (isBareAge(tokens, at)) hits[at]!.push({ kind: 'bare-age', length: numberLength(tokens, at) });
  }
}

const shorthand = /^\d{1,3}\s?(?:yo|y\/?o|yrs?|y|f|m|yof|yom|nb|[mf]\/?\d)$/;
const span = /^(?:year|years|yr|yrs|y|month|months|mo|mth|mths|week|weeks|wk|wks|day|days|hour|hours|hr|hrs|minute|minutes)$/;
const sexes = /^(?:m|f|male|female)$/;
const turning = /^(?:aged|age|turned|turning|turns|turn)$/;
const soon = /^(?:next|on|this|last|in)$/;
const whenSoon = /^(?:week|wk|month|year|birthday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|christmas|easter)$/;

function ageLength(tokens: readonly Token[], at: number): number {
  const word = (offset: number): string => tokens[at + offset]?.norm ?? '';
  if (shorthand.test(word(0)) && isPerson(word(0))) return word(1) === 'old' ? 2 : 1;
  if (/^\d\d\+\d$/.test(word(0))) return 1;
  if (/^\d{1,2}(?:wk|w|wks|mo)$/.test(word(0)) && word(1) === 'old') return 2;
  if (/^(?:m|f)\/?\d{1,2}$/.test(word(0)) && tokens[at]!.text.startsWith(word(0)[0]!.toUpperCase()) && word(0).includes('/')) return 1;
  if (turning.test(word(0))) {
    const lead = /^(?:just|nearly|only|about|around|of)$/.test(word(1)) ? 1 : 0;
    const length = wholeNumber(tokens, at + 1 + lead);
    if (length && !isBreak(tokens, at + 1) && isHuman(tokens, at + 1 + lead, length) && !/^(?:percent|%|degrees|out|of|heads|points)$/.test(word(1 + lead + length))) return 1 + lead + length;
    return 0;
  }
  // "a day-old", "week-old": no number, or a half.
  if (span.test(word(0)) && word(1) === 'old' && /^(?:a|an|one|half|this|her|his|their|the)$/.test(word(-1)) && word(0) !== 'years') return 2;
  const length = wholeNumber(tokens, at);
  if (!length || word(-1) === '$' || !isHuman(tokens, at, length)) return 0;
  const half = word(length) === 'and' && word(length + 1) === 'a' && /^(?:half|quarter)$/.test(word(length + 2)) ? 3 : /^[½¼¾]$/.test(word(length)) ? 1 : 0;
  const next = word(length + half);
  const after = word(length + half + 1);
  if (span.test(next)) {
    if (after === 'old' || after === 'olds' || after === 'older') return after === 'older' ? 0 : length + half + 2;
    if (/^(?:y|yr|yrs|year)$/.test(next) && (after === 'o' || sexes.test(after))) return length + half + 2;
    if (/^(?:of)$/.test(after) && word(length + half + 2) === 'age') return length + half + 3;
    if (/^(?:weeks|wks)$/.test(next) && /^(?:pregnant|gestation|gone|along)$/.test(after)) return length + half + 2;
    if (/^months$/.test(next) && /^(?:pregnant|gone|along)$/.test(after)) return length + half + 2;
    return 0;
  }
  if (/^(?:weeker|wker|yo|something|ish)$/.test(next)) return length + 1;
  if (sexes.test(next) && tokens[at + length]!.text === next.toUpperCase()) return length + 1;
  if (half && isBreak(tokens, at + length + half) && (isBreak(tokens, at) || bareBefore.test(word(-1)))) return length + half;
  if (soon.test(next) && whenSoon.test(after) && /^(?:she's|he's|is|was|turns|be|nearly|almost)$/.test(word(-1))) return length + 2;
  if (next === 'next' && whenSoon.test(after)) return length + 2;
  return 0;
}

function isPerson(word: string): boolean {
  const value = Number.parseInt(word, 10);
  // "5m" and "10m" are distances and money as often as boys.
  return value <= 115 && !(/m$/.test(word) && value < 11);
}

/** A number of years, weeks or days a person can have; no range, decimals or large figures. */
function wholeNumber(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token || (/\d/.test(token.norm) && !/^\d{1,3}$/.test(token.norm))) return 0;
  return numberLength(tokens, at);
}

function isHuman(tokens: readonly Token[], at: number, length: number): boolean {
  const value = numberValue(tokens, at, length);
  return value >= 0 && value <= 115;
}

const bareBefore = /^(?:she's|he's|they're|was|is|is|only|now|just|nearly|almost|barely|still|at)$/;

function isBareAge(tokens: readonly Token[], at: number): boolean {
  const length = wholeNumber(tokens, at);
  if (!length) return false;
  const value = numberValue(tokens, at, length);
  if (!(value >= 1 && value <= 115)) return false;
  const end = at + length;
  if (!isBreak(tokens, end) || /[%/:]/.test(tokens[end]?.before ?? '')) return false;
  if (at === 0) return length === tokens.length || value > 12;
  return /,\s*$/.test(tokens[at]!.before) || bareBefore.test(tokens[at - 1]!.norm);
}

function isBreak(tokens: readonly Token[], at: number): boolean {
  return at <= 0 || at >= tokens.length || /[,.;:—–()[\]!?"”“]/.test(tokens[at]!.before);
}

const decade = /^(?:(?:20|30|40|50|60|70|80|90)['’]?s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|teens)$/;

function bandLength(tokens: readonly Token[], at: number): number {
  const word = (offset: number): string => tokens[at + offset]?.norm ?? '';
  if (/^(?:elderly|teenage|teenaged|adolescent|middle-aged|geriatric|octogenarian|nonagenarian|centenarian|septuagenarian|sexagenarian)$/.test(word(0))) return 1;
  if (word(0) === 'middle' && word(1) === 'aged') return 2;
  if (word(0) === 'in' && /^(?:his|her|their|the|your|my|its)$/.test(word(1))) {
    const lead = /^(?:early|mid|late|middle)$/.test(word(2)) ? 1 : 0;
    if (decade.test(word(2 + lead))) return 3 + lead;
  }
  if (/^(?:early|mid|late)$/.test(word(0)) && decade.test(word(1)) && !/^(?:his|her|their)$/.test(word(-1))) return 2;
  if (/^(?:over|under|above|below)$/.test(word(0)) || (/^(?:older|younger)$/.test(word(0)) && word(1) === 'than')) {
    const lead = word(1) === 'than' ? 2 : /^(?:the|age)$/.test(word(1)) ? 2 : 1;
    if (/^\d{1,2}['’]?s?$/.test(word(lead)) && !/%/.test(word(lead)) && isBreak(tokens, at + lead + 1)) return lead + 1;
    if (/^\d{1,2}['’]?s$/.test(word(lead)) || decade.test(word(lead))) return lead + 1;
  }
  const length = /^\d{2}$/.test(word(0)) ? 1 : 0;
  if (length && /^(?:and|or|years)$/.test(word(1)) && /^(?:over|above|older|up|under|younger)$/.test(word(2))) return 3;
  if (/^\d{2}\+$/.test(word(0))) return 1;
  return 0;
}
