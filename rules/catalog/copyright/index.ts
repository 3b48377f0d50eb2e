import type { Rule } from '../../rule';

export const copyright: readonly Rule[] = [];
