import type { Found } from './found';

/**
 * Postcodes that stand for some homes. In Britain fifteen or so, in Ireland and Singapore one, in Canada one side of a street; elsewhere a town or a quarter
 * of it. Formats: Royal Mail, An Post Eircode, Canada Post, USPS, India Post, Australia Post, NZ Post, SA Post Office.
 */
const formats: readonly RegExp[] = [
  /\b(?:GIR ?0AA|[A-PR-UWYZ](?:\d[\dA-HJKPSTUW]?|[A-HK-Y]\d[\dABEHMNPRV-Y]?) ?\d[ABD-HJLNP-UW-Z]{2})\b/g,
  /\b(?:[AC-FHKNPRTV-Y]\d\d|D6W) ?(?=\d{0,3}[A-Z])[0-9AC-FHKNPRTV-Y]{4}\b/g,
  /\b[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d\b/g,
  /\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? \d{5}(?:-\d{4})?\b(?!-?\d)/g,
  /\b(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT),? \d{4}\b/g,
  /\b(?:zip|postal|post) ?code(?:s)?(?: (?:is|was|of|no|number))?:? ?(?:[A-Z]{1,2}\d{1,2}[A-Z]?|\d{3} ?\d{3}|\d{5}(?:-\d{4})?|\d{4})\b|\bzip:? ?\d{4,5}(?:-\d{4})?\b|\bpin(?: ?code)?:? ?[1-9]\d{2} ?\d{3}\b|\bpostcode:? (?:[A-Z]{1,2}\d{1,2}[A-Z]?|\d{3} ?\d{3}|\d{4})\b/gi,
];

/**
 * The three-digit ZIP areas of twenty thousand people or fewer, by the 2000 Census: the rule lets three digits stand only where more people live.
 * 45 CFR 164.514(b)(2)(i)(B); the list is the one that the Department of Health and Human Services published with it.
 */
export const smallZipAreas = '036 059 063 102 203 556 692 790 821 823 830 831 878 879 884 890 893'.split(' ');

const threeDigits = /\bzip(?: ?code)?(?: area)?s?(?: (?:starting|beginning|starts|begins))?(?: (?:with|in|at|is|prefix))?:? ?(\d{3})(?:xx|\*\*|-?__)?(?![\d-])/gi;

export function postcodesIn(text: string): Found[] {
  const found = formats.flatMap((format) => [...text.matchAll(format)]);
  const small = [...text.matchAll(threeDigits)].filter(([, area]) => smallZipAreas.includes(area!));
  return [...found, ...small].map((match): Found => ({ means: 'postcode', start: match.index, end: match.index + match[0].length, isPersonal: false }));
}
