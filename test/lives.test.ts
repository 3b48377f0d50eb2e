import assert from 'node:assert/strict';
import { createReviewer, defaultConfig, defineRule } from '../rules/index';
import type { DetailKind } from '../rules/reading/people/details/detail';
import { detailsOf } from '../rules/reading/people/details/index';
import type { Sentence } from '../rules/reading/sentence';

function read(text: string): readonly Sentence[] {
  let seen: readonly Sentence[] = [];
  const look = defineRule({ id: 'patient-privacy/look', level: 'hint', summary: '', message: '', why: '', examples: [], check: ({ sentences }) => { seen = sentences; } });
  createReviewer([look]).review({ text, format: 'markdown' }, defaultConfig);
  return seen;
}

/** The words of every detail of some kinds, whoever they are told of. */
function wordsOf(text: string, ...kinds: readonly DetailKind[]): string[] {
  return read(text).flatMap((sentence) => detailsOf(sentence)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ from, to }) => text.slice(sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end)));
}

const cases: readonly (readonly [kind: DetailKind, text: string, found: readonly string[]])[] = [
  ['age', 'She is pushing eighty and walks to the pier.', ['pushing eighty']],
  ['age', 'A lad of eight held the torch.', ['eight']],
  ['age', 'A retired organist of 81 came in singing.', ['81']],
  ['age', 'He was born in 1958 and still rows.', ['born in 1958']],
  ['age', 'At 27 his hands began to shake.', ['27']],
  ['age', 'He is not old enough to vote.', ['not old enough to vote']],
  ['age', 'She is in Year 9 and plays the tuba.', ['Year 9']],
  ['age', 'One lady, a hundred and two, sang.', ['a hundred and two']],
  ['age', 'The rate was pushing 80 mmHg.', []],
  ['age', 'Adults aged 65 and over are offered one.', []],
  ['age', 'I was nineteen and new to nights.', []],
  ['time', 'She fell during the eclipse.', ['the eclipse']],
  ['time', 'He came the night the bridge closed.', ['the night the bridge closed']],
  ['time', 'She is in resus as I type.', ['as I type']],
  ['circumstance', 'He arrested in resus and we got him back.', []],
  ['circumstance', 'She was arrested at the gate.', ['was arrested']],
  ['place', 'She swore at me in Swiss German.', []],
  ['name', 'The cath lab was full. Cath lab staff ran.', []],
  ['time', 'Halve the tablets till Friday and ring us.', []],
  ['time', 'The ulcer was gone by Easter.', ['Easter']],
  ['time', 'Ring the desk on 07 555 0142 and ask for me.', []],
  ['rare', 'She has arthrogryposis and a loud laugh.', ['arthrogryposis']],
  ['rare', 'The twins were craniopagus.', ['craniopagus']],
  ['rare', 'He has homocystinuria and a bus pass.', ['homocystinuria']],
  ['rare', 'Bilateral phocomelia, and she paints.', ['phocomelia']],
  ['rare', 'He was bitten in May; it was rabies.', ['rabies']],
  ['rare', 'Their boy has Kettlewell syndrome.', ['Kettlewell syndrome']],
  ['rare', 'It was an amniotic fluid embolism.', ['amniotic fluid embolism']],
  ['recognisable', 'I have seen it once in thirty years.', ['seen it once in thirty years']],
  ['recognisable', 'It is so rare it has no ICD code.', ['so rare', 'no ICD code']],
  ['recognisable', 'There are about forty of them in the country.', ['There are about forty of them in the country']],
  ['rare', 'She has haematuria, osteoarthritis, a lipoma and a poor prognosis.', []],
  ['rare', 'He had anaemia and a cardiomyopathy.', []],
  ['rare', 'His Crohn’s disease is quiet.', []],
  ['rare', 'He came for his rabies jab.', []],
  ['rare', 'Grandma Ngoma made nyama choma.', []],
  ['rare', 'The diploma hung by the stoma bags.', []],
  ['occupation', 'She fixes tractors for a living.', ['fixes tractors for a living']],
  ['occupation', 'He plays the bodhrán in a pub band.', ['plays the bodhrán in a pub band']],
  ['occupation', 'Our postmistress has a new knee.', ['postmistress']],
  ['occupation', 'Our receptionist has a new knee.', []],
  ['occupation', 'I mend cannulas for a living.', []],
  ['family', 'She lives alone with her cat.', ['lives alone']],
  ['family', 'He is the eldest of nine.', ['eldest of nine']],
  ['family', 'She has three under five.', ['three under five']],
  ['recognisable', 'He swallowed a war medal.', ['swallowed a war medal']],
  ['recognisable', 'She was kicked by a camel.', ['kicked by a camel']],
  ['recognisable', 'He fell off a ladder.', []],
  ['rare', 'She is the only woman on the island with one.', ['the only woman on the island with one']],
  ['look', 'He had a broad Glasgow accent and a cough.', ['a broad Glasgow accent']],
  ['look', 'She has a gold tooth and a temper.', ['a gold tooth']],
  ['origin', 'He is a Tongan deacon.', ['Tongan']],
  ['origin', 'She speaks only Tigrinya.', ['speaks only Tigrinya']],
  ['origin', 'He has German measles.', []],
  ['circumstance', 'He is sleeping in his van.', ['sleeping in his van']],
  ['circumstance', 'He arrested twice.', []],
  ['belonging', 'A neighbour has his two blind ferrets.', ['his two blind ferrets']],
  ['words', 'He wrote: “Tell the tide I am late.”', ['Tell the tide I am late']],
  ['words', '“Mind the step, love,” he said.', []],
];

describe('what tells one life from another', () => {
  for (const [kind, text, found] of cases) it(`${found.length ? `reads ${found.join(', ')} as ${kind}` : `reads no ${kind}`} in “${text}”`, () => assert.deepEqual(wordsOf(text, kind), found));
});
