import type { Rule } from '../rule';
import { copyright } from './copyright/index';
import { credibleInformation } from './credible-information/index';
import { currentGuidelines } from './current-guidelines/index';
import { misinformation } from './misinformation/index';
import { onlineArguments } from './online-arguments/index';
import { patientPrivacy } from './patient-privacy/index';
import { personalAdvice } from './personal-advice/index';
import { professionalism } from './professionalism/index';
import { separateAccounts } from './separate-accounts/index';
import { thoughtfulEngagement } from './thoughtful-engagement/index';

/** Every rule, in the order of the guidelines. */
export const catalog: readonly Rule[] = [
  ...credibleInformation,
  ...professionalism,
  ...patientPrivacy,
  ...thoughtfulEngagement,
  ...currentGuidelines,
  ...misinformation,
  ...onlineArguments,
  ...separateAccounts,
  ...copyright,
  ...personalAdvice,
];
