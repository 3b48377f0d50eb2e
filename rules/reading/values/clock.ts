import type { Token } from '../sentence';

const hours = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const hour = new RegExp(`^(?:${hours}|1[0-2]|[1-9])$`);
const minutes = /^(?:five|ten|twenty|quarter|twenty-five|5|10|15|20|25)$/;
const partOfDay = /^(?:morning|afternoon|evening|night|arvo)$/;

/** How many tokens from `at` are a time of day: `02.19`, `3:07 a.m.`, `4pm`, `ten to four`, `half eight`, `2.40 this morning`; 0 when none. */
export function clockLength(tokens: readonly Token[], at: number): number {
  const length = bareLength(tokens, at);
  return length && length + tailLength(tokens, at + length);
}

function bareLength(tokens: readonly Token[], at: number): number {
  const word = (offset: number): string => tokens[at + offset]?.norm ?? '';
  const first = word(0);
  if (/^(?:[01]?\d|2[0-3])[.:][0-5]\d\s?(?:a\.?m\.?|p\.?m\.?)?$/.test(first)) {
    if (/m\.?$/.test(first)) return 1;
    if (isHalf(word(1))) return 2;
    // 3.15 may be a result; a colon, a leading zero or a part of the day makes it a time.
    if (first.includes(':') ? isClock(tokens, at) : /^0/.test(first) && first.length === 5 || isTied(tokens, at)) return 1;
    return 0;
  }
  if (/^(?:[01]\d|2[0-3])[0-5]\d(?:hrs|h)?$/.test(first)) {
    if (/h/.test(first) || /^(?:hrs|hours|h)$/.test(word(1))) return /h/.test(first) ? 1 : 2;
    if (/^0[1-9]/.test(first) || (/^00/.test(first) && at === 0)) return 1;
    return at === 0 && !/^(?:19|20)/.test(first) && (tokens.length === 1 || /[.,:;–—-]/.test(tokens[1]!.before)) ? 1 : 0;
  }
  if (/^\d{1,2}(?:am|pm|a\.m\.?|p\.m\.?)$/.test(first)) return 1;
  if (hour.test(first) && isHalf(word(1))) return 2;
  if (hour.test(first) && /^o'?clock$/.test(word(1))) return 2;
  if (first === 'half' && hour.test(word(1)) && !/^(?:one|two|three|four)$/.test(word(1)) && endsThere(tokens, at + 2)) return 2;
  if (first === 'half' && word(1) === 'past' && (hour.test(word(2)) || word(2) === 'midnight')) return 3;
  if (first === 'a' && word(1) === 'quarter' && /^(?:to|past|after|of)$/.test(word(2)) && hour.test(word(3)) && endsThere(tokens, at + 4)) return 4;
  const lead = first === 'twenty' && word(1) === 'five' ? 2 : minutes.test(first) ? 1 : 0;
  if (lead && /^(?:to|past|after|till|til)$/.test(word(lead)) && (hour.test(word(lead + 1)) || word(lead + 1) === 'midnight') && endsThere(tokens, at + lead + 2)) return lead + 2;
  if (hour.test(first) && (/^(?:this|that|in|on)$/.test(word(1)) && (partOfDay.test(word(2)) || (word(2) === 'the' && (partOfDay.test(word(3)) || word(3) === 'dot'))))) return 1;
  return 0;
}

function isHalf(word: string): boolean {
  return /^(?:am|pm|a\.m\.?|p\.m\.?|a\.m|p\.m|ish)$/.test(word);
}

/** A ratio such as 1:20 has its words around it too, so a small first figure alone is not enough. */
function isClock(tokens: readonly Token[], at: number): boolean {
  const [left] = tokens[at]!.norm.split(':');
  return Number(left) !== 1 || isTied(tokens, at);
}

function isTied(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  return /^(?:at|by|till|until|til|from|around|about|before|after)$/.test(before) && !/^(?:\d|mm|mg|%|per)/.test(tokens[at + 1]?.norm ?? '') || tailLength(tokens, at + 1) > 0;
}

/** `in the morning`, `this morning`, `on the dot`, `at night`. */
function tailLength(tokens: readonly Token[], at: number): number {
  const word = (offset: number): string => tokens[at + offset]?.norm ?? '';
  if (word(0) === 'in' && word(1) === 'the' && partOfDay.test(word(2))) return 3;
  if (/^(?:this|that|yesterday|last|tomorrow)$/.test(word(0)) && partOfDay.test(word(1))) return 2;
  if (/^(?:today|yesterday|tonight)$/.test(word(0))) return 1;
  if (word(0) === 'on' && word(1) === 'the' && word(2) === 'dot') return 3;
  if (/^(?:sharp)$/.test(word(0))) return 1;
  return 0;
}

/** "ten to four" is a time, "ten to four weeks" a span. */
function endsThere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return !next || /[^\s]/.test(next.before) || !/^(?:weeks?|days?|hours?|minutes?|months?|years?|mg|ml|percent|per|times|people|patients|of|times|units?|tablets?|hundred|thousand|million|dozen)$/.test(next.norm);
}
