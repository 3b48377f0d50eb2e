import { assertionsOf } from '../../reading/claims/assertion';
import { spanOfTokens } from '../../reading/sentence';
import { hedgeClaim, markAsView } from '../../rewrite/hedge';
import { defineRule } from '../../rule';

export const cureAll = defineRule({
  id: 'misinformation/cure-all',
  level: 'warning',
  summary: 'A food, habit or remedy that is said to cure.',
  message: 'This promises a cure. What do trials show that it does?',
  why: 'Someone who is ill may give up a treatment that works for one that is promised to cure. Say what it was tested for, and how many were helped.',
  examples: [
    { flags: '[|Turmeric cures arthritis|].', becomes: 'Turmeric may help with arthritis.' },
    { flags: '[|Cold showers reverse diabetes|].', becomes: 'Cold showers may help with diabetes.' },
    { flags: 'Good news for the whole team: [|raw garlic heals shingles|].', becomes: 'Good news for the whole team: raw garlic may help with shingles.' },
    { flags: '[|Pineapple juice is a miracle remedy for coughs|].', becomes: 'In my view, pineapple juice is a miracle remedy for coughs.' },
    { passes: 'Penicillin cures syphilis.', because: 'A licensed drug may well cure what it is licensed for.' },
    { passes: 'Turmeric does not cure arthritis.', because: 'The cure is denied.' },
    { passes: '“Turmeric cures arthritis” is a myth.', because: 'It is quoted to be refuted.' },
    { passes: 'Turmeric may help with arthritis.', because: 'It is hedged.' },
    { passes: 'Sorry, no tea cures a Monday.', because: 'A Monday is no illness.' },
    { misses: 'One spoon of vinegar and you can bin the inhaler.', because: 'The cure is only implied.' },
  ],
  check({ draft, sentences, report }) {
    for (const { sentence, clause } of assertionsOf(sentences, /^cure-all$/)) {
      // With a figure it can be looked up: that it needs a source is another matter.
      if (sentence.claims.some((claim) => claim.kind === 'number' && claim.from < clause.to && clause.from < claim.to)) continue;
      const hedge = hedgeClaim(draft, sentence, clause);
      const view = markAsView(draft, sentence);
      report({ span: spanOfTokens(sentence, clause.from, clause.to), fixes: hedge ? [hedge, view] : [view] });
    }
  },
});
