import type { Guideline } from './guideline';
import { ahpraSocialMedia, anaSocial, cmpaTenTips, cnoSocialMedia, fsmbModel, ftcEndorsements, goodMedicalPractice, nationalLaw, nmcSocialMedia } from './publications';
import { cite } from './reference';

export const thoughtfulEngagement: Guideline = {
  id: 'thoughtful-engagement',
  title: 'Engage thoughtfully with colleagues and patients',
  kind: 'do',
  why: 'A public reply that says “your appointment” or “your results” tells everyone who the patient is. Private messages blur the line between a chat and a consultation. '
    + 'A general answer and the way to a proper channel serve the person as well and expose nobody.',
  example: {
    do: 'Thank you for writing. We cannot discuss anybody’s care here. Our patient line is open from nine to five and somebody will listen.',
    dont: 'So glad the new tablets are helping, Moira! DM me a photo of the rash and I will have a look.',
  },
  references: [
    cite(cmpaTenTips, 'Keep the boundaries between professional and personal contact.', 'tip 1'),
    cite(cnoSocialMedia, 'Watch the boundaries with people in your care.'),
    cite(anaSocial, 'Observe the boundaries between nurse and patient.'),
    cite(fsmbModel, 'An exchange online can be the start of a relationship of doctor and patient.'),
    cite(ftcEndorsements, 'A tie that readers would not expect is disclosed so that it is hard to miss.', '16 CFR § 255.5'),
    cite(nmcSocialMedia, 'Building relationships with patients, or remarks about them, puts registration at risk.'),
    cite(goodMedicalPractice, 'Declare conflicts of interest, and do not exploit people’s vulnerability or lack of knowledge.', 'para 90'),
    cite(ahpraSocialMedia, 'Keep professional boundaries, and communicate respectfully.'),
    cite(nationalLaw, 'A health service is not advertised with testimonials.', 's. 133(1)(c)'),
  ],
  reviewed: '2026-11-22',
};
