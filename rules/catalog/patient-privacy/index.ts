import type { Rule } from '../../rule';

export const patientPrivacy: readonly Rule[] = [];
