import assert from 'node:assert/strict';
import { readParagraph } from '../rules/reading/read-paragraph';

/** The words of every hit of some kinds. */
function wordsOf(prose: string, ...kinds: readonly string[]): string[] {
  return readParagraph(prose).flatMap(({ tokens, hits }) => hits.flatMap((list, at) => list.filter((hit) => kinds.includes(hit.kind))
    .map((hit) => prose.slice(tokens[at]!.start, tokens[at + hit.length - 1]!.end))));
}

describe('ages', () => {
  const ages: [string, string[]][] = [
    ['She is a 34-year-old piano tuner.', ['34-year-old']],
    ['34F with a cough; the next was a 6 week old.', ['34F', '6 week old']],
    ['A lad aged nineteen and a man who turned 70.', ['aged nineteen', 'turned 70']],
    ["She's 91 next month.", ['91 next month']],
    ['Born a 33-weeker, now six and a half.', ['33-weeker', 'six and a half']],
    ['Forty people sat for 34 minutes on 5 chairs.', []],
    ['Take 2 tablets every 6 hours for 10 days.', []],
  ];
  for (const [prose, expected] of ages) it(`finds ${expected.length ? expected.join(', ') : 'none'} in “${prose}”`, () => assert.deepEqual(wordsOf(prose, 'age'), expected));

  it('finds a bare age between commas', () => assert.deepEqual(wordsOf('My neighbour, forty-four, fell.', 'bare-age'), ['forty-four']));
  it('finds decades and thresholds', () => assert.deepEqual(wordsOf('A man in his late sixties, and vaccines for the over 75s.', 'age-band'), ['in his late sixties', 'over 75s']));
});

describe('dates and times', () => {
  const dates: [string, string, string[]][] = [
    ['date', 'Seen on 3 March, then the 14th, then 11/3/24.', ['3 March', 'the 14th', '11/3/24']],
    ['date', 'The 21st century began; the 5th dose is due; march on.', []],
    ['weekday', 'Last Tuesday, and Saturday teatime, and Tuesday fortnight.', ['Last Tuesday', 'Tuesday', 'Saturday teatime', 'Tuesday fortnight']],
    ['weekday', 'We are shut on Mondays and every Friday.', []],
    ['clock-time', 'At ten to four, at 2.40 this morning, at 0240 and at 3:07 a.m.', ['ten to four', '2.40 this morning', '0240', '3:07 a.m.']],
    ['clock-time', 'Ten to four weeks later the ratio was 1:20 and the score 3.15.', []],
    ['recent-day', 'Last night, this morning, and three days ago.', ['Last night', 'this morning', 'three days ago']],
    ['month', 'You may march in May.', ['May']],
  ];
  for (const [kind, prose, expected] of dates) {
    it(`reads ${expected.length ? expected.join(', ') : 'none'} as ${kind} in “${prose}”`, () => assert.deepEqual(wordsOf(prose, kind), expected));
  }
});
