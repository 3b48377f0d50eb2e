import { createFix, defineRule } from '../../rules/index';
import type { Rule } from '../../rules/index';

/** Speaks up at every `47-year-old`, as the catalog's rule of the same name does beside a patient. */
export const exactAge: Rule = defineRule({
  id: 'patient-privacy/exact-age',
  level: 'warning',
  summary: 'An age to the year.',
  message: 'An exact age can help someone recognize your patient.',
  why: 'An age narrows down who it was.',
  examples: [],
  check({ draft, report }) {
    for (const match of draft.source.text.matchAll(/\b(an? )?47-year-old\b/g)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const source = createFix('Add where ⟨link⟩ says so', { span: { start: span.end, end: span.end }, newText: ' ([source](⟨link⟩))' });
      report({ span, related: [{ start: 0, end: 1 }], fixes: [createFix('Write “middle-aged”', { span, newText: `${match[1] ?? ''}middle-aged` }), source] });
    }
  },
});

/** Fails on every draft, with the draft's words in what it throws. */
export const failing: Rule = defineRule({
  ...exactAge,
  id: 'patient-privacy/failing',
  check({ draft }) {
    throw new Error(`Cannot read: ${draft.source.text}`);
  },
});
