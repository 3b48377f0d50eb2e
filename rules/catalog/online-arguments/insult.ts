import { defineRule } from '../../rule';
import { calmAnswer, removalOf } from '../../rewrite/tone';
import { clauseAround, readQuarrel } from './quarrel';

/** Names for a person or a group, and comparisons that run them down. */
export const insult = defineRule({
  id: 'online-arguments/insult',
  level: 'warning',
  summary: 'A name or a comparison that runs down a person or a group',
  message: 'This runs somebody down. The argument stands better without it.',
  why: 'Readers remember the insult and forget the argument. Screenshots of it outlast the quarrel, and regulators count it as conduct.',
  examples: [
    { flags: '[|You absolute clown|]. The trial is linked above.', becomes: 'I read the evidence differently. The trial is linked above.' },
    { flags: '[|You have the backbone of a jellyfish|].', becomes: 'I read the evidence differently.' },
    { flags: 'Morning. [|Here come the crystal-and-candle brigade|].', becomes: 'Morning. I read the evidence differently.' },
    { flags: '[|You couldn’t read a chart if it came with subtitles|].' },
    { flags: '[|My cat has a firmer grasp of statistics|].' },
    { passes: 'I’m an idiot, I left my badge in the car.', because: 'The writer laughs at the writer.' },
    { passes: 'I don’t agree, and here is the paper.', because: 'Disagreement in civil words.' },
    { passes: 'The fire brigade came in six minutes.', because: 'A brigade that puts out fires.' },
    { passes: 'Someone called me a quack last night. I put the kettle on.', because: 'The writer was insulted and insults nobody.' },
    { misses: 'Some people were at the back of the queue when sense was given out.', because: 'A new saying with no word that gives it away.' },
  ],
  check(context) {
    for (const { sentence, kind, from, to } of readQuarrel(context)) {
      if (kind !== 'insult') continue;
      context.report({
        span: clauseAround(sentence, from, to),
        fixes: [
          calmAnswer(context.draft, sentence, 'I read the evidence differently.', 'Answer the claim, not the person'),
          removalOf(context, sentence),
        ],
      });
    }
  },
});
