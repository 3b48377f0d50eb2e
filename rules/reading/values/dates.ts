import type { Hit, Token } from '../sentence';
import { clockLength } from './clock';
import { numberLength, numberValue } from './numbers';

/**
 * `date` (`3 March`, `the 14th`, `11/3/24`), `weekday` (`Tuesday`, `last Tuesday`, `Saturday teatime`, `Tuesday fortnight`), `weekdays` (`Mondays`),
 * `month` (`in May`, `March 2024`), `clock-time` (`2.40 this morning`, `0240`, `ten to four`, `half eleven`), `recent-day` (`yesterday`, `last night`,
 * `three days ago`). Holidays and seasons are a lexicon.
 */
export function datesOf(tokens: readonly Token[], hits: Hit[][]): void {
  for (let at = 0; at < tokens.length; at++) {
    for (const [kind, length] of [
      ['date', dateLength(tokens, at)], ['weekday', weekdayLength(tokens, at)], ['weekdays', weekdaysLength(tokens, at)],
      ['month', monthLength(tokens, at)], ['clock-time', clockLength(tokens, at)], ['recent-day', recentLength(tokens, at)],
    ] as const) {
      if (length) hits[at]!.push({ kind, length });
    }
  }
}

const monthNames = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
/** Also a verb, a modal or a name when it stands alone. */
const doubtfulMonths = /^(?:march|may|jan|mar|jun|apr|april|june|august|dec|sep)$/;

function isMonth(token: Token | undefined): boolean {
  return token !== undefined && monthNames.test(token.norm) && (!/^(?:march|may|mar|dec|jan|jun|sep)$/.test(token.norm) || /^\p{Lu}/u.test(token.text));
}

function dateLength(tokens: readonly Token[], at: number): number {
  const word = (offset: number): string => tokens[at + offset]?.norm ?? '';
  if (/^\d{1,2}[/.]\d{1,2}[/.](?:\d{2}|\d{4})$/.test(word(0)) || /^(?:19|20)\d\d-\d\d-\d\d$/.test(word(0)) || /^\d{1,2}-\d{1,2}-\d{2,4}$/.test(word(0))) return 1;
  if (/^\d{1,2}\/\d{1,2}$/.test(word(0)) && /^(?:on|by|since|from|of)$/.test(word(-1)) && Number(word(0).split('/')[0]) <= 31) return 1;
  const weekday = weekdayOfMonthLength(tokens, at);
  if (weekday) return weekday;
  const day = dayLength(tokens, at);
  if (day) {
    const of = word(day) === 'of' ? 1 : 0;
    if (isMonth(tokens[at + day + of])) return day + of + 1 + yearLength(tokens, at + day + of + 1);
  }
  if (isMonth(tokens[at]) && dayLength(tokens, at + 1) && !/%/.test(word(1))) {
    const length = 1 + dayLength(tokens, at + 1);
    return length + yearLength(tokens, at + length);
  }
  if (word(0) === 'the' && isOrdinal(word(1)) && isEndOfDate(tokens, at + 2)) return 2;
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(word(0)) && /^(?:on|by|since|until|till|from)$/.test(word(-1)) && isEndOfDate(tokens, at + 1)) return 1;
  return 0;
}

/** `the second Sunday in January`, `last Friday of the month`: a day of some month. */
function weekdayOfMonthLength(tokens: readonly Token[], at: number): number {
  const the = tokens[at]!.norm === 'the' ? 1 : 0;
  const word = (offset: number): string => tokens[at + the + offset]?.norm ?? '';
  if (!isOrdinal(word(0)) && word(0) !== 'last') return 0;
  if (!isDay(tokens, at + the + 1) || !/^(?:of|in)$/.test(word(2))) return 0;
  const month = /^(?:the|that|last|this|every|each)$/.test(word(3)) ? 4 : 3;
  if (word(month) === 'month' || word(month) === 'year') return the + month + 1;
  return isMonth(tokens[at + the + month]) ? the + month + 1 + yearLength(tokens, at + the + month + 1) : 0;
}

/** `3`, `3rd`, `the third`: the day in a month. */
function dayLength(tokens: readonly Token[], at: number): number {
  const { norm = '' } = tokens[at] ?? {};
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(norm)) return Number.parseInt(norm, 10) >= 1 && Number.parseInt(norm, 10) <= 31 ? 1 : 0;
  if (norm === 'the' && isOrdinal(tokens[at + 1]?.norm ?? '')) return 2;
  return isOrdinal(norm) ? 1 : 0;
}

const ordinals = /^(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)$/;

function isOrdinal(norm: string): boolean {
  return ordinals.test(norm) && !(/^\d/.test(norm) && Number.parseInt(norm, 10) > 31);
}

/** "the 14th" is a day unless a noun follows: "the 14th floor", "the first time". Spelt out it needs a month, a comma, or the end. */
function isEndOfDate(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  const isWord = !/\d/.test(tokens[at - 1]!.norm);
  if (isWord && !/^(?:on|by|since)$/.test(tokens[at - 3]?.norm ?? '')) return false;
  if (!next || /[,.;:!?)—–]/.test(next.before)) return true;
  return !isWord && /^(?:and|at|for|with|in|before|after|when|she|he|we|they|i|you|to|because|so|but|as|by|if|is|was|or|about|over|instead|again|from|will|would)$/.test(next.norm);
}

function yearLength(tokens: readonly Token[], at: number): number {
  return /^(?:19|20)\d\d$|^['’]\d\d$/.test(tokens[at]?.norm ?? '') ? 1 : 0;
}

function monthLength(tokens: readonly Token[], at: number): number {
  if (!isMonth(tokens[at]) || dateLength(tokens, at)) return 0;
  const year = yearLength(tokens, at + 1);
  const before = tokens[at - 1]?.norm ?? '';
  const isPlain = !doubtfulMonths.test(tokens[at]!.norm) && tokens[at]!.norm.length > 3;
  const isTied = /^(?:in|since|last|next|this|until|till|by|during|from|of|early|mid|late|before|after|every|each|through|between|to|and|that|one|it)$/.test(before);
  if (year) return 2;
  return isPlain || (isTied && /^\p{Lu}/u.test(tokens[at]!.text)) ? 1 : 0;
}

const dayNames = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:'s)?$/;
const shortDays = /^(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)$/;
const partsOfDay = /^(?:morning|mornings|a\.?m\.?|noon|lunchtime|lunch|afternoon|arvo|teatime|evening|eve|night|nite|nights|tea-time|midday|midnight|dinnertime|fortnight|gone|week|just|past)$/;

function isDay(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (dayNames.test(token.norm)) return true;
  if (!shortDays.test(token.norm)) return false;
  // "sat" is what people did and "sun" what they sat in; "thurs" is nothing else.
  if (/^(?:tue|tues|weds|thur|thurs|fri)$/.test(token.norm)) return true;
  const around = `${tokens[at - 1]?.norm ?? ''} ${tokens[at + 1]?.norm ?? ''}`;
  return /^(?:last|this|next|on|every|since|until|till|by|past)\s|\s(?:morning|night|evening|afternoon|arvo|am|pm|\d[\d.:]*(?:am|pm)?)$/.test(around);
}

function weekdayLength(tokens: readonly Token[], at: number): number {
  const word = (offset: number): string => tokens[at + offset]?.norm ?? '';
  let length = 0;
  if (/^(?:last|this|next|past|previous|that|early|late|one)$/.test(word(0)) && isDay(tokens, at + 1)) length = 2;
  else if (word(0) === 'this' && word(1) === 'past' && isDay(tokens, at + 2)) length = 3;
  else if (word(0) === 'the' && /^(?:last|following|previous|first)$/.test(word(1)) && isDay(tokens, at + 2)) length = 3;
  else if (isDay(tokens, at) && !/^(?:every|each|alternate)$/.test(word(-1))) length = 1;
  if (!length) return 0;
  if (partsOfDay.test(word(length)) && !/[,.;!?]/.test(tokens[at + length]!.before)) return length + 1;
  if (/^(?:before|after)$/.test(word(length)) && /^(?:last|next)$/.test(word(length + 1))) return length + 2;
  if (word(length) === 'of' && /^(?:last|this|next)$/.test(word(length + 1)) && word(length + 2) === 'week') return length + 3;
  return length;
}

function weekdaysLength(tokens: readonly Token[], at: number): number {
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)days$/.test(tokens[at]!.norm)) return 1;
  return /^(?:every|each|alternate)$/.test(tokens[at]!.norm) && isDay(tokens, at + 1) ? 2 : 0;
}

const spans = /^(?:second|seconds|minute|minutes|min|mins|hour|hours|hr|hrs|day|days|night|nights|week|weeks|wk|wks|weekend|weekends|fortnight|month|months|shift|shifts|year|years)$/;

function recentLength(tokens: readonly Token[], at: number): number {
  const word = (offset: number): string => tokens[at + offset]?.norm ?? '';
  if (/^(?:yesterday|tonight|tonite|today|tomorrow|2nite|2day)(?:'s)?$/.test(word(0))) {
    return /^(?:morning|afternoon|evening|night|arvo|lunchtime|teatime)$/.test(word(1)) ? 2 : 1;
  }
  if (/^(?:this|that)$/.test(word(0)) && /^(?:morning|mornin|afternoon|arvo|evening|eve|a\.?m\.?|p\.?m\.?|avo|aft)$/.test(word(1)) && word(0) === 'this') return 2;
  if (/^(?:last|tomorrow)$/.test(word(0)) && /^(?:night|nite|night's|evening|week|weekend|month|wk|shift)$/.test(word(1))) return 2;
  if (word(0) === 'this' && /^(?:week|weekend|month|wk)$/.test(word(1))) return 2;
  if (word(0) === 'the' && /^(?:other|next)$/.test(word(1)) && /^(?:day|night|week|morning|evening|shift|afternoon)$/.test(word(2))) return 3;
  if (word(0) === 'earlier' && /^(?:today|tonight|this)$/.test(word(1))) return word(1) === 'this' ? 3 : 2;
  if (word(0) === 'just' && word(1) === 'now') return 2;
  const count = numberLength(tokens, at) || (/^(?:a|an)$/.test(word(0)) ? (/^(?:few|couple)$/.test(word(1)) ? (word(2) === 'of' ? 3 : 2) : 1) : 0);
  if (count && spans.test(word(count)) && /^(?:ago|back)$/.test(word(count + 1)) && isNear(tokens, at, count)) return count + 2;
  return 0;
}

/** Years ago are no day. */
function isNear(tokens: readonly Token[], at: number, count: number): boolean {
  const unit = tokens[at + count]!.norm;
  const value = numberValue(tokens, at, count);
  return !/^years?$/.test(unit) && !(/^months?$/.test(unit) && value > 3);
}
