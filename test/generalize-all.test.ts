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
    ['My patient came in with a cough. He has the Doreen tattoo on his arm and wept.', 'My patient came in with a cough. He has the tattoo on his arm and wept.'],
    ['A man came in with a broken hip. The whole Havlicek family wept.', 'A man came in with a broken hip. The whole family wept.'],
    ['A lady came in with a cough. She wanted a Red Bull and wept.', 'A lady came in with a cough. She wanted a Red Bull and wept.'],
    ['A lady in Room 7 came in with a cough. The Room 7 curtains were shut.', 'A lady on the ward came in with a cough. The curtains were shut.'],
    ['A lady came in with a cough. The twins\' toes were cold.', 'A lady came in with a cough. The children’s toes were cold.'],
    ['The lady on our ward, cot 3, came in with a cough. She wept.', 'The lady on our ward came in with a cough. She wept.'],
    ['A lady came in with a cough. She has three under five and wept.', 'A lady came in with a cough. She has young children and wept.'],
    ['A man came in with chest pain. He had two wives and wept.', 'A man came in with chest pain. He had relatives and wept.'],
    ['Tell himself with the new hip we were asking for him. He was admitted on Friday.', 'Tell himself with the new hip we were asking for him. He was admitted recently.'],
    ['We got your wife into Elm House for her nerves on Friday. You had a broken hip.', 'We got your wife into Elm House for her nerves recently. You had a broken hip.'],
    ['A man came in with chest pain. His record is the one ending 8826 and he wept.', 'A man came in with chest pain. His record is the one ending [number removed] and he wept.'],
    ['A man came in with chest pain. Number 442-7781 wept.', 'A man came in with chest pain. Number [removed] wept.'],
    ['A man came in with chest pain. His budgie, Gordie, yelled at us.', 'A man came in with chest pain. A pet yelled at us.'],
    ['Yesterday it was the chap who came in with a broken hip. He wept.', 'Recently it was the chap who came in with a broken hip. He wept.'],
    ['There is a boy in my practice, Tobias, whose hip was broken. He wept.', 'There is a boy in my practice, whose hip was broken. He wept.'],
    ['Our gorgeous bride-to-be Sabine came in with a broken tooth. She wept.', 'Our gorgeous bride-to-be came in with a broken tooth. She wept.'],
    ['A man came in with chest pain. He sees us every second Thursday.', 'A man came in with chest pain. He sees us regularly.'],
    ['A boy came in with a cough last August. He wept.', 'A boy came in with a cough recently. He wept.'],
    ['A man came in with chest pain. Ten years later he wept.', 'A man came in with chest pain. Years later he wept.'],
    ['A man came in with a broken hip. Forty-one years on the trams and he wept.', 'A man came in with a broken hip. Many years on the trams and he wept.'],
    ['A man came in with a broken hip on Good Friday. He wept.', 'A man came in with a broken hip recently. He wept.'],
    ['A man came in with a broken hip, with his sister the surveyor. He wept.', 'A man came in with a broken hip, with a relative. He wept.'],
    ['A lady, a hundred and one, came in with a cough. She wept.', 'A lady, 90 or older, came in with a cough. She wept.'],
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
