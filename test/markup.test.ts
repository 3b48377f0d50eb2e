import assert from 'node:assert/strict';
import { createFix, createReviewer, defaultConfig, defineRule } from '../rules/index';
import { takeMarks } from './support';

/** Titles of the fixes that survive when a rule offers to remove the marked words. */
function offered(marked: string): string[] {
  const { text, spans } = takeMarks(marked);
  const rule = defineRule({
    id: 'copyright/test', level: 'hint', summary: '', message: '', why: '', examples: [],
    check: ({ report }) => spans.forEach((span) => report({ span, fixes: [createFix('Remove', { span, newText: '' })] })),
  });
  return createReviewer([rule]).review({ text, format: 'markdown' }, defaultConfig).findings.flatMap(({ fixes }) => fixes.map((fix) => fix.title));
}

describe('A fix', () => {
  for (const [text, count] of [
    ['plain [|words|] here', 1], ['a [|**bold**|] word', 1], ['a [|**bold|]** word', 0], ['a **[|bold|]** word', 1],
    ['see [|[this](https://example.org)|] now', 1], ['see [|[this|](https://example.org)] now', 0], ['a [|_b_ and *c*|] d', 1], ['a _b [|c_ d|]', 0],
  ] as const) it(`${count ? 'is' : 'is not'} offered for ${text}`, () => assert.equal(offered(text).length, count));
});
