import { defineRule } from '../../rule';
import { removalOf } from '../../rewrite/tone';
import { clauseAround, readQuarrel } from './quarrel';

/** Calls on followers to go for one person. */
export const pileOn = defineRule({
  id: 'online-arguments/pile-on',
  level: 'warning',
  summary: 'A call on others to go for one person',
  message: 'This sends a crowd after one person.',
  why: 'A crowd does not argue, it punishes. Whatever it does next is traced back to the post that called it.',
  examples: [
    { flags: 'She posted again. [|Everyone go and leave her a little comment|].', becomes: 'She posted again.' },
    { flags: '[|His comments are open|]. Good night.', becomes: 'Good night.' },
    { flags: '[|Let’s get him trending|].' },
    { flags: 'There he is. [|You know what to do|].', becomes: 'There he is.' },
    { passes: 'Please share this so that everyone knows the signs.', because: 'A call to share facts.' },
    { passes: 'Tag a friend who would like the recipe.', because: 'Nobody is attacked.' },
    { passes: 'Please don’t pile on, he has apologised.', because: 'A call to stop.' },
    { passes: 'Comments are open below.', because: 'An invitation to talk.' },
    { passes: 'Everyone give Precious a wave, she passed her finals.', because: 'Good will, and no word against anybody.' },
    { misses: 'I wonder what four thousand nurses think of that.', because: 'A nudge without an order.' },
  ],
  check(context) {
    for (const { sentence, kind, from, to } of readQuarrel(context)) {
      if (kind === 'rally') context.report({ span: clauseAround(sentence, from, to), fixes: [removalOf(context, sentence)] });
    }
  },
});
