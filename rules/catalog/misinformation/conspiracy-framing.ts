import { assertionsOf } from '../../reading/claims/assertion';
import { spanOfTokens } from '../../reading/sentence';
import { removeSentences } from '../../rewrite/sentences';
import { createFix, defineRule } from '../../rule';

export const conspiracyFraming = defineRule({
  id: 'misinformation/conspiracy-framing',
  level: 'warning',
  summary: 'The claim that the truth about health is hidden on purpose.',
  message: 'This says that the truth is hidden on purpose, without showing it.',
  why: 'Conflicts of interest are real and can be named with a source. The hint that everybody who disagrees has been bought cannot be checked, and it costs trust in care that helps.',
  examples: [
    { flags: 'Hello all. [|Big pharma buries the trials on turmeric|].', becomes: 'Hello all.' },
    { flags: '[|They don’t want you to know that garlic treats high blood pressure|]. Good night.', becomes: 'Good night.' },
    { flags: '[|You can’t patent a lemon|], and [|that is why no firm will test it for gout|].' },
    { flags: '[|The guidelines are written by the drug companies|].' },
    { passes: 'The trial was paid for by the maker, as the paper says.', because: 'A declared interest is a fact that can be checked.' },
    { passes: 'Some say that big pharma hides the trials; that is not true.', because: 'It is told to be refuted.' },
    { passes: 'I want you to know that garlic is no treatment.', because: 'Nothing is hidden.' },
    { passes: 'The consultants buried a time capsule under the new ward.', because: 'A capsule is no finding.' },
    { misses: 'Ask who gains when you stay poorly.', because: 'The hint has no accused.' },
  ],
  check({ draft, sentences, report }) {
    for (const { sentence, clause } of assertionsOf(sentences, /^conspiracy$/)) {
      report({ span: spanOfTokens(sentence, clause.from, clause.to), fixes: [createFix('Take the sentence out', ...removeSentences(draft, sentences, [sentence]))] });
    }
  },
});
