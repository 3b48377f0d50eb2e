import type { GuidelineId } from '../model';
import { copyright } from './copyright';
import { credibleInformation } from './credible-information';
import { currentGuidelines } from './current-guidelines';
import type { Guideline } from './guideline';
import { misinformation } from './misinformation';
import { onlineArguments } from './online-arguments';
import { patientPrivacy } from './patient-privacy';
import { personalAdvice } from './personal-advice';
import { professionalism } from './professionalism';
import { separateAccounts } from './separate-accounts';
import { thoughtfulEngagement } from './thoughtful-engagement';

export type { Guideline } from './guideline';
export { nameOf, referencesFor } from './reference';
export type { Publication, Reference } from './reference';

/** All ten, in the order in which every list shows them: five do's, then five don'ts. */
export const guidelines: readonly Guideline[] = [
  credibleInformation,
  professionalism,
  patientPrivacy,
  thoughtfulEngagement,
  currentGuidelines,
  misinformation,
  onlineArguments,
  separateAccounts,
  copyright,
  personalAdvice,
];

const byId = new Map(guidelines.map((guideline) => [guideline.id, guideline]));

export function guidelineOf(id: GuidelineId): Guideline {
  return byId.get(id)!;
}
