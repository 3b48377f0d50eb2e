import { isCitation } from './citations';
import type { Found } from './found';
import { labels, publicLabels } from './labels';
import { isHelpline } from './phones';
import { plainOf, schemes } from './schemes';

// Letters are spelled as ranges where case is ignored: of \p{L} the engine would make every case of every script, for some milliseconds at the start.
const label = new RegExp(String.raw`(?<![a-z\u00C0-\u024F\d@#/.])(?:${labels.map(({ words }, index) => `(?<l${index}>${words})`).join('|')})(?![a-z\u00C0-\u024F\d]|-[a-z])`, 'gi');
const isPublic = new RegExp(String.raw`(?<![a-z\u00C0-\u024F\d])(?:${publicLabels})(?:['’]s)?[\s:#.=-]*(?:(?:no|nos|number|id|code|ref|registration|reg|approval|pin)\b[\s:#.]*)*$`, 'i');
/** The same before another label: "GMC registration", "charity account". */
const isOfPublic = new RegExp(String.raw`(?<![a-z\u00C0-\u024F\d])(?:${publicLabels})(?:['’]s)?\s$`, 'i');
/** A batch that is called back is everybody's, unless it is said to be somebody's. */
const isRecall = /\b(?:recall(?:s|ed|ing)?|field safety|safety (?:alert|notice)|affected (?:lots?|batch(?:es)?|devices?|units?|models?)|manufacturers?|quarantine[ds]?)\b/i;

/** What may stand between a label and its number. The first kind names a number, the second only leads on to it. */
const naming = /\s*['’]?s?\s*(?:[:#=№]|(?:no|nos|num|nr|number|numbers|id|code|digits)\b\.?)/iy;
const leading = /[\s."“(–-]*(?:(?:is|was|reads|read|in|with|of|log|card|book|ref|reference|plate|sticker|label|on it|for (?:her|him|them|this patient)|ending|ends|ended|starting|begins)\b\s*)?/iy;
/** Groups of a number: figures, or capitals and figures together. What counts or measures something is no further group. */
const value = /(?:[A-Z]{1,5}[-/.]?|(?<![A-Z])(?!MRN|NHS|NHI|CHI|PHN|SSN|UR|IP|OP|CR)[A-Z]{2,4} (?=\d)){0,2}\d[\dA-Zx*]*(?:[-/.‑][\dA-Z]+| (?=(?:\d{2,9}(?!\d)|\d(?=[,.;)]|$))(?![:%]|[.,]\d|\s?(?:yo|y\/o|years?|yrs?|days?|weeks?|months?|mg|mcg|ml|mls|kg|am|pm|hrs?|hours?|mins?|minutes?|times|of|patients|people)\b))\d+)*(?: ?[A-Z]{2}(?![\p{L}\d]))?|[a-z]{1,2}\d{4,}/uy;

/** Numbers behind a label: `MRN 70-66`, `hospital no. A123456`, `her policy number is 4471 8806`, `card ending 9921`. */
export function labelledIn(text: string): Found[] {
  const found: Found[] = [];
  label.lastIndex = 0;
  for (let match = label.exec(text); match; match = label.exec(text)) {
    const one = labels[Object.values(match.groups!).findIndex((words) => words !== undefined)]!;
    const hit = numberAfter(text, label.lastIndex, one.isEveryday);
    if (!hit || isOfPublic.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
    // "GMC no" and "charity number": the word before decides.
    if (isPublic.test(text.slice(0, hit.start))) continue;
    const written = text.slice(hit.start, hit.end);
    if (!isNumber(written, one.isEveryday, hit.isNamed) || isHelpline(written)) continue;
    if (/^(?:lot|batch|serial|device|unit)$/i.test(match[0]) && isRecall.test(text) && !/\b(?:his|her|their)\s(?:[a-z\u00C0-\u024F]+\s){0,2}$/i.test(text.slice(0, match.index))) continue;
    const check = checkOf(match[0], written);
    const isPersonal = check === 'valid' || (check === 'none' && one.isPersonal && (written.match(/\d/g)?.length ?? 0) >= 4 && !isPlaceholder(written));
    // "card (2954 701)": the bracket stays, and so does its partner.
    const isBracketed = /\([^)]*$/.test(text.slice(match.index, hit.start));
    found.push({ means: 'record', start: isBracketed ? hit.start : match.index, end: hit.end, isPersonal });
    label.lastIndex = hit.end;
  }
  return found;
}

function numberAfter(text: string, from: number, needsNaming: boolean): { start: number; end: number; isNamed: boolean } | undefined {
  let at = from;
  let isNamed = false;
  for (let times = 0; times < 4; times++) {
    const before = at;
    naming.lastIndex = at;
    if (naming.test(text)) {
      isNamed = true;
      at = naming.lastIndex;
    }
    leading.lastIndex = at;
    const lead = leading.exec(text)![0];
    if (/ending|ends|ended/i.test(lead)) isNamed = true;
    at += lead.length;
    if (at === before) break;
  }
  value.lastIndex = at;
  const match = value.exec(text);
  if (!match || (at === from && !/^[A-Z]*\d/.test(match[0]))) return undefined;
  return isNamed || !needsNaming || (/\d.*\d.*\d.*\d.*\d/.test(match[0]) && /^[\s("“]*(?:(?:card|is|was)[\s("“]*)*$/i.test(text.slice(from, at))) ? { start: at, end: at + match[0].length, isNamed } : undefined;
}

/** Dates, years, ranges and small counts are no record numbers. */
function isNumber(written: string, isEveryday: boolean, isNamed: boolean): boolean {
  const figures = written.match(/\d/g)?.length ?? 0;
  if (figures < 3 || isDate(written) || /^\d+\.\d+$/.test(written)) return false;
  return !isEveryday || (!/^\d{1,3}$/.test(written) && (isNamed || !/^(?:19|20)\d\d(?:[-/]\d\d(?:\d\d)?)?$/.test(written)));
}

function isDate(written: string): boolean {
  const [, first, , second] = /^(\d{1,2})([/.-])(\d{1,2})\2(?:\d{2}|\d{4})$/.exec(written) ?? [];
  return /^(?:19|20)\d\d-\d{2}-\d{2}$/.test(written) || (first !== undefined && Math.min(Number(first), Number(second)) <= 12 && Math.max(Number(first), Number(second)) <= 31);
}

/** `none` where no authority's format fits the label and the number. */
function checkOf(words: string, written: string): 'valid' | 'wrong' | 'none' {
  const name = words.toLowerCase().replace(/[^a-z&]/g, '');
  const plain = plainOf(written);
  const fitting = schemes.filter(({ labels: own, plain: shape }) => own.split(', ').some((one) => name === one || name === `${one}no`) && shape.test(plain));
  if (!fitting.length) return 'none';
  return fitting.some(({ isValid, reserved }) => isValid(plain) && !reserved?.test(plain)) ? 'valid' : 'wrong';
}

/** Numbers that need no label: their grouping and check digit say what they are. */
export function checkedIn(text: string): Found[] {
  const found: Found[] = [];
  for (const { written, plain, isValid, reserved, speaksForItself } of schemes) {
    for (const match of text.matchAll(written)) {
      const number = plainOf(match[0]);
      if (!plain.test(number) || !isValid(number) || isPlaceholder(number) || isHelpline(match[0]) || isPublic.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
      // A run of bare figures is checked by the label alone.
      if (!speaksForItself && /^\d+$/.test(number)) continue;
      found.push({ means: 'record', start: match.index, end: match.index + match[0].length, isPersonal: speaksForItself && !reserved?.test(number) });
    }
  }
  return found;
}

/** `123456789` and `0000`: what people type to show the form of a number. */
export function isPlaceholder(number: string): boolean {
  const figures = number.replace(/\D/g, '');
  return figures.length > 3 && (/^(\d)\1+$/.test(figures) || '01234567890123456789'.includes(figures) || '98765432109876543210'.includes(figures));
}

/** What is left of a number: `ending 482`, `last four 9921`. */
export function partsIn(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(/\b(?:(?:ending|ends)(?: (?:in|with))?|last (?:two|three|four|five|six|[2-6])(?: (?:digits?|figures?|numbers?))?(?: (?:of|on) [^.;:\d]{1,30})?(?: (?:is|are|were|was))?)[: ]+(?:\.{2,3}|…|[x*]+)?(\d[\d ]{1,10}\d)\b(?![.,]?\d| ?(?:%|mg|weeks?|days?|years?|months?|hours?|patients|people|times))/giu)) {
    const isYear = /^(?:19|20)\d\d$/.test(match[1]!);
    const isPeriod = /\b(?:year|years|week|month|quarter|period|season|decade|trial|study|war|march|june|december|september)\s$/i.test(text.slice(0, match.index));
    if (!isPeriod && !(isYear && /^end/i.test(match[0]))) found.push({ means: 'part', start: match.index, end: match.index + match[0].length, isPersonal: false });
  }
  return found;
}

/** Codes of capitals and figures with no label: a sample, a device, a plate. A story has to say whose. */
export function codesIn(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{N}/.#@-])(?:[A-Z]{2,4}[ -]\d{3,7}(?:[-/][A-Z0-9]+| [A-Z]{2}| \d{3,7})?|[A-Z]{1,3}\d?-\d{5,}(?:\/[A-Z0-9]+)?|[A-Z]{1,4}\d{5,}|[A-Z]{1,4}\/\d{2,}\/\d{2,}(?:\/\d+)?)(?![\p{L}\p{N}])/gu)) {
    if (!isCitation(match[0]) && !isBodyAndYear.test(match[0]) && !isModel.test(text.slice(0, match.index))) found.push({ means: 'record', start: match.index, end: match.index + match[0].length, isPersonal: false });
  }
  return found;
}

/** A journal, a guideline or a congress by its letters and its year. */
const isBodyAndYear = /^[A-Z]{2,4} (?:19|20)\d\d$/;

/** What a maker or a seller calls a thing. */
const isModel = /\b(?:models?|versions?|codes?|part|product|catalogue|type|firmware|software|rule|act|bill)\b[^.;]{0,30}$/i;
