import assert from 'node:assert/strict';
import { readParagraph } from '../rules/reading/read-paragraph';
import { hitsOf } from '../rules/reading/sentence';
import { numberValue } from '../rules/reading/values/numbers';

function values(text: string, ...kinds: string[]): string[] {
  const sentence = readParagraph(text)[0]!;
  return hitsOf(sentence, ...kinds).map(({ at, hit }) => text.slice(sentence.tokens[at]!.start, sentence.tokens[at + hit.length - 1]!.end));
}

describe('Numbers', () => {
  const table: [kind: string, text: string, expected: string[]][] = [
    ['number', 'thirty-one people', ['thirty-one', 'one']],
    ['number', 'about 1,200 or 2.5', ['1,200', '2.5']],
    ['number', 'two hundred and six', ['two hundred and six', 'six']],
    ['percent', 'down 12.5 percent, or 40%, or 5–10%, or ten per cent', ['12.5 percent', '40%', '5–10%', 'ten per cent']],
    ['percent', 'five tablets per day', []],
    ['fraction', 'one in ten, nine out of 10, half, two thirds, a fifth', ['one in ten', 'nine out of 10', 'half', 'two thirds', 'a fifth']],
    ['fraction', 'three of the nine, two in 2019, one in March, the third floor', []],
    ['multiple', 'doubles, 2x, three times, fivefold', ['doubles', '2x', 'three times', 'fivefold']],
    ['money', '£900, 60 bucks, $411 billion', ['£900', '60 bucks', '$411']],
  ];
  for (const [kind, text, expected] of table) it(`${kind} in “${text}”`, () => assert.deepEqual(values(text, kind), expected));
  for (const [text, value] of [['thirty-one', 31], ['two hundred and six', 206], ['1,200', 1200], ['three million', 3e6], ['12k', 12000]] as const) {
    it(`${text} is ${value}`, () => {
      const { tokens } = readParagraph(text)[0]!;
      assert.equal(numberValue(tokens, 0, tokens.length), value);
    });
  }
});
