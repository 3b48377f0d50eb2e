import type { Rule } from '../../rule';

export const personalAdvice: readonly Rule[] = [];
