import { debunkedIn } from '../../reading/claims/debunked';
import { spanOfTokens } from '../../reading/sentence';
import { removeSentences } from '../../rewrite/sentences';
import { callMyth, sayKnown } from '../../rewrite/hedge';
import { createFix, defineRule } from '../../rule';

export const debunkedClaim = defineRule({
  id: 'misinformation/debunked-claim',
  level: 'warning',
  summary: 'A claim that has been looked into and found wrong.',
  message: 'This has been looked into and did not hold up.',
  why: 'The claim has been tested and refuted. Told by a clinician it travels far, and people decide by it.',
  examples: [
    { flags: 'Hello. [|The MMR jab causes autism|].', becomes: 'Hello.' },
    { flags: '[|Juice cleanses flush toxins out of the liver|]. Try one.', becomes: 'Try one.' },
    { flags: '[|Alkaline water stops cancer|].' },
    { flags: 'Amber beads: buy two. [|They soothe teething pain|].' },
    { passes: 'The MMR jab does not cause autism.', because: 'The claim is denied.' },
    { passes: 'It is a myth that alkaline water stops cancer.', because: 'It is called a myth.' },
    { passes: 'A page on MMR and autism is on the noticeboard.', because: 'The topics are only named.' },
    { passes: 'Does fluoride lower IQ?', because: 'It is a question.' },
    { passes: 'The liver clears alcohol and the kidneys clear salt.', because: 'Nobody disputes it.' },
    { misses: 'Since the MMR jab he has not said one word.', because: 'The harm is told as a story.' },
  ],
  check({ draft, sentences, sources, report }) {
    for (const sentence of sentences) {
      const found = sentence.block.quoted ? undefined : debunkedIn(sentences, sentence);
      // With a source beside it the claim is being discussed, and most likely refuted.
      if (!found || sources.near(sentence).some((backing) => backing.isEvidence)) continue;
      report({
        span: spanOfTokens(sentence, found.clause.from, found.clause.to),
        fixes: [createFix('Take the sentence out', ...removeSentences(draft, sentences, [sentence])), sayKnown(draft, sentence, found.claim), callMyth(draft, sentence)],
      });
    }
  },
});
