import assert from 'node:assert/strict';
import { generalizeAll, runToEnd } from '../rules/index';
import type { Generalization } from '../rules/index';
import { applyEdits, composeEdits } from '../rules/rewrite/compose-edits';
import { review, reviewer } from './support';
import { faults, texts, withoutSlots } from './rewrites';

function generalized(text: string, format: 'markdown' | 'plain' = 'markdown'): string {
  return applyEdits(text, runToEnd(generalizeAll(reviewer, review(text, format))));
}

describe('All details of patients in one go', () => {
  const cases: [before: string, after: string][] = [
    ['Mrs Pilbeam, a 47-year-old churchwarden from Little Ansty, came in with chest pain. She hummed.', 'A patient in her forties from a small town came in with chest pain. She hummed.'],
    ['A 34-year-old roofer from Little Ansty came in with chest pain. He hummed.', 'A patient in his thirties from a small town came in with chest pain. He hummed.'],
    ['His wife Ilse drove him in on Friday, and his sister sat by bed 4. He was admitted.', 'A relative drove him in recently, and a relative sat on the ward. He was admitted.'],
  ];
  for (const [before, after] of cases) it(before, () => assert.equal(generalized(before), after));

  it('leave none that has a rewrite of its own', () => {
    for (const { name, text, format } of texts) {
      const left = withoutSlots(review(generalized(text, format), format));
      assert.deepEqual(left.map(({ rule }) => rule), [], `${name}: ${text}`);
    }
  });
  it('leave correct English', () => {
    for (const { name, text, format } of texts) {
      const after = generalized(text, format);
      for (const [pattern, fault] of faults) if (!pattern.test(text)) assert.doesNotMatch(after, pattern, `${name}: ${fault}`);
    }
  });
  it('say which rule asks for each edit, and touch nothing else', () => {
    for (const { text, format } of texts) {
      const before = review(text, format);
      const edits = runToEnd(generalizeAll(reviewer, before));
      if (!withoutSlots(before).length) assert.deepEqual(edits, []);
      edits.forEach(({ span, rules }, index) => {
        assert.ok(span.start <= span.end && span.end <= (edits[index + 1]?.span.start ?? text.length));
        assert.ok(rules.length > 0 && rules.every((rule) => rule.startsWith('patient-privacy/')));
      });
    }
  });
});

describe('Edits of edits', () => {
  const edit = (start: number, end: number, newText: string): Generalization => ({ span: { start, end }, newText, rules: ['patient-privacy/name'] });
  const join = (made: readonly Generalization[], joined: Pick<Generalization, 'span' | 'newText'>): Generalization => ({ ...joined, rules: made.flatMap(({ rules }) => rules) });
  const cases: [string, Generalization[], Generalization[], count: number][] = [
    ['stand apart where they do not touch', [edit(0, 3, 'A')], [edit(5, 7, 'BBB')], 2],
    ['become one where the second is in the first', [edit(2, 4, 'XYZ')], [edit(3, 4, '')], 1],
    ['become one where the second reaches over the first', [edit(2, 4, 'XYZ')], [edit(1, 7, 'Q')], 1],
    ['become one where the second joins two', [edit(0, 2, 'P'), edit(6, 8, 'RR')], [edit(0, 6, '-')], 1],
  ];
  for (const [name, first, then, count] of cases) {
    it(name, () => {
      const text = '0123456789';
      const all = composeEdits(text, first, then, join);
      assert.equal(applyEdits(text, all), applyEdits(applyEdits(text, first), then));
      assert.equal(all.length, count);
    });
  }
});
