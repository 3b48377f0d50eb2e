import assert from 'node:assert/strict';
import type { Draft } from '../rules/index';
import { decadeOf } from '../rules/rewrite/ages';
import { articleFor, replaceWithArticle } from '../rules/rewrite/articles';
import { removeWords } from '../rules/rewrite/remove-words';
import { applyEdits, review, takeMarks } from './support';

/** A text after an edit of the words between `[|` and `|]`. */
function edited(marked: string, edit: (draft: Draft, span: { start: number; end: number }) => { span: { start: number; end: number }; newText: string }): string {
  const { text, spans } = takeMarks(marked);
  return applyEdits(text, [edit(review(text).draft, spans[0]!)]);
}

describe('articles', () => {
  for (const [word, article] of [['organist', 'an'], ['umbrella', 'an'], ['university', 'a'], ['hour', 'an'], ['MRI', 'an'], ['teacher', 'a'], ['one-eyed', 'a'], ['8-year-old', 'an']] as const) {
    it(`says ${article} ${word}`, () => assert.equal(articleFor(word), article));
  }
  it('fit the new words', () => assert.equal(edited('She met an [|organist|] there.', (draft, span) => replaceWithArticle(draft, span, 'patient')), 'She met a patient there.'));
  it('give way to a determiner', () => assert.equal(edited('A [|roofer|] fell.', (draft, span) => replaceWithArticle(draft, span, 'the patient')), 'The patient fell.'));
});

describe('decades', () => {
  it('have a pronoun', () => assert.equal(decadeOf(34, 'her'), 'in her thirties'));
  it('begin with the teens', () => assert.equal(decadeOf(13, 'his'), 'in his teens'));
  it('say nothing of a child', () => assert.equal(decadeOf(6, 'their'), undefined));
  it('end at ninety', () => assert.equal(decadeOf(101, 'her'), 'in her nineties or older'));
});

describe('words taken out', () => {
  const cases: [string, string][] = [
    ['She fell [|on Tuesday|] at home.', 'She fell at home.'],
    ['She fell [|on Tuesday|].', 'She fell.'],
    ['His wife, [|Gwenda|], drove.', 'His wife drove.'],
    ['[|Thelma|], your scan is clear.', 'Your scan is clear.'],
    ['He came ([|bed 4|]) alone.', 'He came alone.'],
  ];
  for (const [before, after] of cases) it(before, () => assert.equal(edited(before, removeWords), after));
});
