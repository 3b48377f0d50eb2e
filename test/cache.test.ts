import assert from 'node:assert/strict';
import { createReviewer, defaultConfig } from '../rules/index';
import type { Format, Memory, Review } from '../rules/index';

/** Pieces of which drafts are made and remade. Small and odd ones find more faults than long ones. */
const pieces = [
  'My patient, a 47-year-old teacher from Wexcombe, came in on Tuesday. ', 'She took 5 mg twice daily. ', 'You should stop it, @ola. ', 'Studies show it cures 90% of people. ',
  'See [the trial](https://example.org/a). ', '\n\n', '\n', '\n\n---\n\n', '\n\n- an item\n- another\n', '\n\n> quoted words\n', '\n\n| a | b |\n| - | - |\n| c | d |\n', '\n\n# Heading\n\n',
  '\n\n1/ ', '\n\n2/ ', '🩺', '“', '”', '*', '`', '\n```\n', '<!-- chaperone: allow patient-privacy, because invented -->\n', '[^1]', '\n\n[^1]: A note.\n', '![a scan](b.png)', 'bed 4 ', '\r\n',
];

/** mulberry32: the same numbers in every run, so that a failure can be had again. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** All of a review but the draft's own parser state. */
function outcome({ draft, config: _config, ...judgements }: Review): unknown {
  const { source: _source, ...read } = draft;
  return { ...read, ...judgements };
}

describe('A reviewer that has seen other versions', () => {
  for (const format of ['markdown', 'plain'] as const satisfies readonly Format[]) {
    for (const seed of [1, 2, 3, 4]) {
      it(`says of a ${format} draft what a fresh one says, after edits by seed ${seed}`, () => {
        const random = createRandom(seed);
        const warm = createReviewer();
        const memory: Memory = {};
        let text = Array.from({ length: 12 }, () => pieces[random(pieces.length)]!).join('');
        if (seed === 2) text = `---\ntitle: A day\n---\n\n${text}`;
        for (let edit = 0; edit < 40; edit++) {
          const at = random(text.length + 1);
          const removed = random(3) ? 0 : random(Math.min(40, text.length - at + 1));
          const added = random(4) ? pieces[random(pieces.length)]! : '';
          text = text.slice(0, at) + added + text.slice(at + removed);
          const fresh = createReviewer().review({ text, format }, defaultConfig);
          assert.deepEqual(outcome(warm.review({ text, format }, defaultConfig, memory)), outcome(fresh), `edit ${edit} of ${JSON.stringify(text)}`);
        }
      });
    }
  }

  it('judges afresh when the settings change', () => {
    const reviewer = createReviewer();
    const memory: Memory = {};
    const text = pieces.slice(0, 4).join('\n\n');
    reviewer.review({ text, format: 'markdown' }, defaultConfig, memory);
    const config = { ...defaultConfig, levels: new Map([['patient-privacy', 'off']] as const) };
    assert.deepEqual(reviewer.review({ text, format: 'markdown' }, config, memory).findings.filter(({ guideline }) => guideline === 'patient-privacy'), []);
  });
});
