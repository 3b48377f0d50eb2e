import type { Rule } from '../../rule';

export const professionalism: readonly Rule[] = [];
