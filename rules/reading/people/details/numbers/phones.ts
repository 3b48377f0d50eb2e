import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import type { Found } from './found';
import { isOwnLine } from './own-lines';
import { phoneCountries, phoneMetadata } from './phone-metadata';

type Country = (typeof phoneCountries)[number];

/** A run of figures with what people put between them. Neither a decimal, nor part of a word, an amount or a sum. */
const run = /(?<![a-z\u00C0-\u024F\d/=$£€₹₦#@_-]|\d[.,])(?<![\d$£€₹₦] )(?:\+|\()?\d(?:[\d \u00A0().\-–‑/]{4,22})\d(?: ?(?:x|ext\.?|extension) ?\d{1,6})?(?![a-z\u00C0-\u024F\d%]|[.,/:-]\d)/gi;
/** A word that can only mean a telephone, before the number or behind it. */
const deviceBefore = /(?<![a-z\u00C0-\u024F])(?:phone|telephone|tel|mobile|mob|cell(?:phone)?|landline|handset|whats ?app|fax|ph|desk|pager|bleep)(?: (?:number|numbers|no|is|was|on|at))*\.?[\s:()]*$/i;
const deviceAfter = /^[\s,(-]*(?:office|mobile|fax|cell|landline|desk)\b/i;
const labelBefore = /(?<![a-z\u00C0-\u024F])(?:signal|text|sms|call(?:s|ed|ing)?|ring(?:s|ing)?|rang|dial(?:s|led)?|phoned|texted|number|no|contact|ext|extension|answering|messages?|reach(?:es|ed)?|registered|h|m|t|p|nok|kin)(?:\s+(?:her|him|them|me|you|his|number|numbers|no|is|was|on|at|from|to|directly|back))*\.?[\s:()]*$/i;
const personalBefore = /(?:\b(?:pt|patient|client|resident|casualty|nok|next of kin|kin|carer)(?:['’]?s)?(?:['’]s)? (?:own |home |work )?(?:phone|mobile|mob|cell|cellphone|number|contact|landline|tel|telephone|whatsapp|fax)(?: (?:number|no))?|\b(?:his|her|their) (?:own |home |new )?(?:mobile|cell|cellphone|phone|landline|whatsapp|telephone|phone number|mobile number|cell number))(?: (?:is|was|number|no|on|number is))*[\s:.]*$/i;

/** Telephone and fax numbers that somebody may answer at home. */
export function phonesIn(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(run)) {
    const [written, start] = trimmed(match[0], match.index);
    const digits = written.replace(/\(0\)/, '').replace(/ ?(?:x|ext).*/i, '').replace(/\D/g, '');
    const before = text.slice(Math.max(0, start - 60), start);
    if (digits.length < 6 || digits.length > 15 || isFigure(written)) continue;
    const isDevice = deviceBefore.test(before) || deviceAfter.test(text.slice(start + written.length));
    const isCalled = /[ ().-]/.test(written) && labelBefore.test(before);
    if (!isPhone(written, digits, isDevice || isCalled) || isHelpline(written) || isOwnLine(text, start, start + written.length)) continue;
    found.push({ means: 'phone', start, end: start + written.length, isPersonal: personalBefore.test(before) && !/\b(?:Dr|Prof|nurse|clinic|office|surgery)\b/.test(text) });
  }
  return found;
}

/** Closing brackets and dashes that are not the number's. */
function trimmed(written: string, index: number): [written: string, start: number] {
  const isOpen = written.startsWith('(') && !written.includes(')');
  return isOpen ? [written.slice(1), index + 1] : [written, index];
}

/** Dates, ranges of years or pages, sums. */
function isFigure(written: string): boolean {
  return /^\d{1,4}\s?[-–/.]\s?\d{1,2}\s?[-–/.]\s?\d{1,4}$/.test(written) || /^\d{1,5}\s?[-–]\s?\d{1,5}$/.test(written) && !/^\d{3}-\d{4}$/.test(written)
    || /^\d{1,3}(?: \d{3})+$/.test(written) && /^[1-9]/.test(written) && /000$/.test(written) || /\d[\s–]+[-–]\s+\d/.test(written);
}

function isPhone(written: string, digits: string, isLabelled: boolean): boolean {
  if (/^(?:\+|00[1-9])/.test(written)) return isAbroad(`+${digits.replace(/^00/, '')}`);
  // The local half of an American number, and what is called a telephone number in so many words.
  if (isLabelled && digits.length >= 7) return true;
  return shapes.some(({ shape, countries }) => shape.test(written) && countries.some((country) => isValid(written, country)));
}

/** How numbers are dialled inside a country; the library then says whether anybody can have this one. */
const shapes: readonly { readonly shape: RegExp; readonly countries: readonly Country[] }[] = [
  { shape: /^\(?0/, countries: ['GB', 'IE', 'AU', 'NZ', 'ZA', 'NG', 'IN'] },
  { shape: /^(?:1[ .-]?)?(?:\(\d{3}\)[ -]?|\d{3}[ .-])\d{3}[ .–-]\d{4}(?: ?(?:x|ext).*)?$/, countries: ['US', 'CA'] },
  { shape: /^[2-9]\d{9}$/, countries: ['US', 'CA', 'IN'] },
  { shape: /^[6-9](?:\d{4}[ -]?\d{5}|\d{2}[ -]?\d{3}[ -]?\d{4}|\d{3}[ -]\d{3}[ -]\d{3})$/, countries: ['IN'] },
];

function isValid(written: string, defaultCountry: Country): boolean {
  const number = parsePhoneNumberFromString(written, { defaultCountry, extract: false }, phoneMetadata);
  return number !== undefined && (number.isValid() || keptForFiction.test(number.number));
}

/** Ofcom and the North American plan keep these for stories, where they stand for somebody's own. */
const keptForFiction = /^\+44(?:7700900|1632960|(?:20|1\d\d)7?9?46)\d{3,4}$|^\+1\d{3}55501\d\d$/;

/** Whoever writes a plus means a telephone; ITU-T E.164 says how long a number can be, and the known plans say it of theirs. */
function isAbroad(number: string): boolean {
  return parsePhoneNumberFromString(number, { extract: false }, phoneMetadata)?.isPossible() ?? /^\+[1-9]\d{7,14}$/.test(number);
}

/**
 * Emergency, crisis and health lines, and numbers free to call, which are an organisation's. 116 123 is Samaritans in Britain and Ireland, 13 11 14 Lifeline in
 * Australia, 1737 a counsellor in New Zealand; 0800, 1800, 1850 and the like are free or shared-cost numbers, 03xx those of British organisations.
 */
export function isHelpline(written: string): boolean {
  const digits = written.replace(/\D/g, '').replace(/^00/, '').replace(/^(?:44|353|61|64|91|27|234)(?=\d{9,10}$)/, '0').replace(/^1(?=\d{10}$)/, '');
  return /^(?:999|112|111|101|105|000|911|988|211|311|811|116\d{3}|1311\d\d|13\d{4}|1737|1799|10111|10177|108|102|104|14416)$/.test(digits)
    || /^0?(?:80[08]|1800|1850|1890|1300|508)\d{3,7}$/.test(digits) || /^0818\d{6}$|^0700\d{6,7}$|^03[0347]\d{8}$|^8(?:00|33|44|55|66|77|88)\d{7}$/.test(digits)
    // South Africa's shared-cost numbers are told from Irish mobiles by their grouping alone.
    || /^086[01][ -]/.test(written);
}
