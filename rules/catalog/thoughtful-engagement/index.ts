import type { Rule } from '../../rule';

export const thoughtfulEngagement: readonly Rule[] = [];
