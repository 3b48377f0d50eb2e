import { defineRule } from '../../rule';
import { removalOf } from '../../rewrite/tone';
import { clauseAround, readQuarrel } from './quarrel';

/** Threats to publish, report or name somebody. */
export const threatToExpose = defineRule({
  id: 'online-arguments/threat-to-expose',
  level: 'warning',
  summary: 'A threat to publish, report or name somebody',
  message: 'This reads as a threat to expose somebody.',
  why: 'A concern about a colleague belongs with those who can look into it. Held over somebody in public it is harassment, and it puts the writer in the wrong.',
  examples: [
    { flags: 'Good morning. [|Delete it or I send the whole thread to your employer|].', becomes: 'Good morning.' },
    { flags: 'Noted. [|Tick tock|].', becomes: 'Noted.' },
    { flags: '[|Your supervisor is going to love this|].' },
    { flags: '[|I know which hospital you work at|].' },
    { passes: 'Report it to the regulator’s website, with the batch number.', because: 'Advice on how to report a product.' },
    { passes: 'I’ll send the letter to your GP this week.', because: 'Ordinary correspondence.' },
    { passes: 'We don’t publish names and never will.', because: 'The opposite of a threat.' },
    { passes: 'You have until Friday to register for the course.', because: 'A deadline that threatens nobody.' },
    { passes: 'Comment “poster” and I’ll send you the file.', because: 'A file is offered.' },
    { passes: 'We name each room for a nurse who worked here.', because: 'A name is given in honour.' },
    { misses: 'Lovely profile picture. Is that outside the clinic?', because: 'A threat that is only hinted at.' },
  ],
  check(context) {
    for (const { sentence, kind, from, to } of readQuarrel(context)) {
      if (kind === 'threaten') context.report({ span: clauseAround(sentence, from, to), fixes: [removalOf(context, sentence)] });
    }
  },
});
