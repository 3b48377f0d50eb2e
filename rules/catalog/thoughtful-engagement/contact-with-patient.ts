import { removeThis } from '../../rewrite/care';
import { defineRule } from '../../rule';
import { toldToOne } from '../personal-advice/told-to-one';

export const contactWithPatient = defineRule({
  id: 'thoughtful-engagement/contact-with-patient',
  level: 'warning',
  summary: 'Speaks in public to one’s own patient about their care.',
  message: 'This speaks to a patient in public about their care.',
  why: 'A friendly word in public tells everybody that somebody is a patient, and often of what. A phone call or a message through the practice does not.',
  examples: [
    {
      flags: 'Morning all. Bertie, [|how’s the new hip treating you|]?',
      becomes: 'Morning all.',
    },
    {
      flags: 'The fair was lovely. [|See you on Tuesday for the stitches|], Margo!',
      becomes: 'The fair was lovely.',
    },
    { flags: 'Len, [|I’ll be round to redo your dressing after lunch|].' },
    { flags: 'Hello Una! [|Hope the tablets I gave you are helping|].' },
    { passes: 'See you at the conference in Cork!', because: 'No patient.' },
    { passes: 'Hope the new rota is working for everybody on nights.', because: 'Colleagues and a rota.' },
    { passes: 'How’s the revision going, Priya?', because: 'Nothing clinical.' },
    { passes: 'Call the unit when your waters break, at any hour.', because: 'General advice to call a unit.' },
    { misses: 'Len! Same time next week? I will bring the good scissors.', because: 'Only the two of them know that it is about a dressing.' },
  ],
  check(context) {
    for (const { sentence, span } of toldToOne(context, 'greet-patient')) context.report({ span, fixes: [removeThis(context, sentence)] });
  },
});
