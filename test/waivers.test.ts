import assert from 'node:assert/strict';
import { createReviewer, defaultConfig, defineRule, waiverInsertion } from '../rules/index';
import type { Format, Problem, Review } from '../rules/index';
import { applyEdits } from './support';

// Two rules as plain as can be, so that these tests are about waivers alone.
const flagWord = (id: 'patient-privacy/town' | 'patient-privacy/ward', word: string) => defineRule({
  id, level: 'warning', summary: '', message: word, why: '', examples: [],
  check({ draft, report }) {
    for (const block of draft.blocks) {
      for (const match of block.prose.matchAll(new RegExp(word, 'g'))) {
        const start = block.span.start + match.index;
        report({ span: { start, end: start + word.length } });
      }
    }
  },
});
const reviewer = createReviewer([flagWord('patient-privacy/town', 'Wexcombe'), flagWord('patient-privacy/ward', 'Larch')]);
const review = (text: string, format: Format = 'markdown'): Review => reviewer.review({ text, format }, defaultConfig);
const found = ({ findings }: Review): string[] => findings.map(({ message }) => message);
const reasons = ({ waived }: Review): string[] => waived.map(({ reason }) => reason);
const told = (text: string, format?: Format): [string, string][] =>
  review(text, format).problems.map(({ span, message }: Problem) => [text.slice(span.start, span.end), message]);

const allow = '<!-- chaperone: allow patient-privacy/town, because she said yes -->';

describe('A waiver', () => {
  it('keeps a finding in the block below it from view, with its reason', () => {
    const result = review(`${allow}\nShe is from Wexcombe.\n`);
    assert.deepEqual(found(result), []);
    assert.deepEqual(reasons(result), ['she said yes']);
    assert.deepEqual(result.problems, []);
  });

  it('reaches no further than that block', () => {
    assert.deepEqual(found(review(`${allow}\n\nFrom Wexcombe.\n\nStill in Wexcombe.\n`)), ['Wexcombe']);
    assert.deepEqual(found(review(`In Wexcombe.\n\n${allow}\n\nFrom Wexcombe.\n`)), ['Wexcombe']);
  });

  it('in a paragraph is about that paragraph', () => {
    assert.deepEqual(found(review(`She is from ${allow} Wexcombe.\n\nWexcombe.\n`)), ['Wexcombe']);
  });

  for (const [what, block] of [
    ['list', '- A\n- Wexcombe\n  - inner Wexcombe\n\n  more of Wexcombe\n- B'],
    ['table', '| a | b |\n| --- | --- |\n| 1 | 2 |\n| Wexcombe | Wexcombe |'],
    ['quotation', '> Wexcombe.\n>\n> Again, Wexcombe.'],
  ] as const) {
    it(`reaches over the whole ${what}`, () => {
      const result = review(`${allow}\n${block}\n\nWexcombe.\n`);
      assert.deepEqual(found(result), ['Wexcombe']);
    });
  }

  it('of the file reaches from the title to the end', () => {
    const result = review('---\ntitle: Wexcombe\n---\n\nWexcombe.\n\n<!-- chaperone: allow-file patient-privacy/town, because it is my own town -->\n\nWexcombe.\n');
    assert.deepEqual(found(result), []);
    assert.equal(result.waived.length, 3);
  });

  it('of a guideline allows all its rules', () => {
    assert.deepEqual(found(review('<!-- chaperone: allow patient-privacy, because invented -->\nLarch ward in Wexcombe.\n')), []);
  });

  it('may name several rules, and a comment may hold several', () => {
    const one = '<!-- chaperone: allow patient-privacy/town, patient-privacy/ward, because invented -->';
    const two = '<!-- chaperone:\n  allow patient-privacy/town, because the town is big; really\n  allow patient-privacy/ward because no ward has that name\n-->';
    const three = '<!-- chaperone: allow patient-privacy/town, because big; allow patient-privacy/ward, because old -->';
    for (const waiver of [one, two, three]) assert.deepEqual(found(review(`${waiver}\nLarch ward in Wexcombe.\n`)), [], waiver);
    assert.deepEqual(reasons(review(`${two}\nLarch ward in Wexcombe.\n`)), ['no ward has that name', 'the town is big; really']);
  });

  it('in plain text is a line of its own', () => {
    const result = review('chaperone: allow patient-privacy/town, because mine\nFrom Wexcombe.\n\nWexcombe.\n', 'plain');
    assert.deepEqual(found(result), ['Wexcombe']);
    assert.deepEqual(reasons(result), ['mine']);
  });

  for (const [where, text] of [
    ['a code block', `\`\`\`html\n${allow}\n\`\`\`\n\nWexcombe.\n`],
    ['indented code', `Text.\n\n    ${allow}\n\nWexcombe.\n`],
    ['inline code', `\`${allow}\` Wexcombe.\n`],
  ] as const) {
    it(`is inert in ${where}`, () => assert.deepEqual(found(review(text)), ['Wexcombe']));
  }
});

describe('A waiver that is wrong', () => {
  for (const [why, directive, marked, message] of [
    ['has no reason', 'allow patient-privacy/town', 'allow patient-privacy/town', 'This counts once it has a reason: “allow patient-privacy/town, because …”.'],
    ['has an empty reason', 'allow patient-privacy/town, because', 'allow patient-privacy/town, because', 'This counts once it has a reason: “allow patient-privacy/town, because …”.'],
    ['waits for its reason', 'allow patient-privacy/town, because ⟨reason⟩', 'allow patient-privacy/town, because ⟨reason⟩', 'This counts once it has a reason: “allow patient-privacy/town, because …”.'],
    ['names an unknown rule', 'allow patient-privacy/twon, because x', 'patient-privacy/twon', 'There is no rule or guideline “patient-privacy/twon”. Did you mean “patient-privacy/town”?'],
    ['leaves out the guideline', 'allow town, because x', 'town', 'There is no rule or guideline “town”. Did you mean “patient-privacy/town”?'],
    ['names no rule', 'allow because x', 'allow because x', 'This names no rule. Write “allow RULE, because REASON”.'],
    ['says something else', 'ignore patient-privacy/town', 'ignore patient-privacy/town', 'Chaperone does not know “ignore” here. Write “allow RULE, because REASON”, or “allow-file” for the whole draft.'],
  ] as const) {
    it(`because it ${why} does not count and says so`, () => {
      const text = `<!-- chaperone: ${directive} -->\nWexcombe.\n`;
      assert.deepEqual(found(review(text)), ['Wexcombe']);
      assert.deepEqual(told(text), [[marked, message]]);
    });
  }

  it('because nothing is below it says so', () => {
    assert.deepEqual(told(`Text.\n\n${allow}\n`).map(([, message]) => message), ['Nothing stands below this. Put it above the paragraph that it is about.']);
  });

  it('because nothing needs it is a hint', () => {
    const [problem] = review(`${allow}\nText.\n`).problems;
    assert.equal(problem?.level, 'hint');
    assert.deepEqual(told(`${allow}\nText.\n`), [['patient-privacy/town', 'Nothing here needs “allow patient-privacy/town”. It can go.']]);
  });

  it('still lets the right rule beside the wrong one count', () => {
    assert.deepEqual(found(review('<!-- chaperone: allow patient-privacy/town, nonsense, because x -->\nLarch, Wexcombe.\n')), ['Larch']);
  });
});

describe('An inserted waiver', () => {
  const inserted = (text: string, scope: 'block' | 'draft', format: Format = 'markdown'): string => {
    const { draft, findings } = review(text, format);
    return applyEdits(text, [waiverInsertion(draft, findings.at(-1)!, scope)]).replace('⟨reason⟩', 'it is mine');
  };
  const comment = (command: string): string => `<!-- chaperone: ${command} patient-privacy/town, because it is mine -->`;

  it('stands above the paragraph, list, table or quotation', () => {
    for (const block of ['Some\nWexcombe.', '- a\n- b\n\n  1. Wexcombe', '| a |\n| --- |\n| Wexcombe |', '> a\n>\n> Wexcombe', 'Wexcombe\n===', '![Wexcombe](a.png)']) {
      assert.equal(inserted(`Text.\n\n${block}\n`, 'block'), `Text.\n\n${comment('allow')}\n${block}\n`);
    }
  });

  it('allows the finding wherever it is put, and changes no other block', () => {
    const drafts = ['Wexcombe.', 'Text\n- Wexcombe', 'Text.\n\n1/ One.\n\n2/ Wexcombe.', '---\ntitle: A\n---\nWexcombe.', '---\ntitle: Wexcombe\n---\n\nText.', 'A[^1].\n\n[^1]: Wexcombe.', 'a\r\n\r\nWexcombe\r\n', '# Wexcombe', '\uFEFFWexcombe.'];
    for (const text of drafts) {
      for (const scope of ['block', 'draft'] as const) {
        const after = inserted(text, scope);
        assert.deepEqual(found(review(after)), [], `${scope}: ${JSON.stringify(after)}`);
        assert.deepEqual(review(after).problems, []);
        assert.deepEqual(proseOf(review(after)), proseOf(review(text)), JSON.stringify(after));
      }
    }
  });

  it('for the draft stands after its front matter or at its head', () => {
    assert.equal(inserted('---\na: b\n---\n\nWexcombe.\n', 'draft'), `---\na: b\n---\n${comment('allow-file')}\n\nWexcombe.\n`);
    assert.equal(inserted('Wexcombe.\n', 'draft'), `${comment('allow-file')}\nWexcombe.\n`);
  });

  it('uses the draft’s own line ends', () => {
    assert.equal(inserted('a\r\n\r\nWexcombe\r\n', 'block'), `a\r\n\r\n${comment('allow')}\r\nWexcombe\r\n`);
  });

  it('in plain text is a plain line', () => {
    const text = 'First.\n\nWexcombe.\n';
    assert.equal(inserted(text, 'block', 'plain'), 'First.\n\nchaperone: allow patient-privacy/town, because it is mine\nWexcombe.\n');
    for (const scope of ['block', 'draft'] as const) assert.deepEqual(found(review(inserted(text, scope, 'plain'), 'plain')), []);
  });
});

function proseOf({ draft }: Review): string[] {
  return draft.blocks.map((block) => block.prose.trim()).filter(Boolean);
}
