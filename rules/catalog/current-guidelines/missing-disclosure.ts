import { promotionsIn } from '../../reading/promotions';
import { addDisclosure } from '../../rewrite/disclosure';
import { removeSentences } from '../../rewrite/sentences';
import { createFix, defineRule } from '../../rule';
import type { FrontMatter } from '../../text/front-matter';

export const missingDisclosure = defineRule({
  id: 'current-guidelines/missing-disclosure',
  level: 'warning',
  summary: 'A product is promoted and nothing says what the writer gets for it.',
  message: 'This promotes a product. What ties you to it, if anything?',
  why: 'Readers trust a clinician’s word about a product. They can weigh it only if they know what the clinician was paid, given or owns, and rules on advertising ask for the same.',
  examples: [
    {
      flags: 'I use Velvafoam on my own hands. [|Nothing comes close|].',
      becomes: 'Disclosure: ⟨what you were paid or given, and by whom⟩. I use Velvafoam on my own hands. Nothing comes close.',
    },
    { flags: '[|Scrubs are from Tidemark, use code NURSEJO15 at the till|].' },
    { flags: 'Trying the Ostara lamp this month. [|Their rep looks after us so well|].' },
    { flags: '[|New insoles from Pedalto, 20% off until Friday|].' },
    { passes: 'I paid for my Velvafoam myself. Nothing comes close.', because: 'It says what there is to say.' },
    { passes: '#ad Scrubs are from Tidemark, use code NURSEJO15 at the till.', because: 'It is marked as advertising.' },
    { passes: 'Sister Achieng is simply the best. Nobody comes close.', because: 'It praises a colleague.' },
    { passes: 'The falls bundle is the best thing we have done as a team.', because: 'Nothing is sold.' },
    { passes: '---\ndisclosures: lecture fees from Velvafoam\n---\nI use Velvafoam on my own hands. Nothing comes close.', because: 'The head of the draft says it.' },
    { passes: 'Thank you to Athenry College for inviting me to talk. You are simply the best.', because: 'Nothing is sold.' },
    { passes: 'Baked my aunt’s ginger loaf for the late shift. Nothing comes close.', because: 'It was made at home.' },
    { passes: 'Proud to join the renal team at Port Lavant.', because: 'A new job ties the writer to no product.' },
    { misses: 'Velvafoam. That is all I will say. 😉', because: 'The praise is only hinted at.' },
  ],
  check(context) {
    if (isDisclosedAbove(context.draft.front) || context.sentences.some(({ acts }) => acts.some(({ kind }) => kind === 'disclose'))) return;
    for (const { sentence, span } of promotionsIn(context)) {
      context.report({
        span,
        fixes: [
          createFix('Add a disclosure', addDisclosure(context.draft, sentence.block.post)),
          createFix('Remove this sentence', ...removeSentences(context.draft, context.sentences, [sentence])),
        ],
      });
    }
  },
});

/** `disclosures: none`: a field above the draft says it for the whole. */
function isDisclosedAbove({ fields }: FrontMatter): boolean {
  return [...fields].some(([key, { value }]) => /\b(?:disclos\w+|conflicts?|interests?|declarations?|sponsor\w*|affiliat\w+|funding)\b/.test(key) && value.trim() !== '');
}
