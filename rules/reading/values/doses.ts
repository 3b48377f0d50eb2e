import type { Hit, Token } from '../sentence';
import { numberLength } from './numbers';

/**
 * `dose` (`500 mg`, `5mg/kg`, `two tablets`, `half a teaspoon`, `10 units`, `a puff`) and `frequency` (`twice daily`, `every six hours`,
 * `five times a day`, `for a week`). Frequencies without a number (`bd`, `at bedtime`) are terms of the lexicon.
 */
export function dosesOf(tokens: readonly Token[], hits: Hit[][]): void {
  for (let at = 0; at < tokens.length; at++) {
    const dose = doseLength(tokens, at);
    if (dose) hits[at]!.push({ kind: 'dose', length: dose });
    const frequency = frequencyLength(tokens, at);
    if (frequency) hits[at]!.push({ kind: 'frequency', length: frequency });
  }
}

const units = 'mg|mgs|mcg|µg|μg|ug|microgram|micrograms|milligram|milligrams|g|gm|gms|gram|grams|ml|mls|cc|millilitre|millilitres|milliliter|milliliters|iu|unit|units|mmol|meq';
const unit = new RegExp(`^(?:${units})(?:\\/(?:kg|day|d|hr|h|dose|ml|\\d+ml))?$`);
const amount = new RegExp(`^[~<>≥≤]?\\d[\\d.,]*(?:[-–]\\d[\\d.,]*)?(?:${units})(?:\\/(?:kg|day|d|hr|h|dose|ml|\\d+ml))?(?:\\/(?:day|d))?$`);
const portion = new RegExp(
  '^(?:tablet|tab|pill|cap|capsule|caplet|puff|drop|spray|patch|patche|sachet|spoon|spoonful|teaspoon|tsp|tablespoon|tbsp|capful|scoop|pump|'
  + 'squirt|vial|ampoule|amp|shot|injection|suppositorie|suppository|pessarie|pessary|lozenge|stick|strip|gummie|gummy|syringe|inhaler|squeeze|click|gel|bag)s?$',
);

const common = /^(?:tablet|capsule|pill|puff|spray|teaspoon|tablespoon|teaspoonful|spoonful|sachet|capful|tsp|tbsp|suppository|lozenge)$/;

/** Grams and millilitres of something to eat are a dose as well: who reads decides. */
function doseLength(tokens: readonly Token[], at: number): number {
  const word = (offset: number): string => tokens[at + offset]?.norm ?? '';
  if (amount.test(word(0))) return 1 + perLength(word(1), word(2));
  const number = quantityLength(tokens, at);
  if (!number) return 0;
  if (unit.test(word(number))) return number + 1 + perLength(word(number + 1), word(number + 2));
  if (amount.test(word(number)) && portion.test(word(number + 1))) return number + 2;
  // "A shot" and "a bag" are seldom medicine; "a puff" and "a teaspoon" are.
  if (/^(?:an?|another|each|per|several)$/.test(word(0)) && number === 1) return common.test(word(1)) ? 2 : 0;
  const more = /^(?:more|extra|whole|small|big|heaped|level|good|large)$/.test(word(number)) ? 1 : 0;
  return portion.test(word(number + more)) ? number + more + 1 : 0;
}

/** `per kilo`, `a day` belong to the frequency; only the weight belongs to the dose. */
function perLength(first: string, second: string): number {
  return /^(?:per|a|\/)$/.test(first) && /^(?:kg|kilo|kilos|kilogram)$/.test(second) ? 2 : 0;
}

/** `two`, `one or two`, `half a`, `a couple of`, `a`, `¼`. */
function quantityLength(tokens: readonly Token[], at: number): number {
  const word = (offset: number): string => tokens[at + offset]?.norm ?? '';
  if (/^(?:half|quarter|¼|½|¾)$/.test(word(0))) return /^(?:a|an|the)$/.test(word(1)) ? 2 : 1;
  if (word(0) === 'a' && /^(?:half|quarter|third)$/.test(word(1))) return word(2) === 'of' ? 4 : word(2) === 'a' ? 3 : 2;
  if (/^(?:a|another)$/.test(word(0)) && /^(?:couple|few|pair)$/.test(word(1))) return word(2) === 'of' ? 3 : 2;
  if (/^(?:a|an|another|each|per|several)$/.test(word(0))) return 1;
  const first = numberLength(tokens, at);
  if (!first) return 0;
  const second = /^(?:or|to)$/.test(word(first)) ? numberLength(tokens, at + first + 1) : 0;
  const both = second ? first + 1 + second : first;
  return word(both) === 'and' && word(both + 1) === 'a' && word(both + 2) === 'half' ? both + 3 : both;
}

const period = /^(?:day|days|daily|night|nights|nightly|week|weeks|weekly|fortnight|month|months|monthly|hour|hours|hourly|hr|hrs|hrly|minute|minutes|mins|morning|mornings|evening|evenings|feed|feeds|meal|meals|year|years)$/;

function frequencyLength(tokens: readonly Token[], at: number): number {
  const word = (offset: number): string => tokens[at + offset]?.norm ?? '';
  if (/^\d{1,2}-?(?:hourly|hrly)$|^q\d{1,2}h$|^[x×]\d{1,2}(?:\/(?:day|7))?$|^\d{1,2}[x×](?:\/(?:day|d))?$|^\d{1,2}\/7$/.test(word(0))) return 1;
  if (/^(?:every|each|for|over|per|another)$/.test(word(0))) return everyLength(tokens, at);
  const times = /^(?:once|twice|thrice)$/.test(word(0)) ? 1 : timesLength(tokens, at);
  if (times) return Math.max(0, times + perPeriod(word(times), word(times + 1)));
  const number = numberLength(tokens, at);
  return number && /^(?:hourly|hrly)$/.test(word(number)) ? number + 1 : 0;
}

/** `every six hours`, `each morning`, `for a week`, `for the next few days`, `for three to five days`. */
function everyLength(tokens: readonly Token[], at: number): number {
  const word = (offset: number): string => tokens[at + offset]?.norm ?? '';
  let next = 1;
  while (/^(?:the|a|an|next|other|second|third|first|couple|few|of|another|single|whole|good|full)$/.test(word(next)) && next < 5) next++;
  const number = numberLength(tokens, at + next);
  next += number;
  if (number && /^(?:to|or|and)$/.test(word(next))) {
    const second = numberLength(tokens, at + next + 1) || (/^(?:a|so)$/.test(word(next + 1)) ? 1 : 0);
    if (second) next += 1 + second;
  }
  if (/^(?:few|more|straight|or|full)$/.test(word(next))) next++;
  return period.test(word(next)) ? next + 1 : 0;
}

/** `three times`, `3 x`, `two or three times`. */
function timesLength(tokens: readonly Token[], at: number): number {
  const word = (offset: number): string => tokens[at + offset]?.norm ?? '';
  const first = numberLength(tokens, at);
  if (!first) return 0;
  const second = /^(?:or|to)$/.test(word(first)) ? numberLength(tokens, at + first + 1) : 0;
  const both = second ? first + 1 + second : first;
  return /^(?:times|x)$/.test(word(both)) ? both + 1 : 0;
}

/** `daily`, `a day`, `per week`, `in 24 hours`; a bare `twice` or `three times` is no frequency of a medicine. */
function perPeriod(first: string, second: string): number {
  if (/^(?:daily|nightly|weekly|monthly|hourly)$/.test(first)) return 1;
  if (/^(?:a|per|each|every|the|in)$/.test(first) && (period.test(second) || second === '24')) return 2;
  return Number.NEGATIVE_INFINITY;
}
