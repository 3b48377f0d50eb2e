import assert from 'node:assert/strict';
import { compile, findAll } from '../rules/reading/pattern';
import { readParagraph } from '../rules/reading/read-paragraph';

/** The words that a pattern marks in the first sentence of a text. */
function marked(pattern: string, text: string): string[] {
  const sentence = readParagraph(text)[0]!;
  return findAll(compile(pattern), sentence)
    .map((match) => text.slice(sentence.tokens[match.marked.from]!.start, sentence.tokens[match.marked.to - 1]!.end));
}

describe('A pattern', () => {
  const table: [what: string, pattern: string, text: string, expected: string[]][] = [
    ['matches words in order', 'stop the', 'Stop the car, then stop the clock.', ['Stop the', 'stop the']],
    ['compares without case and with straight apostrophes', "don't stop", 'DON’T stop.', ['DON’T stop']],
    ['matches any form of a verb', '~stop', 'He stops. ', ['stops']],
    ['matches a kind', '#you #modal', 'You should rest.', ['You should']],
    ['matches one of several', 'tea|coffee|#number', 'Two teas, one coffee.', ['Two', 'one', 'coffee']],
    ['matches one of several sequences', '(side effect | harm) of', 'A side effect of rest, a harm of none.', ['side effect of', 'harm of']],
    ['lets an element be absent', 'very? good', 'good and very good', ['good', 'very good']],
    ['repeats an element', 'very{1,2} good', 'very very good, good', ['very very good']],
    ['takes the shortest gap', 'from _{0,4} to', 'from here to there to nowhere', ['from here to']],
    ['keeps a gap within its limit', 'from _{0,1} to', 'from here and there to nowhere', []],
    ['keeps a gap within its clause', 'from _{0,4} to', 'from here — and to there', []],
    ['lets a gap cross a comma', 'from _{0,4} to', 'from here, then, to there', ['from here, then, to']],
    ['wants punctuation where a comma stands', 'well , then', 'well, then; well then', ['well, then']],
    ['is held to the start of the sentence', '^ stop', 'Stop. ', ['Stop']],
    ['is held to the end of the sentence', 'stop $', 'stop and stop', ['stop']],
    ['refuses a word that follows', 'stop !the', 'stop the car or stop there', ['stop']],
    ['refuses a word that stands before', '<!not stop', 'not stop, but stop', ['stop']],
    ['refuses a kind that stands before', '<!#not stop', "don't stop; stop", ['stop']],
    ['marks a part of what it matches', 'stop [the car]', 'Please stop the car now.', ['the car']],
    ['divides words at hyphens', 'follow up', 'A follow-up call.', ['follow-up']],
  ];
  for (const [what, pattern, text, expected] of table) it(`${what}: ${pattern}`, () => assert.deepEqual(marked(pattern, text), expected));

  it('that could match anything is refused', () => assert.throws(() => compile('_{0,3} x?'), /must occur/));
  it('with an element that cannot be read is refused', () => assert.throws(() => compile('stop ~'), /cannot be read/));
  it('with a bracket left open is refused', () => assert.throws(() => compile('(stop | go'), /lacks/));
});
