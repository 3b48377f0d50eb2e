import {
  hasIbanCheck, hasLuhn, hasMedicareCheck, hasModulus11, hasNhiCheck, hasPhnCheck, hasPpsLetter, hasVerhoeff, hasVinCheck, isMonthAndDay,
} from './check-digits';

/** How an authority writes a number that it gives to one person, and how such a number is told from a slip. */
export interface Scheme {
  readonly name: string;
  /** As it is grouped in writing. Short of a label, only this is recognised. */
  readonly written: RegExp;
  /** The characters with spaces, hyphens and slashes left out. */
  readonly plain: RegExp;
  readonly isValid: (plain: string) => boolean;
  /** Words that name it, comma-separated, lower case. Without spaces, hyphens and full stops. */
  readonly labels: string;
  /** Numbers that are never given to anybody: ranges for tests and examples. */
  readonly reserved?: RegExp;
  /** False where chance or another kind of number makes the same shape too often to be recognised with no label. */
  readonly speaksForItself: boolean;
}

const always = (): boolean => true;

/**
 * Formats and checks as the authorities publish them: the NHS Data Dictionary (NHS number), Public Health Scotland (CHI), Revenue (PPS number), the Social
 * Security Administration and CMS (SSN, MBI), ISO/IEC 7812 and 13616, HISO 10046:2023 (NHI), Services Australia (Medicare, IHI), UIDAI and NHA (Aadhaar, ABHA),
 * Home Affairs of South Africa (ID), RAMQ, and the ministries of Ontario and British Columbia.
 */
export const schemes: readonly Scheme[] = [
  {
    name: 'NHS number', labels: 'nhs, nhsno, nhsnumber, chi, chino, chinumber, hc, h&c, healthandcare', speaksForItself: true,
    written: /(?<![\d+-] ?)\d{3} \d{3} \d{4}(?![ -]?\d)/g, plain: /^\d{10}$/, isValid: hasModulus11, reserved: /^999/,
  },
  {
    name: 'National Insurance number', labels: 'ni, nino, nino, nationalinsurance', speaksForItself: true,
    written: /\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g, plain: /^[A-Z]{2}\d{6}[A-D]$/, isValid: always,
  },
  {
    name: 'UK driving licence', labels: 'drivinglicence, driverslicence', speaksForItself: true,
    written: /\b[A-Z]{2,5}9{0,3}\d[0156]\d(?:0[1-9]|[12]\d|3[01])\d[A-Z][A-Z9][0-9A-Z][A-Z]{2}\b/g, plain: /^[A-Z][A-Z9]{4}\d{6}[A-Z][A-Z9][0-9A-Z]{3}$/, isValid: always,
  },
  {
    name: 'PPS number', labels: 'pps, ppsn, ppsno, ppsnumber', speaksForItself: true,
    written: /\b\d{7}[A-W][A-IW]?\b/g, plain: /^\d{7}[A-W][A-IW]?$/, isValid: hasPpsLetter,
  },
  {
    name: 'Social Security number', labels: 'ssn, socialsecurity, social', speaksForItself: true,
    written: /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g, plain: /^\d{9}$/, isValid: (digits) => !/^(?:000|666|9)|^...00|0000$/.test(digits),
  },
  {
    name: 'Medicare beneficiary identifier', labels: 'mbi, medicare', speaksForItself: true,
    written: /\b[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}\b/g,
    plain: /^[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/, isValid: always,
  },
  {
    name: 'Social Insurance Number', labels: 'sin, socialinsurance', speaksForItself: true,
    written: /(?<![\d+-] ?)[1-9]\d{2}([ -])\d{3}\1\d{3}(?![ -]?\d)/g, plain: /^[1-9]\d{8}$/, isValid: hasLuhn,
  },
  {
    name: 'Ontario health card', labels: 'ohip, hcn, healthcard, healthnumber, healthcardnumber', speaksForItself: true,
    written: /(?<![\d+-] ?)\d{4}[ -]\d{3}[ -]\d{3}(?:[ -]?[A-Z]{2})?\b(?![ -]?\d)/g, plain: /^\d{10}(?:[A-Z]{2})?$/, isValid: (plain) => hasLuhn(plain.slice(0, 10)),
  },
  {
    name: 'RAMQ number', labels: 'ramq, nam, healthinsurance', speaksForItself: true,
    written: /\b[A-Z]{4}[ -]?\d{4}[ -]?\d{4}\b/g, plain: /^[A-Z]{4}\d{8}$/,
    // A woman's month of birth is written with 50 added.
    isValid: (plain) => isMonthAndDay(`${String(Number(plain.slice(6, 8)) % 50).padStart(2, '0')}${plain.slice(8, 10)}`),
  },
  { name: 'PHN', labels: 'phn, personalhealth, carecard', speaksForItself: false, written: /(?<![\d+-] ?)9\d{3} \d{3} \d{3}(?![ -]?\d)/g, plain: /^9\d{9}$/, isValid: hasPhnCheck },
  {
    name: 'Medicare card', labels: 'medicare, medicarecard', speaksForItself: true,
    written: /(?<![\d+-] ?)[2-6]\d{3} \d{5} \d(?:[ -/]\d)?(?!\d)/g, plain: /^[2-6]\d{9,10}$/, isValid: hasMedicareCheck,
  },
  { name: 'IHI', labels: 'ihi, healthcareidentifier', speaksForItself: true, written: /(?<!\d)80036\d ?\d{2} ?\d{4} ?\d{4}(?!\d)|(?<!\d)8003 6\d{3} \d{4} \d{4}(?!\d)/g, plain: /^80036\d{11}$/, isValid: hasLuhn },
  {
    name: 'NHI number', labels: 'nhi', speaksForItself: false, reserved: /^Z/,
    written: /\b[A-HJ-NP-Z]{3} ?(?:\d{4}|\d{2}[A-HJ-NP-Z]{2})\b/g, plain: /^[A-HJ-NP-Z]{3}(?:\d{4}|\d{2}[A-HJ-NP-Z]{2})$/, isValid: hasNhiCheck,
  },
  {
    name: 'Aadhaar', labels: 'aadhaar, aadhar, adhaar, adhar, uid, uidai', speaksForItself: true,
    written: /(?<![\d+-] ?)[2-9]\d{3}([ -])\d{4}\1\d{4}(?![ -]?\d)/g, plain: /^[2-9]\d{11}$/, isValid: hasVerhoeff,
  },
  { name: 'ABHA number', labels: 'abha, abhaid, healthid', speaksForItself: true, written: /(?<![\d-])\d{2}-\d{4}-\d{4}-\d{4}(?![\d-])/g, plain: /^\d{14}$/, isValid: always },
  { name: 'PAN', labels: 'pan, pancard', speaksForItself: true, written: /\b[A-Z]{3}[ABCFGHLJPT][A-Z]\d{4}[A-Z]\b/g, plain: /^[A-Z]{5}\d{4}[A-Z]$/, isValid: always },
  {
    name: 'South African ID', labels: 'id, said, rsaid, idbook, identity', speaksForItself: true,
    written: /(?<![\d+-] ?)\d{6} ?\d{4} ?[01][89]\d(?!\d)/g, plain: /^\d{13}$/, isValid: (digits) => isMonthAndDay(digits.slice(2)) && /^.{10}[01]/.test(digits) && hasLuhn(digits),
  },
  { name: 'NIN', labels: 'nin, nationalidentity', speaksForItself: false, written: /(?<!\d)\d{11}(?!\d)/g, plain: /^\d{11}$/, isValid: always },
  {
    name: 'payment card', labels: 'card, creditcard, debitcard, cc', speaksForItself: true,
    written: /(?<![\d.+-] ?)(?:[2-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{1,7}|3[47]\d{2}([ -]?)\d{6}\2\d{5}|3[068]\d{2}([ -]?)\d{6}\3\d{4})(?![ -]?\d)/g, plain: /^[1-9]\d{11,18}$/, isValid: hasLuhn,
  },
  { name: 'IBAN', labels: 'iban', speaksForItself: true, written: /\b[A-Z]{2}\d{2}(?: ?[0-9A-Z]{4}){2,7}(?: ?[0-9A-Z]{1,3})?\b/gi, plain: /^[A-Z]{2}\d{2}[0-9A-Z]{10,30}$/, isValid: hasIbanCheck },
  { name: 'VIN', labels: 'vin, chassis', speaksForItself: true, written: /\b(?=[A-Z]*\d)(?=\d*[A-Z])[A-HJ-NPR-Z0-9]{17}\b/g, plain: /^[A-HJ-NPR-Z0-9]{17}$/, isValid: hasVinCheck },
  { name: 'IMEI', labels: 'imei', speaksForItself: false, written: /(?<!\d)\d{15}(?!\d)/g, plain: /^\d{15}$/, isValid: hasLuhn },
];

/** What a number is compared as. */
export function plainOf(written: string): string {
  return written.replace(/[\s\-‑–/.()]/g, '').toUpperCase();
}
