import type { Rule } from '../../rule';
import { derogatoryPatientTerm } from './derogatory-patient-term';
import { disparagesWork } from './disparages-work';
import { impairedOnDuty } from './impaired-on-duty';
import { mocksPatients } from './mocks-patients';
import { profanityAndShouting } from './profanity-and-shouting';
import { stigmatizingLanguage } from './stigmatizing-language';

export const professionalism: readonly Rule[] = [
  derogatoryPatientTerm, mocksPatients, stigmatizingLanguage, profanityAndShouting, impairedOnDuty, disparagesWork,
];
