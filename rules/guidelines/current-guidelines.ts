import type { Guideline } from './guideline';
import { ahpraSocialMedia, anaSocial, cmpaTenTips, cnoSocialMedia, cpsoPolicy, fsmbPolicy, ftcEndorsements, gmcSocialMedia, wmaStatement } from './publications';
import { cite } from './reference';

export const currentGuidelines: Guideline = {
  id: 'current-guidelines',
  title: 'Stay up to date with guidelines',
  kind: 'do',
  why: 'Guidance ages, and an old figure told with confidence misleads as surely as a wrong one. A name and a year let readers see which edition is meant. '
    + 'Rules for what you post change too: those of your regulator, of your employer, and on disclosing who pays.',
  example: {
    do: 'The Eastmoor Thyroid Society (2025, next review 2028) now advises one test rather than two. I was paid by nobody to say so.',
    dont: 'The guidelines say one test is enough. Use code DRJO for 10% off the home kit.',
  },
  references: [
    cite(cmpaTenTips, 'Consult the guidance of your College, and have an office policy for all staff.', 'tips 2–3'),
    cite(cnoSocialMedia, 'Check the policy of your employer.'),
    cite(cpsoPolicy, 'Reviewed in November 2024: what is asked of physicians changes.'),
    cite(anaSocial, 'Know the policy of your employer.'),
    cite(fsmbPolicy, 'Replaces the model policy of 2012.'),
    cite(ftcEndorsements, 'Pay, gifts, discounts and family ties are disclosed clearly and conspicuously.', '16 CFR § 255.5'),
    cite(gmcSocialMedia, 'Replaces the guidance of 2013.'),
    cite(ahpraSocialMedia, 'Replaces the earlier social media policy; know the code and guidelines of your Board.'),
    cite(wmaStatement, 'Revised in October 2022.'),
  ],
  reviewed: '2026-11-22',
};
