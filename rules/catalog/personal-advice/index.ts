import type { Rule } from '../../rule';
import { diagnosisOfIndividual } from './diagnosis-of-individual';
import { doseForIndividual } from './dose-for-individual';
import { offersToReadResults } from './offers-to-read-results';
import { reassuranceOrTriage } from './reassurance-or-triage';
import { treatmentChange } from './treatment-change';

export const personalAdvice: readonly Rule[] = [treatmentChange, diagnosisOfIndividual, doseForIndividual, reassuranceOrTriage, offersToReadResults];
