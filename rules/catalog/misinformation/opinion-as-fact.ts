import { assertionsOf } from '../../reading/claims/assertion';
import { spanOfTokens } from '../../reading/sentence';
import { replaceCertainty } from '../../rewrite/hedge';
import { defineRule } from '../../rule';

export const opinionAsFact = defineRule({
  id: 'misinformation/opinion-as-fact',
  level: 'information',
  summary: 'A view about health that is put as settled.',
  message: 'This puts a view as if it were settled.',
  why: 'Readers cannot tell a clinician’s view from the state of knowledge unless it is said. As a view it can be discussed.',
  examples: [
    { flags: '[|It is common sense that sugar causes ADHD|].', becomes: 'In my view, sugar causes ADHD.' },
    { flags: '[|Everyone knows that antibiotics weaken the immune system|].', becomes: 'In my view, antibiotics weaken the immune system.' },
    { flags: '[|It is settled that sitting causes back pain|].', becomes: 'In my view, sitting causes back pain.' },
    { flags: '[|Back pain after sitting is self-evident|].', becomes: 'In my view, back pain after sitting is self-evident.' },
    { passes: 'In my view sugar does not cause ADHD.', because: 'It is labelled as a view.' },
    { passes: 'It is settled that smoking causes lung cancer (WHO, 2023).', because: 'There is a source to check.' },
    { passes: 'Everyone knows where the biscuits are.', because: 'It is not about health.' },
    { passes: 'Is it common sense that sugar causes ADHD?', because: 'A question settles nothing.' },
    { misses: 'Sugar and ADHD, obviously.', because: 'One word carries the view.' },
  ],
  check({ draft, sentences, sources, report }) {
    for (const { sentence, clause } of assertionsOf(sentences, /^stated-as-settled$/)) {
      if (sources.near(sentence).some((backing) => backing.isEvidence)) continue;
      report({ span: spanOfTokens(sentence, clause.from, clause.to), fixes: [replaceCertainty(draft, sentence, clause)] });
    }
  },
});
