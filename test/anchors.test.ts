import assert from 'node:assert/strict';
import { catalog } from '../rules/index';
import { allCues } from '../rules/reading/cues/index';
import { compile, findAll } from '../rules/reading/pattern';
import { readParagraph } from '../rules/reading/read-paragraph';
import { takeMarks } from './support';

const texts = catalog.flatMap((rule) => rule.examples)
  .map((example) => ('flags' in example ? example.flags : 'passes' in example ? example.passes : example.misses))
  .flatMap((marked) => takeMarks(marked).text.split(/\n\n+/));

describe('The search by anchors', () => {
  it('finds every cue that trying each pattern on each sentence finds', () => {
    const patterns = allCues.flatMap(({ cue, patterns: sources }) => sources.map((source) => ({ cue, pattern: compile(source) })));
    for (const text of texts) {
      for (const sentence of readParagraph(text)) {
        const slow = new Set(patterns.filter(({ pattern }) => findAll(pattern, sentence).length > 0).map(({ cue }) => cue));
        const fast = new Set(sentence.cues.map((cue) => cue.name));
        assert.deepEqual([...fast].sort(), [...slow].sort(), text);
      }
    }
  }).timeout(60_000);
});
