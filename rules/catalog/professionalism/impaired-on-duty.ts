import { hasKind } from '../../reading/sentence';
import type { Sentence } from '../../reading/sentence';
import { removalOf } from '../../rewrite/tone';
import { defineRule } from '../../rule';
import { clauseAround } from '../online-arguments/quarrel';
import { byBlock } from './wording';

/** The writer boasts of being drunk, hung over or asleep on duty. */
export const impairedOnDuty = defineRule({
  id: 'professionalism/impaired-on-duty',
  level: 'warning',
  summary: 'A boast of being drunk, hung over or asleep on duty',
  message: 'This tells of being unfit on duty.',
  why: 'Patients read it as their own care. An employer or a regulator reads it as an admission.',
  examples: [
    { flags: 'Lovely wedding. [|I was still half drunk at the morning handover|]. Worth it.', becomes: 'Lovely wedding. Worth it.' },
    { flags: 'Great night. [|Came to clinic four pints down|].', becomes: 'Great night.' },
    { flags: '[|I nodded off in theatre holding the retractor|].' },
    { flags: '[|So hungover on the ward round that I thanked a drip stand|].' },
    { passes: 'A patient came in drunk and slept it off in a side room.', because: 'The patient drank, not the writer.' },
    { passes: 'Had a beer after my shift and fell asleep on the sofa.', because: 'Nobody was on duty.' },
    { passes: 'Tired after nights? Please do not drive home.', because: 'Tiredness is told to help others.' },
    { passes: 'Hungover people need water, salt and sleep.', because: 'General advice.' },
    { misses: 'The room span a little, but the cannula went in.', because: 'Drink is only hinted at.' },
  ],
  check(context) {
    for (const [block, own] of byBlock(context)) {
      if (block.quoted) continue;
      own.forEach((sentence, index) => {
        const cue = sentence.cues.find(({ name }) => name === 'still-drunk' || name === 'drunk' || name === 'asleep-on-duty');
        if (!cue || (cue.name !== 'still-drunk' && !isOfWriter(sentence))) return;
        if (cue.name === 'drunk' && !own.slice(Math.max(0, index - 2), index + 3).some((near) => hasKind(near, 'on-duty', 'ward', 'facility', 'patient'))) return;
        context.report({ span: clauseAround(sentence, cue.marked.from, cue.marked.to), fixes: [removalOf(context, sentence)] });
      });
    }
  },
});

/** Told by the writer of the writer: "I", "we", or no subject at all. */
function isOfWriter(sentence: Sentence): boolean {
  return hasKind(sentence, 'i', 'my', 'we', 'our') || !hasKind(sentence, 'he-she', 'they', 'you', 'your', 'patient', 'person-noun');
}
