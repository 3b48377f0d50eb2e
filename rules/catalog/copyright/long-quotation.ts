import { headOf, quotationsIn } from '../../reading/quotations';
import { createFix, defineRule } from '../../rule';
import type { Edit } from '../../model';
import type { Quotation } from '../../reading/quotations';

/** Courts name no number; editors' rules of thumb begin here. */
const manyWords = 50;

export const longQuotation = defineRule({
  id: 'copyright/long-quotation',
  level: 'information',
  summary: 'More than fifty words are quoted word for word.',
  message: 'This quotation is long. A few lines and a link may do.',
  why: 'Quoting is fair while it is short and serves your point. A whole abstract or poem can replace the original, which its owner may object to.',
  examples: [
    {
      flags: '> [|All night we walked the corridor and counted the doors, and in the morning we counted them again, since the number would|] not '
        + 'stay the same; and when they asked us what we had done with the hours we said that we had kept the doors, every one of them, '
        + 'and that none had got away.\n> — Ewa Lindahl, *Corridor*',
    },
    {
      flags: 'The abstract says: [|"We asked the people who clean the wards what they had noticed, and then we asked the people who write the rota, and|] '
        + 'compared the two lists with a third reader. The lists had nothing in common. We conclude that those who clean should be asked '
        + 'first, every time, before any plan is made and after it as well."',
    },
    { passes: '> Be where your feet are.\n> — Ewa Lindahl, *Corridor*', because: 'It is short.' },
    { passes: 'We walked the corridor and counted the doors. '.repeat(8), because: 'Nothing is quoted.' },
    { misses: 'The next three paragraphs are his.', because: 'Nothing marks them as a quotation.' },
  ],
  check(context) {
    for (const quotation of quotationsIn(context.draft)) {
      if (quotation.words > manyWords) context.report({ span: headOf(quotation), fixes: [createFix('Shorten the quotation', shorten(quotation))] });
    }
  },
});

/** Keeps the first words and the author, and leaves a slot for the link to the rest. */
function shorten(quotation: Quotation): Edit {
  const { end } = headOf(quotation);
  const close = /["”]$/.exec(quotation.text)?.[0] ?? '';
  const author = quotation.text.search(/\n[>\s]*[—–―-]\s*\S[^\n]*$/);
  const to = author < 0 ? quotation.span.end : quotation.span.start + author;
  return { span: { start: end, end: Math.max(end, to) }, newText: ` …${close} (⟨link to the original⟩)` };
}
