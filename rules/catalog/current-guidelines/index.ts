import type { Rule } from '../../rule';
import { againstPolicy } from './against-policy';
import { memoryAsGuideline } from './memory-as-guideline';
import { missingDisclosure } from './missing-disclosure';
import { speaksForEmployer } from './speaks-for-employer';
import { supersededGuideline } from './superseded-guideline';
import { undatedGuideline } from './undated-guideline';

export const currentGuidelines: readonly Rule[] = [
  undatedGuideline, supersededGuideline, memoryAsGuideline, missingDisclosure, speaksForEmployer, againstPolicy,
];
