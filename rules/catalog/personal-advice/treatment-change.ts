import { pointToCare, rephraseAsGeneral } from '../../rewrite/care';
import { defineRule } from '../../rule';
import { toldToOne, without } from './told-to-one';

export const treatmentChange = defineRule({
  id: 'personal-advice/treatment-change',
  level: 'warning',
  summary: 'Tells one person to start, stop or change a treatment.',
  message: 'This tells one person what to do with their treatment.',
  why: 'Nobody here can see their history, their other medicines or their results, and others with the same question will read it as meant for them. The prescriber can see all three.',
  examples: [
    {
      flags: '@fern_holloway That would be the tablets. [|Stop the amlodipine tonight|] and see.',
      becomes: '@fern_holloway That would be the tablets. This is one to ask your own doctor or pharmacist about.',
    },
    {
      flags: 'Ah Noreen, the GP is being careful. [|I’d drop the evening metoprolol|].',
      becomes: 'Ah Noreen, the GP is being careful. This is one to ask your own GP or pharmacist about.',
    },
    { flags: 'Good luck with the move, Petra. [|You can ditch the brace now|].' },
    { flags: '@cal_w [|You don’t need the statin at your age|].' },
    { flags: 'Replying to @lou.eats: [|give the iron tablets a rest for a month|].' },
    { passes: 'If you take a statin, don’t stop it without talking to your pharmacist.', because: 'General advice, and it keeps people on treatment.' },
    { passes: '@jo_m I can’t tell you whether to stop your tablets. Your pharmacist can.', because: 'The writer declines.' },
    { passes: 'We stopped the drip at noon and he went home on Friday.', because: 'It tells what was done.' },
    { passes: 'Anyone on lithium should ask before they change the dose.', because: 'It speaks of everybody.' },
    { passes: 'Should you stop your statin before an operation? Ask the pre-op clinic.', because: 'A question, and where to ask it.' },
    { passes: '@cal_w Pack your inhaler with you for the walk.', because: 'It is carried, and nothing changes.' },
    { passes: 'If your child knocks a tooth out, keep it in milk and ring us.', because: 'First aid for whoever has a child.' },
    { misses: '@cal_w Your liver would thank you for a month without them.', because: 'A hint with no verb of stopping and no medicine.' },
  ],
  check(context) {
    for (const { sentence, act, span } of without(toldToOne(context, 'advise'), 'triage')) {
      context.report({ span, fixes: [pointToCare(context, sentence), ...rephraseAsGeneral(context, sentence, act)] });
    }
  },
});
