import { spanOfTokens } from '../../reading/sentence';
import { preferredWording } from '../../rewrite/tone';
import { createFix, defineRule } from '../../rule';
import { usesOf } from './wording';

/** Slang of the wards and names that run patients down. */
export const derogatoryPatientTerm = defineRule({
  id: 'professionalism/derogatory-patient-term',
  level: 'warning',
  summary: 'A word that runs a patient down',
  message: 'This word runs patients down. They read posts too.',
  why: 'Slang that vents among colleagues reads as contempt outside. A patient who finds it will not ask for help again.',
  examples: [
    { flags: 'Our resident [|frequent flyer|] is back.', becomes: 'A person who comes often is back.' },
    { flags: 'The [|junkies|] were here at opening time.', becomes: 'The people who use drugs were here at opening time.' },
    { flags: 'Handed over a total [|train wreck|] at eight.', becomes: 'Handed over a patient with complex needs at eight.' },
    { flags: 'Two [|bed blockers|] on the ward and no discharge team.', becomes: 'Two people waiting for care elsewhere on the ward and no discharge team.' },
    { flags: 'A [|GOMER|] from the rest home at dawn.', becomes: 'A patient from the rest home at dawn.' },
    { passes: 'The chart said “drug seeker” and nobody asked why.', because: 'The word is quoted to teach against it.' },
    { passes: 'We stopped writing frequent flyer on the board.', because: 'The sentence is about the wording.' },
    { passes: 'The rota is a mess and so is my kitchen.', because: 'A rota and a kitchen are not patients.' },
    { passes: '| Crossed out | Better |\n| --- | --- |\n| timewaster | patient |', because: 'A table of words sets them side by side.' },
    { misses: 'The sofa surfers filled both bays.', because: 'Slang is made anew every week.' },
  ],
  check(context) {
    for (const { sentence, at, hit } of usesOf(context, 'derogatory-patient')) {
      const edit = preferredWording(context.draft, sentence, at, hit.length, hit.entry!);
      context.report({
        span: spanOfTokens(sentence, at, at + hit.length),
        fixes: edit ? [createFix(`Write “${edit.newText}”`, edit)] : [],
      });
    }
  },
});
