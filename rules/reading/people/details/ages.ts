import { numberLength, numberValue } from '../../values/numbers';
import type { Sentence } from '../../sentence';
import { cuesNamed } from '../../sentence';
import { endsClause, follows, isKindAt, lengthAt, normAt, textAt } from './detail';
import type { Detail } from './detail';

/** Ages: of years, of weeks in a pregnancy, by a birthday, by a year of birth, by a class at school. */
export function agesIn(sentence: Sentence): Detail[] {
  const found: Detail[] = [];
  const add = (from: number, length: number): void => {
    if (length && !found.some((other) => other.from < from + length && from < other.to)) found.push({ kind: 'age', sentence, from, to: from + length });
  };
  for (const { name, marked } of cuesNamed(sentence, 'age-told', 'age-clause')) {
    if (isOfWriter(sentence, marked.from) || !endsAsAge(sentence, marked.to)) continue;
    let { to } = marked;
    while (name === 'age-clause' && to - marked.from < 10 && to < sentence.tokens.length && !endsClause(sentence, to)) to++;
    add(marked.from, to - marked.from);
  }
  for (let at = 0; at < sentence.tokens.length; at++) if (!isKindAt(sentence, at, 'clock-time', 'date', 'dose', 'percent')) add(at, ageLength(sentence, at));
  return found.sort((a, b) => a.from - b.from);
}

/** "pushing 80" is an age, "pushing 80 mmHg" is not. */
function endsAsAge(sentence: Sentence, to: number): boolean {
  return !isKindAt(sentence, to - 1, 'number') || !follows(sentence, to) || after.test(normAt(sentence, to));
}

/** Whether an age is 90 or more, of which even the year of birth says too much: 45 CFR 164.514(b)(2)(i)(C). */
export function isNinetyOrOver({ sentence, from, to }: Detail): boolean {
  const words = sentence.tokens.slice(from, to).map(({ norm }) => norm);
  if (words.some((word) => /^(?:nineties|90'?s|nonagenarian|centenarian|supercentenarian|ninetieth|hundredth)(?:'s)?$/.test(word) || /^(?:9\d|1[01]\d)(?:st|nd|rd|th)$/.test(word))) return true;
  if (words.some((word) => /^(?:weeks?|wks?|days?|months?|mo|hours?|hrs?|minutes?)$/.test(word)) && !words.includes('old') && !words.some((word) => /^(?:shy|short|off|next|this|last)$/.test(word))) return false;
  if (words.some((word) => /^(?:telegram|palace)$/.test(word)) || (words.includes('letter') && words.some((word) => /^(?:king|queen|president)$/.test(word)))) return true;
  return words.some((word, index) => {
    const length = numberLength(sentence.tokens, from + index);
    const value = length ? numberValue(sentence.tokens, from + index, length) : Number(/^(\d{2,3})(?:yo|y\/?o|yrs?|y|f|m|yof|yom)$/.exec(word)?.[1]);
    return value >= 90 && value <= 115;
  });
}

function ageLength(sentence: Sentence, at: number): number {
  const age = lengthAt(sentence, at, 'age');
  if (age) return isOfMany(sentence, at, age) || isOfWriter(sentence, at) ? 0 : age;
  const bare = isKindAt(sentence, at, 'age-band') || isOfMany(sentence, at, lengthAt(sentence, at, 'bare-age') || 1) ? 0 : lengthAt(sentence, at, 'bare-age');
  if (bare && mayBeAge(sentence, at)) return bare;
  const { length, years } = yearsAt(sentence, at);
  return length && years >= 1 && years <= 115 && !isOfMany(sentence, at, length) && isToldOfPerson(sentence, at, length, years) && !isOfWriter(sentence, at) ? length : 0;
}

/** Small figures count things more often than years; after "she was" they are a child's. */
function mayBeAge(sentence: Sentence, at: number): boolean {
  const isSmall = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d)$/.test(normAt(sentence, at)) && lengthAt(sentence, at, 'bare-age') === 1;
  if (normAt(sentence, at) === 'one' || isOfWriter(sentence, at)) return false;
  return !isSmall || /^(?:she's|he's|she|he|is|was|only|just|fulla|boy|girl|lad|kid|child)$/.test(normAt(sentence, at - 1));
}

/** `forty-one`, `a hundred and two`. */
function yearsAt(sentence: Sentence, at: number): { length: number; years: number } {
  if (normAt(sentence, at) === 'a' && normAt(sentence, at + 1) === 'hundred') {
    const rest = normAt(sentence, at + 2) === 'and' ? numberLength(sentence.tokens, at + 3) : 0;
    return rest ? { length: 3 + rest, years: 100 + numberValue(sentence.tokens, at + 3, rest) } : { length: 2, years: 100 };
  }
  const length = numberLength(sentence.tokens, at);
  if (!length || /[.,·–—-]\d|[%/:]/.test(textAt(sentence, at)) || /[%/:]/.test(sentence.tokens[at + length]?.before ?? '')) return { length: 0, years: NaN };
  return { length, years: numberValue(sentence.tokens, at, length) };
}

/** What may follow an age that stands alone. A unit or a thing counted may not. */
const after = /^(?:and|but|with|w\/|when|who|whose|now|at|or|then|so|he|she|his|her|they|the|in|from|on|if|though|going|last|next|this|today|since|living|lives|came|comes|had|has|was|is|years|if|not)$/;

/** `kid 9`, `a lad of eight`, `she was 29 and`, `at 27 his jaw`, `Seventy-one and no eyebrows`. */
function isToldOfPerson(sentence: Sentence, at: number, length: number, years: number): boolean {
  const end = at + length;
  const next = normAt(sentence, end);
  const isBreak = !follows(sentence, end);
  if (normAt(sentence, at - 1) === 'of' && follows(sentence, at)) {
    const isPerson = isOnePerson(sentence, at - 2) && isKindAt(sentence, at - 2, 'person-noun');
    // "a staff of 40", "a class of 30" are no jobs; "a retired organist of 81" is.
    const isWorker = years >= 16 && isKindAt(sentence, at - 2, 'occupation') && !/[^s]s$/.test(normAt(sentence, at - 2));
    return (isPerson || isWorker) && years >= 2 && (isBreak || !/^(?:the|[a-z]+[^s]s|weeks?|days?|months?|hours?|kg|kilos?|stone)$/.test(next) || /^(?:was|is|has|his)$/.test(next));
  }
  if (!isBreak && (!after.test(next) || (next === 'years' && !endsClause(sentence, end + 1)))) return false;
  // "29 and 30", "9 in 10", "forty and fifty": figures, not a person.
  if (!isBreak && numberLength(sentence.tokens, end + 1) > 0) return false;
  const before = normAt(sentence, at - 1);
  if (at > 0 && follows(sentence, at)) {
    if (isOnePerson(sentence, at - 1)) return isBreak || years >= 2;
    if (/^(?:was|is|turned|turns|he's|she's)$/.test(before) && years > 1) return /^(?:he's|she's)$/.test(before) || isOnePerson(sentence, at - 2) || isKindAt(sentence, at - 2, 'he-she', 'given-name') || /^(?:who)$/.test(normAt(sentence, at - 2));
    if (/^(?:at|only|just|still|barely|nearly|almost|not)$/.test(before) && years >= 13) {
      if (before === 'at') return isBreak ? years >= 16 && at > 1 && !isKindAt(sentence, at, 'clock-time') && /^(?:died|dead|gone|widowed|married|mother|father|grandmother|retired|alone|even|still)$/.test(normAt(sentence, at - 2)) : /^(?:he|she|his|her|they|who|with|and)$/.test(next) && !/^(?:sats?|bp|hr|rate|pulse|gcs|running|sitting|hovering|set|held|steady|up|down|out|in|aim|aiming)$/.test(normAt(sentence, at - 2));
      return (at === 1 || !follows(sentence, at - 1)) && !isBreak;
    }
    return false;
  }
  if (years < 13) return false;
  // A sentence or a clause that opens with an age and goes on about its owner.
  if (at === 0) return !isBreak && /^(?:and|with|but|going)$/.test(next) && /^(?:no|not|never|still|a|an|the|as|his|her|in|on|going|nobody|nothing|he|she|had|has|wore|sharp|living|fit|all)$/.test(next === 'going' ? 'a' : normAt(sentence, end + 1));
  return normAt(sentence, at) === 'a' && isBreak;
}

/** "lad", "our postmistress", "his brother": the last word of one person, so that a number after it can be an age. */
function isOnePerson(sentence: Sentence, at: number): boolean {
  const word = normAt(sentence, at);
  return at >= 0 && !/^(?:patient|pt|px|case|client|resident|m|f|male|female|admission|soul|major|officer)$/.test(word) && !/[^s]s$/.test(word) && isKindAt(sentence, at, 'person-noun', 'relative') && !isKindAt(sentence, at, 'several');
}

/** "aged 65 and over", "a 2-year-old should", "from age 50", "women aged 18 to 24": a type, not a person. */
function isOfMany(sentence: Sentence, at: number, length: number): boolean {
  const end = at + length;
  if (/^(?:and|or)$/.test(normAt(sentence, end)) && /^(?:over|above|older|under|up|more|younger|below)$/.test(normAt(sentence, end + 1))) return true;
  if (/^(?:to|and|or|until|till)$/.test(normAt(sentence, end)) && follows(sentence, end) && numberLength(sentence.tokens, end + 1) > 0 && /^aged?$/.test(normAt(sentence, at))) return true;
  if (isKindAt(sentence, at - 1, 'several') || (/^(?:from|under|over|until|till|before|every|any|ages?)$/.test(normAt(sentence, at - 1)) && !/f$|m$/.test(normAt(sentence, at)))) return true;
  return /^(?:should|can|needs|may|must)$/.test(normAt(sentence, end)) && /^(?:a|an|the|any|every)$/.test(normAt(sentence, at - 1));
}

/** "since I was nineteen", "at 27 I", "my 40th": the writer's own age. */
function isOfWriter(sentence: Sentence, at: number): boolean {
  const before = normAt(sentence, at - 1);
  // "our 25 weeker" is the unit's.
  if (/^(?:weeker|wkr)$/.test(normAt(sentence, at + 1))) return false;
  if (/^(?:i'm|i|we|my|our|i've|we're)$/.test(before)) return true;
  return /^(?:was|am|turned|turn|were|only|just|at)$/.test(before) && /^(?:i|we|i'm)$/.test(normAt(sentence, at - 2));
}
