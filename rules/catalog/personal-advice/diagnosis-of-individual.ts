import { pointToCare } from '../../rewrite/care';
import { defineRule } from '../../rule';
import { toldToOne } from './told-to-one';

export const diagnosisOfIndividual = defineRule({
  id: 'personal-advice/diagnosis-of-individual',
  level: 'warning',
  summary: 'Says what one person has, or has not.',
  message: 'This diagnoses one person from what they wrote.',
  why: 'A few lines or a picture leave out most of what a diagnosis rests on, and the reader may act on it. Somebody who can examine them can say.',
  examples: [
    {
      flags: '@mags_hill Blisters on one side? [|That’s shingles|].',
      becomes: '@mags_hill Blisters on one side? This is one to ask your own doctor or pharmacist about.',
    },
    {
      flags: 'From what you describe [|it’s only a trapped nerve|]. The GP would agree.',
      becomes: 'This is one to ask your own GP or pharmacist about. The GP would agree.',
    },
    { flags: 'Hi Donna, [|you’ve got BPPV|].' },
    { flags: '@yusuf_a [|Sounds like gout to me|].' },
    { flags: 'Pal, [|you haven’t got a DVT|].' },
    { passes: 'That cough could have many causes, so ask somebody who can listen to it.', because: 'No verdict.' },
    { passes: 'If it’s shingles, the sooner it is treated the better.', because: 'Supposed, not said.' },
    { passes: 'Most coughs are viral.', because: 'About coughs in general.' },
    { passes: '@lee_k I can’t say whether that’s eczema from a picture.', because: 'The writer declines.' },
    { passes: 'This is gout as it was drawn in 1799: a small devil on a foot.', because: 'About a picture.' },
    { misses: '@mags_hill My nan had the same blisters and we all know what hers were.', because: 'The diagnosis is left unsaid.' },
  ],
  check(context) {
    for (const { sentence, span } of toldToOne(context, 'diagnose')) {
      context.report({ span, fixes: [pointToCare(context, sentence)] });
    }
  },
});
