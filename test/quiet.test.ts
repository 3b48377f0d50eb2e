import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { putMarks, review } from './support';

const folder = 'test/quiet';

// Drafts that look risky and are not: a careful colleague would have nothing to say about any of them.
describe('Nothing is said of', () => {
  for (const name of readdirSync(folder).sort()) {
    it(name.replace(/\.\w+$/, '').replace(/-/g, ' '), () => {
      const text = readFileSync(join(folder, name), 'utf8');
      const { findings, problems, faults } = review(text, name.endsWith('.txt') ? 'plain' : 'markdown');
      assert.equal(putMarks(text, findings.map(({ span }) => span)), text, findings.map(({ rule }) => rule).join(', '));
      assert.deepEqual([...problems, ...faults], []);
    });
  }
});
