import type { RuleContext } from '../../rule';
import { cuesNamed, hasCue, spanOfCue } from '../../reading/sentence';
import type { Sentence } from '../../reading/sentence';
import { removeSentences } from '../../rewrite/sentences';
import { createFix, defineRule } from '../../rule';

export const againstPolicy = defineRule({
  id: 'current-guidelines/against-policy',
  level: 'warning',
  summary: 'The text says that the employer’s policy forbids the post.',
  message: 'The text says that policy forbids this post. Has anybody cleared it?',
  why: 'A post that says it breaks the employer’s rules can cost the writer’s job and readers’ trust. Somebody who can clear it is usually one message away.',
  examples: [
    { flags: '[|Comms would kill me|] for this but here is the number of empty beds.' },
    { flags: '[|We’re not supposed to post|] the rota, so here it is.' },
    { flags: '[|My manager told us not to comment|] on the strike. Oh well.' },
    { flags: 'The [|handbook says no|] photos from the unit. Sue me.' },
    { passes: 'Our policy says no photos of patients, and I agree with it.', because: 'The policy is kept.' },
    { passes: 'I asked comms before posting and they changed one comma.', because: 'It was cleared.' },
    { passes: 'You should not post your results in a comment.', because: 'Advice to readers.' },
    { passes: 'Students are not allowed to prescribe.', because: 'It is not about posting.' },
    { misses: 'Nobody upstairs needs to see this one.', because: 'No rule is mentioned.' },
  ],
  check(context) {
    for (const sentence of context.sentences) {
      const cue = cuesNamed(sentence, 'forbidden-post')[0];
      if (!cue || !isDefied(context, sentence)) continue;
      context.report({
        span: spanOfCue(sentence, cue),
        fixes: [
          createFix('Remove this sentence', ...removeSentences(context.draft, context.sentences, [sentence])),
        ],
      });
    }
  },
});

/** The ban is on this very post: the sentence or the next one shrugs it off, or turns it into a joke. */
function isDefied({ sentences }: RuleContext, sentence: Sentence): boolean {
  const next = sentences[sentence.index + 1];
  const before = sentences[sentence.index - 1];
  const near = [before, next].filter((other) => other !== undefined && other.block === sentence.block) as Sentence[];
  return hasCue(sentence, 'defies') || near.some((other) => hasCue(other, 'defies'));
}
