import assert from 'node:assert/strict';
import { nounForms, verbForms } from '../rules/reading/inflect';
import { defineLexicon, Terms } from '../rules/reading/lexicon';
import { readParagraph } from '../rules/reading/read-paragraph';
import type { Hit } from '../rules/reading/sentence';

/** Kinds found in a text, with the words they cover. */
function found(text: string, ...lexicons: ReturnType<typeof defineLexicon>[]): string[] {
  const { tokens } = readParagraph(text)[0]!;
  const hits: Hit[][] = tokens.map(() => []);
  new Terms(lexicons).find(tokens, hits);
  return hits.flatMap((list, at) => list.map(({ kind, length }) => `${kind}: ${text.slice(tokens[at]!.start, tokens[at + length - 1]!.end)}`));
}

describe('A lexicon', () => {
  const drinks = defineLexicon('drink', [{ terms: 'tea, tea cup, well-known brew', because: 'test' }]);
  it('finds each term, shorter ones inside longer ones too', () => assert.deepEqual(found('A tea cup.', drinks), ['drink: tea', 'drink: tea cup']));
  it('takes hyphen and space for the same', () => assert.deepEqual(found('a well known brew', drinks), ['drink: well known brew']));
  it('does not reach over punctuation', () => assert.deepEqual(found('a tea, cup', drinks), ['drink: tea']));
  it('finds possessives', () => assert.deepEqual(found('The tea’s colour', drinks), ['drink: tea’s']));
  it('finds plurals when asked', () => assert.deepEqual(found('Two babies', defineLexicon('child', [{ terms: 'baby', forms: 'noun', because: 'test' }])), ['child: babies']));
  it('finds every form of a verb', () => assert.deepEqual(found('He came off it', defineLexicon('stop', [{ terms: 'come off', forms: 'verb', because: 'test' }])), ['stop: came off']));
  it('compares capitals when asked', () => {
    const places = defineLexicon('place', [{ terms: 'ED', exact: true, because: 'test' }]);
    assert.deepEqual(found('Ed went to the ED', places), ['place: ED']);
  });
  it('finds endings, not the bare ending', () => {
    assert.deepEqual(found('simvastatin and statin', defineLexicon('drug', [{ terms: '', endings: 'statin', because: 'test' }])), ['drug: simvastatin']);
  });
});

describe('Inflection', () => {
  for (const [verb, forms] of Object.entries({
    stop: 'stop stops stopped stopping', take: 'take takes took taken taking', carry: 'carry carries carried carrying', halve: 'halve halves halved halving',
    ditch: 'ditch ditches ditched ditching', undergo: 'undergo undergoes underwent undergone undergoing', cancel: 'cancel cancels canceled cancelled canceling cancelling',
    agree: 'agree agrees agreed agreeing', tell: 'tell tells told telling', visit: 'visit visits visited visiting',
  })) it(`of ${verb}`, () => assert.equal(verbForms(verb).join(' '), forms));
  for (const [noun, plural] of Object.entries({ lady: 'ladies', wife: 'wives', brush: 'brushes', policewoman: 'policewomen', boy: 'boys', 'care home': 'care homes', 'midwife': 'midwives' })) {
    it(`of ${noun}`, () => assert.equal(nounForms(noun)[1], plural));
  }
});
