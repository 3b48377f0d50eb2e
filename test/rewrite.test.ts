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
  it('end at ninety', () => assert.equal(decadeOf(101, 'her'), '90 or older'));
});

describe('A detail of a patient gives way, nearest first:', () => {
  const cases: [rule: string, before: string, ...after: string[]][] = [
    ['exact-age', 'My patient, a 34-year-old teacher, came in with chest pain. She wept.', 'My patient, a teacher in her thirties, came in with chest pain. She wept.', 'My patient, a teacher, came in with chest pain. She wept.'],
    ['exact-age', 'We admitted a 22yo with a swollen leg last night. He wept.', 'We admitted a patient in his twenties with a swollen leg last night. He wept.', 'We admitted an adult with a swollen leg last night. He wept.'],
    ['exact-age', 'My patient, a 2-year-old, came in with a cough. His mum wept.', 'My patient, a toddler, came in with a cough. His mum wept.', 'My patient, a child, came in with a cough. His mum wept.'],
    ['exact-age', 'I saw an 8-year-old girl in clinic with a cough. She wept.', 'I saw a school-age girl in clinic with a cough. She wept.', 'I saw a girl in clinic with a cough. She wept.'],
    ['exact-age', 'My patient, aged 93, came in with a cough. She wept.', 'My patient, 90 or older, came in with a cough. She wept.', 'My patient came in with a cough. She wept.'],
    ['date-of-care', '2/ Tuesday night, a man came in with a broken wrist. He cried.', '2/ One night, a man came in with a broken wrist. He cried.', '2/ Recently, a man came in with a broken wrist. He cried.', '2/ A man came in with a broken wrist. He cried.'],
    ['date-of-care', 'She was admitted to our NHS ward on 3 March with pneumonia.', 'She was admitted to our NHS ward in spring with pneumonia.', 'She was admitted to our NHS ward recently with pneumonia.', 'She was admitted to our NHS ward with pneumonia.'],
    ['date-of-care', 'She was admitted on the second Sunday in January with pneumonia.', 'She was admitted recently with pneumonia.', 'She was admitted with pneumonia.'],
    ['date-of-care', 'She was admitted at 3 am with pneumonia.', 'She was admitted in the night with pneumonia.', 'She was admitted with pneumonia.'],
    ['place-of-care', 'A lady from Nether Poole came in off the beach with a broken wrist.', 'A lady from a coastal town came in off the beach with a broken wrist.', 'A lady from a small town came in off the beach with a broken wrist.', 'A lady came in off the beach with a broken wrist.'],
    ['place-of-care', 'A lady came in from Oak Row School with a broken wrist.', 'A lady came in from a local school with a broken wrist.', 'A lady came in with a broken wrist.'],
    ['place-of-care', 'My patient in bed 12 asked for his dog.', 'My patient on the ward asked for his dog.', 'My patient asked for his dog.'],
    ['occupation-or-role', 'A retired roofer came in with chest pain. He hummed.', 'A patient who used to do physical work came in with chest pain. He hummed.', 'A patient came in with chest pain. He hummed.'],
    ['occupation-or-role', 'The lady in bed 4, a retired roofer, was admitted with pneumonia.', 'The lady in bed 4, who used to do physical work, was admitted with pneumonia.', 'The lady in bed 4 was admitted with pneumonia.'],
    ['occupation-or-role', 'I saw a man in clinic whose hip hurt. He was an umpire for years.', 'I saw a man in clinic whose hip hurt. He worked locally for years.'],
    ['exact-age', 'A retired organist of 81 came in with a broken hip. She sang.', 'A retired organist in her eighties came in with a broken hip. She sang.', 'A retired organist came in with a broken hip. She sang.'],
    ['family-detail', 'A lady came in on Friday and told me that her twin was coming for tea.', 'A lady came in on Friday and told me that a relative was coming for tea.'],
    ['family-detail', 'A man came in with his brother, and his hip hurt.', 'A man came in with a relative, and his hip hurt.', 'A man came in, and his hip hurt.'],
    ['name', 'We admitted a lady with pneumonia. Mrs Pilbeam told me that she sings.', 'We admitted a lady with pneumonia. She told me that she sings.', 'We admitted a lady with pneumonia. The patient told me that she sings.'],
    ['exact-age', 'I saw a 34 yo Corsican in clinic with a swollen leg. He wept.', 'I saw a Corsican in clinic with a swollen leg. He wept.'],
    ['exact-age', 'My patient, a lovely gent, 83, boots on, came in with a cough. He wept.', 'My patient, a lovely gent, in his eighties, boots on, came in with a cough. He wept.', 'My patient, a lovely gent, boots on, came in with a cough. He wept.'],
    ['date-of-care', 'You came in on Friday with a cough, and I see you are down for your scan on Monday.', 'You came in recently with a cough, and I see you are down for your scan on Monday.', 'You came in with a cough, and I see you are down for your scan on Monday.'],
    ['date-of-care', 'My patient wheeled herself out in June and wept.', 'My patient wheeled herself out recently and wept.', 'My patient wheeled herself out and wept.'],
    ['place-of-care', 'A lady from Nottingham came in with a broken wrist.', 'A lady from a big city came in with a broken wrist.', 'A lady came in with a broken wrist.'],
    ['place-of-care', 'My patient, who lives in Nether Poole, came in with a broken wrist.', 'My patient, who lives in a small town, came in with a broken wrist.', 'My patient came in with a broken wrist.'],
    ['name', 'My patient came in with a cough. She told me that Mrs Pilbeam’s been away.', 'My patient came in with a cough. She told me that she’s been away.', 'My patient came in with a cough. She told me that the patient’s been away.'],
    ['name', 'A lady came in with a cough. She had come with Gwenda and wept.', 'A lady came in with a cough. She had come with somebody and wept.'],
    ['name', 'Hello Tess B., your scan was clear when we saw you on Friday.', 'Hello, your scan was clear when we saw you on Friday.'],
    ['name', 'Good afternoon Captain Bello. Your hip was broken when we saw you on Friday.', 'Good afternoon. Your hip was broken when we saw you on Friday.'],
    ['name', 'Kia ora Ana! Your hip was broken when we saw you on Friday.', 'Kia ora! Your hip was broken when we saw you on Friday.'],
    ['name', 'Thank you Bernadette, it’s lovely that your hip is better since we saw you on Friday.', 'Thank you, it’s lovely that your hip is better since we saw you on Friday.'],
    ['place-of-care', 'Your tooth was broken when we saw you on Friday, the one in chair 2.', 'Your tooth was broken when we saw you on Friday, the one in the chair.'],
    ['family-detail', 'Your hip was broken when we saw you on Friday. We gave you your stepson’s Ventolin.', 'Your hip was broken when we saw you on Friday. We gave you a relative’s Ventolin.'],
    ['name', 'Dear Mrs Pilbeam, your scan was clear when we saw you on Friday.', 'Hello, your scan was clear when we saw you on Friday.'],
  ];
  for (const [rule, before, ...after] of cases) {
    it(before, () => {
      const finding = review(before).findings.find((other) => other.rule === `patient-privacy/${rule}`);
      assert.deepEqual(finding?.fixes.filter(({ needsInput }) => !needsInput).map(({ edits }) => applyEdits(before, edits)), after);
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
