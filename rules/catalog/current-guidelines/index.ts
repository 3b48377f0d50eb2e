import type { Rule } from '../../rule';

export const currentGuidelines: readonly Rule[] = [];
