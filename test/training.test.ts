import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guidelineIds } from '../rules/index';

interface MarkedDraft { readonly id: string; readonly text: string; readonly spans: readonly { readonly start: number; readonly end: number; readonly id: string; readonly maybe: boolean }[] }
const { readMarkedDrafts } = require(join(process.cwd(), 'build', 'marked-drafts.js')) as { readMarkedDrafts: (file: string) => MarkedDraft[] };

describe('The marked drafts', () => {
  it('are read with their marks, one in another', () => {
    const [draft] = readMarkedDrafts('=== a1 kind=post ext=md\nA ⟦patient-privacy|man of ⟦patient-privacy?|61⟧⟧.\n');
    assert.equal(draft?.text, 'A man of 61.\n');
    assert.deepEqual(draft?.spans, [{ start: 2, end: 11, id: 'patient-privacy', maybe: false }, { start: 9, end: 11, id: 'patient-privacy', maybe: true }]);
  });
  for (const [fault, text] of [['is not closed', 'A ⟦copyright|picture.'], ['closes nothing', 'A picture⟧.'], ['is empty', 'A ⟦copyright|⟧picture.'], ['names no guideline', 'A ⟦picture⟧.']] as const) {
    it(`say which draft has a mark that ${fault}`, () => assert.throws(() => readMarkedDrafts(`=== b2\n${text}\n`), /^Error: b2: /));
  }
  const seen = new Set<string>();
  for (const file of readdirSync('training').filter((name) => name.endsWith('.txt'))) {
    it(`of ${file} have whole marks of known guidelines, and ids of their own`, () => {
      const drafts = readMarkedDrafts(readFileSync(join('training', file), 'utf8'));
      assert.ok(drafts.length > 10);
      for (const { id, spans } of drafts) {
        assert.ok(!seen.has(id), id);
        seen.add(id);
        for (const span of spans) assert.ok((guidelineIds as readonly string[]).includes(span.id), `${id}: ${span.id}`);
      }
    });
  }
});
