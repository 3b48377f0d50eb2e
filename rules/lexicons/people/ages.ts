import { defineLexicon } from '../../reading/lexicon';

const units = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const teens = ['tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'];
const inWords = [...units.slice(1), ...teens, ...tens.flatMap((ten) => [ten.replace(/y$/, 'ieth'), ...units.slice(1).map((unit) => `${ten} ${unit}`)]), 'hundredth', 'one hundredth'];
const inFigures = Array.from({ length: 110 }, (_, index) => {
  const value = index + 1;
  const isTeen = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${isTeen ? 'th' : ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'}`;
});

/** What tells an age without the word. */
export const ages = [
  defineLexicon('ordinal', [{ terms: [...inWords, ...inFigures].join(', '), because: 'Birthdays and classes are counted by them.' }]),
  defineLexicon('school-stage', [
    {
      terms: `
        kindergarten, kindergartner, kindergartener, kindy, kinder, preschool, pre-school, preschooler, playgroup, playschool, pre-k,
        reception class, infant school, infant class, junior infants, senior infants, nursery class, primary school, junior high,
        middle school, high school, secondary school, grammar school, sixth form, sixth form college, matric, matric year,
        matric exams, transition year, leaving cert, junior cert, gcses, gcse year, a levels, a-levels, as levels, highers, nat 5s,
        lkg, ukg, tenth boards, twelfth boards, board exams, plus two, intermediate, jss1, jss2, jss3, ss1, ss2, ss3, sss3, waec,
        jamb, neco, kcse, kcpe, ncea, hsc, vce, atar, p1, p2, p3, p4, p5, p6, p7, y7, y8, y9, y10, y11, y12, y13, std 5, grade r,
        freshers' week, senior prom, schoolies, o levels, o-levels
      `,
      because: 'Classes and exams of nine countries, each sat at one age.',
    },
  ]),
];
