import type { Hit, Token } from '../sentence';

/**
 * `number` (digits or words, one token or several: `thirty-one`, `2.5`, `1,200`), `percent`, `fraction` (`half`, `two thirds`,
 * `one in ten`, `nine out of 10`), `multiple` (`double`, `threefold`, `2x`), `money`.
 */
export function numbersOf(tokens: readonly Token[], hits: Hit[][]): void {
  for (let at = 0; at < tokens.length; at++) {
    const { text } = tokens[at]!;
    const length = numberLength(tokens, at);
    if (length) hits[at]!.push({ kind: 'number', length });
    if (/^[~<>≥≤±]?\d[\d.,]*(?:[-–]\d[\d.,]*)?%$/.test(text)) hits[at]!.push({ kind: 'percent', length: 1 });
    else if (length && /^(?:percent|per|%|percentage|pc)$/.test(tokens[at + length]?.norm ?? '')) {
      const word = tokens[at + length]!.norm;
      const more = word === 'per' ? (tokens[at + length + 1]?.norm === 'cent' ? 2 : 0) : word === 'percentage' ? (/^points?$/.test(tokens[at + length + 1]?.norm ?? '') ? 2 : 0) : 1;
      if (more) hits[at]!.push({ kind: 'percent', length: length + more });
    }
    const fraction = fractionLength(tokens, at, length);
    if (fraction) hits[at]!.push({ kind: 'fraction', length: fraction });
    const multiple = multipleLength(tokens, at, length);
    if (multiple) hits[at]!.push({ kind: 'multiple', length: multiple });
    if (/^(?:[£$€₦₹]|(?:US|CA|A|NZ)\$|R(?=\d)|Ksh|Rs)\d[\d,.]*(?:k|m|bn)?$/i.test(text)) hits[at]!.push({ kind: 'money', length: 1 });
    else if (length && /^(?:quid|pounds?|dollars?|bucks|euros?|rupees|rand|naira|shillings|cents|pence|lakh|crore)$/.test(tokens[at + length]?.norm ?? '')) {
      hits[at]!.push({ kind: 'money', length: length + 1 });
    }
  }
}

const units = new Map<string, number>(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ').map((word, value) => [word, value]),
);
const tens = new Map<string, number>(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 20 + 10 * index]),
);
const scales = new Map<string, number>([['hundred', 100], ['thousand', 1000], ['million', 1e6], ['billion', 1e9], ['dozen', 12], ['lakh', 1e5], ['crore', 1e7]]);

const digits = /^[~<>≥≤±+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^[~<>≥≤±+]?\d+(?:[.·]\d+)?(?:[-–—]\d+(?:[.·]\d+)?)?(?:k|m|bn)?$/i;

/** How many tokens from `at` are one number; 0 when none is there. */
export function numberLength(tokens: readonly Token[], at: number): number {
  let length = 0;
  let last: 'digits' | 'unit' | 'tens' | 'scale' | undefined;
  for (;;) {
    const token = tokens[at + length];
    if (!token || (length && /[^\s\-–]/.test(token.before))) return length;
    const { norm } = token;
    if (length === 0 && digits.test(norm)) last = 'digits';
    else if (last === 'digits' && scales.has(norm)) last = 'scale';
    else if (last !== 'unit' && last !== 'digits' && units.has(norm)) last = 'unit';
    else if ((last === undefined || last === 'scale') && tens.has(norm)) last = 'tens';
    else if (last !== undefined && last !== 'scale' && scales.has(norm)) last = 'scale';
    else if (last === 'scale' && norm === 'and' && tokens[at + length + 1] && isNumberWord(tokens[at + length + 1]!.norm)) {
      length++;
      continue;
    } else return length;
    length++;
  }
}

function isNumberWord(norm: string): boolean {
  return units.has(norm) || tens.has(norm);
}

/** The value of a number of `length` tokens at `at`; NaN for a range or what is no number. */
export function numberValue(tokens: readonly Token[], at: number, length: number): number {
  let total = 0;
  let part = 0;
  for (let index = at; index < at + length; index++) {
    const { norm } = tokens[index]!;
    const unit = units.get(norm) ?? tens.get(norm);
    const scale = scales.get(norm);
    if (unit !== undefined) part += unit;
    else if (scale === 100) part = (part || 1) * 100;
    else if (scale !== undefined) {
      total += (part || 1) * scale;
      part = 0;
    } else if (norm !== 'and') {
      const value = /^[~<>≥≤±+]?([\d,]+(?:[.·]\d+)?)(k|m|bn)?$/.exec(norm);
      if (!value) return NaN;
      part += Number(value[1]!.replace(/,/g, '').replace('·', '.')) * ({ k: 1e3, m: 1e6, bn: 1e9 }[value[2] ?? ''] ?? 1);
    }
  }
  return total + part;
}

const parts = /^(?:halves|third|thirds|quarter|quarters|fourth|fourths|fifth|fifths|sixth|sixths|seventh|sevenths|eighth|eighths|ninth|ninths|tenth|tenths|hundredth|hundredths)$/;

function fractionLength(tokens: readonly Token[], at: number, length: number): number {
  const word = (offset: number): string => tokens[at + offset]?.norm ?? '';
  if (word(0) === 'half' && word(-1) !== 'past') return 1;
  if (/^[½⅓⅔¼¾⅕]$/.test(word(0))) return 1;
  if (/^(?:a|an|one)$/.test(word(0)) && parts.test(word(1)) && word(1) !== 'second') return 2;
  if (!length) return 0;
  if (parts.test(word(length)) && word(length) !== 'third' && word(length) !== 'fourth') return length + 1;
  const join = word(length) === 'in' || word(length) === 'of' ? 1 : word(length) === 'out' && word(length + 1) === 'of' ? 2 : 0;
  if (!join) return 0;
  const whole = numberLength(tokens, at + length + join) || (/^(?:a|every)$/.test(word(length + join)) ? 1 + numberLength(tokens, at + length + join + 1) : 0);
  // "three of the nine" counts things at hand, and "two in 2019" names a year.
  if (!whole || word(length) === 'of' || (word(length) === 'in' && /^(?:19|20)\d\d$/.test(word(length + join)))) return 0;
  const top = numberValue(tokens, at, length);
  const bottom = numberValue(tokens, at + length + join, whole);
  return Number.isNaN(bottom) || bottom > top ? length + join + whole : 0;
}

function multipleLength(tokens: readonly Token[], at: number, length: number): number {
  const word = tokens[at]!.norm;
  if (/^(?:double|doubles|doubled|doubling|triple|triples|tripled|tripling|treble|trebles|trebled|quadruple|quadruples|quadrupled|halve|halves|halved|halving|twice|thrice|twofold|threefold|fourfold|fivefold|tenfold)$/.test(word)) return 1;
  if (/^\d+(?:\.\d+)?(?:x|-?fold)$/.test(word)) return 1;
  if (length && /^(?:times|fold)$/.test(tokens[at + length]?.norm ?? '')) return length + 1;
  return 0;
}
