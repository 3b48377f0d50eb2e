import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { lensesFor } from '../server/code-lens';
import { createReviewer, defaultConfig, hoverFor, catalog, tellRisk } from '../rules/index';
import type { Config, Review } from '../rules/index';
import { levelOf, peopleWhoFit, reliefFor } from '../rules/reading/risk/estimate';
import type { Factor } from '../rules/reading/risk/factors';
import { areas, shares } from '../rules/reading/risk/figures';
import { riskLevels } from '../rules/index';

const reviewer = createReviewer();
const read = (text: string, config: Partial<Config> = {}): Review => reviewer.review({ text, format: 'markdown' }, { ...defaultConfig, ...config });
const factor = (aspect: string, share: number, more: Partial<Factor> = {}): Factor =>
  ({ aspect, share, isDirect: false, span: { start: 0, end: 1 }, says: `a ${aspect}`, named: `the ${aspect}`, words: aspect, ...more });

/** Every detail that the property tests choose from. */
const pool: readonly Factor[] = [
  factor('age', 0.0125), factor('age', 0.12, { words: '' }), factor('sex', 0.5, { words: '' }), factor('time', 1 / 365), factor('time', 0.5, { words: 'years' }),
  factor('place', 1, { area: 300_000 }), factor('place', 1, { area: 1_000, words: 'hamlet' }), factor('occupation', 0.01), factor('occupation', 0.1, { words: 'student' }),
  factor('family', 0.5), factor('family', 0.01, { words: 'twins' }), factor('tattoo', 0.1), factor('name', 1, { isDirect: true }),
];

/** Figures from 0 to below 1, the same in every run. */
function createDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function choose(dice: () => number): Factor[] {
  return pool.filter(() => dice() < 0.4);
}

describe('The combined risk', () => {
  it('never falls with one detail more', () => {
    const dice = createDice(7);
    for (let round = 0; round < 500; round++) {
      const some = choose(dice);
      for (const more of pool) {
        assert.ok(peopleWhoFit([...some, more], 1_000_000) <= peopleWhoFit(some, 1_000_000));
        assert.ok(riskLevels.indexOf(levelOf([...some, more], 1_000_000)) >= riskLevels.indexOf(levelOf(some, 1_000_000)));
      }
    }
  });

  it('does not depend on the order of details', () => {
    const dice = createDice(11);
    for (let round = 0; round < 200; round++) {
      const some = choose(dice);
      const other = [...some].sort(() => dice() - 0.5);
      assert.equal(levelOf(other, 1_000_000), levelOf(some, 1_000_000));
      assert.equal(reliefFor(other, 1_000_000)?.level, reliefFor(some, 1_000_000)?.level);
    }
  });

  it('is lower without what it says would lower it', () => {
    const dice = createDice(13);
    for (let round = 0; round < 300; round++) {
      const some = choose(dice);
      const relief = reliefFor(some, 1_000_000);
      if (!relief) continue;
      const left = some.filter(({ aspect }) => !relief.without.some((gone) => gone.aspect === aspect));
      assert.equal(levelOf(left, 1_000_000), relief.level);
      assert.ok(riskLevels.indexOf(relief.level) < riskLevels.indexOf(levelOf(some, 1_000_000)));
    }
  });

  it('follows the worked example of its page', () => {
    const [town, age, sex] = [factor('place', 1, { area: 12_000 }), factor('age', 0.0125), factor('sex', 0.5)];
    assert.equal(Math.round(peopleWhoFit([town, age, sex], 1_000_000)), 75);
    assert.equal(read('Last Tuesday a 47-year-old churchwarden from Nether Poole came in with chest pain. He had walked.').risk.level, 'high');
    assert.equal(read('A man in his forties came in with chest pain. He had walked.').risk.level, 'low');
  });

  it('of a draft is that of its sentences in any order', () => {
    const parts = ['I saw a 47-year-old man in clinic on Tuesday.', 'My patient in bed 4 is a thatcher from Nether Poole.', 'He was brought in by his twin brother.'];
    const levels = [[0, 1, 2], [2, 1, 0], [1, 2, 0]].map((order) => read(order.map((at) => parts[at]).join(' ')).risk.level);
    assert.deepEqual(levels, ['high', 'high', 'high']);
  });

  it('grows from word to word of a story', () => {
    const stories = [
      'I saw a man in clinic. He was tired.', 'I saw a man in clinic on Tuesday. He was tired.', 'I saw a 61-year-old man in clinic on Tuesday. He was tired.',
      'I saw a 61-year-old thatcher in clinic on Tuesday. He was tired.',
    ];
    assert.deepEqual(stories.map((text) => read(text).risk.level), ['low', 'low', 'raised', 'high']);
  });

  it('is high by a name alone', () => assert.equal(read('My patient Thelma went home on the bus. She was in pain.').risk.level, 'high'));

  for (const [whose, text] of [
    ['a population', 'In the trial, 8,014 adults with a mean age of 69 from Leeds were followed from March 2019 (Varga et al, 2020).'],
    ['somebody who agreed', 'On Tuesday a 47-year-old thatcher from Nether Poole came in with chest pain. She gave written consent to share this.'],
    ['somebody invented', 'This patient is invented. On Tuesday a 47-year-old thatcher from Nether Poole came in with chest pain.'],
    ['the writer’s family', 'My wife, 61, a retired baker from Hull, has opinions about my parking.'],
  ] as const) it(`is none for ${whose}`, () => assert.deepEqual(read(text).risk, { level: 'low', stories: [] }));

  it('rests on the catchment where no place is named', () => {
    const text = 'I saw a 61-year-old man in clinic on Tuesday. He was tired.';
    assert.equal(read(text, { catchment: 250_000 }).risk.level, 'high');
    assert.equal(read(text, { catchment: 10_000_000 }).risk.level, 'low');
  });

  it('knows a city from a hamlet', () => {
    const from = (place: string) => read(`I saw a 61-year-old man from ${place} in clinic. He was tired.`).risk.level;
    assert.equal(from('Nether Poole'), 'high');
    assert.equal(from('Leeds'), 'low');
  });

  it('says its reasons and what would lower it, gives no number, and never says safe', () => {
    const said = tellRisk(read('I saw a 61-year-old thatcher from Nether Poole in clinic. He was tired.').risk);
    assert.equal(said, 'Combined risk high, not small enough: a small place, an occupation and an exact age together may fit one person. Without the place it would be low.');
    for (const text of ['', 'I saw a man in clinic. He was tired.', 'I saw a man in clinic on Tuesday. He was tired.']) {
      const low = tellRisk(read(text).risk);
      assert.match(low, /few details noticed/i);
      assert.doesNotMatch(low, /safe|\d/);
    }
  });

  it('stands in the hover of each privacy finding of the story', () => {
    const { findings, risk, config } = read('I saw a 61-year-old thatcher from Nether Poole in clinic. He was tired.');
    const hovers = findings.map((finding) => hoverFor(finding, catalog.find(({ id }) => id === finding.rule)!, config, { format: 'plaintext', showsMessage: true, risk }));
    assert.ok(hovers.length >= 3);
    for (const hover of hovers) assert.match(hover, /^Combined risk high, not small enough: .*it would be low\.$/m);
  });

  it('has a page with every figure', () => {
    const page = readFileSync('docs/combined-risk.md', 'utf8');
    for (const [name, { value, because }] of Object.entries({ ...shares, ...areas })) {
      const row = page.split('\n').find((line) => line.startsWith(`| ${name} |`));
      assert.ok(row, name);
      assert.ok(row.includes(because.replace(/^Assumption: /, '')), `${name}: ${because}`);
      assert.equal(row.split('|')[3]!.trim(), because.startsWith('Assumption') ? 'A' : 'P', name);
      assert.ok(row.split('|')[2]!.includes(value >= 1 ? value.toLocaleString('en') : `1 in ${Math.round(1 / value).toLocaleString('en')}`), `${name}: ${value}`);
    }
  });
});

describe('Code lenses', () => {
  it('stand above the draft and above each post that adds to the risk', () => {
    const { draft, risk } = read('1/ A story about listening.\n\n2/ I saw a 61-year-old man in clinic on Tuesday. He was tired.\n\n3/ He is a thatcher from Nether Poole.\n\n4/ Do listen.');
    assert.equal(draft.posts.length, 4);
    const lenses = lensesFor({ draft, risk });
    assert.deepEqual(lenses.map(({ at }) => draft.posts.findIndex(({ span }) => span.start <= at && at < span.end)), [0, 1, 2]);
    assert.match(lenses[0]!.title, /^Combined risk high/);
    assert.equal(lenses[1]!.title, 'This post tells an exact age and a day.');
    assert.equal(lenses[2]!.title, 'This post tells an occupation and a small place.');
  });

  it('are none while the risk is low', () => assert.deepEqual(lensesFor(read('I saw a man in clinic. He was tired.')), []));
});
