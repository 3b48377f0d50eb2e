import assert from 'node:assert/strict';
import { catalog } from '../rules/index';
import type { Rule } from '../rules/index';
import type { FlaggedExample } from '../rules/rule';
import { applyEdits, expectFlags, review, takeMarks } from './support';

for (const rule of catalog) {
  describe(`${rule.id}, by its own examples`, () => {
    it('has something it flags, something it passes, and a fix', () => {
      assert.ok(rule.examples.filter((example) => 'flags' in example).length >= 2, 'two flagged examples');
      assert.ok(rule.examples.filter((example) => 'passes' in example).length >= 2, 'two near misses');
      assert.ok(rule.message.split(/\s+/).length <= 15, 'a message of at most fifteen words');
    });
    for (const example of rule.examples) {
      if ('flags' in example) it(`flags ${example.flags}`, () => checkFlags(rule, example));
      if ('passes' in example) it(`passes ${example.passes}`, () => void expectFlags(example.passes, rule.id, example.format, example.photos));
      if ('misses' in example) it(`misses ${example.misses}`, () => void expectFlags(takeMarks(example.misses).text, rule.id, example.format, example.photos));
    }
  });
}

function checkFlags(rule: Rule, example: FlaggedExample): void {
  const findings = expectFlags(example.flags, rule.id, example.format, example.photos);
  const { text } = takeMarks(example.flags);
  const [first] = findings;
  assert.ok(first && first.fixes.length > 0, 'a fix is offered');
  if (example.becomes !== undefined) assert.equal(applyEdits(text, first.fixes[0]!.edits), example.becomes);
  for (const finding of findings) {
    for (const fix of finding.fixes) {
      const after = review(applyEdits(text, fix.edits), example.format, example.photos).findings.filter((other) => other.rule === rule.id);
      if (!fix.needsInput) assert.ok(after.length < findings.length, `“${fix.title}” answers its finding`);
    }
  }
}
