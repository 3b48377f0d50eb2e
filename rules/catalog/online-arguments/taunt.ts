import { defineRule } from '../../rule';
import { calmAnswer, removalOf } from '../../rewrite/tone';
import { clauseAround, readQuarrel } from './quarrel';

/** Sarcasm, belittling and dismissal aimed at somebody. */
export const taunt = defineRule({
  id: 'online-arguments/taunt',
  level: 'warning',
  summary: 'Sarcasm, belittling or a dismissal aimed at somebody',
  message: 'This reads as a taunt. A plain answer would be heard.',
  why: 'Sarcasm invites the next reply, and bystanders see a clinician who sneers. An answer to the claim, or silence, ends a quarrel sooner.',
  examples: [
    { flags: 'The data are in the table. [|Do come back when you can read it|].', becomes: 'The data are in the table.' },
    { flags: '[|Oh look, another expert who has never worked a night|]. I’m off to bed.', becomes: 'I’m off to bed.' },
    { flags: 'We have seen it. [|Stay mad, sweetheart|].', becomes: 'We have seen it.' },
    { flags: '[|Did you get your degree from a cereal box|]?' },
    { flags: '[|I was treating asthma when you were still in nappies|].' },
    { flags: '[|I have read your “research” twice|]. Good night.', becomes: 'Good night.' },
    { passes: 'Bless you all for the cards and the cake.', because: 'Thanks that are meant.' },
    { passes: 'Sit down, put your head between your knees and breathe.', because: 'First aid.' },
    { passes: 'Did you get your results letter?', because: 'A real question.' },
    { passes: '“Delete your account” is what he wrote to me. I did not answer.', because: 'Somebody else’s words.' },
    { passes: 'You lot are the reason I still like Mondays.', because: 'Meant kindly.' },
    { passes: 'Babies often cry more in the evening.', because: 'Nobody is told to cry.' },
    { misses: 'Thank you for sharing. It made the whole team’s week.', because: 'Sarcasm that only the thread gives away.' },
  ],
  check(context) {
    for (const { sentence, kind, from, to, isInferred } of readQuarrel(context)) {
      if (kind !== 'taunt') continue;
      context.report({
        span: clauseAround(sentence, from, to),
        level: isInferred ? 'information' : 'warning',
        fixes: [
          removalOf(context, sentence),
          calmAnswer(context.draft, sentence, 'I read the evidence differently.', 'Answer the claim, not the person'),
        ],
      });
    }
  },
});
