import type { Guideline } from './guideline';
import { ahpraSocialMedia, amaMedia, anaSocial, cmaCode, cnoSocialMedia, ftcHealth, gmcSocialMedia, goodMedicalPractice, namSources, nmcSocialMedia, wmaStatement } from './publications';
import { cite } from './reference';

export const credibleInformation: Guideline = {
  id: 'credible-information',
  title: 'Share credible health information',
  kind: 'do',
  why: 'People act on what clinicians post, and trust it more than most of what they read. '
    + 'A source, a date and the limits of the evidence let them check it for themselves. An unsourced fact is hard to tell from a rumour, even when it is right.',
  example: {
    do: 'In a trial of 640 adults, the new inhaler cut flare-ups from 31 to 24 in a hundred over a year ([Okoye 2025](https://example.org/okoye)). Children were not studied.',
    dont: 'Studies show the new inhaler works wonders. Ask for it!',
  },
  references: [
    cite(cmaCode, 'Interpret science for the public in line with what is widely accepted, and flag a view that is not.', 's. 41'),
    cite(cnoSocialMedia, 'Educational posts rest on evidence, and avoid opinion that could pass for professional advice.'),
    cite(amaMedia, 'Information for the public is accurate, within your expertise, based on valid evidence, and tells risks as well as benefits.'),
    cite(anaSocial, 'Share credible information only.'),
    cite(ftcHealth, 'Claims of a health benefit need competent scientific evidence, as a rule trials in people.'),
    cite(goodMedicalPractice, 'Check that information is accurate, and leave out no relevant facts.', 'para 89'),
    cite(gmcSocialMedia, 'Give enough context for readers to check what you claim.'),
    cite(nmcSocialMedia, 'What nurses and midwives share rests on the best available evidence.'),
    cite(ahpraSocialMedia, 'Nothing false or misleading; advertise only claims with acceptable evidence.'),
    cite(wmaStatement, 'Promote information of good quality.'),
    cite(namSources, 'Credible sources are science-based, objective, and open about who they are and who pays.'),
  ],
  reviewed: '2026-11-22',
};
