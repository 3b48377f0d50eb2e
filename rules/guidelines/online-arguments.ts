import type { Guideline } from './guideline';
import { ahpraSocialMedia, ahpraStatement, anaSocial, cmaCode, cpsmPlatforms, cpsoPolicy, goodMedicalPractice, nmcSocialMedia } from './publications';
import { cite } from './reference';

export const onlineArguments: Guideline = {
  id: 'online-arguments',
  title: 'Don’t engage in online arguments',
  kind: "don't",
  why: 'A heated thread spreads further than the correction in it, and readers remember the tone. Answer the claim once, with evidence, and leave it there. '
    + 'What is serious belongs in a formal channel.',
  example: {
    do: 'I read that trial differently: the difference was in a subgroup of 38 people ([table 3](https://example.org/table-3)). I’ll leave it there.',
    dont: 'Did you buy your degree, you clown? Everyone, go and tell @stenbrook_hypno what you think of him.',
  },
  references: [
    cite(cmaCode, 'Communicate respectfully in all media, and promote civility.', 'ss. 32–33'),
    cite(cpsoPolicy, 'Bullying, threats and discriminatory comments are unprofessional; constructive criticism in good faith is not.'),
    cite(cpsmPlatforms, 'Expressing a view may call for no action; the way it is expressed may.'),
    cite(anaSocial, 'Engage respectfully.'),
    cite(goodMedicalPractice, 'Your conduct justifies the trust that patients and the public place in the profession.', 'para 81'),
    cite(nmcSocialMedia, 'Bullying or intimidating people online puts registration at risk.'),
    cite(ahpraSocialMedia, 'Communicate respectfully with and about others; debate as such is welcome.'),
    cite(ahpraStatement, 'Communicate respectfully with and about other professionals, in semi-private forums as well.'),
  ],
  reviewed: '2026-11-22',
};
