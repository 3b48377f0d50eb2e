/** Checks that catch a wrong digit. Each takes the characters of a number with spaces and hyphens left out. */

/** ISO/IEC 7812-1: payment cards, the Canadian SIN, Ontario's health card, the Australian IHI, the South African ID, IMEI. */
export function hasLuhn(digits: string): boolean {
  const sum = weighted(digits, (value, fromEnd) => {
    const doubled = fromEnd % 2 ? value * 2 : value;
    return doubled > 9 ? doubled - 9 : doubled;
  });
  return sum % 10 === 0;
}

/** The NHS number of England and Wales, the CHI number of Scotland and the H&C number of Northern Ireland: modulus 11, weights 10 to 2. */
export function hasModulus11(digits: string): boolean {
  return weighted(digits, (value, fromEnd) => value * (fromEnd + 1)) % 11 === 0;
}

/** Aadhaar and ABHA. Verhoeff's check adds in the dihedral group of a pentagon, so that it also sees two digits that changed places. */
export function hasVerhoeff(digits: string): boolean {
  let check = 0;
  [...digits].reverse().forEach((digit, place) => {
    let value = Number(digit);
    for (let times = place % 8; times > 0; times--) value = permutation[value]!;
    check = turn(check, value);
  });
  return check === 0;
}

const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Numbers from 5 on are the pentagon's reflections. */
function turn(a: number, b: number): number {
  const angle = a < 5 ? (a + b) % 5 : (a - b + 10) % 5;
  return (a < 5) === (b < 5) ? angle : 5 + angle;
}

/** The Irish PPS number: modulus 23 names the letter. A second letter, nine times its place, counts too. */
export function hasPpsLetter(number: string): boolean {
  const [, digits, letter, second] = /^(\d{7})([A-W])([A-IW])?$/.exec(number) ?? [];
  if (!digits) return false;
  const place = (character: string | undefined): number => (!character || character === 'W' ? 0 : character.charCodeAt(0) - 64);
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (8 - index), 9 * place(second));
  return sum % 23 === place(letter);
}

/** The Australian Medicare card: the ninth digit checks the first eight; the tenth counts issues. */
export function hasMedicareCheck(digits: string): boolean {
  const weights = [1, 3, 7, 9, 1, 3, 7, 9];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 10 === Number(digits[8]);
}

/** British Columbia's PHN: a 9, then eight digits and a check, modulus 11. */
export function hasPhnCheck(digits: string): boolean {
  const weights = [2, 4, 8, 5, 10, 9, 7, 3];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index + 1]), 0);
  return digits.startsWith('9') && (11 - (sum % 11)) === Number(digits[9]);
}

const nhiLetters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** The New Zealand NHI number, as `AAA1234` (modulus 11) or, in the newer form, `AAA12AB`. Letters leave out I and O. */
export function hasNhiCheck(number: string): boolean {
  const values = [...number].map((character) => (/\d/.test(character) ? Number(character) : nhiLetters.indexOf(character) + 1));
  const sum = [7, 6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * values[index]!, 0);
  const check = values[6]!;
  if (/\d$/.test(number)) return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === check;
  return newerModulus - (sum % newerModulus) === check;
}

const newerModulus = 23;

/** ISO 13616: the first four characters go last, letters count from 10, and the whole leaves 1 when divided by 97. */
export function hasIbanCheck(number: string): boolean {
  let rest = 0;
  for (const character of number.slice(4) + number.slice(0, 4)) rest = Number(`${rest}${parseInt(character, 36)}`) % 97;
  return rest === 1;
}

/** ISO 3779 as North America uses it: the ninth of seventeen characters checks the others. */
export function hasVinCheck(number: string): boolean {
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const values = 'A1B2C3D4E5F6G7H8J1K2L3M4N5P7R9S2T3U4V5W6X7Y8Z9';
  const valueOf = (character: string): number => Number(/\d/.test(character) ? character : values[values.indexOf(character) + 1]);
  const sum = weights.reduce((total, weight, index) => total + weight * valueOf(number[index]!), 0) % 11;
  return number[8] === (sum === 10 ? 'X' : String(sum));
}

/** True for a month and a day as they are written in a number: `0229`. */
export function isMonthAndDay(digits: string): boolean {
  const [month, day] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
  return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

function weighted(digits: string, weigh: (value: number, fromEnd: number) => number): number {
  return [...digits].reduce((sum, digit, index) => sum + weigh(Number(digit), digits.length - 1 - index), 0);
}
