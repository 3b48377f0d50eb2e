import { pointToUrgentCare } from '../../rewrite/care';
import { defineRule } from '../../rule';
import { toldToOne, without } from './told-to-one';

export const reassuranceOrTriage = defineRule({
  id: 'personal-advice/reassurance-or-triage',
  level: 'warning',
  summary: 'Tells one person that all is well, or that care can wait.',
  message: 'This may keep one person from care that they need.',
  why: 'Reassurance from a clinician weighs much, and whoever has not examined somebody cannot know. Say what would be a reason to be seen, and where.',
  examples: [
    {
      flags: '@bigdaz Tight chest after the stairs? [|You’ll be grand|].',
      becomes: '@bigdaz Tight chest after the stairs? If you are worried, contact your own doctor, or call your local emergency number in an emergency.',
    },
    {
      flags: 'Hi Jen, poor you. [|No need to go to A&E|].',
      becomes: 'Hi Jen, poor you. If you are worried, contact your own GP, or call 999 in an emergency.',
    },
    { flags: '@kim_l That’s [|not an ambulance job|].' },
    { flags: 'Denise, [|the scan can wait|].' },
    { flags: 'Pet, [|don’t bother the doctor with it|].' },
    { passes: '@jo_m A sudden weak arm needs an ambulance now.', because: 'It sends somebody to care.' },
    { passes: 'You’ll be fine in the exam.', because: 'Nothing about health.' },
    { passes: 'A cold gets better by itself, and there is usually no need for antibiotics.', because: 'General advice.' },
    { passes: 'If you are not sure, don’t wait: ring your GP or 111.', because: 'Safety-netting.' },
    { misses: '@bigdaz I had the same and look at me, still dancing.', because: 'An anecdote that only suggests.' },
  ],
  check(context) {
    for (const { sentence, span } of without(toldToOne(context, 'reassure', 'triage'), 'diagnose')) {
      context.report({ span, fixes: [pointToUrgentCare(context, sentence)] });
    }
  },
});
