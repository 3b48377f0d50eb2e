import { pointToCare } from '../../rewrite/care';
import { defineRule } from '../../rule';
import { toldToOne, without } from './told-to-one';

export const doseForIndividual = defineRule({
  id: 'personal-advice/dose-for-individual',
  level: 'warning',
  summary: 'Gives one person a dose.',
  message: 'This prescribes a dose for one person.',
  why: 'The right dose depends on weight, kidneys and other medicines, which a post cannot see. The leaflet, a pharmacist or the prescriber can say what fits.',
  examples: [
    {
      flags: '@hattie_g That’s a tooth abscess. [|Amoxicillin 500 mg three times a day for five days|].',
      becomes: '@hattie_g That’s a tooth abscess. This is one to ask your own doctor or pharmacist about.',
    },
    {
      flags: '@ivo_b Poor you! [|Two puffs every four hours|], and a story.',
      becomes: '@ivo_b Poor you! This is one to ask your own doctor or pharmacist about.',
    },
    { flags: '@rob_k [|Omeprazole 40 before breakfast|].' },
    { flags: 'Mate, [|half a tablet at night|].' },
    { passes: 'For most adults the pack says one or two 500 mg tablets, up to four times a day.', because: 'The label, for everybody.' },
    { passes: 'The trial gave 500 mg twice daily for a week.', because: 'What a study did.' },
    { passes: 'We charted paracetamol 1 g for our invented patient.', because: 'Teaching, with an invented patient.' },
    { passes: 'Sunscreen: a teaspoon for each limb every two hours, says the label.', because: 'General advice.' },
    { misses: '@rob_k The usual for me would be the forty.', because: 'Neither a medicine nor a unit.' },
  ],
  check(context) {
    for (const { sentence, span } of without(toldToOne(context, 'dose'), 'advise')) {
      context.report({ span, fixes: [pointToCare(context, sentence)] });
    }
  },
});
