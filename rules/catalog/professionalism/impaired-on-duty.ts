import { hasKind } from '../../reading/sentence';
import type { Cue, Sentence } from '../../reading/sentence';
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
    { passes: 'Half asleep on the train after a long day in clinic.', because: 'The day is over.' },
    { passes: 'I had a nap in the on-call room on my break.', because: 'That is what the room is for.' },
    { passes: 'Somebody was sick in the bin in clinic, and it was my own toddler.', because: 'It was not the writer.' },
    { passes: 'I am drunk on sleep and the fact that my exams are over. Night shift next.', because: 'No drink.' },
    { misses: 'The room span a little, but the cannula went in.', because: 'Drink is only hinted at.' },
  ],
  check(context) {
    for (const [block, own] of byBlock(context)) {
      if (block.quoted) continue;
      own.forEach((sentence, index) => {
        const cue = sentence.cues.find(({ name }) => name === 'still-drunk' || name === 'drunk' || name === 'asleep-on-duty');
        if (!cue || (cue.name !== 'still-drunk' && (!isOfWriter(sentence, cue) || isOffDuty(sentence, cue) || isDrunkOnOtherThings(sentence, cue)))) return;
        if (cue.name === 'drunk' && !own.slice(Math.max(0, index - 2), index + 3).some((near) => hasKind(near, 'on-duty', 'ward', 'facility', 'patient'))) return;
        context.report({ span: clauseAround(sentence, cue.marked.from, cue.marked.to), fixes: [removalOf(context, sentence)] });
      });
    }
  },
});

/** Told by the writer of the writer: "I", "we", or no subject at all. */
function isOfWriter(sentence: Sentence, { marked }: Cue): boolean {
  if (isOfAnother(sentence, marked.from)) return false;
  return hasKind(sentence, 'i', 'my', 'we', 'our') || !hasKind(sentence, 'he-she', 'they', 'you', 'your', 'patient', 'person-noun');
}

/** `Somebody threw up in clinic`, `my uncle was drunk`: it begins with another, and the writer does not come before the deed. */
function isOfAnother({ tokens, hits }: Sentence, at: number): boolean {
  if (at === 0 || tokens.slice(0, at).some(({ norm }) => /^(?:i|i'm|im|i've|we|we're|me)$/.test(norm))) return false;
  return /^(?:someone|somebody|anyone|everyone)$/.test(tokens[0]!.norm)
    || (/^(?:my|our|a|the|his|her|their)$/.test(tokens[0]!.norm) && hits.slice(1, Math.min(3, at)).some((list) => list.some(({ kind }) => /^(?:relative|person-noun|patient)$/.test(kind))));
}

/** "drunk on sleep and good news": no drink. */
function isDrunkOnOtherThings({ tokens }: Sentence, { marked }: Cue): boolean {
  return /^drunk$/.test(tokens[marked.to - 1]?.norm ?? '') && tokens[marked.to]?.norm === 'on' && !tokens.slice(marked.to + 1, marked.to + 8).some(({ norm }) => drink.test(norm));
}

const drink = /^(?:beers?|wine|prosecco|champagne|cava|gin|vodka|whisky|whiskey|rum|brandy|tequila|cider|ales?|lager|stout|sherry|port|cocktails?|shots?|pints?|spirits?|booze|drinks?|alcohol|liquor|arrack|brandy|toddy|soju|sake|margaritas?|spritz|nights?|duty|shift|call|it|job)$/;

/** On the train, on a break, in the on-call room, after the shift: nobody waits for the writer. */
function isOffDuty({ text, tokens }: Sentence, { name, marked }: Cue): boolean {
  const isAsleep = name === 'asleep-on-duty' || tokens.slice(marked.from, marked.to).some(({ norm }) => norm === 'asleep');
  if (!isAsleep) return /\bafter (?:my|a|the|that|this) (?:\w+ ){0,3}(?:shifts?|nights)\b/i.test(text) && !/\b(?:before|on|during|mid|still)\b/i.test(text);
  return /\b(?:on-?call|rest|mess|break) (?:room|pods?|bed)\b|\bon (?:my|our|the|a) (?:\w+ )?(?:break|train|bus|tram|tube|metro|ferry|plane|sofa|couch)\b|\b(?:at home|on the way home|in my own bed)\b/i.test(text);
}
