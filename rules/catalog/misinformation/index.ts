import type { Rule } from '../../rule';

export const misinformation: readonly Rule[] = [];
