import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../rules/index';
import { expectGolden } from './golden';
import { review } from './support';

const folder = 'test/drafts';

// Whole drafts as people write them. Below the words that are marked stands a line of ^ with the rule; those lines are no part of the draft.
describe('The drafts', () => {
  for (const name of readdirSync(folder).sort()) {
    it(`${name} is marked where a colleague would`, () => {
      const path = join(folder, name);
      const text = readFileSync(path, 'utf8').split('\n').filter((line) => !/^ *\^+ \S+$/.test(line)).join('\n');
      const { findings, faults } = review(text, name.endsWith('.txt') ? 'plain' : 'markdown');
      assert.deepEqual(faults, []);
      expectGolden(path, withMarkers(text, findings));
    });
  }
});

function withMarkers(text: string, findings: readonly Finding[]): string {
  let at = 0;
  return text.split('\n').flatMap((line) => {
    const from = at;
    const to = (at += line.length + 1) - 1;
    const markers = findings.filter(({ span }) => span.start < to && span.end > from).map(({ rule, span }) => {
      const start = Math.max(span.start, from) - from;
      return `${' '.repeat(start)}${'^'.repeat(Math.min(span.end, to) - from - start)} ${rule}`;
    });
    return [line, ...markers];
  }).join('\n');
}
