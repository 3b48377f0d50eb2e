import assert from 'node:assert/strict';
import { defaultConfig, defineRule, explainRule, hoverFor } from '../rules/index';
import type { Finding } from '../rules/index';

const rule = defineRule({
  id: 'patient-privacy/town', level: 'warning', summary: 'A town that is told of a patient.', message: 'A town can help someone recognize your patient.',
  why: 'Few people of one age live in one town.',
  examples: [
    { flags: 'She is from [|Wexcombe|].', becomes: 'She is from a small town.' },
    { flags: 'The `[|Wexcombe|]` lad.', format: 'plain' },
    { passes: 'I work in Wexcombe.', because: 'it says where the author is' },
    { misses: 'She is from near the old mill.', because: 'a landmark is no town' },
  ],
  check: () => {},
});
const finding: Finding = { rule: rule.id, guideline: rule.guideline, level: 'warning', span: { start: 0, end: 1 }, message: 'Its own message.', related: [], fixes: [] };

describe('A hover', () => {
  const hover = (format: 'markdown' | 'plaintext', jurisdictions = defaultConfig.jurisdictions): string => hoverFor(finding, rule, { ...defaultConfig, jurisdictions }, { format, showsMessage: true });

  it('says what, why, before and after, whose guideline, and how to allow it', () => {
    const parts = hover('markdown', ['UK']).split('\n\n');
    assert.equal(parts[0], '**Its own message.**');
    assert.equal(parts[1], rule.why);
    assert.ok(parts[3]!.startsWith('**Protect patient privacy**: [GMC, Using social media as a medical professional (2024), para 19](https://www.gmc-uk.org/'));
    assert.equal(parts[2], 'Before: `She is from Wexcombe.`  \nAfter: `She is from a small town.`');
    assert.equal(parts[4], 'To allow it: `<!-- chaperone: allow patient-privacy/town, because ⟨reason⟩ -->` above the paragraph.');
  });

  it('has no markup as plain text', () => assert.doesNotMatch(hover('plaintext'), /\*\*|`|\]\(/));

  it('refers to the jurisdictions that were asked for, and otherwise to one body of each', () => {
    assert.match(hover('plaintext', ['AU']), /Ahpra/);
    assert.doesNotMatch(hover('plaintext', ['AU']), /GMC/);
    for (const body of [/College of Nurses of Ontario/, /HHS/, /GMC/, /Ahpra/]) assert.match(hover('plaintext'), body);
  });
});

describe('The page of a rule', () => {
  const page = explainRule(rule, defaultConfig);

  it('shows what is marked, left alone and missed', () => {
    const [, marks, leaves, misses] = /## It marks\n([\s\S]*)## It leaves alone\n([\s\S]*)## It misses\n([\s\S]*)## To allow it/.exec(page)!;
    assert.match(marks!, /```markdown\nShe is from \[\|Wexcombe\|\]\.\n```\n\nafter the first rewrite:\n\n```markdown\nShe is from a small town\.\n```/);
    assert.match(marks!, /```text\nThe `/);
    assert.match(leaves!, /It says where the author is\./);
    assert.match(misses!, /A landmark is no town\./);
  });

  it('tells the level that was set', () => {
    assert.match(page, /Level: warning\./);
    const config = { ...defaultConfig, levels: new Map([['patient-privacy', 'hint']] as const) };
    assert.match(explainRule(rule, config), /Level: hint \(set; the usual one is warning\)\./);
  });
});
