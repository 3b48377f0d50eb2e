import type { Guideline } from './guideline';
import { anaSocial, cmpaTenTips, cpsoAdvice, gmcSocialMedia, massMedical } from './publications';
import { cite } from './reference';

export const separateAccounts: Guideline = {
  id: 'separate-accounts',
  title: 'Don’t mix personal and professional accounts',
  kind: "don't",
  why: 'Patients search for their clinicians and read the whole feed. Separate accounts keep the family photos from the dosing tips, and let each be itself. '
    + 'This is advice rather than a rule: a personal account takes no responsibility away from somebody known as a clinician.',
  example: {
    do: 'From the clinic’s account: The walk-in sessions move to the library hall in March.',
    dont: 'From the clinic’s account: Three cocktails in, sunburnt, and off to vote for the only party with any sense.',
  },
  references: [
    cite(cmpaTenTips, 'Consider a separate account for each purpose.', 'tip 1'),
    cite(cpsoAdvice, 'Separate accounts are an option, though the two can not always be kept apart.'),
    cite(anaSocial, 'Use privacy settings, and seek to separate personal and professional information.'),
    cite(massMedical, 'Separate personal and professional content; privacy settings are not absolute.'),
    cite(gmcSocialMedia, 'Anonymous posts can often be traced, and private messages may become public.', 'para 9'),
  ],
  reviewed: '2026-11-22',
};
