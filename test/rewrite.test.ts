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

describe('A detail of a patient gives way:', () => {
  const cases: [string, string, string][] = [
    ['date-of-care', '2/ Tuesday night, a man came in with a broken wrist. He cried.', '2/ A man came in with a broken wrist. He cried.'],
    ['date-of-care', 'She was admitted on the second Sunday in January with pneumonia.', 'She was admitted with pneumonia.'],
    ['place-of-care', 'A lady came in from Oak Row School with a broken wrist.', 'A lady came in from a local school with a broken wrist.'],
    ['occupation-or-role', 'I saw a man in clinic whose hip hurt. He was an umpire for years.', 'I saw a man in clinic whose hip hurt. He worked locally for years.'],
    ['occupation-or-role', 'The lady in bed 4, a weaver, was admitted with pneumonia.', 'The lady in bed 4 was admitted with pneumonia.'],
    ['exact-age', 'We admitted a 22yo with a swollen leg last night. He wept.', 'We admitted an adult with a swollen leg last night. He wept.'],
    ['name', 'Dear Mrs Pilbeam, your scan was clear when we saw you on Friday.', 'Hello, your scan was clear when we saw you on Friday.'],
  ];
  for (const [rule, before, after] of cases) {
    it(after, () => {
      const finding = review(before).findings.find((other) => other.rule === `patient-privacy/${rule}`);
      assert.equal(applyEdits(before, finding?.fixes[0]?.edits ?? []), after);
    });
  }
  it('nothing where a country or a state is told', () => {
    const { findings } = review('A man from Chile came in with chest pain. His scan was done in Queensland.');
    assert.deepEqual(findings.filter(({ rule }) => rule === 'patient-privacy/place-of-care'), []);
  });
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
